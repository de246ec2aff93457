import { isAPIError } from '../errors/api-error.ts';
import { isOpenRouterError, type OpenRouterError } from '../errors/open-router-error.ts';
import { redact, redactHeaders } from '../log.ts';
import type { MiddlewareContext } from '../options.ts';
import { untilAborted } from '../time.ts';
import { readAnswer } from './answer.ts';
import type { Exchange, OutgoingRequest, Result } from './exchange.ts';
import { readAPIError, toConnectionError } from './failure.ts';
import { runMiddleware } from './middleware.ts';
import { openStream } from './open-stream.ts';
import { readRaw } from './raw.ts';
import { checkResponse, fetchFollowing } from './redirect.ts';
import type { ClientState } from './state.ts';

/** One request and its answer, under the attempt's clock. Rejects with the error that the retry rules judge. */
export async function runAttempt(
  state: ClientState,
  request: OutgoingRequest,
  attempt: number,
): Promise<Result<unknown>> {
  const { exchange } = request;
  const { operation, settings, options, scope } = exchange;
  const signal = scope.startAttempt(settings.timeout);
  try {
    const credentials = state.credentials.resolve(operation, options);
    const key =
      typeof credentials === 'string' ? credentials : await (credentials && untilAborted(credentials, signal));
    exchange.key = key;
    const headers = headersOf(state, request, attempt, key);
    const context = { operation: operation.id, attempt, method: request.method, url: request.url, headers, signal };
    const answering = fetchResponse(state, request, context);
    const response = await (state.foreignCode ? untilAborted(answering, signal) : answering);
    return await readResult(response, exchange, attempt);
  } catch (error) {
    // Code of the caller's threw: nobody will read the answer that may be there.
    if (!isOpenRouterError(error)) scope.failAttempt(error as OpenRouterError);
    // A status that came through says more than the clock that ran out while its body was read.
    throw isAPIError(error) && !scope.ended ? error : (scope.failure ?? error);
  } finally {
    scope.stopClock();
  }
}

async function fetchResponse(
  state: ClientState,
  request: OutgoingRequest,
  context: MiddlewareContext,
): Promise<Response> {
  const { log, fetch, middleware } = state;
  const started = performance.now();
  if (log.on('debug'))
    log('debug', `${context.operation}: ${context.method} ${redact(context.url)}`, redactHeaders(context.headers));
  const send = async (): Promise<Response> => {
    try {
      return await fetchFollowing(fetch, context.url, {
        method: context.method,
        headers: context.headers,
        signal: context.signal,
        redirect: 'manual',
        ...(request.body === undefined ? undefined : { body: request.body }),
        ...(request.body instanceof ReadableStream ? { duplex: 'half' } : undefined),
      });
    } catch (cause) {
      throw isOpenRouterError(cause) ? cause : toConnectionError(cause, request.exchange.origin);
    }
  };
  const response = checkResponse(await (middleware.length ? runMiddleware(middleware, context, send) : send()));
  if (log.on('info')) {
    const id = response.headers.get('x-generation-id');
    const ms = Math.round(performance.now() - started);
    log(
      'info',
      `${context.operation}: attempt ${context.attempt} answered ${response.status} after ${ms} ms${id ? `, generation ${id}` : ''}`,
    );
  }
  return response;
}

async function readResult(response: Response, exchange: Exchange, attempt: number): Promise<Result<unknown>> {
  const { origin } = exchange;
  try {
    if (exchange.raw) return await readRaw(response, exchange, attempt);
    if (!response.ok) throw await readAPIError(response, exchange);
    if (exchange.streaming) return await openStream(response, exchange, attempt);
    const data = await readAnswer(response, exchange);
    return { data, response, generationId: response.headers.get('x-generation-id') ?? undefined, attempts: attempt };
  } catch (cause) {
    throw isOpenRouterError(cause) ? cause : toConnectionError(cause, origin);
  }
}

/** The request's headers for this attempt, in an object of their own where the attempt or a middleware may change them. */
function headersOf(
  { middleware, browser }: ClientState,
  request: OutgoingRequest,
  attempt: number,
  key: string | undefined,
): Headers {
  const { attemptHeader = browser ? false : 'x-retry-count' } = request.exchange.settings.retry;
  const headers = attempt > 1 || middleware.length ? new Headers(request.headers) : request.headers;
  if (key !== undefined && !request.ownAuthorization) headers.set('Authorization', `Bearer ${key}`);
  if (attempt > 1 && attemptHeader !== false) headers.set(attemptHeader, String(attempt - 1));
  return headers;
}
