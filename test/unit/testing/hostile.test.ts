// Requests from web pages, and documents that refer to files.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startExplorer } from '../../../src/cli/explore/explorer.ts';
import { isLocalHost } from '../../../src/testing/local-host.ts';
import { serveHttp } from '../../../src/testing/http-server.ts';
import { Recorder } from '../../../src/testing/recorder.ts';
import { startMockServer } from '../../../src/testing/index.ts';

const documentOf = (media: object): object => ({
  openapi: '3.1.0',
  info: { title: 'Things', version: '1' },
  paths: {
    '/things': { get: { responses: { 200: { description: 'ok', content: { 'application/json': media } } } } },
  },
});

function get(url: string, path: string, host?: string): Promise<number | undefined> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers: host === undefined ? {} : { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

it('knows the names of this machine', () => {
  for (const host of ['localhost', 'LOCALHOST:1', '127.0.0.1:80', '[::1]:80', 'api.localhost:3'])
    expect(isLocalHost(host), host).toBe(true);
  for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:80', 'evil-localhost', ''])
    expect(isLocalHost(host), host).toBe(false);
});

it('neither mock nor explorer responds to a foreign Host, and both survive GET //', async () => {
  const document = documentOf({ example: { a: 1 } });
  await using mock = await startMockServer({ document, validate: false });
  const explorer = await startExplorer({
    document: document as never,
    mockURL: mock.url,
    viewer: import.meta.filename,
  });
  try {
    for (const { url } of [mock, explorer]) {
      expect(await get(url, '/things', 'evil.example')).toBe(403);
      expect(await get(url, '//')).toBe(404);
      expect(await get(url, '//evil:99999999/')).toBe(404);
    }
    expect(await get(mock.url, '/things')).toBe(200);
    expect(await get(explorer.url, '/')).toBe(200);
  } finally {
    await explorer.close();
    expect(() => mock.reset()).toThrow('GET //');
  }
});

it('refuses a body over its limit, and keeps serving', async () => {
  const server = await serveHttp({
    port: 0,
    basePath: '',
    maxBody: 5,
    handle: async (_, response) => void response.end(),
  });
  try {
    const post = async (body: string): Promise<number> => (await fetch(server.url, { method: 'POST', body })).status;
    expect(await post('123456')).toBe(413);
    expect(await post('12345')).toBe(200);
  } finally {
    await server.close();
  }
});

it('keeps the newest 10,000 requests', () => {
  const recorder = new Recorder();
  for (let index = 0; index < 10_005; index += 1)
    recorder.add({ method: 'GET', url: `/${index}`, headers: {} }, undefined);
  expect(recorder.requests).toHaveLength(10_000);
  expect(recorder.requests[0]?.path).toBe('/5');
});

it('returns a $ref of an example as it is written, and reads no file for it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  const secret = join(folder, 'secret.json');
  writeFileSync(secret, '{"secret":"SECRET"}');
  try {
    const example = { inner: { $ref: secret } };
    for (const media of [{ example }, { examples: { one: { value: example } } }, { schema: { examples: [example] } }]) {
      await using mock = await startMockServer({ document: documentOf(media) });
      const text = await (await fetch(`${mock.url}/things`)).text();
      expect(JSON.parse(text)).toEqual(example);
      mock.reset();
    }
    for (const media of [{ schema: { $ref: secret } }, { schema: { properties: { example: { $ref: secret } } } }])
      await expect(startMockServer({ document: documentOf(media) })).rejects.toThrow('refers to another file');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
