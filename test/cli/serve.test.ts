import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, vi } from 'vitest';
import { folderOf, run, SHOP, start } from './run-command.ts';

describe('mock', { timeout: 60_000 }, () => {
  it('serves the API until it is stopped', async () => {
    const { printed, stop, errors } = await start('mock', '--port', '0', '--delay', '0');
    const response = await fetch(`${printed['url']}/models/count`);
    expect(response.status).toBe(200);
    expect(errors()).toContain('200 GET /models/count');
    expect(await stop()).toBe(0);
    await expect(fetch(`${printed['url']}/models/count`)).rejects.toThrow();
  });

  it('serves another document, at the path of its server', async () => {
    using folder = folderOf({ 'api.json': SHOP });
    const { printed, stop } = await start('mock', '--port', '0', '--spec', folder.path('api.json'));
    expect(new URL(printed['url'] as string).pathname).toBe('/v1');
    expect(await (await fetch(`${printed['url']}/things?limit=1`)).json()).toEqual({ things: [{ id: 1 }] });
    await stop();
  });

  it('names the port that is taken', async () => {
    const { printed, stop } = await start('mock', '--port', '0');
    const { port } = new URL(printed['url'] as string);
    const { code, error } = await run('mock', '--port', port);
    expect(code).toBe(2);
    expect(error).toContain(`Port ${port} is in use`);
    await stop();
  });
});

