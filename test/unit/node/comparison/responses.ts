import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { last, reply, type Row } from './row.ts';

const STATUSES = [
  '200 OK',
  '201 Created',
  '202 Accepted',
  '203 X',
  '206 Partial Content',
  '207 Multi-Status',
  '226 IM Used',
  '300 Multiple Choices',
  '400 Bad Request',
  '401 Unauthorized',
  '402 Payment Required',
  '403 Forbidden',
  '404 Not Found',
  '418 Teapot',
  '429 Too Many Requests',
  '499 X',
  '500 X',
  '503 X',
  '529 X',
  '599 X',
  '600 X',
  '700 X',
  '999 X',
  '305 X',
  '306 X',
  '208 X',
];
const HEADLESS = 'HTTP/1.1 200 OK\r\n';

const statuses: Row[] = [
  ...STATUSES.map((status): Row => ({ name: `status ${status}`, reply: reply('content', [], status) })),
  ...['204 No Content', '304 Not Modified'].map((status): Row => ({
    name: `status ${status} without a body`,
    reply: `HTTP/1.1 ${status}\r\n\r\n`,
  })),
  { name: 'status 205 with a body that nobody sees', reply: reply('hidden', [], '205 Reset Content') },
  {
    name: 'status 100 before the response',
    reply: `HTTP/1.1 100 Continue\r\n\r\n${reply().toString()}`,
    deviation: 'status 100',
  },
  { name: 'status 103 before the response', reply: `HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n${reply().toString()}` },
  { name: 'status 101', reply: last('HTTP/1.1 101 X\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n') },
  ...['200 Very Custom', '200 ', '200', '404  two', '200 OK OK'].map((status): Row => ({
    name: `reason phrase of "${status}"`,
    reply: reply('content', [], status),
  })),
];

const headers: Row[] = [
  {
    name: 'reason phrase in Latin-1',
    reply: reply('content', [], '200 d\u00e9j\u00e0'),
    deviation: 'a reason phrase in Latin-1',
  },
  { name: 'a header with spaces behind', reply: reply('content', ['a: 1 \t ']), deviation: 'spaces after a value' },
  ...[
    ['sent twice', ['a: 1', 'a: 2']],
    ['set-cookie twice', ['set-cookie: a=1', 'set-cookie: b=2, c']],
    ['without a value', ['a:', 'b: ']],
    ['in Latin-1', ['a: d\u00e9j\u00e0 vu']],
    ['with spaces before', ['a:   1']],
    ['in upper case', ['X-UPPER: Value']],
    ['in large number', Array.from({ length: 1_100 }, (_, n) => `x${n}: 1`)],
    ['named as an object has it', ['constructor: 1', '__proto__: 2']],
    ['of 20 KB', [`a: ${'x'.repeat(20_000)}`]],
    ['with a tab inside', ['a: 1\t2']],
    ['with a control character', ['a: 1\u00012']],
    ['folded over two lines', ['a: 1', ' 2']],
    ['without a colon', ['abc']],
    ['with a space in its name', ['a b: 1']],
  ].map(([name, head]): Row => ({ name: `a header ${name as string}`, reply: reply('content', head as string[]) })),
  {
    name: 'headers cannot be changed',
    reply: reply(),
    look: ({ headers }) =>
      [() => headers.set('a', '1'), () => headers.append('a', '1'), () => headers.delete('content-length')].map(
        attempt,
      ),
  },
  {
    name: 'headers can be copied and read in every way',
    reply: reply('content', ['b: 2', 'a: 1', 'a: 3', 'set-cookie: x', 'set-cookie: y']),
    look: ({ headers }) => [
      [...headers.keys()],
      [...headers.values()],
      [...new Headers(headers)],
      headers.getSetCookie(),
      headers.has('A'),
      headers.get('none'),
      headers instanceof Headers,
      Object.prototype.toString.call(headers),
    ],
  },
];

