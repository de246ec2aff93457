import { APIError, statusOf, type APIErrorInput } from './api-error.ts';

/** 400: invalid or missing parameter, unknown model, limits, content policy. */
export class BadRequestError extends APIError {
  override readonly name: string = 'BadRequestError';
}
/** 401: missing, invalid or disabled key. */
export class AuthenticationError extends APIError {
  override readonly name: string = 'AuthenticationError';
}
/** 402: the balance or the key's limit is used up, or does not cover `max_tokens`. */
export class PaymentRequiredError extends APIError {
  override readonly name: string = 'PaymentRequiredError';
}
/** 403: the key may not do this (management key needed, guardrail, moderation, region). */
export class PermissionDeniedError extends APIError {
  override readonly name: string = 'PermissionDeniedError';
}
/** 404: not found, no endpoint matches the routing preferences, or a generation that is not stored yet. */
export class NotFoundError extends APIError {
  override readonly name: string = 'NotFoundError';
}
/** 408: the API gave up waiting. */
export class RequestTimeoutError extends APIError {
  override readonly name: string = 'RequestTimeoutError';
}
/** 409: it conflicts with something that exists. */
export class ConflictError extends APIError {
  override readonly name: string = 'ConflictError';
}
/** 413: the request body is too large. */
export class PayloadTooLargeError extends APIError {
  override readonly name: string = 'PayloadTooLargeError';
}
/** 422: well formed, but cannot be processed. */
export class UnprocessableEntityError extends APIError {
  override readonly name: string = 'UnprocessableEntityError';
}
/** 429: rate limit or no capacity; see `retryAfterMs` and `availability`. */
export class RateLimitError extends APIError {
  override readonly name: string = 'RateLimitError';
}
/** 500 and every other 5xx without its own class. */
export class InternalServerError extends APIError {
  override readonly name: string = 'InternalServerError';
}
/** 502: the provider is down, or its response cannot be used. */
export class BadGatewayError extends APIError {
  override readonly name: string = 'BadGatewayError';
}
/** 503: no provider meets the routing preferences, or all are overloaded. */
export class ServiceUnavailableError extends APIError {
  override readonly name: string = 'ServiceUnavailableError';
}
/** 504 and 524: the provider or the edge timed out; the request may have been billed. */
export class GatewayTimeoutError extends APIError {
  override readonly name: string = 'GatewayTimeoutError';
}
/** 529: the provider is overloaded. */
export class ProviderOverloadedError extends APIError {
  override readonly name: string = 'ProviderOverloadedError';
}

const CLASSES: Record<number, typeof APIError> = {
  400: BadRequestError,
  401: AuthenticationError,
  402: PaymentRequiredError,
  403: PermissionDeniedError,
  404: NotFoundError,
  408: RequestTimeoutError,
  409: ConflictError,
  413: PayloadTooLargeError,
  422: UnprocessableEntityError,
  429: RateLimitError,
  502: BadGatewayError,
  503: ServiceUnavailableError,
  504: GatewayTimeoutError,
  524: GatewayTimeoutError,
  529: ProviderOverloadedError,
};

/** Creates an error of the class that its status determines. */
export function createAPIError(input: APIErrorInput): APIError {
  const status = statusOf(input.error, input.httpStatus, input.body) ?? 0;
  return new (CLASSES[status] ?? (status >= 500 ? InternalServerError : APIError))(input);
}
