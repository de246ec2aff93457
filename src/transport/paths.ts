import type { HeaderOptions, RequestOptions } from '../options.ts';
import type { Client } from './client.ts';
import { transportOf } from './client.ts';
import type { Operation } from './operation.ts';
import type { PathMethods, SeamAnswer } from './seam.ts';

/** openapi-fetch's init: parameters by place, its own serialisers, and the options of a call. */
interface PathInit extends Omit<RequestOptions, 'headers' | 'query'> {
  params?: { path?: Record<string, unknown>; query?: Record<string, unknown>; header?: Record<string, string> };
  body?: unknown;
  headers?: HeadersInit | HeaderOptions;
  parseAs?: string;
  [member: string]: unknown;
}

const METHODS = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH'] as const;

/**
 * Every path of the document by method, with openapi-fetch's contract, over this client's retries and clocks. `known`: the
 * document's operations, which tell the key that a path needs; any other path is sent the API key if there is one.
 */
export function createPaths<Paths extends {}>(client: Client, known: readonly Operation[] = []): PathMethods<Paths> {
  const call = (method: Operation['method']) => (path: string, init?: PathInit) => {
    const operation = known.find((other) => other.path === path && other.method === method);
    return send(client, method, path, operation ? operation.security : 'optional', init);
  };
  return Object.fromEntries(METHODS.map((method) => [method, call(method)])) as unknown as PathMethods<Paths>;
}

async function send(
  client: Client,
  method: Operation['method'],
  path: string,
  security: Operation['security'],
  init: PathInit = {},
): Promise<SeamAnswer> {
  // Neither another origin nor another fetch: the key would go with them.
  const { params = {}, body, headers, parseAs = 'json', baseUrl: _, fetch: __, Request: ___, ...options } = init;
  const operation: Operation = {
    id: `${method} ${path}`,
    method,
    path,
    ...(security && { security }),
    ...(body === undefined ? undefined : { body: 'json' }),
  };
  const { answer } = await client[transportOf].exchange(
    operation,
    { path: params.path ?? {}, query: params.query, body },
    { ...(options as RequestOptions), headers: { ...params.header, ...toRecord(headers) } },
    { parseAs, init: options },
  );
  return answer;
}

function toRecord(headers: HeadersInit | HeaderOptions | undefined): HeaderOptions {
  if (headers instanceof Headers || Array.isArray(headers)) return Object.fromEntries(new Headers(headers).entries());
  return (headers as HeaderOptions | undefined) ?? {};
}
