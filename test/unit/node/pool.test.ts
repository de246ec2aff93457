import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createNodeFetch } from '../../../src/node/fetch.ts';
import { rejection } from '../../helpers/replies.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serve(handler: RequestListener): Promise<string> {
  server = createServer(handler);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const openSockets = async (): Promise<number> =>
  new Promise((resolve, reject) => server?.getConnections((error, count) => (error ? reject(error) : resolve(count))));

describe('close()', () => {
  it('ends idle connections at once; a later request opens a new pool', async () => {
    const fetch = createNodeFetch();
    const url = await serve((_, response) => void response.end('content'));
    await (await fetch(url)).text();
    await fetch.close();
    await vi.waitFor(async () => expect(await openSockets()).toBe(0));
    expect(await (await fetch(url)).text()).toBe('content');
    await fetch.close();
  });

  it('waits for running requests', async () => {
    const fetch = createNodeFetch();
    let finish = (): void => {};
    const url = await serve((_, response) => {
      response.write('first ');
      finish = () => void response.end('second');
    });
    const response = await fetch(url);
    let closed = false;
    const closing = fetch.close().then(() => (closed = true));
    await new Promise((resolve) => setImmediate(resolve));
    expect(closed).toBe(false);
    finish();
    expect(await response.text()).toBe('first second');
    await closing;
    await vi.waitFor(async () => expect(await openSockets()).toBe(0));
  });
});

describe('a pool', () => {
  it('opens no more connections than it may', async () => {
    const fetch = createNodeFetch({ connections: 2 });
    let most = 0;
    const url = await serve(async (_, response) => {
      most = Math.max(most, await openSockets());
      response.end('content');
    });
    await Promise.all(Array.from({ length: 8 }, async () => (await fetch(url)).text()));
    expect(most).toBe(2);
    await fetch.close();
  });

  it('does not use a connection that the server is about to close', async () => {
    const fetch = createNodeFetch();
    const ports = new Set<number | undefined>();
    const url = await serve((request, response) => {
      ports.add(request.socket.remotePort);
      response.writeHead(200, { 'keep-alive': 'timeout=1', connection: 'keep-alive' }).end('content');
    });
    for (let times = 0; times < 3; times++) await (await fetch(url)).text();
    expect(ports.size).toBe(3);
    await fetch.close();
  });

  it.each([
    [{ connections: 0 }, 'Option `connections` must be a number from 1, not 0.'],
    [{ connections: Number.NaN }, 'Option `connections` must be a number from 1, not NaN.'],
    [{ connectTimeout: -1 }, 'Option `connectTimeout` must be a number of ms from 0, not -1.'],
  ])('is not created with %o', (options, message) => {
    expect(() => createNodeFetch(options)).toThrow(message);
  });

  it('lets the process end by itself', async () => {
    const url = await serve((_, response) => void response.end('content'));
    const script = `
      import { nodeFetch } from '${new URL('../../../src/node/fetch.ts', import.meta.url).href}';
      await (await nodeFetch('${url}')).text();
      const done = performance.now();
      process.on('exit', () => process.stdout.write(String(performance.now() - done)));`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    await once(child, 'close');
    expect(output).not.toBe('');
    expect(Number(output)).toBeLessThan(1_000);
  });
});

it('a reply that comes before the body has been read ends the upload', async () => {
  const fetch = createNodeFetch();
  const url = await serve((_, response) => void response.writeHead(413).end('too large'));
  let cancelled = false;
  const body = new ReadableStream({
    async pull(controller) {
      await new Promise((resolve) => setImmediate(resolve));
      controller.enqueue(new Uint8Array(1024));
    },
    cancel: () => void (cancelled = true),
  });
  const response = await fetch(url, { method: 'POST', body, duplex: 'half' } as RequestInit);
  expect([response.status, await response.text()]).toEqual([413, 'too large']);
  await vi.waitFor(() => expect(cancelled).toBe(true));
  await fetch.close();
});

describe('msw', () => {
  const mocked = setupServer(
    http.post('http://api.test/chat', async ({ request }) =>
      HttpResponse.json({ asked: await request.json(), key: request.headers.get('authorization') }),
    ),
  );

  it('sees its requests, and replies to them', async () => {
    mocked.listen();
    const fetch = createNodeFetch();
    try {
      const init = {
        method: 'POST',
        headers: { authorization: 'Bearer key', 'content-type': 'application/json' },
        body: '{"a":1}',
      };
      expect(await (await fetch('http://api.test/chat', init)).json()).toEqual({ asked: { a: 1 }, key: 'Bearer key' });
      await rejection(fetch('http://api.test/unknown'));
    } finally {
      mocked.close();
      await fetch.close();
    }
  });
});
