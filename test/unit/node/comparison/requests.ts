import { HALF, last, reply, type Row } from './row.ts';

const POST = { method: 'POST' };
const BLOB = URL.createObjectURL(new Blob(['abc'], { type: 'text/css' }));

function form(): FormData {
  const data = new FormData();
  data.append('plain', 'a\nb\r\nc\rd');
  data.append('na"me\r\n', 'd\u00e9j\u00e0');
  data.append('blob', new Blob(['content']));
  data.append('file', new File(['<p>'], 'a "file"\n.html', { type: 'text/html' }));
  return data;
}

function stream(...pieces: (string | Uint8Array)[]): ReadableStream {
  return new ReadableStream({
    start(controller) {
      for (const piece of pieces)
        controller.enqueue(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece);
      controller.close();
    },
  });
}

async function* iterated(): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode('iter');
  yield new TextEncoder().encode('ated');
}

const BODIES: readonly [string, () => unknown][] = [
  ['text', () => 'd\u00e9j\u00e0'],
  ['an empty text', () => ''],
  ['bytes', () => new Uint8Array([97, 98, 99])],
  ['a part of bytes', () => new Uint8Array([97, 98, 99]).subarray(1)],
  ['a Buffer', () => Buffer.from('abc')],
  ['an ArrayBuffer', () => new Uint8Array([97, 98]).buffer],
  ['a DataView', () => new DataView(new Uint8Array([97, 98]).buffer, 1)],
  ['a Blob', () => new Blob(['abc'])],
  ['a Blob with a type', () => new Blob(['abc'], { type: 'text/css' })],
  ['an empty Blob', () => new Blob([])],
  ['parameters', () => new URLSearchParams({ a: 'b c', d: '\u00fc&' })],
  ['a form', form],
  ['an empty form', () => new FormData()],
  ['a stream', () => stream('abc', 'def')],
  ['an iterable', iterated],
  ['an object', () => ({ a: 1 })],
  ['a number', () => 12],
];

const methods: Row[] = [
  ...['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'get', 'post', 'delete', 'PROPFIND', 'QUERY'].map(
    (method): Row => ({
      name: `method ${method} without a body`,
      init: { method },
      reply: method === 'HEAD' ? reply('') : reply(),
    }),
  ),
  ...['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'put', 'QUERY'].map((method): Row => ({
    name: `method ${method} with a body`,
    init: { method, body: 'x' },
    reply: reply(),
  })),
  ...['TRACE', 'CONNECT', 'track', 'A B', '', 'G\u00c4T'].map((method): Row => ({
    name: `method "${method}"`,
    init: { method },
  })),
  { name: 'method in lower case', init: { method: 'patch' }, reply: reply(), deviation: 'method names' },
];

const bodies: Row[] = [
  ...BODIES.map(([name, body]): Row => ({
    name: `body: ${name}`,
    init: () => ({ ...POST, ...HALF, body: body() as BodyInit }),
    reply: reply(),
  })),
  {
    name: 'body: an empty stream',
    init: () => ({ ...POST, ...HALF, body: stream() }),
    reply: reply(),
    deviation: 'an empty stream',
  },
  ...['a Blob with a type', 'a form', 'text', 'parameters'].map((name): Row => {
    const body = new Map(BODIES).get(name);
    return {
      name: `body: ${name}, under a type of the caller's`,
      init: () => ({ ...POST, headers: { 'Content-Type': 'x/y' }, body: body?.() as BodyInit }),
      reply: reply(),
    };
  }),
  {
    name: 'body: a stream whose length the caller knows',
    init: () => ({ ...POST, ...HALF, headers: { 'content-length': '6' }, body: stream('abc', 'def') }),
    reply: reply(),
  },
  {
    name: 'body: a stream shorter than the caller says',
    init: () => ({ ...POST, ...HALF, headers: { 'content-length': '9' }, body: stream('abc', 'def') }),
    reply: reply(),
  },
  {
    name: 'body: a stream that fails',
    init: () => ({ ...POST, ...HALF, body: new ReadableStream({ pull: (c) => c.error(new Error('mine')) }) }),
    reply: reply(),
  },
  { name: 'body: a stream without duplex', init: () => ({ ...POST, body: stream('a') }) },
  {
    name: 'body: a stream in use',
    init: () => {
      const body = stream('a');
      body.getReader();
      return { ...POST, ...HALF, body };
    },
  },
  { name: 'body: for GET', init: { body: 'x' } },
  { name: 'body: for HEAD', init: { method: 'HEAD', body: '' } },
  {
    name: 'body: bytes that change after the call',
    init: () => {
      const body = new Uint8Array([97, 98]);
      queueMicrotask(() => body.fill(120));
      return { ...POST, body };
    },
    reply: reply(),
  },
  {
    name: 'body: an endless one, which the server refuses',
    init: () => ({ ...POST, ...HALF, body: stream('abc', 'def') }),
    reply: reply('too large', ['connection: close'], '413 Content Too Large'),
  },
  {
    name: 'body: shorter than the header that the caller set',
    init: () => ({ ...POST, body: 'abc', headers: { 'content-length': '1' }, signal: AbortSignal.timeout(600) }),
    reply: reply(),
    deviation: 'a wrong `content-length`',
  },
];

