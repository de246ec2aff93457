import { body, get, json, OK, old, post, query, ref, type Client, type SmallDocument } from './small-document.ts';
import { ODD_DOCUMENTS } from './odd-documents.ts';

const NAMES: readonly SmallDocument[] = [
  {
    name: 'operations without an id',
    paths: `/pets/{id}: { get: { parameters: [{ name: id, in: path, required: true, schema: { type: string } }], ${OK} } }\n/pets: { get: { ${OK} } }`,
    warns: ['operation-id-missing', 'operation-id-missing'],
    use: ({ getPets, getPetsById }) =>
      Promise.all([(getPets as unknown as () => never)(), (getPetsById as unknown as (id: string) => never)('1')]),
    sends: ['GET https://api.invalid/v1/pets', 'GET https://api.invalid/v1/pets/1'],
  },
  {
    name: 'an id of two operations',
    paths: `/a: { get: { operationId: a.list, ${OK} } }\n/b: { get: { operationId: a.list, ${OK} } }`,
    warns: ['operation-id-unique'],
    use: ({ a }) => a?.['list2']?.() as Promise<unknown>,
    sends: ['GET https://api.invalid/v1/b'],
  },
  {
    name: 'two ids of one method, and a method with the name of a resource',
    paths: `/a: { get: { operationId: a.listAll, ${OK} } }\n/b: { get: { operationId: list-all, tags: [a], ${OK} } }\n/c: { get: { operationId: a, ${OK} } }\n/d: { get: { operationId: c, ${OK} } }\n/e: { get: { operationId: c.d, ${OK} } }`,
    warns: ['resource-path-unique', 'resource-path-unique', 'resource-path-unique'],
  },
  {
    name: 'an id with signs',
    paths: `/a: { get: { operationId: 'pets(list) ü', ${OK} } }`,
    warns: ['operation-id-characters'],
  },
  {
    name: 'names beyond ASCII',
    paths: `/a: { get: { operationId: 動物.一覧, ${json(ref('Übersicht'))} } }`,
    schemas: 'Übersicht: { type: object, properties: { größe: { type: string }, a-b: { type: string } } }',
    types: ['export type Übersicht = {\n  größe?: string;\n'],
    use: (client) => client['動物']?.['一覧']?.() as Promise<unknown>,
    sends: ['GET https://api.invalid/v1/a'],
  },
  {
    name: 'schemas with reserved words for names',
    paths: `/a: { get: { operationId: a.get, ${json(ref('class'))} } }`,
    schemas: `class: { type: object, properties: { a: ${ref('import')}, b: ${ref('package')}, c: ${ref('string')} } }\nimport: { type: object }\npackage: { type: object }\nstring: { type: object }\n'a.b-c': { type: object }\n3D: { type: object }`,
    types: ['export type Class = {\n  a?: Import;\n  b?: Package;\n'],
  },
  {
    name: 'schemas named like a function, a descriptor, a value and a type of the runtime, and a parameter',
    paths: `/a: { post: { operationId: listPets, ${body('application/json', ref('query'))}, ${json(ref('listPets'))} } }\n/b: { get: { operationId: events, ${json(ref('events'))} } }\n/c: { get: { operationId: c.get, ${json(ref('Stream'))} } }\n/d/{id}: { get: { operationId: d.get, parameters: [{ name: id, in: path, required: true, schema: { type: string } }], ${json(ref('value'))} } }`,
    schemas:
      'listPets: { type: object }\nlistPetsOperation: { type: object }\nevents: { type: object }\nStream: { type: object }\nquery: { type: object }\nid: { type: object }\nparams: { type: object }\noptions: { type: object }\nvalue: { type: object }\nCall: { type: object }\napi: { type: object }',
  },
  {
    name: 'an operation cancel beside cancelOperation',
    paths: `/a: { post: { operationId: cancel, ${OK} } }\n/b: { post: { operationId: cancelOperation, ${OK} } }`,
    warns: ['function-name-unique'],
  },
  {
    name: 'paths that share a path item',
    paths: `/a: { get: { operationId: a.get, ${OK} } }\n/b: { $ref: '#/paths/~1a' }`,
    warns: ['operation-id-unique'],
  },
];

