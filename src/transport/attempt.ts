import { errorOfFailure, requireLate } from '../errors/load-failure.ts';
import { isAPIError } from '../errors/failures.ts';
import { isOpenRouterError, type OpenRouterError } from '../errors/open-router-error.ts';
import { unreadable } from '../errors/unusable.ts';
import { lateIfLoaded } from '../load-late.ts';
import { redact } from '../log.ts';
import type { Authorization } from '../options.ts';
import { untilAborted } from '../time.ts';
import { generationIdOf, type Exchange, type Result } from '../exchange.ts';
import { checkResponse, isRedirect } from '../response/check-response.ts';
import type { ClientState } from './state.ts';

/** One request and its response, under the attempt's timeout. Rejects with the error that the retry rules judge. */
export async function runAttempt(state: ClientState, exchange: Exchange, attempt: number): Promise<Result<unknown>> {
  const { operation, scope } = exchange;
  const redirect = exchange.init?.redirect;
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
    // Loaded before the first attempt if there are any middlewares or hooks.
    const through = state.isWatched ? lateIfLoaded()?.sendThrough : undefined;
    const headers = headersOf(exchange, attempt, state.browser, authorization);
    // Before credentials are added: only the document knows which of those are secret.
    log?.('debug', () => `${operation.id}: ${operation.method} ${exchange.url}`, headers);
    const url = authorization?.sign(headers, exchange.url) ?? exchange.url;
    fromPlatform = !through;
    const init = initOf(exchange, headers, signal);
    const { fetch } = state;
    const answering = through ? through(state, exchange, attempt, url, init, authorization) : fetch(url, init);
    let response = checkResponse(await untilForeignAborted(exchange, answering, signal));
    if (!through && redirect !== 'manual' && isRedirect(response)) {
      // APIs rarely send redirects.
      const { followRedirects } = await requireLate();
      const following = followRedirects(response, fetch, url, init, redirect, authorization?.headers);
      response = await untilForeignAborted(exchange, following, signal);
    }
    log?.('info', () => {
      const id = generationIdOf(response);
      const ms = Math.round(performance.now() - started);
      const text = `${operation.id}: attempt ${attempt} answered ${response.status} after ${ms} ms`;
      return redact(id ? `${text}, generation ${id}` : text, exchange.key);
    });
    return await exchange.read(response, exchange, attempt).catch((cause: unknown) => {
      throw isOpenRouterError(cause) ? cause : unreadable(cause, response, exchange.key);
    });
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

/** The caller's code may ignore the signal. */
function untilForeignAborted<T>({ foreignCode }: Exchange, promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return foreignCode ? untilAborted(promise, signal) : promise;
}

function initOf({ operation, body, init }: Exchange, headers: Headers, signal: AbortSignal): RequestInit {
  return {
    ...init,
    method: operation.method,
    headers,
    signal,
    redirect: 'manual',
    ...(body && { body, duplex: 'half' }),
  };
}

/** The request's headers for this attempt, as a new object. */
function headersOf(
  { headers, settings, key }: Exchange,
  attempt: number,
  browser: boolean,
  authorization: Authorization | undefined,
): Headers {
  const sent = { ...headers };
  if (key !== undefined && !authorization && !Object.hasOwn(headers, 'authorization'))
    sent['authorization'] = `Bearer ${key}`;
  const { attemptHeader = browser ? false : 'x-retry-count' } = settings.retry;
  if (attempt > 1 && attemptHeader !== false) sent[attemptHeader.toLowerCase()] = String(attempt - 1);
  return new Headers(sent);
}
