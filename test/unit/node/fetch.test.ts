import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { brotliCompressSync, createGzip, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createNodeFetch, type NodeFetch, type NodeFetchOptions } from '../../../src/node/fetch.ts';
import { call } from '../../../src/transport/call.ts';
import { MODEL, testClient } from '../../helpers/operations.ts';
import { rejection } from '../../helpers/replies.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
let url: string;
let handler: Handler;
let sockets: Set<Socket>;
let nodeFetch: NodeFetch;

const start = async (options?: NodeFetchOptions): Promise<void> => {
  await nodeFetch?.close();
  nodeFetch = createNodeFetch(options);
};

beforeEach(async () => {
  sockets = new Set();
  server = createServer((request, response) => handler(request, response));
  server.on('connection', (socket) => void sockets.add(socket));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  await start({ proxyFromEnvironment: false });
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await nodeFetch.close();
});

/** Required for streams as request bodies, but missing in the types. */
const HALF = { duplex: 'half' } as RequestInit;

/** Responds with the request, as JSON. */
const echo: Handler = async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { method, headers } = request;
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ method, headers, body: Buffer.concat(chunks).toString() }));
};

interface Echo {
  method: string;
  headers: Record<string, string>;
  body: string;
}

describe('a request', () => {
  beforeEach(() => void (handler = echo));

  it('has its method, headers and body', async () => {
    const headers = { 'X-One': '1', accept: 'text/event-stream' };
    const response = await nodeFetch(url, { method: 'POST', headers, body: '{"a":1}' });
    expect(response).toBeInstanceOf(Response);
    expect(response).toMatchObject({ status: 200, ok: true, url });
    expect(await response.json()).toMatchObject({
      method: 'POST',
      headers: { 'x-one': '1', accept: 'text/event-stream', 'accept-encoding': 'gzip, deflate, br' },
      body: '{"a":1}',
    });
  });

  it.each<[string, () => NonNullable<RequestInit['body']>, string, RegExp | undefined]>([
    ['a text', () => 'héllo', 'héllo', /^text\/plain/],
    ['bytes', () => new TextEncoder().encode('bytes'), 'bytes', undefined],
    ['a buffer', () => new TextEncoder().encode('bytes').buffer, 'bytes', undefined],
    ['a blob', () => new Blob(['blob'], { type: 'text/css' }), 'blob', /^text\/css$/],
    ['parameters', () => new URLSearchParams({ a: 'b c' }), 'a=b+c', /^application\/x-www-form-urlencoded/],
    ['a stream', () => new Blob(['streamed']).stream(), 'streamed', undefined],
  ])('sends %s', async (_, body, text, type) => {
    const echoed = (await (await nodeFetch(url, { method: 'POST', body: body(), ...HALF })).json()) as Echo;
    expect(echoed.body).toBe(text);
    if (type) expect(echoed.headers['content-type']).toMatch(type);
    else expect(echoed.headers).not.toHaveProperty('content-type');
  });

  it('sends a form', async () => {
    const form = new FormData();
    form.append('file', new Blob(['content']), 'a.txt');
    const { headers, body } = (await (await nodeFetch(url, { method: 'POST', body: form })).json()) as Echo;
    expect(headers['content-type']).toMatch(/^multipart\/form-data; ?boundary=/);
    expect(body).toContain('filename="a.txt"');
  });

  it('keeps its connections for the next', async () => {
    for (let times = 0; times < 10; times++) await (await nodeFetch(url, {})).text();
    expect(sockets.size).toBe(1);
  });
});

