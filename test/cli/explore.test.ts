import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bearerSchemes, explorable } from '../../src/cli/explore/explorable.ts';
import { startExplorer, type Explorer } from '../../src/cli/explore/explorer.ts';
import { viewerPath } from '../../src/cli/explore/viewer.ts';

const MOCK = 'http://127.0.0.1:4010/api/v1';
const DOCUMENT = {
  openapi: '3.1.0',
  info: { title: 'An <API>' },
  servers: [{ url: 'https://api.example/v1' }, { url: '/relative' }],
  paths: {
    '/things': {
      get: {
        parameters: [
          { name: 'X-Trace', in: 'header', example: 'abc', schema: { type: 'string' } },
          { name: 'X-Must', in: 'header', required: true, example: 'def' },
          { name: 'limit', in: 'query', example: 3 },
        ],
      },
    },
  },
  components: {
    securitySchemes: {
      key: { type: 'http', scheme: 'bearer' },
      other: { type: 'apiKey', in: 'cookie', name: 'c' },
    },
  },
};

let folder: string;
let viewer: string;
let explorer: Explorer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'explore-'));
  viewer = join(folder, 'node_modules/@scalar/api-reference/dist/browser/standalone.js');
  mkdirSync(dirname(viewer), { recursive: true });
  writeFileSync(viewer, '// the viewer\n');
  explorer = await startExplorer({ document: DOCUMENT, mockURL: MOCK, viewer });
});
afterAll(async () => {
  await explorer.close();
  rmSync(folder, { recursive: true });
});

describe('the explorer', () => {
  it('serves a page that may load nothing from elsewhere', async () => {
    const response = await fetch(explorer.url);
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("connect-src 'self' http://127.0.0.1:4010 https://api.example");
    const page = await response.text();
    expect(page).toContain('<title>An &lt;API> explorer</title>');
    const loaded = Array.from(page.matchAll(/(?:src|href)="([^"]+)"/g), ([, url]) => url);
    expect(loaded).toEqual(['data:,', '/viewer.js']);
    expect(page).toContain('"securitySchemes":{"key":{"token":');
  });

  it('serves the viewer and the document', async () => {
    expect(await (await fetch(new URL('viewer.js', explorer.url))).text()).toBe('// the viewer\n');
    const document = (await (await fetch(new URL('openapi.json', explorer.url))).json()) as typeof DOCUMENT;
    expect(document.servers.map(({ url }) => url)).toEqual([MOCK, 'https://api.example/v1']);
  });

  it('serves nothing else', async () => {
    expect((await fetch(new URL('package.json', explorer.url))).status).toBe(404);
    expect((await fetch(`${explorer.url}../../etc/passwd`)).status).toBe(404);
    expect((await fetch(new URL('constructor', explorer.url))).status).toBe(404);
  });

  it('names the port that is taken', async () => {
    const port = Number(new URL(explorer.url).port);
    await expect(startExplorer({ document: DOCUMENT, mockURL: MOCK, viewer, port })).rejects.toThrow(
      `Port ${port} is in use. Choose another one with --port.`,
    );
  });
});

describe('the document that is shown', () => {
  it('fills in no header that a request can do without', () => {
    const { paths } = explorable(DOCUMENT, MOCK) as typeof DOCUMENT;
    expect(paths['/things'].get.parameters).toEqual([
      { name: 'X-Trace', in: 'header', schema: { type: 'string' } },
      { name: 'X-Must', in: 'header', required: true, example: 'def' },
      { name: 'limit', in: 'query', example: 3 },
    ]);
  });

  it('names the schemes with a bearer token', () => {
    expect(bearerSchemes(DOCUMENT)).toEqual(['key']);
    expect(bearerSchemes({ openapi: '3.1.0' })).toEqual([]);
  });
});

describe('the viewer', () => {
  it('is found from a folder', () => {
    expect(viewerPath(['/', folder])).toBe(viewer);
    expect(viewerPath([join(folder, 'deep/er')])).toBe(viewer);
  });

  it('is named with the install command where it is missing', () => {
    expect(() => viewerPath(['/'])).toThrow('npm install --save-dev @scalar/api-reference');
  });
});
