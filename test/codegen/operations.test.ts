import { describe, expect, it } from 'vitest';
import { ownDocumentOf as documentOf, generateText } from './harness.ts';

/** A few lines of a document, and the expected output. Functions and descriptors are compared without comments. */
interface Case {
  readonly name: string;
  readonly paths: string;
  readonly schemas?: string;
  readonly descriptor?: string;
  readonly signatures?: readonly string[];
  readonly body?: string;
  readonly strict?: boolean;
}

const CHAT = `
Params: { type: object, properties: { stream: { type: boolean } } }
Answer: { type: object }
Chunk: { type: object }`;

const streaming = (media: string, body = "$ref: '#/components/schemas/Params'"): string => `
/chat:
  post:
    operationId: chat.create
    requestBody: { required: true, content: { application/json: { schema: { ${body} } } } }
    responses:
      '200':
        content:
          application/json: { schema: { $ref: '#/components/schemas/Answer' } }
          text/event-stream: ${media}`;

const CONTENT = "{ schema: { type: string, contentSchema: { $ref: '#/components/schemas/Chunk' } } }";

const CASES: readonly Case[] = [
  {
    name: 'a GET without parameters has a query slot all the same',
    paths: `
/things:
  get:
    operationId: things.list
    responses: { '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Things' } } } } }`,
    schemas: 'Things: { type: object }',
    descriptor: `{ id: 'things.list', method: 'GET', path: '/things', }`,
    signatures: ['(client: Client, query?: Record<string, never>, options?: RequestOptions): Call<Things>'],
    body: 'call(client, thingsListOperation, [], query, options)',
  },
  {
    name: 'query parameters make a named type; one that is required makes the slot required',
    paths: `
/things:
  get:
    operationId: things.list
    parameters: [{ name: q, in: query, required: true, schema: { type: string } }]
    responses: { '200': { content: { application/json: { schema: { type: string } } } } }`,
    signatures: ['(client: Client, query: ThingsListParams, options?: RequestOptions): Call<string>'],
  },
  {
    name: 'path parameters come first, by position, with their types',
    paths: `
/things/{thing-id}/parts/{n}:
  parameters:
    - { name: thing-id, in: path, required: true, schema: { type: string } }
  patch:
    operationId: things.parts.update
    parameters:
      - { name: n, in: path, required: true, schema: { type: integer } }
    requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Part' } } } }
    responses: { '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Part' } } } } }`,
    schemas: 'Part: { type: object }',
    descriptor: `{ id: 'things.parts.update', method: 'PATCH', path: '/things/{thing-id}/parts/{n}', body: 'json', }`,
    signatures: ['(client: Client, thingId: string, n: number, params: Part, options?: RequestOptions): Call<Part>'],
    body: 'call(client, thingsPartsUpdateOperation, [thingId, n], params, options)',
  },
  {
    name: 'a DELETE without a body goes straight to the options, and 204 is void',
    paths: `
/things/{id}:
  delete:
    operationId: things.delete
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    responses: { '204': { description: gone } }`,
    descriptor: `{ id: 'things.delete', method: 'DELETE', path: '/things/{id}', }`,
    signatures: ['(client: Client, id: string, options?: RequestOptions): Call<void>'],
    body: 'call(client, thingsDeleteOperation, [id], undefined, options)',
  },
  {
    name: 'a DELETE with query parameters has a query slot',
    paths: `
/things/{id}:
  delete:
    operationId: things.delete
    parameters:
      - { name: id, in: path, required: true, schema: { type: string } }
      - { name: force, in: query, schema: { type: boolean } }
    responses: { '204': { description: gone } }`,
    signatures: ['(client: Client, id: string, query?: ThingsDeleteParams, options?: RequestOptions): Call<void>'],
  },
  {
    name: 'a POST without a body has only options; an optional body is an optional argument',
    paths: `
/a:
  post: { operationId: a.create, responses: { '204': { description: ok } } }
/b:
  post:
    operationId: b.create
    requestBody: { content: { application/json: { schema: { type: object, properties: { x: { type: string } } } } } }
    responses: { '204': { description: ok } }`,
    signatures: [
      '(client: Client, options?: RequestOptions): Call<void>',
      '(client: Client, params?: BCreateParams, options?: RequestOptions): Call<void>',
    ],
  },
  {
    name: 'query parameters beside a body are options',
    paths: `
/things:
  post:
    operationId: things.create
    parameters: [{ name: dry, in: query, schema: { type: boolean } }]
    requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
    responses: { '201': { content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } }`,
    schemas: 'Thing: { type: object }',
    signatures: [
      '(client: Client, params: Thing, options?: RequestOptions & { query?: ThingsCreateQuery | undefined }): Call<Thing>',
    ],
  },
  {
    name: 'two path parameters side by side are also one',
    paths: `
/models/{author}/{slug}/endpoints:
  get:
    operationId: models.listEndpoints
    parameters:
      - { name: author, in: path, required: true, schema: { type: string } }
      - { name: slug, in: path, required: true, schema: { type: string } }
    responses: { '200': { content: { application/json: { schema: { type: boolean } } } } }`,
    signatures: [
      '(client: Client, author: string, slug: string, query?: Record<string, never>, options?: RequestOptions): Call<boolean>',
      '(client: Client, authorSlug: string, query?: Record<string, never>, options?: RequestOptions): Call<boolean>',
      '(client: Client, ...args: unknown[]): Call<boolean>',
    ],
    body: 'callSlug(client, modelsListEndpointsOperation, args)',
  },
  {
    name: 'a string with contentSchema streams where `stream` asks for it',
    paths: streaming(CONTENT.replace('{ schema', '{ x-stream: chat, schema')),
    schemas: CHAT,
    descriptor: `{ id: 'chat.create', method: 'POST', path: '/chat', body: 'json', stream: lazyChat, }`,
    signatures: [
      '<Asked extends boolean | null | undefined = undefined>(client: Client, params: Params & { stream?: Asked }, options?: RequestOptions): Call<Asked extends true ? Stream<Chunk, Answer> : Answer>',
    ],
    body: 'call(client, chatCreateOperation, [], params, options)',
  },
  {
    name: 'without x-stream the events are the final value',
    paths: streaming(CONTENT),
    schemas: CHAT,
    descriptor: `{ id: 'chat.create', method: 'POST', path: '/chat', body: 'json', stream: lazyEvents, }`,
    signatures: [
      '<Asked extends boolean | null | undefined = undefined>(client: Client, params: Params & { stream?: Asked }, options?: RequestOptions): Call<Asked extends true ? Stream<Chunk, Chunk[]> : Answer>',
    ],
  },
  {
    name: 'an object schema is the event',
    paths: streaming("{ schema: { $ref: '#/components/schemas/Chunk' } }"),
    schemas: CHAT,
    signatures: [
      '<Asked extends boolean | null | undefined = undefined>(client: Client, params: Params & { stream?: Asked }, options?: RequestOptions): Call<Asked extends true ? Stream<Chunk, Chunk[]> : Answer>',
    ],
  },
  {
    name: 'an object schema with `data` is its data',
    paths: streaming(
      "{ schema: { type: object, properties: { event: { type: string }, data: { $ref: '#/components/schemas/Chunk' } } } }",
    ),
    schemas: CHAT,
    signatures: [
      '<Asked extends boolean | null | undefined = undefined>(client: Client, params: Params & { stream?: Asked }, options?: RequestOptions): Call<Asked extends true ? Stream<Chunk, Chunk[]> : Answer>',
    ],
  },
  {
    name: 'an unnamed event gets a name',
    paths: streaming(
      '{ schema: { type: object, properties: { data: { type: object, properties: { x: { type: string } } } } } }',
    ),
    schemas: CHAT,
    signatures: [
      '<Asked extends boolean | null | undefined = undefined>(client: Client, params: Params & { stream?: Asked }, options?: RequestOptions): Call<Asked extends true ? Stream<ChatCreateChunk, ChatCreateChunk[]> : Answer>',
    ],
  },
  {
    name: 'a string without contentSchema is not a stream',
    paths: streaming('{ schema: { type: string } }'),
    schemas: CHAT,
    descriptor: `{ id: 'chat.create', method: 'POST', path: '/chat', body: 'json', }`,
    signatures: ['(client: Client, params: Params, options?: RequestOptions): Call<Answer>'],
  },
  {
    name: 'a body that cannot ask for a stream gets none',
    paths: streaming(CONTENT, "$ref: '#/components/schemas/Answer'"),
    schemas: CHAT,
    descriptor: `{ id: 'chat.create', method: 'POST', path: '/chat', body: 'json', }`,
  },
  {
    name: 'x-retry is written where it is not the rule for the method',
    paths: `
/a: { post: { operationId: a.a, x-retry: inference, responses: { '204': { description: ok } } } }
/b: { post: { operationId: a.b, x-retry: create, responses: { '204': { description: ok } } } }
/c: { put: { operationId: a.c, x-retry: safe, responses: { '204': { description: ok } } } }`,
    descriptor: `{ id: 'a.a', method: 'POST', path: '/a', retry: 'inference', } { id: 'a.b', method: 'POST', path: '/b', } { id: 'a.c', method: 'PUT', path: '/c', }`,
  },
  {
    name: 'security determines the key',
    paths: `
/a: { post: { operationId: a.a, security: [{ managementKey: [] }], responses: { '204': { description: ok } } } }
/b: { post: { operationId: a.b, security: [{}, { apiKey: [] }], responses: { '204': { description: ok } } } }
/c: { post: { operationId: a.c, security: [], responses: { '204': { description: ok } } } }
/d: { post: { operationId: a.d, security: [{}], responses: { '204': { description: ok } } } }
/e: { post: { operationId: a.e, security: [{ apiKey: [] }], responses: { '204': { description: ok } } } }`,
    descriptor: `
      { id: 'a.a', method: 'POST', path: '/a', security: 'managementKey', } { id: 'a.b', method: 'POST', path: '/b', security: 'optional', }
      { id: 'a.c', method: 'POST', path: '/c', security: 'none', } { id: 'a.d', method: 'POST', path: '/d', security: 'none', }
      { id: 'a.e', method: 'POST', path: '/e', }`,
  },
  {
    name: 'answers that are not JSON are text or the response, and say what they accept',
    paths: `
/a: { get: { operationId: a.text, responses: { '200': { content: { text/csv: { schema: { type: string } } } } } } }
/b: { get: { operationId: a.bytes, responses: { '200': { content: { audio/mpeg: {}, audio/wav: {} } } } } }`,
    descriptor: `
      { id: 'a.text', method: 'GET', path: '/a', accept: 'text/csv', }
      { id: 'a.bytes', method: 'GET', path: '/b', accept: 'audio/mpeg, audio/wav, audio/*, application/json', read: bytes, }`,
    signatures: [
      '(client: Client, query?: Record<string, never>, options?: RequestOptions): Call<string>',
      '(client: Client, query?: Record<string, never>, options?: RequestOptions): Call<Response>',
    ],
  },
  {
    name: 'JSON or multipart on one operation: two overloads, and a body that a file selects',
    paths: `
/a:
  post:
    operationId: a.transcribe
    requestBody:
      required: true
      content:
        application/json: { schema: { $ref: '#/components/schemas/Sound' } }
        multipart/form-data: { schema: { type: object, properties: { file: { type: string, format: binary } } } }
    responses: { '204': { description: ok } }`,
    schemas: 'Sound: { type: object }',
    descriptor: `{ id: 'a.transcribe', method: 'POST', path: '/a', body: jsonOrMultipart, }`,
    signatures: [
      '(client: Client, params: Sound, options?: RequestOptions): Call<void>',
      '(client: Client, params: ATranscribeFormParams, options?: RequestOptions): Call<void>',
      '(client: Client, params: Sound | ATranscribeFormParams, options?: RequestOptions): Call<void>',
    ],
  },
  {
    name: 'a server of its own on the same origin is a path; of OpenRouter, one elsewhere is left out',
    paths: `
/a:
  servers: [{ url: https://openrouter.ai/alpha }]
  post: { operationId: a.a, responses: { '204': { description: ok } } }
/b:
  post: { operationId: a.b, servers: [{ url: https://elsewhere.invalid/alpha }], responses: { '204': { description: ok } } }
/c:
  servers: [{ url: https://openrouter.ai/api/v1/ }]
  post: { operationId: a.c, responses: { '204': { description: ok } } }`,
    descriptor: `{ id: 'a.a', method: 'POST', path: '/a', server: '/alpha', } { id: 'a.b', method: 'POST', path: '/b', } { id: 'a.c', method: 'POST', path: '/c', }`,
  },
  {
    name: 'header parameters are typed options; what OpenAPI describes elsewhere is none',
    paths: `
/a:
  post:
    operationId: a.a
    parameters:
      - { name: X-Metadata, in: header, schema: { type: string, enum: [enabled, disabled] } }
      - { name: Accept, in: header, schema: { type: string } }
    responses: { '204': { description: ok } }
/b:
  post:
    operationId: a.b
    parameters:
      - { name: X-Tenant, in: header, required: true, schema: { type: string } }
      - { name: dry, in: query, schema: { type: boolean } }
    requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
    responses: { '204': { description: ok } }`,
    schemas: 'Thing: { type: object }',
    signatures: [
      '(client: Client, options?: RequestOptions<AAHeaders>): Call<void>',
      '(client: Client, params: Thing | undefined, options: RequestOptions<ABHeaders> & { headers: ABHeaders; query?: ABQuery | undefined }): Call<void>',
    ],
  },
  {
    name: 'header parameters that are lists are joined, no other headers',
    paths: `
/a:
  get:
    operationId: a.a
    parameters:
      - { name: X-Tags, in: header, schema: { type: array, items: { type: string } } }
      - { name: X-One, in: header, schema: { type: string } }
    responses: { '204': { description: ok } }`,
    descriptor: `{ id: 'a.a', method: 'GET', path: '/a', writeHeaders: headerStyles({ 'x-tags': 'simple' }), }`,
  },
  {
    name: 'lists in a query are repeated, or joined as the parameter says',
    paths: `
/a:
  get:
    operationId: a.a
    parameters:
      - { name: many, in: query, schema: { type: array, items: { type: string } } }
      - { name: status, in: query, explode: false, schema: { type: array, items: { type: string } } }
      - { name: ids, in: query, style: pipeDelimited, schema: { type: array, items: { type: string } } }
    responses: { '204': { description: ok } }`,
    descriptor: `{ id: 'a.a', method: 'GET', path: '/a', writeQuery: delimited({ status: ',', ids: '%7C' }), }`,
  },
  {
    name: 'JSON with another status than the stream is something else, which a stream call gets too',
    paths: `
/chat:
  post:
    operationId: chat.create
    requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Steer' } } } }
    responses:
      '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Answer' } }, text/event-stream: { x-stream: chat, schema: { type: string, contentSchema: { $ref: '#/components/schemas/Chunk' } } } } }
      '202': { content: { application/json: { schema: { $ref: '#/components/schemas/Steered' } } } }`,
    schemas: `${CHAT}\nSteer: { type: object, properties: { stream: { type: boolean, const: true } } }\nSteered: { type: object }`,
    descriptor: `{ id: 'chat.create', method: 'POST', path: '/chat', body: 'json', besides: [202], stream: lazyChat, }`,
    signatures: [
      '(client: Client, params: Steer & { stream: true }, options?: RequestOptions): Call<Stream<Chunk, Answer> | Steered>',
    ],
  },
  {
    name: 'x-error-in-body is kept',
    paths: `/a: { get: { operationId: a.a, x-error-in-body: false, responses: { '204': { description: ok } } } }`,
    descriptor: `{ id: 'a.a', method: 'GET', path: '/a', errorInBody: false, }`,
  },
  {
    name: 'bodies that are not JSON',
    paths: `
/a:
  post:
    operationId: a.upload
    requestBody: { required: true, content: { multipart/form-data: { schema: { type: object, properties: { file: { type: string, format: binary } } } } } }
    responses: { '204': { description: ok } }
/b:
  post:
    operationId: a.form
    requestBody: { required: true, content: { application/x-www-form-urlencoded: { schema: { type: object, properties: { x: { type: string } } } } } }
    responses: { '204': { description: ok } }
/c:
  put:
    operationId: a.bytes
    requestBody: { required: true, content: { audio/wav: {} } }
    responses: { '204': { description: ok } }`,
    descriptor: `
      { id: 'a.upload', method: 'POST', path: '/a', body: multipart, } { id: 'a.form', method: 'POST', path: '/b', body: form, }
      { id: 'a.bytes', method: 'PUT', path: '/c', body: 'bytes', contentType: 'audio/wav', }`,
    signatures: [
      '(client: Client, params: AUploadParams, options?: RequestOptions): Call<void>',
      '(client: Client, params: AFormParams, options?: RequestOptions): Call<void>',
      '(client: Client, params: Blob | ArrayBuffer | Uint8Array, options?: RequestOptions): Call<void>',
    ],
  },
  {
    name: 'x-paginate may list several ways, of which the query selects one; the items are those of all variants',
    paths: `
/files:
  get:
    operationId: files.list
    x-paginate:
      - { style: cursor, items: data, param: after, next: last_id, more: has_more, when: { provider: openai } }
      - { style: cursor, items: data, param: cursor, next: cursor }
    responses: { '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Files' } } } } }`,
    schemas: `
Files: { anyOf: [{ $ref: '#/components/schemas/Own' }, { $ref: '#/components/schemas/Theirs' }] }
Own: { type: object, properties: { data: { type: array, items: { $ref: '#/components/schemas/File1' } } } }
Theirs: { type: object, properties: { data: { type: array, items: { $ref: '#/components/schemas/File2' } } } }
File1: { type: object }
File2: { type: object }`,
    descriptor: `{ id: 'files.list', method: 'GET', path: '/files', paginate: [{ style: 'cursor', items: 'data', param: 'after', next: 'last_id', more: 'has_more', when: { provider: 'openai' } }, { style: 'cursor', items: 'data', param: 'cursor', next: 'cursor' }], }`,
    signatures: [
      '(client: Client, query?: Record<string, never>, options?: RequestOptions): PageCall<Files, File1 | File2>',
    ],
  },
  {
    name: 'x-retry: idempotent is kept as it is',
    paths: `
/things:
  post:
    operationId: things.create
    x-retry: idempotent
    responses: { '204': { description: ok } }`,
    descriptor: `{ id: 'things.create', method: 'POST', path: '/things', retry: 'idempotent', }`,
  },
  {
    name: 'x-paginate makes a page call with the type of an item',
    paths: `
/things:
  get:
    operationId: things.list
    x-paginate: { param: offset, style: offset, items: data, size: 100 }
    responses: { '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Things' } } } } }`,
    schemas: `
Things: { type: object, properties: { data: { type: array, items: { $ref: '#/components/schemas/Thing' } } } }
Thing: { type: object }`,
    descriptor: `{ id: 'things.list', method: 'GET', path: '/things', paginate: { style: 'offset', items: 'data', param: 'offset', size: 100 }, }`,
    signatures: ['(client: Client, query?: Record<string, never>, options?: RequestOptions): PageCall<Things, Thing>'],
    body: 'pageCall(client, thingsListOperation, [], query, options)',
  },
  {
    name: 'x-when makes an overload for the parameters that ask for another answer',
    paths: `
/things:
  get:
    operationId: things.list
    parameters: [{ name: use_rss, in: query, schema: { type: boolean } }]
    responses:
      '200':
        content:
          application/json: { schema: { $ref: '#/components/schemas/Things' } }
          application/rss+xml: { x-when: { use_rss: true }, schema: { type: string } }`,
    schemas: 'Things: { type: object }',
    descriptor: `{ id: 'things.list', method: 'GET', path: '/things', accept: 'application/json, application/rss+xml', }`,
    signatures: [
      '(client: Client, query: ThingsListParams & { use_rss: true }, options?: RequestOptions): Call<string>',
      '(client: Client, query?: ThingsListParams, options?: RequestOptions): Call<Things>',
      '(client: Client, query?: ThingsListParams, options?: RequestOptions): Call<Things> | Call<string>',
    ],
  },
  {
    name: 'an operationId without dots is put under its first tag',
    paths: `
/pets: { get: { operationId: listPets, tags: [Pet Store, Other], responses: { '204': { description: ok } } } }
/stray: { get: { operationId: get-stray, responses: { '204': { description: ok } } } }`,
    descriptor: `{ id: 'petStore.listPets', method: 'GET', path: '/pets', } { id: 'getStray', method: 'GET', path: '/stray', }`,
  },
];