describe('verify', { timeout: 60_000 }, () => {
  it('finds nothing in a server that keeps to the document', async () => {
    const { printed, stop } = await start('mock', '--port', '0', '--delay', '0');
    vi.stubEnv('OPENROUTER_API_KEY', 'any');
    const { code, out, error } = await run('verify', '--base-url', printed['url'] as string, '--spend');
    expect({ code, error }).toMatchObject({ code: 0 });
    expect(out).toMatch(/^\d+ match the document, 0 do not, 0 failed, \d+ skipped or refused\.\n$/);
    expect(error).toContain('✓ models.list\n');
    expect(error).toContain('✓ chat.completions.create, streamed\n');
    expect(error).toContain('– parameters.get: deprecated\n');
    await stop();
  });

  it('reports by operation and pointer where a server breaks the document', async () => {
    using folder = folderOf({ 'api.json': SHOP });
    const server = createServer((request, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(request.url?.startsWith('/v1/things?') ? { things: [{ id: 'one' }], extra: 1 } : {}));
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
    const { code, out } = await run('verify', '--spec', folder.path('api.json'), '--base-url', url, '--json');
    server.close();
    expect(code).toBe(1);
    const { violated, skipped, operations } = JSON.parse(out) as {
      violated: number;
      skipped: number;
      operations: { operation: string; detail?: string; violations: { pointer: string; kind: string }[] }[];
    };
    expect([violated, skipped]).toEqual([1, 1]);
    const list = operations.find(({ operation }) => operation === 'things.list');
    expect(list?.violations.map(({ kind, pointer }) => `${kind} ${pointer}`).sort()).toEqual([
      'property /extra',
      'violation /things/*/id',
    ]);
    expect(operations.find(({ operation }) => operation === 'things.get')?.detail).toContain('no example of id');
  });

  it('continues where a pattern or a reference of one operation cannot be used, and accepts what each operation returns', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(`${request.url} ${request.headers.accept}`);
      response.setHeader('content-type', request.url === '/v2/own' ? 'application/vnd.thing+json' : 'application/json');
      response.end(JSON.stringify({ id: 1, name: 'x' }));
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
    const get = (operationId: string, schema: object, type = 'application/json'): object => ({
      operationId,
      responses: { 200: { description: '', content: { [type]: { schema } } } },
    });
    const name = { type: 'object', properties: { name: { type: 'string', pattern: '(?<a>(?i)x' } } };
    using folder = folderOf({
      'api.json': {
        ...SHOP,
        paths: {
          '/pattern': { get: get('pattern', name) },
          '/dangling': { get: get('dangling', { $ref: '#/components/schemas/Thing', not: { $ref: '#/nowhere' } }) },
          '/own': {
            get: get('own', { type: 'object' }, 'application/vnd.thing+json'),
            servers: [{ url: 'https://x.invalid/v2' }],
          },
        },
      },
    });
    const { code, error } = await run('verify', '--spec', folder.path('api.json'), '--base-url', url);
    server.close();
    expect(error).toContain('✓ pattern\n');
    expect(error).toContain('✗ dangling: the response could not be checked: ');
    expect(error).toContain('✓ own\n');
    expect(asked).toContain('/v2/own application/vnd.thing+json');
    expect(code).toBe(1);
  });

  it('reports that nothing could be checked, or that the requested chat could not', async () => {
    const server = createServer((request, response) => {
      const open = request.url?.endsWith('/models/count');
      response.writeHead(open ? 200 : 401, { 'content-type': 'application/json' });
      response.end(JSON.stringify(open ? { data: { count: 1 } } : { error: { code: 401, message: 'No key' } }));
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1`;
    using folder = folderOf({ 'api.json': { ...SHOP, paths: { '/things/{id}': SHOP['paths']['/things/{id}'] } } });
    const nothing = await run('verify', '--base-url', url, '--spec', folder.path('api.json'));
    expect(nothing).toMatchObject({
      code: 2,
      error: expect.stringContaining('No operation succeeded: the document has no example of id') as string,
    });
    vi.stubEnv('OPENROUTER_API_KEY', 'any');
    const refused = await run('verify', '--base-url', url, '--spend');
    server.close();
    expect(refused.code).toBe(1);
    expect(refused.error).toContain('✗ chat.completions.create: status 401: ');
  });

  it("calls the server of the document with that API's key, and no other", async () => {
    using folder = folderOf({ 'api.json': SHOP, 'relative.json': { ...SHOP, servers: [{ url: '/v1' }] } });
    vi.stubEnv('OPENROUTER_API_KEY', 'openrouter-secret');
    vi.stubEnv('OPENROUTER_BASE_URL', 'https://openrouter.invalid');
    vi.stubEnv('SHOP_API_KEY', 'shop');
    const sent: string[] = [];
    vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
      sent.push(`${url} ${new Headers(init.headers).get('authorization') ?? 'without key'}`);
      return Response.json({ things: [{ id: 1 }] });
    });
    try {
      const { code } = await run('verify', '--spec', folder.path('api.json'));
      expect(code).toBe(0);
      expect(sent).toEqual(['https://shop.invalid/v1/things?limit=2 Bearer shop']);
      sent.length = 0;
      expect(await run('verify', '--spec', folder.path('relative.json'))).toMatchObject({
        code: 2,
        error: expect.stringContaining('no absolute server: pass --base-url') as string,
      });
      expect(sent).toEqual([]);
    } finally {
      vi.unstubAllGlobals();
      vi.unstubAllEnvs();
    }
  });

  it('sends the credentials of each operation as the document describes them, to its own server', async () => {
    const get = (operationId: string, more: object = {}): object => ({
      operationId,
      responses: { 200: { description: '', content: { 'application/json': { schema: { type: 'object' } } } } },
      ...more,
    });
    using folder = folderOf({
      'api.json': {
        ...SHOP,
        servers: [{ url: '/v1' }],
        security: [{ key: [], account: [] }],
        paths: {
          '/a': { get: get('a'), servers: [{ url: 'https://a.shop.invalid/v2' }] },
          '/b': { get: get('b', { security: [{ basic: [] }], servers: [{ url: 'https://b.shop.invalid' }] }) },
          '/c#1': { get: get('c', { security: [], servers: [{ url: 'https://c.shop.invalid' }] }) },
          '/d': { get: get('d') },
        },
        components: {
          securitySchemes: {
            key: { type: 'apiKey', in: 'header', name: 'X-Key' },
            account: { type: 'apiKey', in: 'query', name: 'account' },
            basic: { type: 'http', scheme: 'basic' },
          },
        },
      },
    });
    for (const name of ['KEY', 'ACCOUNT', 'BASIC']) vi.stubEnv(`SHOP_${name}`, name.toLowerCase());
    const sent: string[] = [];
    vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
      const headers = new Headers(init.headers);
      sent.push(`${url} ${headers.get('x-key') ?? headers.get('authorization') ?? 'without key'}`);
      return Response.json({});
    });
    try {
      const { error } = await run('verify', '--spec', folder.path('api.json'));
      expect(sent).toEqual([
        'https://a.shop.invalid/v2/a?account=account key',
        'https://b.shop.invalid/b Basic YmFzaWM6',
        'https://c.shop.invalid/c without key',
      ]);
      expect(error).toContain('– d: d: the server is not known: give `baseURL`');
    } finally {
      vi.unstubAllGlobals();
      vi.unstubAllEnvs();
    }
  });

  it("accepts null for OpenAPI 3.0's nullable, and a documented redirect", async () => {
    const schema = { type: 'object', properties: { a: { type: 'string', nullable: true }, b: { type: 'string' } } };
    using folder = folderOf({
      'api.json': {
        ...SHOP,
        openapi: '3.0.3',
        security: [],
        paths: {
          '/null': { get: { responses: { 200: { description: '', content: { 'application/json': { schema } } } } } },
          '/moved': { get: { responses: { 307: { description: '' } } } },
        },
      },
    });
    vi.stubGlobal('fetch', async (url: string) =>
      url.endsWith('/null')
        ? Response.json({ a: null, b: null })
        : new Response(
            null,
            url.endsWith('/moved') ? { status: 307, headers: { location: '/gone' } } : { status: 404 },
          ),
    );
    try {
      const { code, error } = await run('verify', '--spec', folder.path('api.json'));
      expect(error).toBe('✗ GET /null\n    GET /null, 200: /b is null, not string\n✓ GET /moved\n');
      expect(code).toBe(1);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it('reports that the server cannot be reached', async () => {
    const { code, error } = await run('verify', '--base-url', 'http://127.0.0.1:9/api/v1', '--json');
    expect(code).toBe(2);
    expect(error).toMatch(/No operation succeeded: /);
  });
});

describe('explore', { timeout: 60_000 }, () => {
  it('names what is missing with the install command', async () => {
    const { code, error } = await run('explore', '--port', '0');
    expect(code).toBe(2);
    expect(error).toContain('npm install --save-dev @scalar/api-reference');
  });
});
