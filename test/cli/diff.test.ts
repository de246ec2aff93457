import { describe, expect, it } from 'vitest';
import { type Change, diffDocuments, summarize } from '../../src/cli/diff/index.ts';
import { readFileSync } from 'node:fs';

type Schema = Record<string, unknown> | boolean;

const json = (schema: Schema): object => ({ content: { 'application/json': { schema } } });

function operation(more: object = {}): object {
  return { operationId: 'things.create', responses: { 200: { description: '' } }, ...more };
}

function document(post: object, rest: object = {}): object {
  return { openapi: '3.1.0', paths: { '/things': { post } }, ...rest };
}

/** One line for each change: where, what, and its impact on requests and responses. */
const linesOf = (changes: readonly Change[]): string[] =>
  changes.map(({ kind, at, message, impact: { request, response } }) => {
    const impact = [request && `request ${request}`, response && `response ${response}`].filter(Boolean).join(', ');
    return `${kind} ${at}: ${message} (${impact})`;
  });

/** Compares a schema that is both sent and received. */
function diffSchemas(before: Schema, after: Schema, version = '3.1.0'): string[] {
  const make = (schema: Schema): object => ({
    ...document(
      operation({
        requestBody: json({ $ref: '#/components/schemas/T' }),
        responses: { 200: json({ $ref: '#/components/schemas/T' }) },
      }),
    ),
    openapi: version,
    components: { schemas: { T: { type: 'object', required: ['x'], properties: { x: schema } } } },
  });
  return linesOf(diffDocuments(make(before), make(after)));
}

const text = { type: 'string' };
const object = (properties: Record<string, Schema>, required: string[] = []): Schema => ({
  type: 'object',
  properties,
  required,
});
const closed = (...values: unknown[]): Schema => ({ type: 'string', enum: values });
const open = (...values: unknown[]): Schema => ({ anyOf: [{ type: 'string', enum: values }, text] });
const tagged = (type: string, more: Record<string, Schema> = {}): Schema =>
  object({ type: { const: type }, ...more }, ['type']);