const TYPES: readonly SmallDocument[] = [
  {
    name: 'enums with null',
    schemas:
      'A: { enum: [a, null] }\nB: { enum: [1, null] }\nC: { type: [string, "null"], enum: [a, null] }\nD: { enum: [null] }\nE: { enum: [a, 1, null] }',
    types: [
      "export type A = 'a' | null;",
      'export type B = 1 | null;',
      "export type C = 'a' | null;",
      'export type D = null;',
      "export type E = 'a' | 1 | null;",
    ],
  },
  {
    name: 'nullable, of OpenAPI 3.0',
    edit: old,
    schemas: `A: { type: string, nullable: true }\nB: { type: string, enum: [a, b], nullable: true }\nC: { nullable: true, allOf: [${ref('A')}] }\nD: { type: object, properties: { a: { $ref: '#/components/schemas/A', nullable: true }, b: { nullable: true, oneOf: [{ type: string }, { type: integer }] } } }`,
    types: [
      'export type A = string | null;',
      "export type B = 'a' | 'b' | null;",
      '  a?: A | null;',
      '  b?: string | number | null;',
    ],
  },
  {
    name: 'schemas that are true, false or empty',
    schemas:
      'A: true\nB: {}\nC: { type: object, required: [a], properties: { a: true, b: {}, c: { type: array, items: true } } }',
    types: ['export type A = unknown;', 'export type B = unknown;', '  a: unknown;\n  b?: unknown;\n  c?: unknown[];'],
  },
  {
    name: 'properties whose names are numbers, or nearly so',
    schemas:
      "A: { type: object, required: ['01'], properties: { '1': {}, '01': { type: string }, '1e3': {}, '1.50': {}, '.5': {}, '': {} } }",
    types: [
      '  1?: unknown;\n',
      "  '01': string;\n",
      "  '1e3'?: unknown;\n",
      "  '1.50'?: unknown;\n",
      "  '.5'?: unknown;\n",
    ],
  },
  {
    name: 'pages of an optional list of text, and of objects',
    paths: `/a: { get: { operationId: a.list, x-paginate: { style: cursor, items: l, param: c, next: n }, parameters: [{ name: c, in: query, schema: { type: string } }], ${json('{ type: object, properties: { l: { type: array, items: { type: string } }, n: { type: string } } }')} } }\n/b: { get: { operationId: b.list, x-paginate: { style: cursor, items: l, param: c, next: n }, parameters: [{ name: c, in: query, schema: { type: string } }], ${json('{ type: object, properties: { l: { type: [array, "null"], items: { type: object, properties: { x: { type: string } } } }, n: { type: string } } }')} } }`,
  },
  {
    name: 'schemas in the $defs of another',
    paths: `/a: { get: { operationId: a.get, ${json(ref('A'))} } }`,
    schemas:
      "A: { $defs: { In: { type: object, properties: { x: { $ref: '#/components/schemas/A/$defs/In' } } } }, type: object, properties: { i: { $ref: '#/components/schemas/A/$defs/In' } } }\nB$C: { type: object }",
    types: ['export type ADefsIn = {\n  x?: ADefsIn;\n};'],
  },
  {
    name: 'siblings of a reference',
    schemas: `A: { type: object, properties: { a: { type: string } } }\nB: { $ref: '#/components/schemas/A', required: [b], properties: { b: { type: string } } }\nC: { type: object, properties: { a: { $ref: '#/components/schemas/A', properties: { c: { type: string } } } } }`,
    types: ['export type B = A & {\n  b: string;\n};', '  a?: A & {\n    c?: string;\n  };'],
  },
  {
    name: 'required inside and beside allOf',
    schemas: `A: { type: object, properties: { a: { type: string }, b: { type: number } } }\nB: { allOf: [${ref('A')}], required: [a] }\nC: { allOf: [${ref('A')}, { required: [b] }] }\nD: { allOf: [${ref('B')}, { type: object, properties: { c: { type: string } }, required: [c, b, d] }] }`,
    types: [
      'export type B = A & {\n  a: string;\n};',
      'export type C = A & {\n  b: number;\n};',
      '  b: number;\n  d: unknown;\n',
    ],
  },
  {
    name: 'a required property of an allOf in a query',
    paths: get(`{ name: f, in: query, schema: { allOf: [${ref('A')}], required: [a] } }`),
    schemas: 'A: { type: object, properties: { a: { type: string } } }',
  },
  {
    name: 'schemas made of themselves',
    schemas: `A: ${ref('B')}\nB: ${ref('A')}\nC: { anyOf: [{ type: string }, ${ref('C')}] }\nTree: { type: array, items: ${ref('Tree')} }\nBase: { oneOf: [${ref('Cat')}, ${ref('Dog')}], type: object, properties: { kind: { type: string } } }\nCat: { allOf: [${ref('Base')}, { type: object, properties: { meows: { type: boolean } } }] }\nDog: { allOf: [${ref('Base')}] }`,
    types: ['export type C = string;', 'export type Tree = Tree[];', '  meows?: boolean;'],
  },
  {
    name: 'a parameter that refers into itself, and a schema that is referred to from elsewhere',
    paths: get("{ $ref: '#/components/parameters/Filter' }"),
    edit: (text) =>
      `${text}  parameters:\n    Filter: { name: f, in: query, schema: { type: object, properties: { and: { type: array, items: { $ref: '#/components/parameters/Filter/schema' } }, deep: { $ref: '#/components/schemas/Outer/properties/inner' } } } }\n`,
    schemas: 'Outer: { type: object, properties: { inner: { type: object, properties: { a: { type: number } } } } }',
    types: ['  inner?: OuterInner;', '  and?: ParametersFilter[]'],
  },
  {
    name: 'a discriminator whose mapping leads nowhere',
    paths: `/a: { get: { operationId: a.get, ${json(ref('A'))} } }`,
    schemas: `A: { oneOf: [${ref('B')}], discriminator: { propertyName: kind, mapping: { b: B, c: '#/components/schemas/Nowhere' } } }\nB: { type: object, properties: { kind: { type: string } } }`,
  },
  {
    name: 'references in extensions, and webhooks without ids',
    edit: (text) =>
      `${text}webhooks: { made: { post: { requestBody: { content: { application/json: { schema: { type: object } } } }, responses: { '200': { description: ok } } } } }\nx-webhooks: { a: { $ref: ./nowhere.yaml } }\nx-code: [{ $ref: ./nowhere.js }]\n`,
    warns: [],
  },
  {
    name: 'an optional body before a required query, with two path parameters side by side too',
    paths: `/a: { post: { operationId: a.send, parameters: [{ name: q, in: query, required: true, schema: { type: string } }], requestBody: { content: { application/json: { schema: { type: object } } } }, ${OK} } }\n/b/{c}/{d}: { put: { operationId: b.send, parameters: [{ name: c, in: path, required: true, schema: { type: string } }, { name: d, in: path, required: true, schema: { type: string } }, { name: q, in: query, required: true, schema: { type: string } }], requestBody: { content: { application/json: { schema: { type: object } } } }, ${OK} } }`,
    use: ({ a, b }) =>
      Promise.all([
        a?.['send']?.(undefined, { query: { q: '1' } }),
        b?.['send']?.('1', '2', undefined, { query: { q: '1' } }),
      ]),
    sends: ['POST https://api.invalid/v1/a?q=1', 'PUT https://api.invalid/v1/b/1/2?q=1'],
  },
  {
    name: 'an event that is a union, and a stream that nobody asks for',
    paths: `/a: { post: { operationId: a.send, ${body('application/json', '{ type: object, properties: { stream: { type: boolean } } }')}, responses: { '200': { description: ok, content: { text/event-stream: { schema: { oneOf: [{ type: object, properties: { a: { type: string } } }, { type: object, properties: { b: { type: string } } }] } } } } } } }\n/b: { get: { operationId: b.listen, responses: { '200': { description: ok, content: { text/event-stream: { schema: { type: object, properties: { c: { type: string } } } } } } } } }`,
    types: ['export type ASendChunk =', 'export type BListenChunk ='],
    warns: [],
  },
];

