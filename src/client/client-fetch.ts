import { InvalidRequestError, UserAbortError, isAPIError } from '../errors/failures.ts';
import type { RequestOptions } from '../options.ts';
import type { Operation } from '../operation.ts';
import type { LazyKind } from '../stream/kind.ts';
import { lazyChat, lazyCompletion } from '../stream/lazy-kinds.ts';
import { message } from '../stream/kinds/message.ts';
import { response } from '../stream/kinds/response.ts';
import { ownOf } from '../settings.ts';
import { resolveURL } from '../request/resolve-url.ts';
import { passResponse, type Refusal } from '../response/pass-response.ts';
import { transportOf, type Client } from '../transport/client.ts';
import type { RequestParts } from '../transport/transport.ts';
import { checkMethod, verbOf } from './raw-request.ts';

type Fetch = typeof globalThis.fetch;
type Input = Parameters<Fetch>[0];

/** The document's operation for a request, by its method and its path below the base URL. */
export type FindOperation = (method: string, path: string) => Operation | undefined;

/** Stream kinds by the end of their path, which is the same on every server with these formats. */
const KINDS: readonly (readonly [path: RegExp, kind: LazyKind])[] = [
  [/\/chat\/completions$/, lazyChat],
  [/\/completions$/, lazyCompletion],
  [/\/responses$/, response],
  [/\/messages$/, message],
];

/** An operation for a request that is not in the document, or was not looked up. */
export function operationOf(method: Operation['method'], path: string, security: Operation['security']): Operation {
  const kind = method === 'POST' ? KINDS.find(([end]) => end.test(path.replace(/[?#].*$/s, '')))?.[1] : undefined;
  return {
    id: `${method} ${path}`,
    method,
    path,
    accept: '*/*',
    billed: !/^(GET|HEAD)$/.test(method),
    ...(security && { security }),
    ...(kind && { stream: kind }),
  };
}

/**
 * A `fetch` that sends requests below the base URL with this client's key, retries, timeouts, middleware and limits. HTTP
 * errors are responses, as with any `fetch`; streams of known formats are checked (`passResponse`). Retries are those of the
 * operation that `find` returns, otherwise of the method.
 */
export function toFetch(client: Client, find?: FindOperation): Fetch {
  return async (input: Input, given?: RequestInit) => {
    const init = ownOf(given ?? {});
    const transport = client[transportOf];
    const request = typeof input === 'object' && 'method' in input ? input : undefined;
    const { url, path } = resolveURL(String(request ? request.url : input), transport.baseURL);
    const asked = init.method ?? request?.method ?? 'GET';
    const method = verbOf(asked);
    const body = init.body ?? (request && (await bodyOf(request, method, init.signal)));
    const operation = find?.(method, path) ?? operationOf(method, path, 'optional');
    const { href, origin } = transport.baseURL;
    const target = Object.hasOwn(operation, 'server') ? origin + operation.server + url.slice(href.length) : url;
    let refusal: Refusal | undefined;
    try {
      const parts = (): RequestParts => {
        checkMethod(asked, method, body);
        return { path: [], url: target, query: undefined, body };
      };
      const { response: passed } = await transport.send(operation, parts, optionsOf(init, request), {
        params: body,
        init: request ? { redirect: request.redirect, ...init } : init,
        read: passResponse((refused) => (refusal = refused)),
      });
      return passed;
    } catch (error) {
      if (isAPIError(error) && error === refusal?.error) return refusal.response;
      throw error;
    }
  };
}

/** The bytes of a request's body, so that a retry can send them again. Without `request.body`, which Firefox does not have. */
async function bodyOf(
  request: Request,
  method: string,
  signal: AbortSignal | null = request.signal,
): Promise<ArrayBuffer | undefined> {
  if (method === 'GET' || method === 'HEAD') return undefined;
  try {
    const bytes = await request.arrayBuffer();
    return bytes.byteLength > 0 ? bytes : undefined;
  } catch (cause) {
    if (signal?.aborted) throw new UserAbortError({ cause: signal.reason });
    throw new InvalidRequestError('The body of the Request cannot be read; a Request can be sent once.', { cause });
  }
}

/** Options of a call may be passed beside those of `fetch`, also on the `Request`, where openapi-fetch puts them. */
function optionsOf(init: RequestInit, request: Request | undefined): RequestOptions {
  const { retry, ...given } = { ...request, ...init } as RequestOptions;
  return {
    ...given,
    // Other clients have an option of this name, too.
    retry: typeof retry === 'object' ? retry : undefined,
    headers: init.headers ?? request?.headers,
    signal: (init.signal === undefined ? request?.signal : init.signal) ?? undefined,
    query: undefined,
  };
}
