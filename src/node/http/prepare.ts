import { readBody, type KnownBody } from './read-body.ts';
import { targetOf, targetOfURL } from './target.ts';
import { networkError, type Outgoing } from './transport.ts';

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
/** Options whose values are checked here; for any other, the platform's `Request` is used. */
const CHECKED = new Set(['method', 'headers', 'body', 'signal', 'redirect', 'duplex']);
const REDIRECTS = new Set<unknown>(['follow', 'manual', 'error', undefined]);
const EMPTY = new Uint8Array(0);

/**
 * The request that the arguments of `fetch` describe; `undefined` for a URL that is not http. Unusual arguments go through the
 * platform's `Request`, so that its rules apply; those of every client call are checked here, which takes a fraction of the
 * time.
 */
export function prepare(input: string | URL | Request, init: RequestInit = {}): Outgoing | undefined {
  const body = readBody(init.body);
  const target = typeof input === 'string' && isUsual(init, body) ? targetOf(input) : undefined;
  if (!target) return prepareByPlatform(input, init, body);
  const { headers } = readHeaders(
    init.headers instanceof Headers ? init.headers : new Headers(init.headers),
    body?.type,
  );
  return {
    target,
    method: init.method ?? 'GET',
    headers,
    body,
    redirect: init.redirect ?? 'follow',
    signal: init.signal ?? undefined,
  };
}

function isUsual(init: RequestInit, known: KnownBody | undefined): boolean {
  for (const name in init) if (!CHECKED.has(name)) return false;
  const { method = 'GET', signal } = init;
  if (!METHODS.has(method) || !REDIRECTS.has(init.redirect)) return false;
  if (signal !== undefined && signal !== null && !(signal instanceof AbortSignal)) return false;
  if (known) return method !== 'GET' && method !== 'HEAD';
  return init.body === undefined || init.body === null;
}

/** Throws the platform's own errors for invalid arguments. */
function prepareByPlatform(
  input: string | URL | Request,
  init: RequestInit,
  known: KnownBody | undefined,
): Outgoing | undefined {
  // The body has been read here, with its length; the platform would read it again.
  const request = new Request(input, known ? { ...init, body: EMPTY } : init);
  const target = targetOfURL(new URL(request.url));
  if (!target) return undefined;
  if (init.integrity) throw networkError(new Error('`integrity` is not supported: the content would go unchecked.'));
  const stream = known ? null : request.body;
  const { headers, length } = readHeaders(request.headers, known?.type);
  const body = known ?? (stream ? { data: stream, length } : undefined);
  const signal = init.signal ?? (input instanceof Request ? input.signal : undefined);
  return {
    target,
    method: request.method,
    headers,
    body,
    redirect: request.redirect,
    signal,
  };
}

interface Fields {
  /** Alternating names, in lower case, and values. */
  readonly headers: string[];
  /** The body's length as stated by the caller. */
  readonly length: number | undefined;
}

/** The headers as a list, with those of every request. Throws a network error for one that callers must not set. */
function readHeaders(given: Headers, type: string | undefined): Fields {
  const headers: string[] = [];
  let length: number | undefined;
  let [accept, encoding, agent, media] = [false, false, false, false];
  // `forEach` calls back without an array for each header.
  given.forEach((value, name) => {
    if (name === 'accept') accept = true;
    else if (name === 'accept-encoding') encoding = true;
    else if (name === 'user-agent') agent = true;
    else if (name === 'content-type') media = true;
    else if (REFUSED.has(name)) throw networkError(new TypeError(`invalid ${name} header`));
    else if (name === 'content-length') length = Number(value);
    if (!FRAMING.has(name) || value === 'close') headers.push(name, value);
  });
  if (!media && type !== undefined) headers.push('content-type', type);
  if (!accept) headers.push('accept', '*/*');
  if (!agent) headers.push('user-agent', 'node');
  if (!encoding) headers.push('accept-encoding', 'gzip, deflate, br');
  return { headers, length };
}

/** They control the connection, which callers must not. */
const REFUSED = new Set(['transfer-encoding', 'keep-alive', 'upgrade', 'expect']);
/** They are derived from the URL, the body and the pool. Of `connection`, callers may set `close`. */
const FRAMING = new Set(['host', 'content-length', 'connection']);