describe('schemas', () => {
  it.each<[what: string, before: Schema, after: Schema, expected: string[]]>([
    [
      'property added',
      object({}),
      object({ a: text }),
      ['property-added request.x.a: new (request safe, response safe)'],
    ],
    [
      'required property added',
      object({}),
      object({ a: text }, ['a']),
      [
        'property-added request.x.a: new, and required (request breaking)',
        'property-added response.x.a: new (response safe)',
      ],
    ],
    [
      'property removed',
      object({ a: text }),
      object({}),
      ['property-removed request.x.a: removed (request breaking, response breaking)'],
    ],
    [
      'made required',
      object({ a: text }),
      object({ a: text }, ['a']),
      ['made-required request.x.a: now required (request breaking, response safe)'],
    ],
    [
      'made optional',
      object({ a: text }, ['a']),
      object({ a: text }),
      ['made-optional response.x.a: now optional (request safe, response breaking)'],
    ],
    [
      'made nullable',
      text,
      { type: ['string', 'null'] },
      ['made-nullable response.x: may now be null (request safe, response breaking)'],
    ],
    [
      'null taken away',
      { anyOf: [text, { type: 'null' }] },
      text,
      ['made-not-null request.x: no longer accepts null (request breaking, response safe)'],
    ],
    [
      'type changed',
      text,
      { type: 'boolean' },
      ['type-changed request.x: string → boolean (request breaking, response breaking)'],
    ],
    [
      'type widened',
      text,
      { type: ['string', 'boolean'] },
      ['variant-added response.x: union variant boolean added (request safe, response breaking)'],
    ],
    [
      'type narrowed',
      { type: ['string', 'boolean'] },
      text,
      ['variant-removed request.x: union variant boolean removed (request breaking, response safe)'],
    ],
    ['to anything', text, {}, ['type-changed response.x: string → any (request safe, response breaking)']],
    ['from anything', {}, text, ['type-changed request.x: any → string (request breaking, response safe)']],
    [
      'number to integer',
      { type: 'number' },
      { type: 'integer' },
      ['type-changed request.x: number → integer (request risky)'],
    ],
    [
      'integer to number',
      { type: 'integer' },
      { type: 'number' },
      ['type-changed response.x: integer → number (request safe, response risky)'],
    ],
    [
      'items of any type',
      { type: 'array', items: text },
      { type: 'array' },
      ['type-changed response.x[]: was typed, now untyped (request safe, response breaking)'],
    ],
    [
      'value added',
      closed('a'),
      closed('a', 'b'),
      ['value-added response.x: value "b" added (request safe, response risky)'],
    ],
    [
      'value added to an open list',
      open('a'),
      open('a', 'b'),
      ['value-added request.x: value "b" added (request safe, response safe)'],
    ],
    [
      'value removed',
      closed('a', 'b'),
      closed('a'),
      ['value-removed request.x: value "b" removed (request breaking, response safe)'],
    ],
    [
      'value removed from an open list',
      open('a', 'b'),
      open('a'),
      ['value-removed request.x: value "b" removed (request risky, response safe)'],
    ],
    [
      'list closed',
      open('a'),
      closed('a'),
      ['values-closed request.x: no longer accepts other values (request breaking, response safe)'],
    ],
    [
      'list opened',
      closed('a'),
      open('a'),
      ['values-opened response.x: accepts other values too (request safe, response risky)'],
    ],
    [
      'text to a list',
      text,
      closed('a'),
      ['values-closed request.x: any string before, now only "a" (request breaking, response safe)'],
    ],
    [
      'range narrowed',
      { type: 'number', maximum: 2 },
      { type: 'number', maximum: 1 },
      ['limit-changed request.x: maximum 2 → 1 (request breaking, response safe)'],
    ],
    [
      'range widened',
      { type: 'number', minimum: 0 },
      { type: 'number', minimum: -1 },
      ['limit-changed request.x: minimum 0 → -1 (request safe, response safe)'],
    ],
    [
      'range lifted',
      { type: 'array', maxItems: 2 },
      { type: 'array' },
      ['limit-changed request.x: maxItems 2 lifted (request safe, response safe)'],
    ],
    [
      'pattern set',
      text,
      { ...text, pattern: '^a' },
      ['limit-changed request.x: pattern "^a" set (request breaking, response safe)'],
    ],
    [
      'default changed',
      { ...text, default: 'a' },
      { ...text, default: 'b' },
      ['default-changed request.x: default was "a", now "b" (request risky)'],
    ],
    [
      'deprecated',
      text,
      { ...text, deprecated: true },
      ['deprecated request.x: now deprecated (request safe, response safe)'],
    ],
    [
      'no longer deprecated',
      { ...text, deprecated: true },
      text,
      ['undeprecated request.x: no longer deprecated (request safe, response safe)'],
    ],
    [
      'other properties forbidden',
      object({}),
      { type: 'object', additionalProperties: false },
      ['values-closed request.x.*: no longer accepts other properties (request breaking, response safe)'],
    ],
    [
      'properties of a map',
      { additionalProperties: text },
      { additionalProperties: { type: 'boolean' } },
      ['type-changed request.x.*: string → boolean (request breaking, response breaking)'],
    ],
    [
      'within items',
      { items: object({ a: text }) },
      { items: object({}) },
      ['property-removed request.x[].a: removed (request breaking, response breaking)'],
    ],
    [
      'tagged form added',
      { oneOf: [tagged('a'), tagged('b')] },
      { oneOf: [tagged('b'), tagged('c'), tagged('a')] },
      ['variant-added response.x: union variant type="c" added (request safe, response risky)'],
    ],
    [
      'tagged form removed',
      { oneOf: [tagged('a'), tagged('b')] },
      { oneOf: [tagged('b')] },
      ['variant-removed request.x: union variant type="a" removed (request breaking, response safe)'],
    ],
    [
      'within a tagged form',
      { oneOf: [tagged('a'), tagged('b')] },
      { oneOf: [tagged('b', { n: text }), tagged('a')] },
      ['property-added request.x<b>.n: new (request safe, response safe)'],
    ],
    [
      'untagged forms, by their properties',
      { anyOf: [object({ a: text, b: text }), object({ c: text, d: text })] },
      { anyOf: [object({ c: text, d: text, e: text }), object({ a: text, b: text })] },
      ['property-added request.x.e: new (request safe, response safe)'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(diffSchemas(before, after)).toEqual(expected);
  });

  it.each<[what: string, before: Schema, after: Schema]>([
    [
      'a description, an example and a title',
      { ...text, description: 'a', example: 'a' },
      { ...text, title: 'b', examples: ['b'] },
    ],
    ['the ways to say null', { ...text, nullable: true }, { anyOf: [{ type: 'null' }, text] }],
    ['null in a list of types', { type: ['string', 'null'] }, { oneOf: [text, { type: 'null' }] }],
    ['null among the values', { enum: ['a', null] }, { anyOf: [{ const: 'a' }, { type: 'null' }] }],
    ['a const and a list of one', { const: 'a' }, closed('a')],
    ['a list of types and a union', { type: ['string', 'boolean'] }, { anyOf: [{ type: 'boolean' }, text] }],
    ['the order of forms', { oneOf: [tagged('a'), tagged('b')] }, { anyOf: [tagged('b'), tagged('a')] }],
    [
      'parts and a whole',
      { allOf: [object({ a: text }, ['a']), object({ b: text })] },
      object({ a: text, b: text }, ['a']),
    ],
    ['values given one by one', closed('a', 'b'), { oneOf: [{ const: 'b' }, { const: 'a' }] }],
    ['how wide a number is', { type: 'number' }, { type: 'number', format: 'double' }],
    [
      'exclusive bounds of 3.0',
      { type: 'number', minimum: 0, exclusiveMinimum: true },
      { type: 'number', exclusiveMinimum: 0 },
    ],
    ['a default that is newly documented', text, { ...text, default: 'a' }],
    ['properties that others may join', object({}), { type: 'object', additionalProperties: true }],
  ])('%s makes no difference', (_, before, after) => {
    expect(diffSchemas(before, after, '3.0.3')).toEqual([]);
  });

  it('ignores combinations of allOf variants that no value can match', () => {
    const several = object({ type: { anyOf: [closed('c'), closed('d')] } }, ['type']);
    const forms = { oneOf: [tagged('a', { n: text }), tagged('b'), several] };
    expect(diffSchemas({ allOf: [forms, { oneOf: [tagged('a'), tagged('b'), several] }] }, forms)).toEqual([]);
  });

  it('ignores read-only properties in requests', () => {
    const readOnly = object({ a: { ...text, readOnly: true } }, ['a']);
    expect(diffSchemas(object({}), readOnly)).toEqual(['property-added response.x.a: new (response safe)']);
  });
});

describe('references', () => {
  const tree = (more: object): object => ({
    ...document(operation({ responses: { 200: json({ $ref: '#/components/schemas/Tree' }) } })),
    components: {
      schemas: {
        Tree: object({
          children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } },
          parent: { $ref: '#/components/schemas/Tree' },
          ...more,
        }),
        Ring: { $ref: '#/components/schemas/Ring' },
      },
    },
  });

  it('terminates for recursive schemas, and reports a change where it is nearest', () => {
    expect(linesOf(diffDocuments(tree({ a: text }), tree({})))).toEqual([
      'property-removed response.a: removed (response breaking)',
    ]);
  });

  it.each(['#/components/schemas/Ring', '#/components/schemas/Missing', 'other.yaml#/X', '#/%zz'])(
    'ends in %s',
    (ref) => {
      const loop = tree({ a: { $ref: ref }, b: { allOf: [{ $ref: ref }] } });
      expect(diffDocuments(loop, structuredClone(loop))).toEqual([]);
    },
  );

  it('does not mind a component of another name', () => {
    const make = (name: string): object => ({
      ...document(operation({ requestBody: json({ $ref: `#/components/schemas/${name}` }) })),
      components: { schemas: { [name]: object({ a: text }) } },
    });
    expect(diffDocuments(make('A'), make('B'))).toEqual([]);
  });

  it('reports a change of a shared component once, with its operations', () => {
    const make = (schema: Schema): object => ({
      openapi: '3.1.0',
      paths: {
        '/a': { post: { operationId: 'a', requestBody: json({ $ref: '#/components/schemas/T' }), responses: {} } },
        '/b': {
          get: {
            operationId: 'b',
            responses: { 200: json(object({ list: { type: 'array', items: { $ref: '#/components/schemas/T' } } })) },
          },
        },
      },
      components: { schemas: { T: schema } },
    });
    expect(diffDocuments(make(object({ n: text })), make(object({})))).toEqual([
      {
        kind: 'property-removed',
        breaking: true,
        impact: { request: 'breaking', response: 'breaking' },
        at: 'request.n',
        message: 'removed',
        pointer: '#/components/schemas/T/properties/n',
        operations: [
          { id: 'a', method: 'POST', path: '/a' },
          { id: 'b', method: 'GET', path: '/b' },
        ],
      },
    ]);
  });

  it('names the operation that breaks first, with the location there', () => {
    const make = (required: string[]): object => ({
      openapi: '3.1.0',
      paths: {
        '/a': { post: { operationId: 'a', requestBody: json({ $ref: '#/components/schemas/T' }) } },
        '/b': { get: { operationId: 'b', responses: { 200: json({ $ref: '#/components/schemas/T' }) } } },
        '/c': {
          get: { operationId: 'c', responses: { 200: json(object({ t: { $ref: '#/components/schemas/T' } })) } },
        },
      },
      components: { schemas: { T: object({ n: text }, required) } },
    });
    const [change] = diffDocuments(make(['n']), make([]));
    expect(change).toMatchObject({ at: 'response.n', operations: [{ id: 'b' }, { id: 'a' }, { id: 'c' }] });
  });
});

