// Exports only. Everything under transport/, retry/ and stream/ that is not exported here is private and may change.
export { OpenRouter } from './client/open-router.ts';
export { createClient } from './client/create-client.ts';
export type { Client } from './transport/client.ts';
export type { Call } from './transport/call.ts';
export type { PageCall } from './transport/to-page-call.ts';
export type { Result } from './exchange.ts';
export { createGuardedFetch, type GuardOptions } from './client/guarded-fetch.ts';
export type { RawRequestOptions } from './client/raw-request.ts';
export { shared } from './request/shared-key.ts';
export { Stream } from './stream/stream.ts';
export type { RelayInit, RelayOptions } from './stream/relay-response.ts';
export type { Fold, StreamKind } from './stream/kind.ts';
export { chat, completion, image, message, response } from './stream/typed-kinds.ts';
export { events } from './stream/kinds/events.ts';
export { OpenRouterError, isOpenRouterError } from './errors/open-router-error.ts';
export { APIError } from './errors/api-error.ts';
export {
  isContextOverflow,
  isFreeLimit,
  isModeration,
  isNoEndpoints,
  isQuotaExhausted,
  reasonOf,
  type ErrorReason,
} from './errors/reason.ts';
export {
  AuthenticationError,
  BadGatewayError,
  BadRequestError,
  ConflictError,
  GatewayTimeoutError,
  InternalServerError,
  NotFoundError,
  PayloadTooLargeError,
  PaymentRequiredError,
  PermissionDeniedError,
  ProviderOverloadedError,
  RateLimitError,
  RequestTimeoutError,
  ServiceUnavailableError,
  UnprocessableEntityError,
} from './errors/status-errors.ts';
export {
  ConnectionError,
  EmptyCompletionError,
  InvalidRequestError,
  ResponseParseError,
  StreamIncompleteError,
  TimeoutError,
  UserAbortError,
  isAPIError,
  isConnectionError,
  isEmptyCompletionError,
  isInvalidRequestError,
  isResponseParseError,
  isStreamIncompleteError,
  isTimeoutError,
  isUserAbortError,
} from './errors/failures.ts';
export type {
  CallSettings,
  FetchFunction,
  FinishEvent,
  FinishListener,
  HeaderOptions,
  Hooks,
  KeySource,
  Logger,
  LogLevel,
  Middleware,
  MiddlewareContext,
  OpenRouterOptions,
  QueryOptions,
  RequestOptions,
  RetryOptions,
  RetryQuestion,
} from './options.ts';
export type * from '../generated/types.ts';
