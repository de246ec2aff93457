import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentOf, generateText, runGenerate, STRICT_RULES, temporaryFolder } from './harness.ts';

const SUMMARY = 'summary: S';
const DONE = "responses: { '204': { description: ok } }";

function operation(id: string, more = ''): string {
  return `{ operationId: ${id}, ${SUMMARY}, ${DONE}${more} }`;
}

function answering(ref: string, id = 'a.b', more = ''): string {
  const content = `content: { application/json: { schema: { $ref: '${ref}' } } }`;
  return `{ operationId: ${id}, ${SUMMARY}, responses: { '200': { description: ok, ${content} } }${more} }`;
}

interface Fault {
  readonly name: string;
  /** At least the beginning of `line:column  rule`. */
  readonly place: string;
  readonly says: RegExp;
  /** True for problems that only the project's own document must not have. */
  readonly strict?: boolean;
}

/** Found by Redocly, so these run like the command. The file is api.yaml unless `place` starts with another. */
const READING: readonly (Fault & { readonly files: Record<string, string> })[] = [
  {
    name: 'invalid YAML',
    files: { 'api.yaml': 'openapi: 3.1.1\ninfo: { title: A\npaths: {}\n' },
    place: 'api.yaml:3:1  syntax',
    says: /What to do: Fix the YAML or JSON here/,
  },
  {
    name: 'invalid YAML in a part',
    files: {
      'api.yaml': documentOf('/a: { $ref: part.yaml#/a }'),
      'part.yaml': 'a:\n  get:\n    operationId: a.b\n   bad: [\n',
    },
    place: 'part.yaml:4:4  no-unresolved-refs',
    says: /Failed to parse/,
  },
  {
    name: 'a reference within the file that leads nowhere',
    files: { 'api.yaml': documentOf(`/a:\n  get: ${answering('#/components/schemas/Nope')}`) },
    place: 'api.yaml:7:120  no-unresolved-refs',
    says: /Can't resolve \$ref\n {2}What to do: Write the reference/,
  },
  {
    name: 'a reference to a file that is not there',
    files: { 'api.yaml': documentOf(`/a:\n  get: ${answering('nope.yaml#/Nope')}`) },
    place: 'api.yaml:7:120  no-unresolved-refs',
    says: /no such file or directory .*nope\.yaml/,
  },
  {
    name: 'a missing operationId',
    strict: true,
    files: { 'api.yaml': documentOf(`/a:\n  get: { ${SUMMARY}, ${DONE} }`) },
    place: 'api.yaml:7:5  operation-operationId',
    says: /What to do: Give the operation an operationId/,
  },
  {
    name: 'an operationId twice',
    strict: true,
    files: { 'api.yaml': documentOf(`/a:\n  get: ${operation('a.b')}\n/b:\n  get: ${operation('a.b')}`) },
    place: 'api.yaml:9:10  operation-operationId-unique',
    says: /What to do: Give one of the two/,
  },
  {
    name: 'Swagger 2.0',
    files: { 'api.yaml': "swagger: '2.0'\ninfo: { title: A, version: 1.0.0 }\npaths: {}\n" },
    place: 'api.yaml:1:1  openapi-version',
    says: /The document is Swagger 2\.0; convert it to OpenAPI 3\.0 or 3\.1 first\./,
  },
  { name: 'something else', files: { 'api.yaml': 'just: text\n' }, place: 'api.yaml  document', says: /OpenAPI/ },
  { name: 'no file', files: { 'other.yaml': '' }, place: 'api.yaml  file', says: /There is no such file\./ },
  {
    name: 'a finding of any rule',
    strict: true,
    files: { 'api.yaml': documentOf(`/a:\n  get: { operationId: a.b, ${DONE} }`) },
    place: 'api.yaml:7:5  operation-summary',
    says: /`summary` field/,
  },
  {
    name: 'two schemas of one name in two files',
    strict: true,
    files: {
      'api.yaml': documentOf(
        `/a:\n  get: ${answering('one.yaml#/Thing')}\n/b:\n  get: ${answering('two.yaml#/Thing', 'b.c')}`,
      ),
      'one.yaml': 'Thing: { type: object }\n',
      'two.yaml': 'Thing: { type: string }\n',
    },
    place: 'api.yaml:9:120  bundle',
    says: /same name but different content[^]*What to do: Give one of the two another name\./,
  },
];

