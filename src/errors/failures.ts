import type { APIError } from './api-error.ts';
import { brandOf, OpenRouterError } from './open-router-error.ts';

/** Context of a failure: its cause and the part of the response that had arrived. */
export interface FailureContext {
  /** The cause, mostly an error of the platform. */
  cause?: unknown;
  /** The part of the response that had arrived. */
  partial?: unknown;
}

/** No response, a connection that broke, or a truncated body. `cause` is the platform's error. */
export class ConnectionError extends OpenRouterError {
  override readonly name: 'ConnectionError' = 'ConnectionError';
  /** False if the request was certainly not sent (refused, DNS, TLS), so that nothing can have been billed. */
  declare readonly sent: boolean;

  constructor(message: string, options: FailureContext & { sent?: boolean } = {}) {
    super('connection', message, options);
    this.sent = options.sent ?? true;
  }
}

/** A timeout ran out: `attempt` (one request), `total` (the whole call) or `idle` (a stream without data events). */
export class TimeoutError extends OpenRouterError {
  override readonly name: 'TimeoutError' = 'TimeoutError';
  /** Which limit was reached. */
  declare readonly kind: 'attempt' | 'total' | 'idle';
  /** The limit that was reached, in ms. */
  declare readonly timeoutMs: number;

  constructor(
    kind: 'attempt' | 'total' | 'idle',
    timeoutMs: number,
    options?: FailureContext,
    message: string = TIMEOUT_MESSAGES[kind].replace('%', String(timeoutMs)),
  ) {
    super('timeout', message, options);
    this.kind = kind;
    this.timeoutMs = timeoutMs;
  }
}
const TIMEOUT_MESSAGES = {
  attempt: 'No complete response within % ms (option `timeout`).',
  total: 'The call took longer than % ms, retries included (option `totalTimeout`).',
  idle: 'The stream sent no data for % ms (option `streamIdleTimeout`).',
};

/** The caller's signal or `stream.abort()` ended the call; `cause` is the abort reason. */
export class UserAbortError extends OpenRouterError {
  override readonly name: 'UserAbortError' = 'UserAbortError';
  constructor(options: FailureContext = {}) {
    super('abort', 'The call was aborted.', options);
  }
}

/**
 * The stream ended with neither a finish reason nor `[DONE]`: the completion is truncated. The part that arrived is in
 * `partial`.
 */
export class StreamIncompleteError extends OpenRouterError {
  override readonly name: 'StreamIncompleteError' = 'StreamIncompleteError';
  constructor(message = 'The stream ended before the completion was complete.', options?: FailureContext) {
    super('incomplete', message, options);
  }
}

/** A successful status whose body cannot be used: not JSON, only padding, neither a completion nor an error, too large. */
export class ResponseParseError extends OpenRouterError {
  override readonly name: 'ResponseParseError' = 'ResponseParseError';
  /** HTTP status of the response, if any. */
  declare readonly status: number | undefined;
  /** Its `Content-Type`. */
  declare readonly contentType: string | undefined;
  /** The generation this response belongs to, if the server named it: it may have been billed. */
  declare readonly generationId: string | undefined;

  constructor(message: string, response?: { status: number; headers: Headers }, options?: FailureContext) {
    super('parse', message, options);
    this.status = response?.status;
    this.contentType = response?.headers.get('content-type') ?? undefined;
    this.generationId = response?.headers.get('x-generation-id') ?? undefined;
  }
}

/**
 * A successful response without a completion: no choice at all, or, with `retry.empty: true`, a turn without text, tool calls
 * or tokens. The response is in `partial`. Retried like an overloaded provider.
 */
export class EmptyCompletionError extends OpenRouterError {
  override readonly name: 'EmptyCompletionError' = 'EmptyCompletionError';
  /** The generation this response belongs to, if the server named it. */
  declare readonly generationId: string | undefined;

  constructor(message: string, generationId?: string, options?: FailureContext) {
    super('empty', message, options);
    this.generationId = generationId;
  }
}

/** Invalid arguments, detected before anything was sent. The message names the option or parameter. */
export class InvalidRequestError extends OpenRouterError {
  override readonly name: 'InvalidRequestError' = 'InvalidRequestError';
  constructor(message: string, options?: FailureContext) {
    super('request', message, options);
  }
}

/** True for an `APIError`, even from another copy of this package. */
export const isAPIError = (error: unknown): error is APIError => brandOf(error) === 'api';
/** True for a `ConnectionError`, even from another copy of this package. */
export const isConnectionError = (error: unknown): error is ConnectionError => brandOf(error) === 'connection';
/** True for a `TimeoutError`, even from another copy of this package. */
export const isTimeoutError = (error: unknown): error is TimeoutError => brandOf(error) === 'timeout';
/** True for a `UserAbortError`, even from another copy of this package. */
export const isUserAbortError = (error: unknown): error is UserAbortError => brandOf(error) === 'abort';
/** True for a `StreamIncompleteError`, even from another copy of this package. */
export const isStreamIncompleteError = (error: unknown): error is StreamIncompleteError =>
  brandOf(error) === 'incomplete';
/** True for an `EmptyCompletionError`, even from another copy of this package. */
export const isEmptyCompletionError = (error: unknown): error is EmptyCompletionError => brandOf(error) === 'empty';
/** True for a `ResponseParseError`, even from another copy of this package. */
export const isResponseParseError = (error: unknown): error is ResponseParseError => brandOf(error) === 'parse';
/** True for an `InvalidRequestError`, even from another copy of this package. */
export const isInvalidRequestError = (error: unknown): error is InvalidRequestError => brandOf(error) === 'request';
