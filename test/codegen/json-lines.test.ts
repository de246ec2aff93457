// Responses of JSON Lines: typed, read as they arrive, served by the mock.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { startMockServer } from '../../src/testing/index.ts';
import { documentOf, generateText, RUNTIME, temporaryFolder, type Folder } from './harness.ts';
import { typeErrors } from '../helpers/type-errors.ts';

const lines = (type: string, schema: string): string =>
  `responses: { '200': { description: ok, content: { ${type}: ${schema} } } }`;
const DOCUMENT = documentOf(
  `/plain: { get: { operationId: a.plain, ${lines('application/jsonl', "{ schema: { $ref: '#/components/schemas/Row' } }")} } }
/items: { get: { operationId: a.items, ${lines('application/x-ndjson', "{ itemSchema: { $ref: '#/components/schemas/Row' } }")} } }`,
  'Row: { type: object, required: [id], properties: { id: { type: integer }, error: { type: string } } }',
).replace('3.1.1', '3.2.0');

const USE = `
import { Test, aItems, createClient } from './index.ts';
const test = new Test({ apiKey: 'k' });
for await (const row of await test.a.plain()) { const id: number = row.id; void id; }
const all: number[] = (await (await aItems(createClient({ apiKey: 'k' }))).final()).map(({ id }) => id);
void all;
// @ts-expect-error: not a row's
void (await (await test.a.items()).final())[0]?.name;
`;

interface Rows extends AsyncIterable<unknown> {
  final(): Promise<unknown>;
}
type Class = new (options: object) => { a: { plain(): Promise<Rows>; items(): Promise<Rows> } };

describe('lines of JSON', { timeout: 60_000 }, () => {
  let folder: Folder;
  let Test: Class;

  beforeAll(async () => {
    folder = await temporaryFolder();
    const { files } = await generateText(DOCUMENT, { runtime: RUNTIME, extension: '.ts' });
    await folder.write({ ...Object.fromEntries(files), 'package.json': '{ "type": "module" }', 'use.ts': USE });
    ({ Test } = (await import(pathToFileURL(join(folder.path, 'index.ts')).href)) as { Test: Class });
  }, 60_000);
  afterAll(() => folder[Symbol.asyncDispose]());

  it('are typed as a stream of their values', () => {
    expect(typeErrors([join(folder.path, 'use.ts')])).toEqual([]);
  });

  const reading = (pieces: readonly string[], init: ResponseInit = {}): Class['prototype'] => {
    const body = new ReadableStream({
      start(controller) {
        for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece));
        controller.close();
      },
    });
    const fetch = async (): Promise<Response> =>
      new Response(body, { headers: { 'content-type': 'application/jsonl' }, ...init });
    return new Test({ apiKey: 'k', maxRetries: 0, fetch });
  };

  it.each([
    ['one piece', ['{"id":1}\n{"id":2}\n']],
    ['pieces of any length', [...'{"id":1}\r\n\n  {"id":2}']],
    ['a sequence', ['\x1e{"id":1}\n\x1e{"id":2}\n']],
    ['a value that says error', ['{"id":1,"error":"late"}\n{"id":2}']],
  ])('are read from %s', async (_, pieces) => {
    const client = reading(pieces) as InstanceType<Class>;
    const ids: unknown[] = [];
    for await (const row of await client.a.plain()) ids.push((row as { id: number }).id);
    expect(ids).toEqual([1, 2]);
  });

  it('are all in final()', async () => {
    const client = reading(['{"id":1}\n', '"a"\n', '[]']) as InstanceType<Class>;
    expect(await (await client.a.items()).final()).toEqual([{ id: 1 }, 'a', []]);
  });

  it('fail where one is not JSON, and where the API refuses', async () => {
    const broken = reading(['{"id":1}\n{"id":\n']) as InstanceType<Class>;
    await expect(broken.a.plain().then((rows) => rows.final())).rejects.toThrow();
    const refused = reading(['{"message":"no"}'], {
      status: 403,
      headers: { 'content-type': 'application/json' },
    }) as InstanceType<Class>;
    await expect(refused.a.plain()).rejects.toThrow('no');
  });

  it('are what the mock sends', async () => {
    await using mock = await startMockServer({ document: parse(DOCUMENT) as object });
    const client = new Test({ apiKey: 'k', baseURL: mock.url, maxRetries: 0 });
    for (const rows of [await client.a.plain(), await client.a.items()])
      expect(await rows.final()).toEqual([{ id: 0, error: 'string' }]);
  });
});
