import { errorOfThrown } from '../errors/connection-failure.ts';
import { isAPIError } from '../errors/failures.ts';
import { isOpenRouterError, type OpenRouterError } from '../errors/open-router-error.ts';
import { redact } from '../log.ts';
import type { Authorization } from '../options.ts';
import { untilAborted } from '../time.ts';
import { generationIdOf, type Exchange, type Result } from '../exchange.ts';
import type { MiddlewareContext } from '../options.ts';
import { runMiddleware } from './middleware.ts';
import { checkResponse, fetchFollowing } from '../response/redirect.ts';
import type { ClientState } from './state.ts';

/** One request and its response, under the attempt's timeout. Rejects with the error that the retry rules judge. */
export async function runAttempt(state: ClientState, exchange: Exchange, attempt: number): Promise<Result<unknown>> {
  const { operation, scope } = exchange;
  const signal = scope.startAttempt(exchange.settings.timeout);
  try {
    const { authorize } = operation.api ?? state.api;
    const authorization =
      authorize && (await untilAborted(authorize(operation, exchange.options, state.options), signal));
    const key = authorize ? authorization?.secret : state.credentials.resolve(operation, exchange.options);
    exchange.key = typeof key === 'object' ? await untilAborted(key, signal) : key;
    const answering = fetchResponse(state, exchange, attempt, signal, authorization);
    const response = await (exchange.foreignCode ? untilAborted(answering, signal) : answering);
    return await exchange.read(response, exchange, attempt).catch(broken(exchange));
  } catch (error) {
    // Code of the caller threw: nothing will read the response that may be there.
    if (!isOpenRouterError(error)) scope.failAttempt(error as OpenRouterError);
    // A status that came through says more than the timeout that ran out while its body was read.
    throw isAPIError(error) && !scope.ended ? error : (scope.failure ?? error);
  } finally {
    scope.stopClock();
  }
}

async function fetchResponse(
  { log, fetch, middleware, browser }: ClientState,
  exchange: Exchange,
  attempt: number,
  signal: AbortSignal,
  authorization: Authorization | undefined,
): Promise<Response> {
  const { operation, body } = exchange;
  const started = performance.now();
  const { listeners, shared, params } = exchange.watch;
  const context: MiddlewareContext = {
    operation: operation.id,
    attempt,
    method: operation.method,
    billed: operation.billed ?? false,
    url: exchange.url,
    headers: headersOf(exchange, attempt, browser, authorization),
    signal,
    body,
    get params() {
      return params();
    },
    lastError: exchange.lastError,
    shared,
    onFinish: (listener) => void listeners.push(listener),
  };
  log('debug', () => `${operation.id}: ${context.method} ${context.url}`, context.headers);
  if (authorization) context.url = authorization.sign(context.headers, context.url);
  const send = (): Promise<Response> =>
    fetchFollowing(
      fetch,
      context.url,
      {
        ...exchange.init,
        // Not the context's, which code of the caller's may have changed.
        method: operation.method,
        headers: context.headers,
        signal,
        redirect: exchange.init?.redirect ?? 'follow',
        ...(body && { body, duplex: 'half' }),
      },
      authorization?.headers,
    ).catch(broken(exchange));
  const response = checkResponse(await (middleware.length > 0 ? runMiddleware(middleware, context, send) : send()));
  log('info', () => {
    const id = generationIdOf(response);
    const ms = Math.round(performance.now() - started);
    return redact(
      `${operation.id}: attempt ${attempt} answered ${response.status} after ${ms} ms${id ? `, generation ${id}` : ''}`,
      exchange.key,
    );
  });
  return response;
}

/** Throws what the platform threw as an error of this client. */
function broken({ origin }: Exchange): (cause: unknown) => never {
  return (cause) => {
    throw isOpenRouterError(cause) ? cause : errorOfThrown(cause, origin);
  };
}

/** The request's headers for this attempt, in an object of their own. */
function headersOf(
  { headers, settings, key }: Exchange,
  attempt: number,
  browser: boolean,
  authorization: Authorization | undefined,
): Headers {
  const { attemptHeader = browser ? false : 'x-retry-count' } = settings.retry;
  const sent = new Headers(headers);
  if (key !== undefined && !authorization && !('authorization' in headers)) sent.set('authorization', `Bearer ${key}`);
  if (attempt > 1 && attemptHeader !== false) sent.set(attemptHeader, String(attempt - 1));
  return sent;
}