/** Found by the generator itself. */
const NAMING: readonly (Fault & { readonly paths: string; readonly schemas?: string })[] = [
  {
    name: 'two operations at one place of the tree',
    strict: true,
    paths: `/a:\n  get: ${operation('things.listAll')}\n/b:\n  get: ${operation('list-all', ', tags: [things]')}`,
    place: '9:12  resource-path-unique',
    says: /"things.listAll" and "list-all" both name the method things\.listAll/,
  },
  {
    name: 'a method where another operation has a resource',
    strict: true,
    paths: `/a:\n  get: ${operation('a.b.c')}\n/b:\n  get: ${operation('a.b')}`,
    place: '9:12  resource-path-unique',
    says: /"a\.b" is the method a\.b, where "a\.b\.c" has a resource/,
  },
  {
    name: 'a resource where another operation is a method',
    strict: true,
    paths: `/a:\n  get: ${operation('a.b')}\n/b:\n  get: ${operation('a.b.c')}`,
    place: '9:12  resource-path-unique',
    says: /"a\.b\.c" needs the resource a\.b, but "a\.b" is a method there/,
  },
  {
    name: 'an operationId that cannot become a name',
    strict: true,
    paths: `/a:\n  get: ${operation('"a.b; process.exit(1)"')}`,
    place: '7:12  operation-id-characters',
    says: /";" is neither a letter/,
  },
  {
    name: 'an operationId of signs',
    strict: true,
    paths: `/a:\n  get: ${operation('"..."')}`,
    place: '7:12  operation-id-characters',
    says: /cannot become a name/,
  },
  {
    name: 'a member that await would call',
    strict: true,
    paths: `/a:\n  get: ${operation('things.then')}`,
    place: '7:12  reserved-name',
    says: /promise/,
  },
  {
    name: 'an x-stream the client does not know',
    paths: `/a:\n  post: { operationId: a.b, requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/P' } } } }, responses: { '200': { content: { text/event-stream: { x-stream: chatty, schema: { $ref: '#/components/schemas/P' } } } } } }`,
    schemas: 'P: { type: object, properties: { stream: { type: boolean } } }',
    place: '7:13  x-stream',
    says: /x-stream is "chatty"\.\n {2}What to do: Write one of chat, completion, events, image, message, response/,
  },
  {
    name: 'an x-retry the client does not know',
    paths: `/a:\n  get: ${operation('a.b', ', x-retry: often')}`,
    place: '7:12  x-retry',
    says: /x-retry is "often"/,
  },
  {
    name: 'paging over a property that is not a list',
    paths: `/a:\n  get: ${operation('a.b', ', x-paginate: { style: offset, items: data, param: offset }')}`,
    place: '7:12  x-paginate',
    says: /x-paginate\.items is "data", which is not an array in void/,
  },
  {
    name: 'paging in a way that is none',
    paths: `/a:\n  get: ${operation('a.b', ', x-paginate: { style: guess, items: data, param: offset }')}`,
    place: '7:12  x-paginate',
    says: /x-paginate\.style is "guess"/,
  },
  ...[
    ['{ style: cursor, items: data, param: after }', /x-paginate has no next/],
    ['{ style: offset, items: data, param: offset, max: many }', /x-paginate\.max is "many", not a number/],
    ['{ style: offset, items: data, param: offset, when: { a: b } }', /`when` in its last entry/],
    [
      '[{ style: offset, items: data, param: offset }, { style: offset, items: data, param: offset }]',
      /no `when` in an entry/,
    ],
    ['[]', /x-paginate is an empty list/],
  ].map(([value, says]) => ({
    name: `paging by ${String(value)}`,
    paths: `/a:\n  get: ${operation('a.b', `, x-paginate: ${String(value)}`)}`,
    place: '7:12  x-paginate',
    says: says as RegExp,
  })),
  {
    name: 'an operationId without dots',
    strict: true,
    paths: `/a:\n  get: ${operation('list')}`,
    place: '7:12  operation-id-dotted',
    says: /"list"/,
  },
  {
    name: 'one function name for two operations',
    strict: true,
    paths: `/a:\n  get: ${operation('a.bC')}\n/b:\n  get: ${operation('a.b.c')}`,
    place: '9:12  function-name-unique',
    says: /"a\.b\.c" gives the function name aBC, which is taken/,
  },
  {
    name: 'a resource that would hide a property of the client',
    strict: true,
    paths: `/a:\n  get: ${operation('fetch.list')}`,
    place: '7:12  reserved-name',
    says: /"fetch" would hide a property of the client/,
  },
  {
    name: 'a schema with the name of a type that generated code uses',
    strict: true,
    paths: `/a:\n  get: ${answering('#/components/schemas/Response')}`,
    schemas: 'Response: { type: object }',
    place: '13:5  schema-name',
    says: /"Response" cannot be the name of a type/,
  },
  {
    name: 'a schema with the name of the type made for a query',
    strict: true,
    paths: `/a:\n  get: ${answering('#/components/schemas/AListParams', 'a.list', ', parameters: [{ name: q, in: query, schema: { type: string } }]')}`,
    schemas: 'AListParams: { type: object }',
    place: '13:5  type-name-unique',
    says: /"a\.list" needs the type name AListParams/,
  },
];