const headers: Row[] = [
  ...[
    ['x-one', '1'],
    ['X-Upper', 'Value'],
    ['host', 'other.test'],
    ['connection', 'close'],
    ['connection', 'x, y'],
    ['content-length', '5'],
    ['te', 'trailers'],
    ['cookie', 'a=b'],
    ['user-agent', 'mine/1'],
    ['accept', 'text/plain'],
    ['authorization', 'Bearer x'],
    ['origin', 'https://a.test'],
    ['x-latin', 'd\u00e9j\u00e0'],
    ['x-space', '  a  '],
    ['x-empty', ''],
    ['x-tab', 'a\tb'],
    ['transfer-encoding', 'chunked'],
    ['upgrade', 'websocket'],
    ['keep-alive', 'timeout=5'],
    ['expect', '100-continue'],
    ['x-control', 'a\u0001b'],
    ['x-line', 'a\r\nb: c'],
    ['x-nul', 'a\0b'],
    ['x-wide', '\u4e16'],
    ['a b', 'c'],
    ['', 'c'],
  ].map(([name = '', value = '']): Row => ({
    name: `header "${name}: ${value}"`,
    init: { headers: { [name]: value } },
    reply: reply(),
  })),
  {
    name: 'headers as a list, one of them twice',
    init: {
      headers: [
        ['a', '1'],
        ['A', '2'],
        ['b', '3'],
      ],
    },
    reply: reply(),
  },
  { name: 'headers as Headers', init: () => ({ headers: new Headers({ a: '1' }) }), reply: reply() },
  { name: 'headers that are none', init: { headers: 5 as unknown as HeadersInit } },
  { name: 'headers of null', init: { headers: null as unknown as HeadersInit } },
  {
    name: 'accept-encoding of the caller',
    init: { headers: { 'accept-encoding': 'identity' } },
    reply: reply(),
  },
];

const targets: Row[] = [
  ...['', '/', '/a/../b', '/a b?c d#e', '/%41?x=%zz', '/\u00fc?\u00fc', '?only=query', '//double', '/a#hash'].map(
    (path): Row => ({ name: `URL with "${path}"`, input: (url) => url + path, reply: reply() }),
  ),
  { name: 'URL as an object', input: (url) => new URL('/a?b', url), reply: reply() },
  {
    name: 'URL as a Request',
    input: (url) => new Request(`${url}/a`, { headers: { a: '1' }, method: 'DELETE' }),
    reply: reply(),
  },
  {
    name: 'URL as a Request, with options that replace',
    input: (url) => new Request(`${url}/a`, { headers: { a: '1' }, method: 'POST', body: 'x' }),
    init: { headers: { b: '2' }, body: 'y', method: 'PUT' },
    reply: reply(),
  },
  {
    name: 'URL as a Request with a body',
    input: (url) => new Request(url, { method: 'POST', body: 'x' }),
    reply: reply(),
    deviation: 'a `Request` with a body',
  },
  ...[
    '/relative',
    '',
    'no url',
    'http://',
    'http://a b/',
    'ftp://127.0.0.1/',
    'mailto:a@b.c',
    'about:blank',
    'file:///etc/hosts',
    'http://user:pass@127.0.0.1:1/',
    'http://127.0.0.1:99999/',
    'blob:nodedata:none',
    'data:nothing',
  ].map((input): Row => ({ name: `URL "${input}"`, input: () => input })),
  { name: 'URL of data', input: () => 'data:text/plain;base64,YWJj' },
  { name: 'URL of a blob', input: () => BLOB },
  { name: 'URL of a port that browsers block', input: () => 'http://127.0.0.1:6667/' },
  { name: 'a host that does not exist', input: () => 'http://does-not-exist.invalid/' },
  { name: 'a port where nobody listens', input: () => 'http://127.0.0.1:1/' },
];

let controller = new AbortController();
function newSignal(): AbortSignal {
  controller = new AbortController();
  return controller.signal;
}