const BYTES: readonly SmallDocument[] = [
  ...(
    [
      ['a list', '{ type: array, items: { type: string } }', ['a'], '["a"]'],
      ['a string', '{ type: string }', 'a', '"a"'],
      ['null', "{ type: [object, 'null'] }", null, 'null'],
      ['anything', '{}', 1, '1'],
    ] as const
  ).map(([name, schema, value, text]) => ({
    name: `a body that is ${name}`,
    paths: post(body('application/json', schema)),
    use: ({ a }: Client) => a?.['send']?.(value) as Promise<unknown>,
    sends: [`POST https://api.invalid/v1/a content-type: application/json ${text}`],
  })),
  ...(
    [
      ['text/plain', '{ type: string }', 'hi', 'hi'],
      ['application/xml', '{ type: string }', '<a/>', '<a/>'],
      ['application/merge-patch+json', '{ type: object }', { a: null }, '{"a":null}'],
      ['application/vnd.pets.v2+json', '{ type: object }', { a: 1 }, '{"a":1}'],
      ['application/json-patch+json', '{ type: array, items: { type: object } }', [{ op: 'test' }], '[{"op":"test"}]'],
      ['application/octet-stream', '{ type: string, format: binary }', new Uint8Array([1, 2]), 'bytes 1,2'],
    ] as const
  ).map(([type, schema, value, text]) => ({
    name: `a body of ${type}`,
    paths: post(body(type, schema)),
    use: ({ a }: Client) => a?.['send']?.(value) as Promise<unknown>,
    sends: [`POST https://api.invalid/v1/a content-type: ${type} ${text}`],
  })),
  {
    name: 'a form of everything',
    paths: post(
      body(
        'application/x-www-form-urlencoded',
        '{ type: object, properties: { a: { type: string }, l: { type: array, items: { type: string } }, o: { type: object, properties: { b: { type: string } } }, n: { type: array, items: { type: object, properties: { c: { type: string } } } } } }',
      ),
    ),
    use: ({ a }) =>
      a?.['send']?.({
        a: 'x y',
        l: ['1', '2'],
        o: { b: '3' },
        n: [{ c: '4' }, { c: '5' }],
        u: undefined,
        z: null,
      }) as Promise<unknown>,
    sends: ['POST https://api.invalid/v1/a a=x+y&l=1&l=2&o%5Bb%5D=3&n%5B0%5D%5Bc%5D=4&n%5B1%5D%5Bc%5D=5'],
  },
  {
    name: 'a form with encodings',
    paths: post(
      body(
        'application/x-www-form-urlencoded',
        '{ type: object, properties: { l: { type: array, items: { type: string } }, e: { type: array, items: { type: string } }, j: { type: object }, o: { type: object } } }',
        ', encoding: { l: { style: form, explode: false }, e: { style: deepObject, explode: true }, j: { contentType: application/json }, o: { style: form, explode: true } }',
      ),
    ),
    use: ({ a }) => a?.['send']?.({ l: ['1', '2'], e: ['x', 'y'], j: { b: [1] }, o: { k: 'v' } }) as Promise<unknown>,
    sends: ['POST https://api.invalid/v1/a l=1%2C2&e%5B0%5D=x&e%5B1%5D=y&j=%7B%22b%22%3A%5B1%5D%7D&k=v'],
  },
  {
    name: 'multipart with media types',
    paths: post(
      body(
        'multipart/form-data',
        '{ type: object, properties: { meta: { type: object }, file: { type: string, format: binary } } }',
        ', encoding: { meta: { contentType: application/json } }',
      ),
    ),
    use: ({ a }) => a?.['send']?.({ meta: { a: 1 }, file: new Blob(['x'], { type: 'image/png' }) }) as Promise<unknown>,
    sends: ['POST https://api.invalid/v1/a meta=application/json:{"a":1}&file=image/png:x'],
  },
  {
    name: 'multipart beside JSON of another name',
    paths: post(
      'requestBody: { content: { application/vnd.a+json: { schema: { type: object } }, multipart/form-data: { schema: { type: object, properties: { f: { type: string, format: binary } } } } } }',
    ),
    use: async ({ a }) => [await a?.['send']?.({ b: 1 }), await a?.['send']?.({ f: new Blob(['x']) })],
    sends: [
      'POST https://api.invalid/v1/a content-type: application/vnd.a+json {"b":1}',
      'POST https://api.invalid/v1/a f=:x',
    ],
  },
  ...(
    [
      ['repeated', 'schema: { type: array, items: { type: string } }', ['a', 'b,c'], 'q=a&q=b%2Cc'],
      ['with commas', 'explode: false, schema: { type: array, items: { type: string } }', ['a', 'b,c'], 'q=a,b%2Cc'],
      [
        'with spaces',
        'style: spaceDelimited, explode: false, schema: { type: array, items: { type: string } }',
        ['a', 'b'],
        'q=a%20b',
      ],
      [
        'with pipes',
        'style: pipeDelimited, explode: false, schema: { type: array, items: { type: string } }',
        ['a', 'b'],
        'q=a%7Cb',
      ],
      ['as properties', 'schema: { type: object }', { x: 1, y: 'é' }, 'x=1&y=%C3%A9'],
      ['as an object with commas', 'explode: false, schema: { type: object }', { x: 1, y: 2 }, 'q=x,1,y,2'],
      [
        'as a deep object',
        'style: deepObject, explode: true, schema: { type: object, properties: { l: { type: array, items: { type: string } } } }',
        { a: { b: 1 }, l: ['x'] },
        'q[a][b]=1&q[l][0]=x',
      ],
      [
        'as JSON',
        'content: { application/json: { schema: { type: object } } }',
        { a: [1] },
        'q=%7B%22a%22%3A%5B1%5D%7D',
      ],
      ['with reserved characters', 'allowReserved: true, schema: { type: string }', 'a/b?c=d&e', 'q=a/b?c%3Dd%26e'],
    ] as const
  ).map(([name, more, value, text]) => ({
    name: `a query ${name}`,
    paths: query(more),
    use: ({ a }: Client) => a?.['get']?.({ q: value }) as Promise<unknown>,
    sends: [`GET https://api.invalid/v1/a?${text}`],
  })),
  {
    name: 'names of parameters that need encoding',
    paths: get(
      "{ name: 'filter[a b]', in: query, schema: { type: string } }, { name: 'x&y=', in: query, explode: false, schema: { type: array, items: { type: string } } }",
    ),
    use: ({ a }) => a?.['get']?.({ 'filter[a b]': '1', 'x&y=': ['2', '3'] }) as Promise<unknown>,
    sends: ['GET https://api.invalid/v1/a?filter%5Ba%20b%5D=1&x%26y%3D=2,3'],
  },
  {
    name: 'paths that hold a query or a fragment',
    paths: `/a?kind=x: { get: { operationId: a.get, parameters: [{ name: q, in: query, schema: { type: string } }], ${OK} } }\n'/a#more': { post: { operationId: a.more, parameters: [{ name: q, in: query, schema: { type: string } }], ${OK} } }`,
    use: async ({ a }) => [await a?.['get']?.({ q: '1' }), await a?.['more']?.({ q: '2' })],
    sends: ['GET https://api.invalid/v1/a?kind=x&q=1', 'POST https://api.invalid/v1/a?q=2'],
  },
  ...(
    [
      ['text with commas and slashes', '', '{ type: string }', 'a,b/c', 'a,b%2Fc'],
      ['a list', '', '{ type: array, items: { type: string } }', ['a b', 'c,d'], 'a%20b,c%2Cd'],
      ['an object', '', '{ type: object }', { x: 1, y: 'é' }, 'x,1,y,%C3%A9'],
      ['an object, exploded', 'explode: true, ', '{ type: object }', { x: 1, u: undefined, y: true }, 'x=1,y=true'],
      ['a label', 'style: label, ', '{ type: string }', 'a/b', '.a%2Fb'],
      ['a label of a list', 'style: label, ', '{ type: array, items: { type: integer } }', [3, 4], '.3,4'],
      ['a label of a list, exploded', 'style: label, explode: true, ', '{ type: array }', [3, 4], '.3.4'],
      [
        'a label of an object, exploded',
        'style: label, explode: true, ',
        '{ type: object }',
        { x: 1, y: 2 },
        '.x=1.y=2',
      ],
      ['a matrix', 'style: matrix, ', '{ type: string }', 'a;b', ';p=a%3Bb'],
      ['a matrix of a list', 'style: matrix, ', '{ type: array }', ['a', 'b'], ';p=a,b'],
      ['a matrix of a list, exploded', 'style: matrix, explode: true, ', '{ type: array }', ['a', 'b'], ';p=a;p=b'],
      ['a matrix of an object', 'style: matrix, ', '{ type: object }', { x: 1, y: 2 }, ';p=x,1,y,2'],
      [
        'a matrix of an object, exploded',
        'style: matrix, explode: true, ',
        '{ type: object }',
        { x: 1, y: 2 },
        ';x=1;y=2',
      ],
      ['text or a list', '', '{ oneOf: [{ type: string }, { type: array, items: { type: string } }] }', 'a', 'a'],
    ] as const
  ).map(([name, style, schema, value, text]) => ({
    name: `a path with ${name}`,
    paths: `/a/{p}/b: { get: { operationId: a.get, parameters: [{ name: p, in: path, required: true, ${style}schema: ${schema} }], ${OK} } }`,
    use: ({ a }: Client) => a?.['get']?.(value) as Promise<unknown>,
    sends: [`GET https://api.invalid/v1/a/${text}/b`],
  })),
  {
    name: 'a path with JSON, beside another parameter',
    paths: `/a/{p}/{q}: { get: { operationId: a.get, parameters: [{ name: p, in: path, required: true, content: { application/json: { schema: { type: object } } } }, { name: q, in: path, required: true, schema: { type: string } }], ${OK} } }`,
    use: ({ a }) => a?.['get']?.({ x: [1] }, '$&') as Promise<unknown>,
    sends: ['GET https://api.invalid/v1/a/%7B%22x%22%3A%5B1%5D%7D/%24%26'],
  },
  {
    name: 'lines of JSON, by an item, a list, and a text of which nothing is known',
    paths: `/a: { get: { operationId: a.get, responses: { '200': { description: ok, content: { application/jsonl: { schema: { type: object, properties: { a: { type: string } } } } } } } } }\n/b: { post: { operationId: b.send, responses: { '200': { description: ok, content: { application/x-ndjson: { schema: { type: array, items: { type: number } } } } } } } }\n/c: { get: { operationId: c.get, responses: { '200': { description: ok, content: { application/x-ndjson: { schema: { type: string } } } } } } }`,
    types: ['export type AGetLine = {\n  a?: string;\n};'],
    warns: [],
  },
  {
    name: 'headers and cookies',
    paths: get(
      '{ name: X-A, in: header, required: true, schema: { type: array, items: { type: string } } }, { name: sid, in: cookie, schema: { type: string } }',
    ),
    use: ({ a }) =>
      a?.['get']?.(undefined, {
        headers: { 'X-A': ['1', '2'] },
        cookies: { sid: 'a b', other: undefined },
      }) as Promise<unknown>,
    sends: ['GET https://api.invalid/v1/a cookie: sid=a%20b x-a: 1,2'],
  },
];

export const SMALL_DOCUMENTS: readonly SmallDocument[] = [...NAMES, ...TYPES, ...BYTES, ...ODD_DOCUMENTS];
