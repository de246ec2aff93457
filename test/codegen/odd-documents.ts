import { body, get, json, OK, ref, type SmallDocument } from './small-document.ts';

/** Schemas with the given names, each with itself as a property. */
const named = (names: string): string =>
  names
    .split(' ')
    .map(
      (name) =>
        `${name}: { type: object, properties: { self: ${ref(name)}, list: { type: array, items: ${ref(name)} } } }`,
    )
    .join('\n');

const end =
  (more: string): ((text: string) => string) =>
  (text) =>
    text + more;

/** Rarely considered features of real documents. */
export const ODD_DOCUMENTS: readonly SmallDocument[] = [
  {
    name: 'schemas named like a word of TypeScript, or like what every object has',
    schemas: named(
      'as asserts from infer keyof namespace readonly type unique abstract module declare intrinsic is out of get set satisfies override using require ' +
        'constructor toString valueOf hasOwnProperty undefined NaN Date Map Error Promise Omit Readonly Partial Client',
    ),
  },
  {
    name: 'properties named like a keyword of schemas, or like what every object has',
    paths: get(
      '{ name: q, in: query, schema: { type: object, properties: { valueOf: { type: string }, hasOwnProperty: {}, constructor: {} } } }',
    ),
    schemas: `a.b: { type: object, required: [default], properties: { ${['default', 'enum', 'example', 'const', 'properties', 'mapping', 'schema', 'items'].map((name) => `${name}: ${ref('c.d')}`).join(', ')}, examples: { type: array, items: ${ref('c.d')} } } }\nc.d: { type: object }`,
    types: [
      '  default: CD;\n  enum?: CD;\n  example?: CD;\n  const?: CD;\n  properties?: CD;\n  mapping?: CD;\n  schema?: CD;\n',
    ],
  },
  {
    name: 'components named like a field',
    paths: `/a: { get: { operationId: a.get, parameters: [{ $ref: '#/components/parameters/schema' }, { $ref: '#/components/parameters/examples' }], responses: { '200': { $ref: '#/components/responses/schema' } } } }`,
    edit: end(
      '  parameters:\n    schema: { name: s, in: query, schema: { enum: [a, null] } }\n    examples: { name: e, in: query, schema: { enum: [b, null] } }\n  responses:\n    schema: { description: x, content: { application/json: { schema: { enum: [c, null] } } }, headers: { schema: { schema: { enum: [d, null] } } } }\n',
    ),
    types: ["  s?: 'a' | null", "  e?: 'b' | null", "export type AGetResult = 'c' | null;"],
  },
  {
    name: 'constants that are objects and lists',
    paths: get('{ name: q, in: query, schema: { enum: [{ a: 1 }, [1], x, 2] } }'),
    schemas: 'A: { enum: [{ a: 1, b: { c: null } }, x] }\nB: { const: { a: true } }\nC: { const: [1, 2] }',
    types: [
      "export type A =\n  | 'x'\n  | {\n    a: 1;\n    b: {\n      c: null;",
      'export type B = {\n  a: true;\n};',
      'export type C = unknown[];',
    ],
  },
  {
    name: 'parts of one operation that others refer to',
    paths: [
      `/a: { get: { operationId: a.get, parameters: [{ name: page, in: query, schema: { type: integer } }, { name: X-H, in: header, schema: { type: string } }], responses: { '200': { description: ok, content: { application/json: { schema: { type: object, properties: { l: { type: array, items: { type: object, properties: { id: { type: string } } } } } } } }, headers: { L: { schema: { type: string } } } } } } }`,
      `/b: { get: { operationId: b.get, parameters: [{ $ref: '#/paths/~1a/get/parameters/0' }, { $ref: '#/paths/~1a/get/parameters/1' }], responses: { '200': { $ref: '#/paths/~1a/get/responses/200' } } } }`,
      `/c: { post: { operationId: c.post, requestBody: { content: { application/json: { schema: { $ref: '#/paths/~1b/get/responses/200/content/application~1json/schema/properties/l/items' } } } }, responses: { '200': { description: ok, headers: { M: { $ref: '#/paths/~1a/get/responses/200/headers/L' } } } } } }`,
      `/d: { post: { operationId: d.post, requestBody: { $ref: '#/paths/~1c/post/requestBody' }, responses: { '204': { description: ok } } } }`,
    ].join('\n'),
    types: ['export type BGetParams = {\n  page?: number | undefined;\n};'],
    use: ({ b }) => b?.['get']?.({ page: 2 }) as Promise<unknown>,
    sends: ['GET https://api.invalid/v1/b?page=2'],
  },
  {
    name: 'references from where no schemas are looked for',
    paths: `/a: { get: { operationId: a.get, ${json("{ $ref: '#/x-shared/deep' }")} } }`,
    schemas: `T: { type: object, definitions: { m: { type: object, properties: { c: { type: string } } }, n: { type: object, properties: { c: { $ref: '#/components/schemas/T/definitions/m/properties/c' } } } }, properties: { a: { $ref: '#/components/schemas/T/definitions/n' } } }`,
    edit: end(
      "x-shared: { deep: { type: object, properties: { z: { $ref: '#/x-shared/other' } } }, other: { type: string, enum: [a, b] } }\n",
    ),
    types: ['export type XSharedDeep = {\n  z?: XSharedOther;\n};', "export type XSharedOther = 'a' | 'b';"],
  },
  {
    name: 'a base that is a union of its children, after a child',
    schemas: `Child: { allOf: [${ref('Parent')}, { type: object, properties: { c: { type: string } } }] }\nParent: { oneOf: [${ref('Child')}, ${ref('Sibling')}], properties: { p: { type: string } } }\nSibling: { allOf: [${ref('Parent')}] }`,
    types: ['export type Child = {\n  p?: string;\n} & {\n  c?: string;\n};'],
  },
  {
    name: 'lists of which the first items are known',
    schemas:
      'A: { type: array, prefixItems: [{ type: string }], items: { type: number } }\nB: { type: array, prefixItems: [{ type: string }, { type: number }], items: false }\nC: { type: array, items: [{ type: string }, { type: number }] }',
    types: [
      'export type A = (string | number)[];',
      'export type B = [string, number];',
      'export type C = [string, number];',
    ],
  },
  {
    name: 'keywords with values that they cannot have',
    paths: [
      `/a: { get: { operationId: a.get, summary: 5, tags: x, parameters: [null, 1, { name: q, in: query, schema: null }, { in: query }, { name: s, in: body, schema: {} }, { name: u, in: query, description: 5, schema: { type: string } }], responses: { 200: null, default: 5 } } }`,
      '/b: { post: { operationId: b.post, requestBody: { content: null }, responses: null } }',
      '/c: { post: { operationId: c.post, requestBody: { content: { application/json: null } }, responses: { 200: { description: x, content: { application/json: { schema: [] } } } } } }',
      '/d: { get: null, post: 5 }\n/e: null\n/f: 5',
    ].join('\n'),
    schemas:
      'A: { type: { type: string } }\nB: { type: int, properties: [], required: true }\nC: { type: object, properties: { a: null, b: 1 }, required: [a, 1] }\nD: { enum: x }\nE: { allOf: {}, oneOf: [], anyOf: [null] }\nF: { $ref: 5, type: String }\nG: { description: 5, title: [x], discriminator: kind, items: null }\nH: 1\nI: { type: [] }\nJ: { type: file }',
    types: [
      'export type A = unknown;',
      'export type B = number;',
      'export type F = string;',
      'export type J = Blob;',
      '  q?: unknown;\n  u?: string',
    ],
  },
  {
    name: 'a document of webhooks alone',
    edit: (text) =>
      `${text.replace(/paths:\n.*\n/, '')}webhooks: { made: { post: { requestBody: { content: { application/json: { schema: { type: object } } } }, responses: { '200': { description: ok } } } } }\n`,
  },
  {
    name: 'headers and cookies that are objects, lists and JSON',
    paths: get(
      [
        '{ name: X-A, in: header, schema: { type: object, properties: { b: { type: string }, c: { type: number } } } }',
        '{ name: Cookie-Less, in: header, schema: { type: array, items: { type: object } } }',
        '{ name: X-Any, in: header, schema: {} }',
        '{ name: o, in: cookie, schema: { type: object } }',
        '{ name: l, in: cookie, explode: false, schema: { type: array, items: { type: string } } }',
        '{ name: j, in: cookie, content: { application/json: { schema: { type: object } } } }',
      ].join(', '),
    ),
    use: ({ a }) =>
      a?.['get']?.(undefined, {
        headers: { 'X-A': { b: 'x', c: 1, d: undefined } },
        cookies: { o: { p: 1, q: 2 }, l: ['a', 'b'], j: { k: [1] } },
      }) as Promise<unknown>,
    sends: ['GET https://api.invalid/v1/a cookie: p=1; q=2; l=a,b; j=%7B%22k%22%3A%5B1%5D%7D x-a: b,x,c,1'],
  },
  {
    name: 'headers that are exploded objects and JSON',
    paths: `/a: { post: { operationId: a.send, parameters: [{ name: X-A, in: header, explode: true, schema: { type: object } }], ${body('application/json', '{ type: object }')}, ${OK} } }\n/b: { get: { operationId: b.get, parameters: [{ name: X-A, in: header, content: { application/json: { schema: { type: object } } } }], ${OK} } }`,
    use: async ({ a, b }) => [
      await a?.['send']?.({}, { headers: { 'x-a': { b: 'x', c: true } } }),
      await b?.['get']?.({}, { headers: { 'x-a': { b: 'é' } } }),
    ],
    sends: [
      'POST https://api.invalid/v1/a content-type: application/json x-a: b=x,c=true {}',
      'GET https://api.invalid/v1/b x-a: {"b":"\\u00e9"}',
    ],
  },
];
