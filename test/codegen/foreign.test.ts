import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient, type Client } from '../../src/runtime.ts';
import { documentOf, generateText, RUNTIME, runGenerate, temporaryFolder, type Folder } from './harness.ts';
import { typeErrors } from '../helpers/type-errors.ts';

const LIBRARY = join(import.meta.dirname, 'fixtures/library.yaml');
const USE = join(import.meta.dirname, 'fixtures/use-library.ts.txt');

/** A server of that document, with the requests it received. */
function libraryServer(): { fetch: (url: string, init: RequestInit) => Promise<Response>; asked: string[] } {
  const asked: string[] = [];
  const json = (body: unknown, status = 200): Response => Response.json(body, { status });
  return {
    asked,
    async fetch(url, init) {
      const { pathname, search } = new URL(url);
      const headers = new Headers(init.headers);
      asked.push(`${init.method} ${pathname}${search}${headers.has('authorization') ? '' : ' without key'}`);
      if (pathname === '/health') return new Response('fine', { headers: { 'content-type': 'text/plain' } });
      if (pathname.endsWith('/cover'))
        return init.method === 'PUT'
          ? new Response(null, { status: 204 })
          : new Response('png', { headers: { 'content-type': 'image/png' } });
      if (init.method === 'DELETE') return new Response(null, { status: 204 });
      if (pathname === '/books/summarize') {
        const streams = JSON.parse(String(init.body)).stream === true;
        const events = 'event: word\ndata: {"word":"once"}\n\nevent: word\ndata: {"word":"upon"}\n\ndata: [DONE]\n\n';
        return streams
          ? new Response(events, { headers: { 'content-type': 'text/event-stream' } })
          : json({ text: 'short' });
      }
      if (init.method === 'POST') return json({ ...JSON.parse(String(init.body)), id: '1' }, 201);
      return json({ books: [{ id: '1', title: 'T', kind: 'new kind' }] });
    },
  };
}

describe('a document the generator was not written for', { timeout: 120_000 }, () => {
  let folder: Folder;

  beforeAll(async () => {
    folder = await temporaryFolder();
    await folder.write({ 'package.json': '{ "type": "module" }' });
    const options = [
      { name: 'run', runtime: RUNTIME, extension: '.ts' },
      { name: 'package', runtime: 'openrouter-fetch/runtime', extension: '.js' },
    ];
    const use = await readFile(USE, 'utf8');
    for (const { name, runtime, extension } of options) {
      const { code, error } = await runGenerate(LIBRARY, join(folder.path, name), { runtime, extension });
      expect(error).toMatch(/^ {2}1 warning \(schema-name 1\)\n.*library\.yaml:\d+:5 {2}schema-name\n/);
      expect(code).toBe(0);
      await folder.write({ [`${name}/use.ts`]: use.replaceAll('#runtime', runtime).replaceAll('#ext', extension) });
    }
  }, 120_000);
  afterAll(() => folder[Symbol.asyncDispose]());

  it('puts operations under their tags', async () => {
    const index = await readFile(join(folder.path, 'run/API.md'), 'utf8');
    const calls = Array.from(index.matchAll(/^\| `([\w.]+)\(/gm), ([, call]) => call);
    expect(calls).toEqual([
      'bookShelf.listBooks',
      'bookShelf.addBook',
      'bookShelf.removeBook',
      'bookShelf.getCover',
      'bookShelf.setCover',
      'readers.summarizeBook',
      'health',
    ]);
  });

  it('type-checks on its own sources, strictly', () => {
    expect(typeErrors([join(folder.path, 'run/use.ts'), join(folder.path, 'run/paths.ts')])).toEqual([]);
  });

  it.each([
    ['nodenext', { module: 'nodenext', moduleResolution: 'nodenext' }],
    ['bundler', { module: 'esnext', moduleResolution: 'bundler' }],
  ])('type-checks as a consumer would, with %s resolution', (_, resolution) => {
    // Replaces the installed package.
    const paths = { 'openrouter-fetch/runtime': [RUNTIME] };
    expect(typeErrors([join(folder.path, 'package/use.ts')], { ...resolution, paths })).toEqual([]);
  });

  it('runs', async () => {
    const { fetch, asked } = libraryServer();
    const client = createClient({ apiKey: 'k', baseURL: 'https://library.invalid', fetch });
    const { use } = (await import(pathToFileURL(join(folder.path, 'run/use.ts')).href)) as {
      use: (client: Client) => Promise<unknown[]>;
    };
    expect(await use(client)).toEqual([1, 'new kind', 'A', undefined, 'png', 'short', ['once', 'upon'], 'fine']);
    expect(asked).toEqual([
      'GET /books?genre=novel',
      'POST /books',
      'DELETE /books/978%2F1',
      'GET /books/978/cover',
      'PUT /books/978/cover',
      'POST /books/summarize',
      'POST /books/summarize',
      'GET /health without key',
    ]);
  });

  it('has a class with every operation, which calls the server of the document', async () => {
    const { fetch, asked } = libraryServer();
    const { Library } = (await import(pathToFileURL(join(folder.path, 'run/index.ts')).href)) as {
      Library: new (options: object) => {
        bookShelf: { listBooks(query?: object): Promise<{ books: unknown[] }> };
        request(method: string, path: string): Promise<unknown>;
        withOptions(options: object): { health(): Promise<string> };
      };
    };
    const urls: string[] = [];
    const library = new Library({
      apiKey: 'k',
      fetch: (url: string, init: RequestInit) => {
        urls.push(url);
        return fetch(url, init);
      },
    });
    expect((await library.bookShelf.listBooks()).books).toHaveLength(1);
    await library.request('GET', '/books');
    expect(await library.withOptions({ maxRetries: 0 }).health()).toBe('fine');
    expect(urls[0]).toBe('https://library.invalid/books');
    expect(asked).toEqual(['GET /books', 'GET /books', 'GET /health without key']);
    expect(typeErrors([join(folder.path, 'run/index.ts')])).toEqual([]);
  });
});

describe('a resource with the name of a method of the client', () => {
  it('does not hide it, and can be called by its standalone function', async () => {
    const yaml = documentOf(`
/requests: { get: { operationId: request.list, responses: { '204': { description: ok } } } }
/others: { get: { operationId: others.list, responses: { '204': { description: ok } } } }`);
    const { files } = await generateText(yaml, { runtime: RUNTIME, extension: '.ts' });
    await using folder = await temporaryFolder();
    await folder.write({ ...Object.fromEntries(files), 'package.json': '{ "type": "module" }' });
    const index = join(folder.path, 'index.ts');
    expect(typeErrors([index])).toEqual([]);
    const { Test, requestList } = (await import(pathToFileURL(index).href)) as {
      Test: new (options: object) => {
        request(method: string, path: string): Promise<unknown>;
        others: { list(): Promise<unknown> };
      };
      requestList(client: object): Promise<unknown>;
    };
    const asked: string[] = [];
    const fetch = async (url: string): Promise<Response> => {
      asked.push(new URL(url).pathname);
      return new Response(null, { status: 204 });
    };
    const client = new Test({ apiKey: 'k', fetch });
    await client.request('GET', '/free');
    await client.others.list();
    await requestList(client);
    expect(asked).toEqual(['/v1/free', '/v1/others', '/v1/requests']);
  });
});
