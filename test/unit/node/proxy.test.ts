import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createNodeFetch, type NodeFetch } from '../../../src/node/fetch.ts';
import { isBypassed } from '../../../src/node/http/proxies.ts';
import { rejection } from '../../helpers/replies.ts';

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
}

let target: Server;
let proxy: Server;
let asked: Asked[];
let received: IncomingMessage['headers'][];
let nodeFetch: NodeFetch;
/** The proxy's response to CONNECT: a tunnel, a status, or just the end of the connection. */
let onConnect: 'tunnel' | 'close' | 'hang' | number;

beforeEach(async () => {
  [asked, received, onConnect] = [[], [], 'tunnel'];
  target = createServer((request, response) => {
    received.push(request.headers);
    request.resume().on('end', () => void response.end('reached'));
  });
  proxy = createServer((request, response) => {
    note(request);
    response.end('by the proxy');
  });
  proxy.on('connect', (request, socket: Socket, head) => {
    note(request);
    socket.on('error', () => {});
    if (onConnect === 'close') socket.destroy();
    else if (typeof onConnect === 'number') socket.end(`HTTP/1.1 ${onConnect} X\r\n\r\n`);
    else if (onConnect === 'tunnel') {
      const [host = '', port] = String(request.url).split(':');
      const upstream = connect(Number(port), host, () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        upstream.write(head);
        upstream.pipe(socket).pipe(upstream);
      });
      upstream.on('error', () => socket.destroy());
    }
  });
  for (const server of [target, proxy]) await once(server.listen(0, '127.0.0.1'), 'listening');
  for (const name of ['https_proxy', 'HTTPS_PROXY', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY', 'no_proxy', 'NO_PROXY'])
    vi.stubEnv(name, '');
  vi.stubEnv('NODE_USE_ENV_PROXY', undefined);
  vi.stubEnv('http_proxy', `http://user:p%40ss@127.0.0.1:${portOf(proxy)}`);
  nodeFetch = createNodeFetch({ connectTimeout: 300 });
});
afterEach(async () => {
  vi.unstubAllEnvs();
  for (const server of [target, proxy]) {
    server.closeAllConnections();
    server.close();
  }
  await nodeFetch.close();
});

function note({ method = '', url = '', headers }: IncomingMessage): void {
  asked.push({ method, url, headers });
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

const post = async (): Promise<string> =>
  (
    await nodeFetch(`http://127.0.0.1:${portOf(target)}/path`, {
      method: 'POST',
      headers: { authorization: 'Bearer key' },
      body: 'prompt',
    })
  ).text();

describe('a proxy', () => {
  it('makes one tunnel for all requests, and learns nothing but where to', async () => {
    expect([await post(), await post()]).toEqual(['reached', 'reached']);
    expect(asked.map(({ method, url }) => [method, url])).toEqual([['CONNECT', `127.0.0.1:${portOf(target)}`]]);
    const { host, ...headers } = asked[0]?.headers ?? {};
    expect(host).toBe(`127.0.0.1:${portOf(target)}`);
    expect(headers).toEqual({
      connection: 'keep-alive',
      'proxy-connection': 'keep-alive',
      'proxy-authorization': `Basic ${btoa('user:p@ss')}`,
    });
    for (const each of received) {
      expect(each).not.toHaveProperty('proxy-authorization');
      expect(each.authorization).toBe('Bearer key');
    }
  });

  it.each(['close' as const, 403, 405])(
    'that refuses a tunnel (%s) to http is sent the request itself',
    async (how) => {
      onConnect = how;
      expect([await post(), await post()]).toEqual(['by the proxy', 'by the proxy']);
      expect(asked.map(({ method, url }) => [method, url])).toEqual([
        ['CONNECT', `127.0.0.1:${portOf(target)}`],
        ['POST', `http://127.0.0.1:${portOf(target)}/path`],
        ['POST', `http://127.0.0.1:${portOf(target)}/path`],
      ]);
      expect(asked[1]?.headers).toMatchObject({
        host: `127.0.0.1:${portOf(target)}`,
        'proxy-authorization': `Basic ${btoa('user:p@ss')}`,
      });
      expect(received).toEqual([]);
    },
  );

  it.each(['close' as const, 407])('that refuses a tunnel (%s) to https gets nothing else', async (how) => {
    vi.stubEnv('https_proxy', process.env['http_proxy']);
    onConnect = how;
    const error = await rejection(nodeFetch('https://api.test/path', { headers: { authorization: 'Bearer key' } }));
    expect(error).toMatchObject({ name: 'TypeError', message: 'fetch failed' });
    expect((error.cause as Error).message).toMatch(/^proxy response \((407|none)\) to CONNECT api\.test:443$/);
    expect(asked).toHaveLength(1);
    expect(JSON.stringify(asked)).not.toContain('key');
  });

  it('that does not answer ends after `connectTimeout`', async () => {
    onConnect = 'hang';
    const error = await rejection(post());
    expect(error.cause).toMatchObject({ code: 'ETIMEDOUT', syscall: 'connect' });
  });

  it.each([
    ['socks5h://user:secret@127.0.0.1:1', 'starts with socks5h://'],
    ['127.0.0.1:8080', 'is not a valid URL'],
    ['proxy.test:8080', 'is not a valid URL'],
    ['http://127.0.0.1:99999', 'is not a valid URL'],
    ['http://', 'is not a valid URL'],
    ['http://127.0.0.1:0', 'has port 0'],
    ['"http://127.0.0.1:8080"', 'is not a valid URL'],
  ])('%s in a variable is refused by the request that needs it', async (value, why) => {
    for (const name of ['http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY']) {
      for (const each of ['http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY'])
        vi.stubEnv(each, each === name ? value : ' ');
      const fetch = createNodeFetch();
      const error = await rejection(fetch(`http://127.0.0.1:${portOf(target)}/`));
      expect([error.name, error.message.includes(name), error.message.includes('secret')]).toEqual([
        'InvalidRequestError',
        true,
        false,
      ]);
      expect(error.message).toContain(why);
      vi.stubEnv('NO_PROXY', '127.0.0.0/8');
      expect(await (await fetch(`http://127.0.0.1:${portOf(target)}/`)).text()).toBe('reached');
      vi.stubEnv('NO_PROXY', '');
      await fetch.close();
    }
  });

  it.each(['all_proxy', 'ALL_PROXY'])('in %s is asked where the protocol has no variable', async (name) => {
    vi.stubEnv(name, process.env['http_proxy']);
    vi.stubEnv('http_proxy', '');
    expect(await post()).toBe('reached');
    expect(asked).toHaveLength(1);
    vi.stubEnv('http_proxy', 'http://127.0.0.1:1');
    const other = createNodeFetch();
    expect(await rejection(other(`http://127.0.0.1:${portOf(target)}/`))).toMatchObject({ name: 'TypeError' });
    await other.close();
  });

  it.each(['/path/?query', '/'])('may have a path (%s), which is not used', async (path) => {
    vi.stubEnv('http_proxy', `${process.env['http_proxy']}${path}`);
    expect(await post()).toBe('reached');
    expect(asked).toHaveLength(1);
  });

  it('is not asked for hosts of NO_PROXY', async () => {
    vi.stubEnv('NO_PROXY', 'other.test,127.0.0.1');
    vi.stubEnv('no_proxy', undefined);
    expect(await post()).toBe('reached');
    expect(asked).toEqual([]);
  });
});

it.each([
  ['', 'a.test', 80, false],
  ['*', 'a.test', 80, true],
  ['a.test', 'a.test', 80, true],
  ['A.Test', 'a.test', 80, true],
  ['a.test', 'b.a.test', 80, false],
  ['.a.test', 'b.a.test', 80, true],
  ['*.a.test', 'b.a.test', 80, true],
  ['.a.test', 'ba.test', 80, false],
  ['a.test:8080', 'a.test', 8080, true],
  ['a.test:8080', 'a.test', 80, false],
  ['x.test b.test,,a.test', 'a.test', 443, true],
  ['::1', '::1', 80, true],
  ['[::1]:80', '::1', 80, true],
  ['[::1]:81', '::1', 80, false],
  ['[::1]', '::1', 80, true],
  ['0:0:0:0:0:0:0:1', '::1', 80, true],
  ['10.0.0.0/8', '10.1.2.3', 80, true],
  ['10.0.0.0/8', '11.1.2.3', 80, false],
  ['10.0.0.0/99', '10.1.2.3', 80, false],
  ['fd00::/8', 'fd12::1', 80, true],
  ['10.0.0.1-10.0.0.9', '10.0.0.5', 80, true],
  ['10.0.0.9-10.0.0.1', '10.0.0.5', 80, false],
  ['10.0.0.0/8', 'a.test', 80, false],
  ['.0.0.1', '127.0.0.1', 80, false],
  ['*:8080', '127.0.0.1', 8080, true],
  ['a.test.', 'a.test', 80, true],
  ['a.test', 'a.test.', 80, true],
])('NO_PROXY=%s and %s, port %d: %s', (list, hostname, port, expected) => {
  vi.stubEnv('no_proxy', list);
  try {
    expect(isBypassed({ hostname, port })).toBe(expected);
  } finally {
    vi.unstubAllEnvs();
  }
});