describe('an operation becomes', () => {
  it.each(CASES)('$name', async ({ paths, schemas, descriptor, signatures, body }) => {
    const { files } = await generateText(documentOf(paths, schemas));
    if (descriptor !== undefined) {
      const printed = Array.from(
        files.get('descriptors.ts')?.matchAll(/: Operation = (\{.*?\n\});/gs) ?? [],
        ([, text]) => text,
      );
      // `billed` and pure annotations have their own tests below.
      expect(squeeze(printed.join(' ').replaceAll(/ {2}billed: true,\n|\/\* @__PURE__ \*\/ /g, ''))).toBe(
        squeeze(descriptor),
      );
    }
    const operations = files.get('operations.ts') ?? '';
    const printed = Array.from(
      operations.matchAll(/^export function \w+((?:<.*?>)?\(.*?)(?:;| \{)$/gm),
      ([, text]) => text,
    );
    for (const signature of signatures ?? []) expect(printed).toContain(signature);
    const callers = new Set(Array.from(operations.matchAll(/^  return (\w+)/gm), ([, name]) => name as string));
    for (const name of callers) expect(operations).toMatch(new RegExp(`import \\{[^}]*\\b${name}\\b`));
    if (body !== undefined) expect(operations).toContain(`  return ${body};\n`);
  });

  it('a method with the description in the document, its request, key and failures', async () => {
    const { files } = await generateText(
      documentOf(
        `
/things/{id}:
  get:
    operationId: things.get
    summary: Get a thing
    description: "Two\\n\\nparagraphs."
    deprecated: true
    parameters:
      - { name: id, in: path, required: true, description: "Name of\\nthe thing.", schema: { type: string } }
      - { name: X-Trace, in: header, schema: { type: string } }
    responses: { '200': { content: { application/json: { schema: { type: string } } } }, '404': { description: none } }`,
      ),
    );
    expect(files.get('resources.ts')).toContain(`  /**
   * Get a thing.
   *
   * Two
   *
   * paragraphs.
   *
   * \`GET /things/{id}\` · needs an API key · takes \`X-Trace\` in \`options.headers\`
   *
   * @param id Name of the thing.
   * @throws \`APIError\` for 404.
   * @deprecated
   */
  get(id: string, query?: Record<string, never>, options?: RequestOptions<ThingsGetHeaders>): Call<string>;
`);
  });
});

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

describe('what may cost money', () => {
  const post = (name: string, more = ''): string =>
    `/${name}:\n  post: { operationId: ${name}.create${more}, responses: { '204': { description: done } } }\n`;
  const get = `/c:\n  get: { operationId: c.list, responses: { '204': { description: done } } }\n`;
  const billed = async (paths: string): Promise<string[]> => {
    const text = (await generateText(documentOf(paths))).files.get('descriptors.ts') ?? '';
    return Array.from(text.matchAll(/id: '([^']*)',[^}]*billed: true/g), ([, id = '']) => id);
  };

  it('is marked in the document', async () => {
    expect(await billed(post('a', ', x-billed: true') + post('b') + get)).toEqual(['a.create']);
  });

  it('is every operation that does not only read, in a document without marks', async () => {
    expect(await billed(post('a') + post('b') + get)).toEqual(['a.create', 'b.create']);
  });
});

describe('a constant that nothing uses', () => {
  it('can be left out by a bundler, whatever its styles', async () => {
    const string = 'schema: { type: string }';
    const list = 'schema: { type: array, items: { type: string } }';
    const { files } = await generateText(
      documentOf(`
/a/{p}:
  post:
    operationId: a.create
    parameters: [{ name: p, in: path, required: true, style: label, ${string} }, { name: q, in: query, explode: false, ${list} }]
    requestBody: { content: { multipart/form-data: { schema: { type: object, properties: { m: { type: object } } }, encoding: { m: { contentType: application/json } } } } }
    responses: { 204: { description: Done } }
  put:
    operationId: a.replace
    parameters: [{ name: p, in: path, required: true, ${string} }, { name: q, in: query, content: { application/json: { schema: { type: object } } } }]
    requestBody: { content: { application/x-www-form-urlencoded: { schema: { type: object, properties: { l: { type: array } } }, encoding: { l: { style: form, explode: false } } } } }
    responses: { 204: { description: Done } }`),
    );
    const calls = files.get('descriptors.ts')?.match(/^ {2}\w+: .*\w\(.*$/gm) ?? [];
    expect(calls.map((line) => line.replace(/\(.*/, ''))).toEqual([
      '  writeQuery: /* @__PURE__ */ queryStyles',
      '  body: /* @__PURE__ */ formStyles',
      '  writePath: /* @__PURE__ */ pathStyles',
      '  writeQuery: /* @__PURE__ */ delimited',
      '  body: /* @__PURE__ */ multipartTypes',
    ]);
  });
});
