import { createServer as createTCPServer, type AddressInfo, type Server } from 'node:net';
import { inspect } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { call } from '../../src/transport/call.ts';
import { CHAT, KEY, MODEL, testClient } from '../helpers/operations.ts';
import { json, rejection, scriptedFetch } from '../helpers/replies.ts';
import { serveFaults, type FaultServer } from './fault-server.ts';

const servers: (FaultServer | Server)[] = [];
afterEach(async () => {
  for (const server of servers.splice(0))
    await new Promise<void>((resolve) => void Promise.resolve(server.close(resolve as never)).then(() => resolve()));
});

async function tcp(onSocket: (write: (bytes: string) => void, destroy: () => void) => void): Promise<string> {
  const server = createTCPServer((socket) => {
    socket.on('error', () => {});
    onSocket(
      (bytes) => socket.write(bytes),
      () => socket.destroy(),
    );
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function closedPort(): Promise<string> {
  const address = await tcp(() => {});
  const server = servers.pop() as Server;
  await new Promise((resolve) => server.close(resolve));
  return address;
}

describe('no connection', () => {
  it('a closed port: nothing was sent, the code is kept, the key is not shown', async () => {
    const error = await rejection<any>(call(testClient({ baseURL: `http://${await closedPort()}` }), CHAT, [], {}));
    expect([error.name, error.sent]).toEqual(['ConnectionError', false]);
    expect(error.message).toMatch(
      /^http:\/\/127\.0\.0\.1:\d+ could not be reached \(ECONNREFUSED at 127\.0\.0\.1 port \d+\)\.$/,
    );
    expect(inspect(error, { depth: 9 })).not.toContain(KEY);
  });

  it('TLS to a port that does not speak it', async () => {
    const address = await tcp((write) => write('hello\r\n'));
    const error = await rejection<any>(call(testClient({ baseURL: `https://${address}` }), CHAT, [], {}));
    expect([error.name, error.sent]).toEqual(['ConnectionError', false]);
  });

  it('a peer that does not speak HTTP', async () => {
    const address = await tcp((write, destroy) => {
      write('SSH-2.0-server\r\n');
      setTimeout(destroy, 20);
    });
    expect((await rejection(call(testClient({ baseURL: `http://${address}` }), CHAT, [], {}))).name).toBe(
      'ConnectionError',
    );
  });

  it('a name that does not resolve', async () => {
    const cause = Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });
    const fetch = scriptedFetch(new TypeError('fetch failed', { cause }));
    expect(await rejection(call(testClient({ fetch }), CHAT, [], {}))).toMatchObject({
      name: 'ConnectionError',
      sent: false,
    });
  });

  it.each(['cut', 'reset'] as const)(
    '%s before any byte of the response: it may have been processed',
    async (before) => {
      const server = await serveFaults({ before });
      servers.push(server);
      expect(await rejection(call(testClient({ baseURL: server.url }), CHAT, [], {}))).toMatchObject({
        name: 'ConnectionError',
        sent: true,
      });
      expect(server.requests).toHaveLength(1);
    },
  );
});

describe('bodies that break off', () => {
  const headers = { 'content-type': 'application/json' };
  const half = { write: '{"choices":[' };

  it.each([
    ['short of its length', { headers: { ...headers, 'content-length': 500 }, steps: [half, 'cut' as const] }],
    ['by a reset', { headers, steps: [half, 'reset' as const] }],
  ])('%s', async (_, fault) => {
    const server = await serveFaults(fault, { headers, steps: [{ write: '{"choices":[{"text":"x"}]}' }] });
    servers.push(server);
    const client = testClient({ baseURL: server.url });
    expect(await rejection(call(client, CHAT, [], {}))).toMatchObject({ name: 'ConnectionError', attempts: 1 });
    const again = await serveFaults(fault, { headers, steps: [{ write: '{"choices":[{"text":"x"}]}' }] });
    servers.push(again);
    expect(
      await call(testClient({ baseURL: again.url, maxRetries: 1, retry: { initialDelay: 0 } }), CHAT, [], {}),
    ).toEqual({ choices: [{ text: 'x' }] });
  });

  it('an error status keeps its class, and an endless error body is read to 64 KiB', async () => {
    const server = await serveFaults(
      { status: 502, headers, steps: [{ write: '{"error":{"message":"cut o' }, 'cut'] },
      { status: 500, headers: { 'content-type': 'text/plain' }, steps: [{ flood: 'x'.repeat(10_000) }] },
    );
    servers.push(server);
    const client = testClient({ baseURL: server.url });
    expect(await rejection(call(client, CHAT, [], {}))).toMatchObject({ name: 'BadGatewayError', status: 502 });
    const endless = await rejection<any>(call(client, CHAT, [], {}));
    expect([endless.name, endless.body.length, endless.message.length < 2_100]).toEqual([
      'InternalServerError',
      65_536,
      true,
    ]);
  });
});

describe('redirects', () => {
  const to = (location: string, status = 307) => new Response(null, { status, headers: { location } });

  it('within the origin are followed with key and body', async () => {
    const fetch = scriptedFetch(to('/v2/chat'), json({ choices: [{ text: 'x' }] }));
    await call(testClient({ fetch }), CHAT, [], { a: 1 });
    expect(fetch.sent[1]).toMatchObject({ url: 'http://127.0.0.1:9/v2/chat', method: 'POST', body: '{"a":1}' });
    expect(fetch.sent[1]?.headers.get('authorization')).toBe(`Bearer ${KEY}`);
  });

  it('to another origin carry neither key nor body', async () => {
    const posted = scriptedFetch(to('http://127.0.0.1:10/x'), json({ choices: [{ text: 'x' }] }));
    const error = await rejection(call(testClient({ fetch: posted }), CHAT, [], { prompt: 'private' }));
    expect([error.name, posted.sent.length]).toEqual(['ConnectionError', 1]);
    const read = scriptedFetch(to('http://127.0.0.1:10/x', 302), json({ ok: 1 }));
    expect(
      await call(testClient({ fetch: read, defaultHeaders: { 'x-api-key': 'k', cookie: 'c' } }), MODEL, ['a', 'b']),
    ).toEqual({ ok: 1 });
    for (const name of ['authorization', 'x-api-key', 'cookie']) expect(read.sent[1]?.headers.has(name)).toBe(false);
  });

  it.each([
    ['from https to http', 'https://127.0.0.1:9', 'http://127.0.0.1:9/x'],
    ['to no URL', 'http://127.0.0.1:9', 'http://['],
    // Some runtimes would read a local file, or make a response from the URL.
    ['to a file', 'http://127.0.0.1:9', 'file:///etc/passwd'],
    ['to a file, from https', 'https://127.0.0.1:9', 'FILE:/etc/passwd'],
    ['to data', 'http://127.0.0.1:9', 'data:application/json,{}'],
    ['to a blob', 'http://127.0.0.1:9', 'blob:http://127.0.0.1:9/x'],
    ['to ftp', 'http://127.0.0.1:9', 'ftp://127.0.0.1/x'],
  ])('%s are refused', async (_, baseURL, location) => {
    const fetch = scriptedFetch(to(location), json({ ok: 1 }));
    expect((await rejection(call(testClient({ fetch, baseURL }), MODEL, ['a', 'b']))).name).toBe('ConnectionError');
    expect(fetch.sent).toHaveLength(1);
  });

  it('in a circle end', async () => {
    const fetch = scriptedFetch(to('/again'));
    expect((await rejection(call(testClient({ fetch }), MODEL, ['a', 'b']))).message).toContain('more than 5 in a row');
    expect(fetch.sent).toHaveLength(6);
  });
});
