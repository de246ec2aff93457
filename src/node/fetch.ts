import { InvalidRequestError } from '../errors/failures.ts';
import { shown } from '../settings.ts';
import { createHttpTransport } from './http/exchange.ts';
import { followRedirects } from './http/follow.ts';
import { prepare } from './http/prepare.ts';
import { isProxied, readProxies } from './http/proxies.ts';
import type { Transport } from './http/transport.ts';

export interface NodeFetchOptions {
  /** Most sockets to one origin. @default no limit */
  connections?: number | undefined;
  /** Longest time to establish a connection, in ms. 0 or `Infinity`: no limit. @default 10_000 */
  connectTimeout?: number | undefined;
  /**
   * Use HTTP/2 if the server supports it; one socket then carries many streams. Needs the package `undici`.
   * @default false
   */
  http2?: boolean | undefined;
  /** Respect `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY`. @default true, unless `NODE_USE_ENV_PROXY=0` */
  proxyFromEnvironment?: boolean | undefined;
}

/** A `fetch` with its own connection pool. */
export interface NodeFetch {
  (input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** Closes the connections of the pool, those in use once their requests are done. A later request opens a new pool. */
  close(): Promise<void>;
}

/**
 * A `fetch` for Node over `node:http` and `node:https`, with the same contract and less work for each request and each chunk of
 * a stream: `new OpenRouter({ fetch: nodeFetch })`. It keeps connections alive, decompresses, obeys signals and proxy
 * variables, streams both ways, and sets no timeouts of its own for responses: only the client's timeouts apply.
 */
export const nodeFetch: NodeFetch = createNodeFetch();

/**
 * A `nodeFetch` with options and its own connection pool. Throws `InvalidRequestError` for an invalid option; a proxy
 * variable that cannot be used, and a missing `undici` for `http2`, are reported by the first request.
 */
export function createNodeFetch(options: NodeFetchOptions = {}): NodeFetch {
  checkOptions(options);
  let transport: Promise<Transport> | Transport | undefined;
  const open = (): Promise<Transport> | Transport => (transport ??= createTransport(options));
  const fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = prepare(input, init);
    // `data:` and `blob:` are not requests over HTTP; other schemes fail there as they should.
    if (!request) return platformFetch(input, init);
    request.signal?.throwIfAborted();
    const opened = open();
    return followRedirects(opened instanceof Promise ? await opened : opened, request);
  };
  return Object.assign(fetch, {
    close: async () => {
      const closing = transport;
      transport = undefined;
      // A pool that could not be created was reported to its callers.
      await (await Promise.resolve(closing).catch(() => undefined))?.close();
    },
  });
}

/** The original, before anyone replaced the global, maybe with `nodeFetch` itself. */
const platformFetch = globalThis.fetch;

function createTransport(options: NodeFetchOptions): Promise<Transport> | Transport {
  const { connections = Number.POSITIVE_INFINITY, connectTimeout = 10_000, http2 = false } = options;
  const settings = { connections, connectTimeout };
  const proxies = (options.proxyFromEnvironment ?? isProxied()) ? readProxies() : {};
  if (!http2) return createHttpTransport(settings, proxies);
  return import('./http/http2.ts').then(({ createHttp2Transport }) => createHttp2Transport(settings, proxies));
}

function checkOptions({ connections, connectTimeout }: NodeFetchOptions): void {
  if (connections !== undefined && !(connections >= 1))
    throw new InvalidRequestError(`Option \`connections\` must be a number from 1, not ${shown(connections)}.`);
  if (connectTimeout !== undefined && !(connectTimeout >= 0))
    throw new InvalidRequestError(
      `Option \`connectTimeout\` must be a number of ms from 0, not ${shown(connectTimeout)}.`,
    );
}