describe('operations', () => {
  const parameter = (name: string, more: object = {}): object => ({ name, in: 'query', schema: text, ...more });
  const responses = (...statuses: number[]): object => ({
    responses: Object.fromEntries(statuses.map((status) => [status, json(text)])),
  });
  const token = (schemes: object, more: object = {}): [object, object] => [
    operation(more),
    { security: [{ key: [] }], components: { securitySchemes: schemes } },
  ];
  const bearer = { key: { type: 'http', scheme: 'bearer' } };
  const header = { key: { type: 'apiKey', in: 'header', name: 'X-Key' } };

  it.each<[what: string, before: [object, object?], after: [object, object?], expected: string[]]>([
    [
      'renamed',
      [operation()],
      [operation({ operationId: 'other' })],
      ['operation-renamed : operationId is now other (request breaking)'],
    ],
    ['deprecated', [operation()], [operation({ deprecated: true })], ['deprecated : now deprecated (request safe)']],
    [
      'parameter added',
      [operation()],
      [operation({ parameters: [parameter('a')] })],
      ['parameter-added query.a: new parameter (request safe)'],
    ],
    [
      'required parameter added',
      [operation()],
      [operation({ parameters: [parameter('a', { required: true })] })],
      ['parameter-added query.a: new parameter, and required (request breaking)'],
    ],
    [
      'parameter removed',
      [operation({ parameters: [parameter('a')] })],
      [operation()],
      ['parameter-removed query.a: parameter removed (request breaking)'],
    ],
    [
      'parameter made required',
      [operation({ parameters: [parameter('a')] })],
      [operation({ parameters: [parameter('a', { required: true })] })],
      ['made-required query.a: now required (request breaking)'],
    ],
    [
      'parameter narrowed',
      [operation({ parameters: [parameter('a')] })],
      [operation({ parameters: [parameter('a', { schema: closed('b') })] })],
      ['values-closed query.a: any string before, now only "b" (request breaking)'],
    ],
    [
      'header names have no case',
      [operation({ parameters: [parameter('X-A', { in: 'header' })] })],
      [operation({ parameters: [parameter('x-a', { in: 'header' })] })],
      [],
    ],
    [
      'body added',
      [operation()],
      [operation({ requestBody: json(text) })],
      ['body-added request: now takes a body (request safe)'],
    ],
    [
      'required body added',
      [operation()],
      [operation({ requestBody: { ...json(text), required: true } })],
      ['body-added request: now takes a required body (request breaking)'],
    ],
    [
      'body removed',
      [operation({ requestBody: json(text) })],
      [operation()],
      ['body-removed request: no longer accepts a body (request breaking)'],
    ],
    [
      'body made required',
      [operation({ requestBody: json(text) })],
      [operation({ requestBody: { ...json(text), required: true } })],
      ['made-required request: body now required (request breaking)'],
    ],
    [
      'error status added',
      [operation(responses(200))],
      [operation(responses(200, 409))],
      ['status-added error 409: new status 409 (response safe)'],
    ],
    [
      'error status removed',
      [operation(responses(200, 409))],
      [operation(responses(200))],
      ['status-removed error 409: status 409 removed (response safe)'],
    ],
    [
      'status changed',
      [operation(responses(200))],
      [operation(responses(201))],
      [
        'status-removed response: status 200 removed (response breaking)',
        'status-added response: new status 201 (response risky)',
      ],
    ],
    [
      'media type of responses',
      [operation({ responses: { 200: { content: { 'text/csv': {} } } } })],
      [operation({ responses: { 200: { content: { 'text/plain': {} } } } })],
      [
        'media-type-removed response: text/csv removed (response breaking)',
        'media-type-added response: text/plain too (response safe)',
      ],
    ],
    [
      'charset',
      [operation({ responses: { 200: { content: { 'application/json': {} } } } })],
      [operation({ responses: { 200: { content: { 'application/json; charset=utf-8': {} } } } })],
      [],
    ],
    [
      'event of a stream',
      [operation({ responses: { 200: { content: { 'text/event-stream': { schema: object({ a: text }) } } } } })],
      [operation({ responses: { 200: { content: { 'text/event-stream': { schema: object({}) } } } } })],
      ['property-removed event.a: removed (response breaking)'],
    ],
    [
      'header removed',
      [operation({ responses: { 200: { headers: { 'X-A': {} } } } })],
      [operation({ responses: { 200: {} } })],
      ['header-removed response: header X-A removed (response risky)'],
    ],
    [
      'header added',
      [operation({ responses: { 200: {} } })],
      [operation({ responses: { 200: { headers: { 'X-A': {} } } } })],
      ['header-added response: new header X-A (response safe)'],
    ],
    [
      'key elsewhere',
      token(bearer),
      token(header),
      ['security-changed security: takes key in header X-Key (was bearer token) (request breaking)'],
    ],
    [
      'key no longer asked for',
      token(bearer),
      token(bearer, { security: [] }),
      ['security-changed security: takes no key (was bearer token) (request safe)'],
    ],
    [
      'server',
      [operation(), { servers: [{ url: 'https://a.example/' }] }],
      [operation(), { servers: [{ url: 'https://b.example' }] }],
      [
        'server-removed servers: server https://a.example removed (request breaking)',
        'server-added servers: new server https://b.example (request safe)',
      ],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(linesOf(diffDocuments(document(...before), document(...after)))).toEqual(expected);
  });

  it('reports operations added and removed', () => {
    const make = (path: string, id: string): object => ({
      openapi: '3.0.0',
      paths: { [path]: { get: { operationId: id } } },
    });
    const changes = diffDocuments(make('/a', 'a'), make('/b', 'b'));
    expect(linesOf(changes)).toEqual([
      'operation-removed : operation removed (request breaking)',
      'operation-added : new operation (request safe)',
    ]);
    expect(changes.map(({ operations: [one] }) => one?.id)).toEqual(['a', 'b']);
    expect(linesOf(diffDocuments(make('/a', 'a'), make('/b', 'a')))).toEqual([
      'operation-moved : now GET /b (request breaking)',
    ]);
  });

  it('identifies path parameters by their position', () => {
    const make = (name: string): object => ({
      openapi: '3.1.0',
      paths: {
        [`/a/{${name}}`]: {
          parameters: [{ name, in: 'path', required: true, schema: text }],
          get: { operationId: 'a' },
        },
      },
    });
    expect(linesOf(diffDocuments(make('id'), make('hash')))).toEqual([
      'parameter-renamed path.id: is called hash now (request risky)',
    ]);
  });
});

it('reports nothing between our own document and its copy, and what is removed from it', () => {
  const own = JSON.parse(readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8')) as {
    components: { schemas: Record<string, { properties: Record<string, unknown> }> };
  };
  const copy = structuredClone(own);
  expect(diffDocuments(own, copy)).toEqual([]);
  delete copy.components.schemas['ChatCompletion']?.properties['usage'];
  expect(linesOf(diffDocuments(own, copy))).toEqual(['property-removed response.usage: removed (response breaking)']);
});

it('counts', () => {
  const changes = diffDocuments(document(operation()), document(operation({ operationId: 'b', deprecated: true })));
  expect(summarize(changes)).toEqual({ total: 2, breaking: 1, risky: 0, safe: 1 });
});

it.each([
  [null, 'The old document is not an OpenAPI document: it is not an object.'],
  [[], 'The old document is not an OpenAPI document: it is not an object.'],
  [{}, 'The old document is not an OpenAPI document: its `openapi` field is missing.'],
  [{ swagger: '2.0' }, 'The old document is Swagger 2.0; convert it to OpenAPI 3.0 or 3.1 first.'],
  [{ openapi: '4.0.0' }, 'The old document is OpenAPI 4.0.0; only 3.0, 3.1 and 3.2 are supported.'],
])('refuses %j in one line', (value, message) => {
  const good = { openapi: '3.1.0' };
  expect(() => diffDocuments(value, good)).toThrow(new Error(message));
  expect(() => diffDocuments(good, value)).toThrow(new Error(message.replace('old', 'new')));
});

it('tolerates malformed documents', () => {
  const odd = {
    openapi: '3.1.0',
    servers: 3,
    security: 'x',
    paths: { '/a': { get: 1, post: { parameters: {}, requestBody: [], responses: 7 } }, '/b': null },
  };
  expect(diffDocuments(odd, structuredClone(odd))).toEqual([]);
});
