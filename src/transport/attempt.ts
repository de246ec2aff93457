import { errorOfFailure, requireLate } from '../errors/load-failure.ts';
import { isAPIError } from '../errors/failures.ts';
import { isOpenRouterError, type OpenRouterError } from '../errors/open-router-error.ts';
import { maskText, unreadable } from '../errors/unusable.ts';
import { lateIfLoaded } from '../load-late.ts';
import { areStreamsLost, loadStreams } from '../load-streams.ts';
import { readStream } from '../response/read-result.ts';
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
  scope.startAttempt(exchange.settings.timeout);
  // Whether a thrown error comes from the platform, and must be converted.
  let fromPlatform = false;
  try {
    if (exchange.read === readStream && areStreamsLost()) await untilAborted(loadStreams(false), scope.signal);
    const { authorize } = operation.api ?? state.api;
    const authorization =
      authorize && (await untilAborted(authorize(operation, exchange.options, state.options), scope.signal));
    const key = authorize ? authorization?.secret : state.credentials.resolve(operation, exchange.options);
    exchange.key = typeof key === 'object' ? await untilAborted(key, scope.signal) : key;
    const started = performance.now();
    // Loaded before the first attempt if there are any middlewares or hooks.
    const through = state.isWatched ? lateIfLoaded()?.sendThrough : undefined;
    const sent = headersOf(exchange, attempt, state.browser, authorization);
    // As a plain object if only the platform reads them, which copies them anyway.
    const headers = log || authorization || exchange.foreignCode ? new Headers(sent) : sent;
    // Before credentials are added: only the document knows which of those are secret.
    log?.('debug', () => `${operation.id}: ${operation.method} ${exchange.url}`, headers as Headers);
    const url = authorization?.sign(headers as Headers, exchange.url) ?? exchange.url;
    fromPlatform = !through;
    const init = initOf(exchange, headers);
    const { fetch } = state;
    const alone = through ? undefined : lateIfLoaded()?.fetchAlone(exchange, fetch, url, init);
    if (!alone) init.signal = scope.signal;
    let response = checkResponse(
      await (alone ??
        untilFailed(
          exchange,
          through ? through(state, exchange, attempt, url, init, authorization) : fetch(url, init),
          init,
        )),
    );
    if (!through && redirect !== 'manual' && isRedirect(response)) {
      // APIs rarely send redirects.
      const { followRedirects } = await requireLate();
      const following = followRedirects(response, fetch, url, init, redirect, authorization?.headers);
      response = await untilFailed(exchange, following, init);
    }
    log?.('info', () => {
      const id = generationIdOf(response);
      const ms = Math.round(performance.now() - started);
      const text = `${operation.id}: attempt ${attempt} answered ${response.status} after ${ms} ms`;
      return maskText(id ? `${text}, generation ${id}` : text, exchange.key);
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

/** The response, or the error that ends the attempt: the caller's code may ignore the signal, and there may be none. */
function untilFailed<T>(
  { foreignCode, scope }: Exchange,
  promise: Promise<T>,
  { signal }: Pick<RequestInit, 'signal'>,
): Promise<T> {
  return foreignCode || !signal ? untilAborted(promise, scope.signal) : promise;
}

function initOf({ operation, body, init }: Exchange, headers: RequestInit['headers'] & object): RequestInit {
  // Platforms would read what is missing from `Object.prototype`.
  const sent = { __proto__: null, ...init, method: operation.method, headers, redirect: 'manual' } as RequestInit & {
    duplex?: 'half';
  };
  if (body) {
    sent.body = body;
    sent.duplex = 'half';
  }
  return sent;
}

/** The request's headers for this attempt. */
function headersOf(
  { headers, settings, key }: Exchange,
  attempt: number,
  browser: boolean,
  authorization: Authorization | undefined,
): Record<string, string> {
  const sent = { ...headers };
  if (key !== undefined && !authorization && !Object.hasOwn(headers, 'authorization'))
    sent['authorization'] = `Bearer ${key}`;
  const { attemptHeader = browser ? false : 'x-retry-count' } = settings.retry;
  if (attempt > 1 && attemptHeader !== false) sent[attemptHeader.toLowerCase()] = String(attempt - 1);
  return sent;
}