const TEXT = 'data: "\u00fc"\n\n'.repeat(50);
const encodings: Row[] = [
  ...(
    [
      ['gzip', gzipSync(TEXT)],
      ['x-gzip', gzipSync(TEXT)],
      ['deflate', deflateSync(TEXT)],
      ['deflate', deflateRawSync(TEXT)],
      ['br', brotliCompressSync(TEXT)],
      ['zstd', zstdCompressSync(TEXT)],
      ['br, gzip', gzipSync(brotliCompressSync(TEXT))],
      ['gzip,deflate', deflateRawSync(gzipSync(TEXT))],
      ['GZIP', gzipSync(TEXT)],
      ['  gzip', gzipSync(TEXT)],
      ['unknown', Buffer.from(TEXT)],
      ['unknown, gzip', gzipSync(TEXT)],
      ['constructor', Buffer.from(TEXT)],
      ['gzip, gzip, gzip, gzip, gzip, gzip', Buffer.from(TEXT)],
      ['gzip', gzipSync(TEXT).subarray(0, 40)],
      ['gzip', Buffer.concat([gzipSync(TEXT), Buffer.from('more')])],
      ['gzip', Buffer.from('not gzip at all')],
      ['deflate', Buffer.from('not deflate at all')],
      ['br', Buffer.from('not brotli at all')],
      ['gzip', Buffer.alloc(0)],
      ['deflate', Buffer.alloc(0)],
      ['', Buffer.from(TEXT)],
    ] as const
  ).map(([encoding, body], index): Row => ({
    name: `content-encoding ${encoding}, ${index}`,
    reply: reply(body, [`content-encoding: ${encoding}`]),
  })),
  {
    name: 'content-encoding in two headers',
    reply: reply(gzipSync(deflateSync(TEXT)), ['content-encoding: deflate', 'content-encoding: gzip']),
  },
  {
    name: 'content-encoding of a HEAD',
    init: { method: 'HEAD' },
    reply: `${HEADLESS}content-encoding: gzip\r\ncontent-length: 9\r\n\r\n`,
  },
  { name: 'content-encoding of a 204', reply: 'HTTP/1.1 204 X\r\ncontent-encoding: gzip\r\n\r\n' },
  {
    name: 'gzip that breaks off with its connection',
    reply: last(reply(gzipSync(TEXT), ['content-encoding: gzip']).subarray(0, -10)),
  },
];

const framing: Row[] = [
  { name: 'a body of length 0', reply: reply('') },
  { name: 'a chunked body', reply: `${HEADLESS}transfer-encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n` },
  {
    name: 'a chunked body with extensions and a trailer',
    reply: `${HEADLESS}transfer-encoding: chunked\r\n\r\n3;x=y\r\nabc\r\n0\r\nx-trailer: 1\r\n\r\n`,
  },
  { name: 'a body that ends with its connection', reply: last(`${HEADLESS}\r\ncontent`) },
  { name: 'a response of HTTP/1.0', reply: last('HTTP/1.0 200 OK\r\n\r\ncontent') },
  { name: 'a response without headers and body', reply: last('HTTP/1.1 200 OK\r\n\r\n') },
  { name: 'a body shorter than its length', reply: last(`${HEADLESS}content-length: 20\r\n\r\ncontent`) },
  { name: 'a body missing altogether', reply: last(`${HEADLESS}content-length: 20\r\n\r\n`) },
  { name: 'a chunked body cut in a chunk', reply: last(`${HEADLESS}transfer-encoding: chunked\r\n\r\n9\r\nabc`) },
  {
    name: 'a chunked body cut between chunks',
    reply: last(`${HEADLESS}transfer-encoding: chunked\r\n\r\n3\r\nabc\r\n`),
  },
  {
    name: 'a chunk of a wrong size',
    reply: last(`${HEADLESS}transfer-encoding: chunked\r\n\r\nxyz\r\nabc\r\n0\r\n\r\n`),
  },
  { name: 'a connection that closes before the response', reply: last('') },
  { name: 'a connection that closes in the head', reply: last('HTTP/1.1 200 OK\r\ncontent-le') },
  { name: 'a reset before the response', reply: (socket) => void socket.resetAndDestroy() },
  { name: 'a response that is not HTTP', reply: last('SSH-2.0-OpenSSH_9.6\r\n') },
  { name: 'a length that is not a number', reply: last(`${HEADLESS}content-length: abc\r\n\r\ncontent`) },
  { name: 'a negative length', reply: last(`${HEADLESS}content-length: -1\r\n\r\ncontent`) },
  { name: 'two lengths', reply: last(`${HEADLESS}content-length: 3\r\ncontent-length: 7\r\n\r\ncontent`) },
  {
    name: 'a length beside chunks',
    reply: last(`${HEADLESS}content-length: 3\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`),
  },
  {
    name: 'a body for HEAD that does not come',
    init: { method: 'HEAD' },
    reply: `${HEADLESS}content-length: 9\r\n\r\n`,
  },
];

