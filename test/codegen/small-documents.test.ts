// Documents of a few lines, each with one feature that generators have problems with. All of them are generated and
// compiled in one program with the strictest options, and none of their clients sends anything to a host that neither
// the document nor the caller named.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentOf, generateText, RUNTIME, temporaryFolder, type Folder } from './harness.ts';
import { typeErrors } from '../helpers/type-errors.ts';
import { SMALL_DOCUMENTS } from './small-documents.ts';

describe('small documents', { timeout: 120_000 }, () => {
  let folder: Folder;
  const warnings = new Map<string, string[]>();
  const types = new Map<string, string>();

  beforeAll(async () => {
    folder = await temporaryFolder();
    await folder.write({ 'package.json': '{ "type": "module" }' });
    for (const [index, { name, paths = GET, schemas, edit = (text: string) => text }] of SMALL_DOCUMENTS.entries()) {
      const text = edit(documentOf(paths, schemas));
      const { files, warnings: found } = await generateText(text, { runtime: RUNTIME, extension: '.ts' }).catch(
        (cause) => {
          throw new Error(`${name}: ${String(cause)}`, { cause });
        },
      );
      warnings.set(
        name,
        found.map(({ rule }) => rule),
      );
      types.set(name, files.get('types.ts') ?? '');
      await folder.write(Object.fromEntries(Array.from(files, ([file, content]) => [`${index}/${file}`, content])));
    }
  }, 120_000);
  afterAll(() => folder[Symbol.asyncDispose]());

  it('compile, with every file of theirs', () => {
    const files = SMALL_DOCUMENTS.flatMap((_, index) =>
      ['index.ts', 'paths.ts'].map((name) => join(folder.path, String(index), name)),
    );
    const errors = typeErrors(files, { noUnusedLocals: true, exactOptionalPropertyTypes: true, skipLibCheck: false });
    expect(errors).toEqual([]);
  });

  it.each(SMALL_DOCUMENTS.filter(({ types: wanted, warns }) => wanted ?? warns))('$name', (document) => {
    const { name, types: wanted = [], warns } = document;
    for (const line of wanted) expect(types.get(name)).toContain(line);
    if (warns) expect(warnings.get(name)).toEqual(warns);
  });

  it.each(SMALL_DOCUMENTS.map((document, index) => ({ ...document, index })).filter(({ use }) => use))(
    '$name: what is sent',
    async ({ use, sends, index }) => {
      const requests: string[] = [];
      const fetch = async (url: string, init: RequestInit): Promise<Response> => {
        requests.push(await shown(url, init));
        return Response.json({});
      };
      const module = (await import(pathToFileURL(join(folder.path, String(index), 'index.ts')).href)) as Record<
        string,
        unknown
      >;
      const Test = module['Test'] as new (options: object) => never;
      await use?.(new Test({ apiKey: 'k', maxRetries: 0, fetch }));
      expect(requests).toEqual(sends);
    },
  );
});

const GET = '/a: { get: { operationId: a.get, responses: { 204: { description: ok } } } }';

/** `POST https://host/path?query {header: value} body`, with the headers that depend on the document. */
async function shown(url: string, { method, headers, body }: RequestInit): Promise<string> {
  const given = new Headers(headers);
  const names = ['content-type', 'cookie', 'x-a', 'authorization'];
  const shownHeaders = names.flatMap((name) =>
    given.has(name) && given.get(name) !== 'Bearer k' ? [`${name}: ${given.get(name)}`] : [],
  );
  const text =
    body instanceof FormData
      ? (
          await Promise.all(
            Array.from(
              body,
              async ([name, value]) =>
                `${name}=${typeof value === 'string' ? value : `${value.type}:${await value.text()}`}`,
            ),
          )
        ).join('&')
      : body instanceof Blob
        ? await body.text()
        : body instanceof Uint8Array
          ? `bytes ${body.join()}`
          : String(body ?? '');
  return [method, url, ...shownHeaders, text].filter(Boolean).join(' ');
}
