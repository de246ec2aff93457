import { errorOfFailure } from '../errors/load-failure.ts';
import { isAPIError } from '../errors/failures.ts';
import { isOpenRouterError, type OpenRouterError } from '../errors/open-router-error.ts';
import { redact } from '../log.ts';
import type { Authorization } from '../options.ts';
import { untilAborted } from '../time.ts';
import { generationIdOf, type Exchange, type Result, type Watch } from '../exchange.ts';
import type { FinishListener, MiddlewareContext } from '../options.ts';
import { runMiddleware } from './middleware.ts';
import { checkResponse, sendRequest, type SentInit } from '../response/send-request.ts';
import type { ClientState } from './state.ts';

/** One request and its response, under the attempt's timeout. Rejects with the error that the retry rules judge. */
export async function runAttempt(state: ClientState, exchange: Exchange, attempt: number): Promise<Result<unknown>> {
  const { operation, scope } = exchange;
  const { middleware } = state;
  const log = state.verbose ? state.log : undefined;
  const signal = scope.startAttempt(exchange.settings.timeout);
  // Whether a thrown error comes from the platform, and must be converted.
  let fromPlatform = false;
  try {
    const { authorize } = operation.api ?? state.api;
    const authorization =
      authorize && (await untilAborted(authorize(operation, exchange.options, state.options), signal));
    const key = authorize ? authorization?.secret : state.credentials.resolve(operation, exchange.options);
    exchange.key = typeof key === 'object' ? await untilAborted(key, signal) : key;
    const started = performance.now();
    const headers = headersOf(exchange, attempt, state.browser, authorization);
    log?.('debug', () => `${operation.id}: ${operation.method} ${exchange.url}`, headers);
    fromPlatform = middleware.length === 0;
    const answering = fromPlatform
      ? send(
          state,
          exchange,
          signal,
          headers,
          authorization?.sign(headers, exchange.url) ?? exchange.url,
          authorization,
        )
      : sendThrough(state, exchange, attempt, signal, headers, authorization);
    const response = checkResponse(await (exchange.foreignCode ? untilAborted(answering, signal) : answering));
    log?.('info', () => {
      const id = generationIdOf(response);
      const ms = Math.round(performance.now() - started);
      const text = `${operation.id}: attempt ${attempt} answered ${response.status} after ${ms} ms`;
      return redact(id ? `${text}, generation ${id}` : text, exchange.key);
    });
    fromPlatform = true;
    return await exchange.read(response, exchange, attempt);
  } catch (thrown) {
    scope.stopClock();
    // A status that arrived is more informative than the timeout that ran out while its body was read.
    if (isAPIError(thrown) && !scope.ended) throw thrown;
    if (scope.failure) throw scope.failure;
    const error = fromPlatform ? await errorOfFailure(thrown, exchange.origin) : thrown;
    // The caller's code threw: nothing will read the response, if there is one.
    if (!isOpenRouterError(error)) scope.failAttempt(error as OpenRouterError);
    throw error;
  } finally {
    scope.stopClock();
  }
}

function send(
  { fetch }: ClientState,
  { operation, body, init }: Exchange,
  signal: AbortSignal,
  headers: Headers,
  url: string,
  authorization: Authorization | undefined,
): Promise<Response> {
  const sent: SentInit = {
    ...init,
    // Not the context's, which the caller's code may have changed.
    method: operation.method,
    headers,
    signal,
    redirect: 'manual',
    ...(body && { body, duplex: 'half' }),
  };
  return sendRequest(fetch, url, sent, init?.redirect, authorization?.headers);
}

/** Through the caller's middleware. */
function sendThrough(
  state: ClientState,
  exchange: Exchange,
  attempt: number,
  signal: AbortSignal,
  headers: Headers,
  authorization: Authorization | undefined,
): Promise<Response> {
  const { operation, body, watch, lastError, origin } = exchange;
  const context: MiddlewareContext = Object.assign(new CallParams(watch), {
    operation: operation.id,
    attempt,
    method: operation.method,
    billed: operation.billed ?? false,
    url: authorization?.sign(headers, exchange.url) ?? exchange.url,
    headers,
    signal,
    body,
    lastError,
    shared: (watch.shared ??= new Map()),
    onFinish: (listener: FinishListener) => void watch.listeners.push(listener),
  });
  return runMiddleware(state.middleware, context, () =>
    send(state, exchange, signal, context.headers, context.url, authorization).catch(async (cause: unknown) => {
      throw await errorOfFailure(cause, origin);
    }),
  );
}

/** A class for its getter: engines keep the getters of an object literal with its shape, and all that they can reach, for long. */
class CallParams {
  readonly #watch: Watch;

  constructor(watch: Watch) {
    this.#watch = watch;
  }

  get params(): unknown {
    return this.#watch.params();
  }
}

/** The request's headers for this attempt, as a new object. */
function headersOf(
  { headers, settings, key }: Exchange,
  attempt: number,
  browser: boolean,
  authorization: Authorization | undefined,
): Headers {
  const sent = new Headers(headers);
  if (key !== undefined && !authorization && !('authorization' in headers)) sent.set('authorization', `Bearer ${key}`);
  const { attemptHeader = browser ? false : 'x-retry-count' } = settings.retry;
  if (attempt > 1 && attemptHeader !== false) sent.set(attemptHeader, String(attempt - 1));
  return sent;
}
