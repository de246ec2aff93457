import { isAPIError } from '../errors/api-error.ts';
import { InvalidRequestError } from '../errors/failures.ts';
import { parseJSON } from '../json.ts';
import type { HeaderOptions, RequestOptions } from '../options.ts';
import { serializeBody } from '../request/any-body.ts';
import { transportOf, type Client } from './client.ts';
import type { Operation } from '../operation.ts';
import { readHeaders } from '../request/headers.ts';
import { pathNames } from '../request/path.ts';
import { rawReader, type RawAnswer } from './raw.ts';
import { querySerializer, type PathMethods, type PathResult, type QuerySerializer } from './seam.ts';

/** openapi-fetch's init: parameters by place, its own serialisers, and the options of a call. */
interface PathInit extends Omit<RequestOptions, 'headers' | 'query'> {
  params?: { path?: Record<string, unknown>; query?: Record<string, unknown>; header?: Record<string, string> };
  body?: unknown;
  headers?: HeaderOptions;
  parseAs?: string;
  querySerializer?: QuerySerializer;
  pathSerializer?: (path: string, values: Record<string, unknown>) => string;
  bodySerializer?: typeof serializeBody;
  middleware?: unknown;
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
): Promise<PathResult> {
  const { params = {}, body, headers, parseAs = 'json', middleware, ...options } = init;
  if (middleware) throw new InvalidRequestError('`paths` takes no `middleware`; give it to the client as an option.');
  const { path: values = {} } = params;
  const { pathSerializer } = init;
  const filled = pathSerializer ? pathSerializer(path, values) : path;
  const operation: Operation = { id: `${method} ${path}`, method, path: filled, ...(security && { security }) };
  const raw: RawAnswer = { parseAs };
  try {
    const { response } = await client[transportOf].send(
      operation,
      () => ({
        path: pathNames(filled).map((name) => values[name]),
        query: params.query,
        body: body === undefined ? body : (init.bodySerializer ?? serializeBody)(body),
      }),
      // Neither another origin nor another fetch: the key would go with them.
      { ...options, headers: { ...readHeaders(params.header, 'header'), ...readHeaders(headers, 'headers') } },
      {
        read: rawReader(raw),
        serializeQuery: querySerializer(init.querySerializer),
      },
    );
    return { data: isEmpty(response, method) ? undefined : await readData(response, parseAs), response };
  } catch (error) {
    if (!raw.error || !isAPIError(error)) throw error;
    const text = await raw.error.text();
    return { error: text === '' ? undefined : (parseJSON(text) ?? text), response: raw.error };
  }
}

function isEmpty({ status, headers }: Response, method: string): boolean {
  return status === 204 || method === 'HEAD' || headers.get('content-length') === '0';
}

async function readData(response: Response, parseAs: string): Promise<unknown> {
  if (parseAs === 'stream') return response.body;
  if (parseAs !== 'json') return response[parseAs as 'text']();
  const text = await response.text();
  return text === '' ? undefined : (JSON.parse(text) as unknown);
}