const FORM = '--b\r\ncontent-disposition: form-data; name="a"\r\n\r\n1\r\n--b--\r\n';
const bodies: Row[] = [
  { name: 'text()', reply: reply('d\u00e9j\u00e0'), look: (response) => response.text() },
  { name: 'text() drops a byte order mark', reply: reply('\ufeffa'), look: (response) => response.text() },
  { name: 'text() of what is not UTF-8', reply: reply(Buffer.from([97, 255, 0xc3, 98])), look: (r) => r.text() },
  { name: 'json()', reply: reply('{"a":1}'), look: (response) => response.json() },
  { name: 'json() of no JSON', reply: reply('{"a"'), look: (response) => response.json() },
  { name: 'json() of nothing', reply: reply(''), look: (response) => response.json() },
  { name: 'json() with a byte order mark', reply: reply('\ufeff{}'), look: (response) => response.json() },
  { name: 'arrayBuffer()', reply: reply('abc'), look: async (r) => shown(await r.arrayBuffer()) },
  { name: 'bytes()', reply: reply('abc'), look: async (r) => shown(await r.bytes()) },
  {
    name: 'blob() and its type',
    reply: reply('abc', ['content-type: Text/Plain; Charset="UTF-8"']),
    look: async (r) => [
      (await r.blob()).type,
      (await r
        .clone()
        .text()
        .catch(() => 'used')) as unknown,
    ],
  },
  { name: 'blob() without a type', reply: reply('abc'), look: async (r) => [(await r.blob()).type] },
  {
    name: 'formData() of multipart',
    reply: reply(FORM, ['content-type: multipart/form-data; boundary=b']),
    look: async (r) => [...(await r.formData())],
  },
  {
    name: 'formData() of parameters',
    reply: reply('a=1&b=%C3%BC', ['content-type: application/x-www-form-urlencoded']),
    look: async (r) => [...(await r.formData())],
  },
  { name: 'formData() of a body that is not a form', reply: reply(FORM), look: async (r) => [...(await r.formData())] },
  { name: 'json() of a 204', reply: 'HTTP/1.1 204 X\r\n\r\n', look: (response) => response.json() },
  { name: 'text() of a 304', reply: 'HTTP/1.1 304 X\r\n\r\n', look: (response) => response.text() },
  ...(['text', 'json', 'arrayBuffer', 'bytes', 'blob'] as const).map((way): Row => ({
    name: `${way}() marks the body as used, and a second read fails`,
    reply: reply('{}'),
    look: async (r) => {
      const before = r.bodyUsed;
      const reading = r[way]();
      const during = r.bodyUsed;
      await reading;
      return [before, during, r.bodyUsed, r.body?.locked, await failureOf(r[way]()), await failureOf(r.text())];
    },
  })),
  {
    name: 'clone() gives two that are read apart',
    reply: reply('content', ['a: 1']),
    look: async (r) => {
      const copy = r.clone();
      const state = [copy.url === r.url, copy.status, copy.headers.get('a'), copy.type, copy instanceof Response];
      return [state, await r.text(), r.bodyUsed, copy.bodyUsed, await copy.text(), copy.bodyUsed];
    },
  },
  {
    name: 'clone() of a clone',
    reply: reply(),
    look: async (r) => [await r.clone().clone().json().catch(String), await r.text()],
  },
  { name: 'clone() of a 204', reply: 'HTTP/1.1 204 X\r\n\r\n', look: (r) => [r.clone().body, r.clone().status] },
  { name: 'clone() after a read', reply: reply(), look: async (r) => [await r.text(), attempt(() => r.clone())] },
  {
    name: 'clone() under a reader',
    reply: reply(),
    look: (r) => [r.body?.getReader() instanceof ReadableStreamDefaultReader, attempt(() => r.clone())],
  },
  {
    name: 'a reader reads to the end, and is closed then',
    reply: reply(),
    look: async (r) => {
      const reader = (r.body as ReadableStream<Uint8Array>).getReader();
      const state = [r.body?.locked, r.bodyUsed];
      const first = await reader.read();
      const last = await reader.read();
      return [
        state,
        shown(first.value as Uint8Array),
        r.bodyUsed,
        last,
        await reader.closed,
        await failureOf(r.text()),
      ];
    },
  },
  {
    name: 'a reader that lets go leaves the rest to others',
    reply: `${HEADLESS}content-length: 7\r\n\r\ncontent`,
    look: async (r) => {
      const reader = (r.body as ReadableStream<Uint8Array>).getReader();
      reader.releaseLock();
      return [
        r.body?.locked,
        r.bodyUsed,
        await failureOf(reader.read()),
        await failureOf(reader.closed),
        await r.text(),
      ];
    },
  },
  {
    name: 'text() after a part was read',
    reply: reply(),
    look: async (r) => {
      const reader = (r.body as ReadableStream<Uint8Array>).getReader();
      await reader.read();
      reader.releaseLock();
      return [r.bodyUsed, r.body?.locked, await failureOf(r.text()), attempt(() => r.clone())];
    },
  },
  {
    name: 'a reader with a buffer of its own',
    reply: reply(),
    look: async (r) => {
      const reader = (r.body as ReadableStream<Uint8Array>).getReader({ mode: 'byob' });
      const { done, value } = await reader.read(new Uint8Array(4));
      return [done, shown(value as Uint8Array)];
    },
  },
  {
    name: 'a second reader',
    reply: reply(),
    look: (r) => [typeof r.body?.getReader(), attempt(() => r.body?.getReader())],
  },
  {
    name: 'cancel() uses the body up',
    reply: `${HEADLESS}content-length: 20\r\n\r\ncontent`,
    look: async (r) => [await r.body?.cancel(), r.bodyUsed, r.body?.locked, await failureOf(r.text())],
  },
  {
    name: 'cancel() of a locked body',
    reply: reply(),
    look: async (r) => [typeof r.body?.getReader(), await failureOf(r.body?.cancel() ?? Promise.resolve())],
  },
  { name: 'iteration', reply: reply(), look: async (r) => pieces(r.body as ReadableStream<Uint8Array>) },
  {
    name: 'pipeThrough()',
    reply: reply(),
    look: async (r) => [
      await pieces((r.body as ReadableStream<BufferSource>).pipeThrough(new TextDecoderStream())),
      r.bodyUsed,
    ],
  },
  {
    name: 'tee()',
    reply: reply(),
    look: async (r) => Promise.all((r.body as ReadableStream<Uint8Array>).tee().map(pieces)),
  },
  {
    name: 'a new Response around the body',
    reply: reply(),
    look: async (r) => [await new Response(r.body).text(), r.bodyUsed],
  },
  {
    name: 'what it is',
    reply: reply(),
    look: (r) => [
      r instanceof Response,
      r.body instanceof ReadableStream,
      Object.prototype.toString.call(r),
      Object.prototype.toString.call(r.body),
      r.body === r.body,
      r.headers === r.headers,
    ],
  },
  {
    name: 'pieces are plain bytes with memory of their own',
    reply: reply(),
    look: async (r) => {
      const { value } = await (r.body as ReadableStream<Uint8Array>).getReader().read();
      return [Object.getPrototypeOf(value) === Uint8Array.prototype, value?.byteOffset, value?.buffer.byteLength];
    },
  },
  {
    name: 'a reader of a body that breaks off',
    reply: last(`${HEADLESS}content-length: 20\r\n\r\n`),
    look: async (r) => {
      const reader = (r.body as ReadableStream<Uint8Array>).getReader();
      return [await failureOf(reader.read()), await failureOf(reader.closed), await failureOf(reader.read())];
    },
  },
];

export const RESPONSES: readonly Row[] = [...statuses, ...headers, ...encodings, ...framing, ...bodies];

async function pieces(stream: ReadableStream<Uint8Array | string>): Promise<string> {
  let text = '';
  for await (const piece of stream as unknown as AsyncIterable<Uint8Array | string>)
    text += typeof piece === 'string' ? piece : Buffer.from(piece).toString();
  return text;
}

function shown(bytes: Uint8Array | ArrayBuffer): unknown[] {
  return [Object.prototype.toString.call(bytes), Buffer.from(bytes as ArrayBuffer).toString()];
}

function attempt(run: () => unknown): string {
  try {
    run();
    return 'worked';
  } catch (error) {
    return (error as Error).name;
  }
}

async function failureOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'worked',
    (error: Error) => error.name,
  );
}