describe('a response', () => {
  const text = 'data: "ü"\n\n'.repeat(100);

  it.each([
    ['gzip', gzipSync(text)],
    ['deflate', deflateSync(text)],
    ['br', brotliCompressSync(text)],
    ['br, gzip', gzipSync(brotliCompressSync(text))],
    ['identity', Buffer.from(text)],
  ])('encoded with %s is decoded', async (encoding, body) => {
    handler = (_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(body);
    expect(await (await nodeFetch(url, {})).text()).toBe(text);
  });

  it('with an unknown encoding is unchanged', async () => {
    handler = (_, response) => response.writeHead(200, { 'content-encoding': 'secret' }).end('as it is');
    expect(await (await nodeFetch(url, {})).text()).toBe('as it is');
  });

  it('that is compressed is passed on chunk by chunk', async () => {
    const gzip = createGzip();
    handler = (_, response) => {
      gzip.pipe(response.writeHead(200, { 'content-encoding': 'gzip' }));
      gzip.write('first');
      gzip.flush();
    };
    const reader = ((await nodeFetch(url, {})).body as ReadableStream<Uint8Array>).getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('first');
    gzip.end(' second');
    expect(new TextDecoder().decode((await reader.read()).value)).toBe(' second');
    expect((await reader.read()).done).toBe(true);
    await reader.closed;
  });

  it('has every header, also those sent twice', async () => {
    handler = (_, response) =>
      response
        .writeHead(
          200,
          [
            ['a', '1'],
            ['a', '2'],
            ['set-cookie', 'x'],
            ['set-cookie', 'y'],
          ].flat(),
        )
        .end();
    const { headers } = await nodeFetch(url, {});
    expect(headers.get('a')).toBe('1, 2');
    expect(headers.getSetCookie()).toEqual(['x', 'y']);
  });

  it.each(['text', 'json', 'arrayBuffer', 'blob', 'bytes'] as const)('can be read with %s(), once', async (way) => {
    handler = (_, response) => void response.end('"ü"');
    const response = await nodeFetch(url, {});
    const value = await response[way]();
    const shown =
      typeof value === 'string' ? value : value instanceof Blob ? await value.text() : new Response(value as never);
    expect(shown instanceof Response ? await shown.text() : shown).toBe(way === 'json' ? 'ü' : '"ü"');
    await rejection(response[way]());
  });

  it('can be cloned, wrapped, piped and iterated', async () => {
    handler = (_, response) => void response.end('content');
    const first = await nodeFetch(url, {});
    expect(await Promise.all([first.clone().text(), first.text()])).toEqual(['content', 'content']);
    expect(await new Response((await nodeFetch(url, {})).body).text()).toBe('content');
    const piped = (await nodeFetch(url, {})).body?.pipeThrough(new TextDecoderStream());
    expect(await piped?.getReader().read()).toEqual({ done: false, value: 'content' });
    let read = '';
    const pieces = (await nodeFetch(url, {})).body as unknown as AsyncIterable<Uint8Array>;
    for await (const piece of pieces) read += Buffer.from(piece).toString();
    expect(read).toBe('content');
  });

  it('is locked by its reader', async () => {
    handler = (_, response) => void response.end('content');
    const { body } = await nodeFetch(url, {});
    const reader = body?.getReader();
    expect(body?.locked).toBe(true);
    expect(() => body?.getReader()).toThrow(TypeError);
    reader?.releaseLock();
    expect(body?.locked).toBe(false);
    expect(Buffer.from((await body?.getReader().read())?.value as Uint8Array).toString()).toBe('content');
  });

  it('without a body has none', async () => {
    handler = (_, response) => response.writeHead(204).end();
    const response = await nodeFetch(url, {});
    expect([response.status, response.body, await response.text()]).toEqual([204, null, '']);
  });

  it('has its socket closed when it is cancelled', async () => {
    const closed = new Promise<void>((resolve) => {
      handler = (_, response) => {
        response.once('close', resolve);
        response.write('endless');
      };
    });
    const { body } = await nodeFetch(url, {});
    const reader = body?.getReader();
    await reader?.read();
    const waiting = reader?.read();
    await reader?.cancel();
    expect(await waiting).toEqual({ done: true, value: undefined });
    await closed;
  });

  it('slows the server while it is unread', async () => {
    let written = 0;
    handler = (_, response) => {
      const piece = Buffer.alloc(64 * 1024);
      const write = (): void => {
        while (written < 1e9 && response.write(piece)) written += piece.length;
      };
      response.on('drain', write);
      write();
    };
    const { body } = await nodeFetch(url, {});
    let before = -1;
    await vi.waitFor(() => {
      const grew = written !== before;
      before = written;
      if (grew) throw new Error('still growing');
    });
    expect(written).toBeLessThan(50e6);
    await body?.cancel();
  });
});

describe('a failure', () => {
  it('is reported as by fetch, with the cause', async () => {
    server.close();
    await once(server, 'close');
    const error = await rejection(nodeFetch(url, {}));
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({ message: 'fetch failed', cause: { code: 'ECONNREFUSED' } });
  });

  it('in the middle of a body rejects the read', async () => {
    handler = (_, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('half');
      setImmediate(() => response.destroy());
    };
    const reader = ((await nodeFetch(url, {})).body as ReadableStream<Uint8Array>).getReader();
    await expect(
      (async () => {
        for (;;) if ((await reader.read()).done) return;
      })(),
    ).rejects.toMatchObject({ message: 'terminated', cause: { code: 'ECONNRESET' } });
    await expect(reader.closed).rejects.toThrow();
  });

  it.each(['before the answer', 'in its body'])('by abort %s rejects with the reason', async (when) => {
    handler = (_, response) => void (when === 'in its body' && response.write('half'));
    const controller = new AbortController();
    const reason = new Error('mine');
    const answer = nodeFetch(url, { signal: controller.signal }).then((response) => response.text());
    if (when === 'in its body') await once(server, 'request');
    setImmediate(() => controller.abort(reason));
    expect(await rejection(answer)).toBe(reason);
    expect(await rejection(nodeFetch(url, { signal: controller.signal }))).toBe(reason);
  });
});

describe('a proxy named in the environment', () => {
  it('carries requests', async () => {
    const seen: string[] = [];
    const proxy = createServer((request, response) => {
      seen.push(String(request.url));
      echo(request, response);
    });
    await once(proxy.listen(0, '127.0.0.1'), 'listening');
    vi.stubEnv('http_proxy', `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`);
    vi.stubEnv('no_proxy', '');
    try {
      await start({});
      expect((await nodeFetch(url, {})).status).toBe(200);
      expect(seen).toEqual([url]);
    } finally {
      vi.unstubAllEnvs();
      await nodeFetch.close();
      proxy.closeAllConnections();
      proxy.close();
    }
  });
});

describe('a proxy that cannot be used', () => {
  it.each([
    ['https_proxy', 'socks5h://user:secret@127.0.0.1:1080', 'starts with socks5h://'],
    ['HTTP_PROXY', '127.0.0.1:3128', 'is not a valid URL, such as http://proxy.example:8080'],
    ['HTTPS_PROXY', 'proxy.local:3128', 'is not a valid URL, such as http://proxy.example:8080'],
    ['ALL_PROXY', 'socks5://127.0.0.1:1', 'starts with socks5://'],
  ])('is named at once: %s=%s', async (name, value, why) => {
    for (const other of ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY']) vi.stubEnv(other, '');
    vi.stubEnv(name, value);
    handler = echo;
    try {
      await start({});
      const client = testClient({ fetch: nodeFetch, baseURL: url, maxRetries: 2 });
      const error = await rejection<any>(call(client, MODEL, ['a', 'b']));
      expect([error.name, error.attempts]).toEqual(['InvalidRequestError', 0]);
      expect(error.message).toContain(`The environment variable ${name} names a proxy that cannot be used: it ${why}.`);
      expect(error.message).not.toContain('secret');
      vi.stubEnv('NODE_USE_ENV_PROXY', '0');
      await start({});
      expect((await nodeFetch(url, {})).status).toBe(200);
    } finally {
      vi.unstubAllEnvs();
    }
  });

  it('is ignored where it is not needed', async () => {
    handler = echo;
    try {
      vi.stubEnv('ALL_PROXY', 'socks5://127.0.0.1:1');
      vi.stubEnv('NO_PROXY', '127.0.0.1');
      await start({});
      expect((await nodeFetch(url, {})).status).toBe(200);
    } finally {
      vi.unstubAllEnvs();
    }
  });
});

describe('the package undici', () => {
  it('is named with the install command where it is missing', async () => {
    vi.doMock('undici', () => {
      throw new Error('Cannot find package');
    });
    try {
      await expect(createNodeFetch({ http2: true })(url, {})).rejects.toThrow('npm install undici');
    } finally {
      vi.doUnmock('undici');
    }
  });
});
