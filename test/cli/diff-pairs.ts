/** Small pairs of documents, one for each row of the table in docs/diff.md. */

type Schema = Record<string, unknown> | boolean;
export type Pair = readonly [before: object, after: object];

const json = (schema: object | boolean): object => ({ content: { 'application/json': { schema } } });
const text: Schema = { type: 'string' };
const int: Schema = { type: 'integer' };
const list: Schema = { type: 'array', items: text };

function documentOf(operation: object, more: object = {}, path: object = {}): object {
  const post = { operationId: 'create', tags: ['things'], responses: { 200: { description: '' } }, ...operation };
  return { openapi: '3.1.0', paths: { '/things': { post, ...path } }, ...more };
}

/** A property of both requests and responses. */
function property(before: Schema | object, after: Schema | object, required: readonly string[] = []): Pair {
  const make = (x: object | boolean): object => {
    const schema = { type: 'object', properties: { x }, required };
    return documentOf({ requestBody: json(schema), responses: { 200: { description: '', ...json(schema) } } });
  };
  return [make(before), make(after)];
}

function body(before: object, after: object): Pair {
  const make = (schema: object): object =>
    documentOf({ requestBody: json({ ...schema }), responses: { 200: { description: '', ...json({ ...schema }) } } });
  return [make(before), make(after)];
}

const props = (properties: Record<string, Schema>, required: readonly string[] = [], more: object = {}): object => ({
  type: 'object',
  properties,
  required,
  ...more,
});

function parameter(before: object | undefined, after: object | undefined): Pair {
  const make = (one: object | undefined): object =>
    documentOf({ parameters: one ? [{ name: 'q', in: 'query', schema: list, ...one }] : [] });
  return [make(before), make(after)];
}

const operations = (before: object, after: object): Pair => [documentOf(before), documentOf(after)];
const responses = (before: object, after: object): Pair => operations({ responses: before }, { responses: after });
const header = (value: object | undefined): object => ({
  200: { description: '', ...(value && { headers: { 'X-Left': { schema: int, ...value } } }) },
});

function media(type: string, before: object, after: object, where: 'request' | 'response' = 'response'): Pair {
  const make = (value: object): object => {
    const content = { [type]: value };
    return where === 'request'
      ? documentOf({ requestBody: { content } })
      : documentOf({ responses: { 200: { description: '', content } } });
  };
  return [make(before), make(after)];
}

const event = (properties: Record<string, Schema>): object => ({
  schema: { type: 'string', contentMediaType: 'application/json', contentSchema: props(properties) },
});
const form = (encoding: object): object => ({ schema: props({ file: text }), encoding: { file: encoding } });

function security(before: object[], after: object[]): Pair {
  const securitySchemes = {
    oauth: { type: 'oauth2', flows: {} },
    key: { type: 'apiKey', in: 'header', name: 'X-Key' },
  };
  const make = (list: object[]): object => documentOf({ security: list }, { components: { securitySchemes } });
  return [make(before), make(after)];
}

const webhook = (schema: object | boolean): object => ({ post: { requestBody: json(schema), responses: {} } });
const webhooks = (before: object, after: object): Pair => [
  documentOf({}, { webhooks: before }),
  documentOf({}, { webhooks: after }),
];
const callback = (schema: Schema): object => ({ callbacks: { done: { '{$request.body#/url}': webhook(schema) } } });
const server = (...urls: string[]): object => ({ servers: urls.map((url) => ({ url })) });

// Built from entries, because a literal object with `then` looks like a promise.
const conditional = (branches: { if: object; yes?: object; no?: object }): object =>
  Object.fromEntries(
    Object.entries({ if: branches.if, yes: branches.yes, else: branches.no })
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key.replace('yes', 'then'), value]),
  );

const variant = (type: string): Schema => ({
  type: 'object',
  required: ['type'],
  properties: { type: { const: type } },
});
const union = (...variants: Schema[]): Schema => ({ oneOf: variants });
const discriminated = (propertyName: string): Schema => ({
  oneOf: [variant('a'), variant('b')],
  discriminator: { propertyName },
});

