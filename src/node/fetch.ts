import type { Readable } from 'node:stream';
import type * as Undici from 'undici';
import { InvalidRequestError } from '../errors/failures.ts';
import type { FetchFunction } from '../options.ts';
import { decoded } from './decoded.ts';
import { NodeResponse } from './node-response.ts';

export interface NodeFetchOptions {
  /** Sockets to one origin, at most. Default: no limit. */
  connections?: number | undefined;
  /** Time for a connection to stand, in ms. Default 10,000. */
  connectTimeout?: number | undefined;
  /** Asks for HTTP/2 where the server speaks it; one socket then carries many streams. Default false. */
  http2?: boolean | undefined;
  /** Obeys `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`. Default: if one of them is set. */
  proxyFromEnvironment?: boolean | undefined;
}

/** A `fetch` with a pool of connections of its own. */
export interface NodeFetch extends FetchFunction {
  /** Ends the connections of the pool, those in use once they are done. */
  close(): Promise<void>;
}

/**
 * A `fetch` for Node over undici's `request`, with the same contract and less work for each request and each piece of a stream:
 * `new OpenRouter({ fetch: nodeFetch })`. It keeps connections alive, decompresses, obeys signals and proxy variables, streams
 * both ways, and has no time limits of its own: the client's clocks alone decide. Redirects are handed back, as the client asks.
 *
 * Needs the package `undici`; the first call says so with an `InvalidRequestError` if it is missing.
 */
export const nodeFetch: NodeFetch = createNodeFetch();

/** A `nodeFetch` with options and a pool of its own. */
export function createNodeFetch(options: NodeFetchOptions = {}): NodeFetch {
  let pool: Promise<Pool> | undefined;
  const fetch: FetchFunction = async (url, init) => {
    pool ??= createPool(options);
    const { request, dispatcher } = await pool;
    return send(url, init, (to, how) => request(to, { ...how, dispatcher }));
  };
  return Object.assign(fetch, {
    close: async () => {
      const closing = pool;
      pool = undefined;
      // One that could not be made is told to those who call.
      const made = await closing?.catch(() => undefined);
      await made?.dispatcher.close();
    },
  });
}

type RequestOptions = NonNullable<Parameters<typeof Undici.request>[1]>;

interface Pool {
  readonly request: typeof Undici.request;
  readonly dispatcher: Undici.Dispatcher;
}

async function createPool({
  connections,
  connectTimeout = 10_000,
  http2 = false,
  ...options
}: NodeFetchOptions): Promise<Pool> {
  let undici: typeof Undici;
  try {
    undici = await import('undici');
  } catch (cause) {
    throw new InvalidRequestError('`nodeFetch` needs the package undici. Install it with: npm install undici', {
      cause,
    });
  }
  const settings = {
    // The client has clocks for all of these, which tell what ran out.
    headersTimeout: 0,
    bodyTimeout: 0,
    connectTimeout,
    allowH2: http2,
    ...(connections !== undefined && { connections }),
  };
  const proxies = (options.proxyFromEnvironment ?? isProxied()) ? readProxies() : {};
  const dispatcher =
    proxies.httpProxy || proxies.httpsProxy
      ? new undici.EnvHttpProxyAgent({ ...settings, ...proxies })
      : new undici.Agent(settings);
  return { request: undici.request, dispatcher };
}

/** `NODE_USE_ENV_PROXY=0` switches proxies off here as it does for Node's own `fetch`; here they are on without it. */
function isProxied(): boolean {
  return process.env['NODE_USE_ENV_PROXY'] !== '0';
}

/** The proxies of the environment. Like Node, it does not read `ALL_PROXY`. Throws for one that cannot be used. */
function readProxies(): { httpProxy?: string; httpsProxy?: string } {
  const httpProxy = readProxy('http_proxy');
  const httpsProxy = readProxy('https_proxy');
  return { ...(httpProxy && { httpProxy }), ...(httpsProxy && { httpsProxy }) };
}

function readProxy(name: string): string | undefined {
  // In small letters first, as everywhere.
  const variable = process.env[name] ? name : name.toUpperCase();
  const value = process.env[variable]?.trim();
  if (!value) return undefined;
  const protocol = URL.canParse(value) ? new URL(value).protocol : undefined;
  if (protocol === 'http:' || protocol === 'https:') return value;
  // Not the value: it may hold a password.
  const what = protocol && value.startsWith(`${protocol}//`) ? `starts with ${protocol}//` : 'is not a valid URL';
  throw new InvalidRequestError(
    `The environment variable ${variable} names a proxy that cannot be used: it ${what}. Only http:// and https:// proxies are supported; set NODE_USE_ENV_PROXY=0 or \`proxyFromEnvironment: false\` to go without.`,
  );
}

type Send = (url: string, options: RequestOptions) => ReturnType<typeof Undici.request>;

async function send(url: string, init: RequestInit, request: Send): Promise<Response> {
  const { signal } = init;
  signal?.throwIfAborted();
  const headers: Record<string, string> = {
    accept: '*/*',
    'accept-encoding': 'gzip, deflate, br',
    'user-agent': 'node',
  };
  for (const [name, value] of new Headers(init.headers)) headers[name] = value;
  const body = bodyOf(init.body, headers);
  let answer: Awaited<ReturnType<Send>> | undefined;
  try {
    answer = await request(url, {
      method: (init.method ?? 'GET') as 'GET',
      headers,
      body,
      ...(signal && { signal }),
    });
    answer.body.on('error', () => {});
    const stream = decoded(answer.body, answer.headers['content-encoding']);
    // Whoever reads hears of an error; without a reader nobody has to.
    stream.on('error', () => {});
    return new NodeResponse(stream, { status: answer.statusCode, headers: headersOf(answer.headers) }, url);
  } catch (error) {
    // A response that cannot be made, of status 600 for instance, must not hold its socket.
    answer?.body.destroy();
    if (signal?.aborted) throw signal.reason;
    throw new TypeError('fetch failed', { cause: error });
  }
}

/** What undici sends; what it does not know is turned into a stream by the platform, which also names its media type. */
function bodyOf(body: RequestInit['body'], headers: Record<string, string>): string | Uint8Array | Readable | null {
  if (body === null || body === undefined) return null;
  if (typeof body === 'string' || body instanceof Uint8Array) {
    if (typeof body === 'string') headers['content-type'] ??= 'text/plain;charset=UTF-8';
    return body;
  }
  const platform = new Response(body);
  const type = platform.headers.get('content-type');
  if (type !== null) headers['content-type'] ??= type;
  return platform.body as unknown as Readable;
}

function headersOf(received: Record<string, string | string[] | undefined>): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(received)) {
    if (typeof value === 'string') headers.append(name, value);
    else for (const one of value ?? []) headers.append(name, one);
  }
  return headers;
}