describe('a document with a fault stops the run', { timeout: 60_000 }, () => {
  it.concurrent.each(READING)('$name', async ({ files, place, says, strict = false }) => {
    await using folder = await temporaryFolder();
    await folder.write(files);
    await folder.write({ 'out/operations.ts': 'old\n', 'out/API.md': 'old\n', 'out/manifest.json': '{}\n' });
    const rules = strict ? { strict, config: STRICT_RULES } : {};
    const { code, error } = await runGenerate(join(folder.path, 'api.yaml'), join(folder.path, 'out'), rules);
    expect(error).toContain(`\n${folder.path}/${place}`);
    expect(error).toMatch(says);
    expect(error).toMatch(/\n\d+ problems?; .*out is unchanged\.\n$/);
    expect(code).toBe(2);
    expect((await readdir(join(folder.path, 'out'))).sort()).toEqual(['API.md', 'manifest.json', 'operations.ts']);
    expect(await readFile(join(folder.path, 'out/operations.ts'), 'utf8')).toBe('old\n');
    expect((await readdir(folder.path)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it.each(NAMING)('$name', async ({ paths, schemas, place, says, strict = false }) => {
    const run = (asOwn: boolean): Promise<unknown> => generateText(documentOf(paths, schemas), { strict: asOwn });
    await expect(run(true)).rejects.toThrow(`api.yaml:${place}`);
    await expect(run(true)).rejects.toThrow(says);
    if (strict) await expect(run(false)).resolves.toMatchObject({ operations: expect.any(Number) });
    else await expect(run(false)).rejects.toThrow(says);
  });
});

describe('a document that is not ours', { timeout: 60_000 }, () => {
  it('gets warnings for tolerable problems', async () => {
    await using folder = await temporaryFolder();
    const nonsense = answering('#/components/schemas/Response', 'a.b.c', ', nonsense: 1');
    const document = await folder.write({
      'api.yaml': documentOf(
        `/a:\n  get: ${operation('a.bC')}\n/b:\n  get: ${nonsense.replace('a.b.c', 'b.b-c')}\n/c:\n  get: ${operation('a-b-c')}`,
        'Response: { type: object }',
      ),
    });
    const { code, out, error } = await runGenerate(document, join(folder.path, 'out'));
    expect(error).toMatch(/^ {2}3 warnings \(struct 1, function-name-unique 1, schema-name 1\)\n/);
    expect(out).toMatch(/out: 3 operations, 11 files written\.\n$/);
    expect(code).toBe(0);
    const operations = await readFile(join(folder.path, 'out/operations.ts'), 'utf8');
    expect(operations).toContain('export function aBC(');
    expect(operations).toContain('export function aBC2(');
    expect(operations).toContain('Call<Response_>');
  });
});