function mapped(before: Record<string, string>, after: Record<string, string>): Pair {
  const schemas = { A: props({ a: text, type: text }), B: props({ b: int, type: text }) };
  const oneOf = ['A', 'B'].map((name) => ({ $ref: `#/components/schemas/${name}` }));
  const make = (mapping: object): object => {
    const schema = { oneOf, discriminator: { propertyName: 'type', mapping } };
    return documentOf(
      { requestBody: json(schema), responses: { 200: { description: '', ...json(schema) } } },
      { components: { schemas } },
    );
  };
  return [make(before), make(after)];
}

export const PAIRS: Readonly<Record<string, Pair>> = {
  'operation removed': [documentOf({}, {}, { get: { operationId: 'list', responses: {} } }), documentOf({})],
  'operation added': [documentOf({}), documentOf({}, {}, { get: { operationId: 'list', responses: {} } })],
  'operation deprecated': operations({}, { deprecated: true }),
  'operationId changed': operations({}, { operationId: 'make' }),
  'first tag changed': operations({}, { tags: ['objects', 'things'] }),
  'later tag changed': operations({ tags: ['things', 'a'] }, { tags: ['things', 'b'] }),
  'operation gets its own server': [
    documentOf({}, server('https://a.example')),
    documentOf(server('https://b.example'), server('https://a.example')),
  ],
  'server of an operation removed': operations(
    server('https://a.example', 'https://b.example'),
    server('https://a.example'),
  ),
  'server of the document removed': [
    documentOf({}, server('https://a.example', 'https://b.example')),
    documentOf({}, server('https://a.example')),
  ],
  'order of servers changed': [
    documentOf({}, server('https://a.example', 'https://b.example')),
    documentOf({}, server('https://b.example', 'https://a.example')),
  ],
  'security scheme no longer accepted': security([{ key: [] }, { oauth: [] }], [{ oauth: [] }]),
  'security scheme accepted too': security([{ key: [] }], [{ key: [] }, { oauth: [] }]),
  'scope asked for': security([{ oauth: ['read'] }], [{ oauth: ['read', 'write'] }]),
  'scope no longer asked for': security([{ oauth: ['read', 'write'] }], [{ oauth: ['read'] }]),

  'parameter removed': parameter({}, undefined),
  'optional parameter added': parameter(undefined, {}),
  'required parameter added': parameter(undefined, { required: true }),
  'parameter became required': parameter({}, { required: true }),
  'parameter became optional': parameter({ required: true }, {}),
  'style of a parameter changed': parameter({}, { style: 'pipeDelimited', explode: true }),
  'explode of a parameter changed': parameter({}, { explode: false }),
  'explode written out as it was': parameter({}, { explode: true, style: 'form' }),
  'parameter became JSON': parameter({}, { schema: undefined, content: { 'application/json': { schema: list } } }),
  'explode of a single value changed': parameter({ schema: text }, { schema: text, explode: false }),
  'default of a parameter changed': parameter({ schema: { ...int, default: 1 } }, { schema: { ...int, default: 2 } }),

  'required body added': operations({}, { requestBody: { required: true, ...json(text) } }),
  'body removed': operations({ requestBody: json(text) }, {}),
  'body became required': operations({ requestBody: json(text) }, { requestBody: { required: true, ...json(text) } }),
  'media type removed': operations(
    { requestBody: { content: { 'application/json': {}, 'application/xml': {} } } },
    { requestBody: { content: { 'application/json': {} } } },
  ),
  'content type of a part of a form changed': media(
    'multipart/form-data',
    form({ contentType: 'image/png' }),
    form({ contentType: 'image/jpeg' }),
    'request',
  ),
  'style of a part of a form changed': media(
    'multipart/form-data',
    form({ style: 'form' }),
    form({ style: 'pipeDelimited', explode: true }),
    'request',
  ),

  'success status removed': responses(
    { 200: { description: '' }, 202: { description: '' } },
    { 200: { description: '' } },
  ),
  'success status added': responses(
    { 200: { description: '' } },
    { 200: { description: '' }, 202: { description: '' } },
  ),
  'error status removed': responses(
    { 200: { description: '' }, 404: { description: '' } },
    { 200: { description: '' } },
  ),
  'status became a range': responses(
    { 200: { description: '', ...json(text) } },
    { '2XX': { description: '', ...json(text) } },
  ),
  'response header added': responses(header(undefined), header({})),
  'required response header removed': responses(header({ required: true }), header(undefined)),
  'optional response header removed': responses(header({}), header(undefined)),
  'response header became optional': responses(header({ required: true }), header({})),
  'type of a response header changed': responses(header({}), header({ schema: { type: 'boolean' } })),
  'response header became nullable': responses(header({}), header({ schema: { type: ['integer', 'null'] } })),

  'property of an event removed': media('text/event-stream', event({ a: text, b: text }), event({ a: text })),
  'property of an event added': media('text/event-stream', event({ a: text }), event({ a: text, b: text })),
  'type of an item of a stream changed': media('application/jsonl', { itemSchema: text }, { itemSchema: int }),
  'schema of items of a stream removed': media('application/jsonl', { itemSchema: text }, {}),

  'webhook removed': webhooks({ done: webhook(text) }, {}),
  'webhook added': webhooks({}, { done: webhook(text) }),
  'property of a webhook removed': webhooks({ done: webhook(props({ a: text })) }, { done: webhook(props({})) }),
  'property of a webhook added': webhooks({ done: webhook(props({})) }, { done: webhook(props({ a: text }, ['a'])) }),
  'callback removed': operations(callback(text), {}),
  'type of a callback changed': operations(callback(text), callback(int)),

  'optional property removed': body(props({ a: text }), props({})),
  'required property removed': body(props({ a: text }, ['a']), props({})),
  'optional property added': body(props({}), props({ a: text })),
  'required property added': body(props({}), props({ a: text }, ['a'])),
  'property became required': body(props({ a: text }), props({ a: text }, ['a'])),
  'property became optional': body(props({ a: text }, ['a']), props({ a: text })),
  'undescribed property became required': body(props({}), props({}, ['a'])),
  'property became read-only': body(props({ a: text }), props({ a: { ...text, readOnly: true } })),
  'required property no longer read-only': body(
    props({ a: { ...text, readOnly: true } }, ['a']),
    props({ a: text }, ['a']),
  ),
  'property became write-only': body(props({ a: text }), props({ a: { ...text, writeOnly: true } })),
  'property no longer write-only': body(props({ a: { ...text, writeOnly: true } }), props({ a: text })),

  'became nullable': property(text, { type: ['string', 'null'] }),
  'became not nullable': property({ type: ['string', 'null'] }, text),
  'type changed': property(text, int),
  'type widened': property(text, { type: ['string', 'integer'] }),
  'type narrowed': property({ type: ['string', 'integer'] }, text),
  'format added': property(text, { ...text, format: 'uuid' }),
  'enum value added': property({ ...text, enum: ['a'] }, { ...text, enum: ['a', 'b'] }),
  'enum value removed': property({ ...text, enum: ['a', 'b'] }, { ...text, enum: ['a'] }),
  'became an enum': property(text, { ...text, enum: ['a'] }),
  'const added': property(text, { const: 'a' }),
  'const changed': property({ const: 'a' }, { const: 'b' }),
  'default changed': property({ ...text, default: 'a' }, { ...text, default: 'b' }),
  'variant added': property(union(variant('a')), union(variant('a'), variant('b'))),
  'variant removed': property(union(variant('a'), variant('b')), union(variant('a'))),
  'part of allOf added': body(
    { allOf: [props({ a: text })] },
    { allOf: [props({ a: text }), props({ b: text }, ['b'])] },
  ),
  'part of allOf removed': body(
    { allOf: [props({ a: text }), props({ b: text }, ['b'])] },
    { allOf: [props({ a: text })] },
  ),
  'discriminator property changed': property(discriminated('type'), discriminated('kind')),
  'discriminator removed': property(discriminated('type'), union(variant('a'), variant('b'))),
  'discriminator value of another schema': mapped({ a: 'A', b: 'B' }, { a: 'B', b: 'B' }),
  'discriminator value added': mapped({ a: 'A', b: 'B' }, { a: 'A', b: 'B', other: '#/components/schemas/B' }),
  'discriminator value removed': mapped({ a: 'A', b: 'B', other: 'B' }, { a: 'A', b: 'B' }),

  'maxLength set': property(text, { ...text, maxLength: 5 }),
  'maxLength increased': property({ ...text, maxLength: 5 }, { ...text, maxLength: 9 }),
  'minLength increased': property({ ...text, minLength: 1 }, { ...text, minLength: 2 }),
  'minimum set': property(int, { ...int, minimum: 1 }),
  'maximum decreased': property({ ...int, maximum: 9 }, { ...int, maximum: 5 }),
  'minItems set': property(list, { ...list, minItems: 1 }),
  'maxItems decreased': property({ ...list, maxItems: 9 }, { ...list, maxItems: 5 }),
  'uniqueItems set': property(list, { ...list, uniqueItems: true }),
  'multipleOf set': property(int, { ...int, multipleOf: 2 }),
  'pattern added': property(text, { ...text, pattern: '^a' }),
  'minProperties increased': body(props({}, [], { minProperties: 1 }), props({}, [], { minProperties: 2 })),
  'maxProperties set': body(props({}), props({}, [], { maxProperties: 2 })),
  'limit in a part of allOf': property({ allOf: [text] }, { allOf: [text, { maxLength: 5 }] }),

  'item of a tuple added': property(
    { type: 'array', prefixItems: [text], items: false },
    { type: 'array', prefixItems: [text, int], items: false },
  ),
  'item of a tuple removed': property(
    { type: 'array', prefixItems: [text, int], items: false },
    { type: 'array', prefixItems: [text], items: false },
  ),
  'item of a tuple changed': property({ type: 'array', prefixItems: [text] }, { type: 'array', prefixItems: [int] }),
  'map typed': property({ type: 'object' }, { type: 'object', additionalProperties: text }),
  'map freed': property({ type: 'object', additionalProperties: text }, { type: 'object' }),
  'other properties forbidden': body(props({}), props({}, [], { additionalProperties: false })),
  'other properties allowed': body(props({}, [], { additionalProperties: false }), props({})),
  'unevaluatedProperties added': body(
    { allOf: [props({ a: text })] },
    { allOf: [props({ a: text })], unevaluatedProperties: false },
  ),
  'unevaluatedItems added': property(
    { type: 'array', prefixItems: [text] },
    { type: 'array', prefixItems: [text], unevaluatedItems: false },
  ),
  'pattern property added': body(props({}), props({}, [], { patternProperties: { '^x-': text } })),
  'pattern property removed': body(props({}, [], { patternProperties: { '^x-': text } }), props({})),
  'type of a pattern property changed': body(
    props({}, [], { patternProperties: { '^x-': text } }),
    props({}, [], { patternProperties: { '^x-': int } }),
  ),
  'not added': property(text, { ...text, not: { const: 'a' } }),
  'not removed': property({ ...text, not: { const: 'a' } }, text),
  'not changed': property({ ...text, not: { const: 'a' } }, { ...text, not: { const: 'b' } }),
  'if added': body(
    props({ a: text }),
    props({ a: text }, [], conditional({ if: { required: ['a'] }, yes: { required: ['b'] } })),
  ),
  'if removed': body(
    props({ a: text }, [], conditional({ if: { required: ['a'] }, yes: { required: ['b'] } })),
    props({ a: text }),
  ),
  'then added': body(
    props({}, [], conditional({ if: { required: ['a'] }, no: { required: ['b'] } })),
    props({}, [], conditional({ if: { required: ['a'] }, yes: { required: ['c'] }, no: { required: ['b'] } })),
  ),
  'dependentRequired added': body(props({ a: text }), props({ a: text }, [], { dependentRequired: { a: ['b'] } })),
  'dependentRequired removed': body(props({ a: text }, [], { dependentRequired: { a: ['b'] } }), props({ a: text })),
  'dependentRequired changed': body(
    props({ a: text }, [], { dependentRequired: { a: ['b'] } }),
    props({ a: text }, [], { dependentRequired: { a: ['c'] } }),
  ),
  'dependentSchemas added': body(props({}), props({}, [], { dependentSchemas: { a: { required: ['b'] } } })),
  'propertyNames added': body(props({}), props({}, [], { propertyNames: { pattern: '^a' } })),
  'propertyNames removed': body(props({}, [], { propertyNames: { pattern: '^a' } }), props({})),
  'contains added': property(list, { ...list, contains: { const: 'a' } }),
  'minContains increased': property(
    { ...list, contains: { const: 'a' }, minContains: 1 },
    { ...list, contains: { const: 'a' }, minContains: 2 },
  ),
  'contentSchema added': property(text, { ...text, contentSchema: int }),
  'contentMediaType changed': property(
    { ...text, contentMediaType: 'image/png' },
    { ...text, contentMediaType: 'image/jpeg' },
  ),
  'contentEncoding changed': property({ ...text, contentEncoding: 'base64' }, { ...text, contentEncoding: 'base16' }),
};