const options: Row[] = [
  ...[{ redirect: 'wrong' }, { signal: 'no' }, { mode: 'navigate' }, { signal: null }, { window: 1 }].map(
    (init): Row => ({
      name: `option ${JSON.stringify(init)}`,
      init: init as unknown as RequestInit,
      reply: reply(),
    }),
  ),
  { name: 'integrity', init: { integrity: 'sha256-wrong' }, reply: reply(), deviation: 'the option `integrity`' },
  { name: 'cache', init: { cache: 'no-store' }, reply: reply(), deviation: 'the option `cache`' },
  { name: 'aborted before', init: { signal: AbortSignal.abort() }, reply: reply() },
  { name: 'aborted before, with a reason', init: { signal: AbortSignal.abort('mine') }, reply: reply() },
  {
    name: 'aborted before the response',
    init: () => ({ signal: newSignal() }),
    reply: () => controller.abort(new Error('mine')),
  },
  {
    name: 'aborted in the body',
    init: () => ({ signal: newSignal() }),
    reply: 'HTTP/1.1 200 OK\r\ncontent-length: 20\r\n\r\ncontent',
    look: async (response) => {
      const reading = response.text();
      controller.abort('mine');
      return reading.catch((error: unknown) => ['rejected', error, response.bodyUsed]);
    },
  },
  {
    name: 'aborted after the body has arrived',
    init: () => ({ signal: newSignal() }),
    reply: reply(),
    look: async (response) => {
      controller.abort();
      return response.text().catch((error: Error) => ['rejected', error.name]);
    },
  },
  {
    name: 'aborted after the body has been read',
    init: () => ({ signal: newSignal() }),
    reply: reply(),
    look: async (response) => {
      const text = await response.text();
      controller.abort();
      return [text, response.bodyUsed];
    },
  },
];

export const REQUESTS: readonly Row[] = [...methods, ...bodies, ...headers, ...targets, ...options];

const SECRETS = {
  authorization: 'Bearer x',
  cookie: 'a=b',
  'proxy-authorization': 'Basic x',
  'x-api-key': 'x',
  'content-language': 'en',
};

function redirect(status: number, location: string): string {
  return `HTTP/1.1 ${status} X\r\nlocation: ${location}\r\ncontent-length: 0\r\n\r\n`;
}

export const REDIRECTS: readonly Row[] = [
  ...[301, 302, 303, 307, 308].flatMap((status) =>
    ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'].map((method): Row => ({
      name: `redirect ${status} of ${method}`,
      init: { method, headers: SECRETS, ...(method.startsWith('P') && { body: 'abc' }) },
      reply: [redirect(status, '/next?a=b'), reply(method === 'HEAD' ? '' : 'content')],
    })),
  ),
  ...[302, 307].map((status): Row => ({
    name: `redirect ${status} to another origin`,
    init: { ...POST, headers: SECRETS, body: 'abc' },
    replies: (_, elsewhere) => [redirect(status, `${elsewhere}/next`), reply()],
  })),
  ...[300, 304, 305].map((status): Row => ({
    name: `redirect ${status} is none`,
    reply: [redirect(status, '/next'), reply()],
  })),
  ...(['manual', 'error'] as const).map((mode): Row => ({
    name: `redirect: '${mode}'`,
    init: { redirect: mode },
    reply: [redirect(302, '/next'), reply()],
  })),
  ...['next', '?query', '#hash', '', '//127.0.0.1:1/', 'ftp://a.test/', 'http://', 'data:,x', '/a b', '/\u00fc'].map(
    (location): Row => ({
      name: `redirect to "${location}"`,
      input: (url) => `${url}/a/b#part`,
      reply: [redirect(302, location), reply()],
    }),
  ),
  {
    name: 'redirect with credentials',
    replies: (url) => [redirect(302, url.replace('//', '//user:pass@')), reply()],
  },
  {
    name: 'redirect with credentials to another origin',
    replies: (_, elsewhere) => [redirect(302, elsewhere.replace('//', '//user:pass@')), reply()],
  },
  { name: 'redirect without a location', reply: reply('content', [], '302 Found') },
  {
    name: 'redirect of a stream',
    init: () => ({ ...POST, ...HALF, body: new Blob(['a']).stream() }),
    reply: [redirect(307, '/'), reply()],
  },
  {
    name: 'redirect 303 of a stream',
    init: () => ({ ...POST, ...HALF, body: new Blob(['a']).stream() }),
    reply: [redirect(303, '/'), reply()],
  },
  { name: 'redirect of a form', init: () => ({ ...POST, body: form() }), reply: [redirect(308, '/next'), reply()] },
  { name: 'redirects without end', reply: redirect(302, '/again') },
  { name: 'redirect to what closes', reply: [redirect(302, '/next'), last('')] },
];
