import type { ErrorAvailability } from '../../generated/types.ts';
import { asRecord, asString } from '../json.ts';
import { findStatus, impliedStatus, isServerError } from './error-types.ts';
import { OpenRouterError } from './open-router-error.ts';
import { findAffordableTokens, findReason, isLasting, type ErrorReason } from './reason.ts';
import { maskValue } from './mask-value.ts';
import { printable } from '../log.ts';
import { readWords } from './words.ts';

/** Where an error was found, and its parts. */
export interface APIErrorInput {
  /** The HTTP status, also when the error came in the body of a 200 or in a stream. */
  httpStatus: number;
  headers: Headers;
  /** The parsed body or event, or its text if it is not JSON. */
  body: unknown;
  /** The `error` value of the body or event. */
  error: unknown;
  /** The wait that the server asked for, in ms. */
  retryAfterMs?: number | undefined;
  partial?: unknown;
  /** The key that was sent: a server may have encoded it in the text that is decoded here. */
  key?: string | undefined;
}

/** The API reported an error: as HTTP status, in the body of a 200, in an event of a stream or in a choice. */
export class APIError extends OpenRouterError {
  override readonly name: string = 'APIError';
  // Fields are only declared, and set in one place: class field initializers would need twice the bytes.
  /**
   * `error.code` if it is an HTTP error status, otherwise `error.http_status`, otherwise the HTTP status if it is an error,
   * otherwise a status elsewhere in the error or its envelope, otherwise the one that `error_type`, `code` or `type` implies.
   */
  declare readonly status: number | undefined;
  /** `error.code` as sent: a number, a string, or absent. */
  declare readonly code: number | string | undefined;
  /** Stable class of the error, such as `rate_limit_exceeded` or `insufficient_quota`. */
  declare readonly errorType: string | undefined;
  /** Why the request was refused, as far as its wording shows; see `ErrorReason`. */
  declare readonly reason: ErrorReason | undefined;
  /** With reason `quota_exhausted`: completion tokens that the balance still covers, if the API reports it. */
  declare readonly affordableTokens: number | undefined;
  /** With reason `moderation`: why the input was flagged, if the API reports it. */
  declare readonly moderationReasons: readonly string[] | undefined;
  /** `error.metadata` of the body, such as the provider's own error. */
  declare readonly metadata: Readonly<Record<string, unknown>> | undefined;
  /** The upstream provider that failed, if the API names it. */
  declare readonly providerName: string | undefined;
  /** `error.availability` of the body: why the endpoints were not available. */
  declare readonly availability: ErrorAvailability | undefined;
  /** Headers of the response that carried the error. */
  declare readonly headers: Headers;
  /** The generation this response belongs to, if the server named it. */
  declare readonly generationId: string | undefined;
  /** The wait that the server asked for, in ms, even if it is longer than this client waits. */
  declare readonly retryAfterMs: number | undefined;
  /** Whether the same request may succeed later. The client's own retries follow it. */
  declare readonly retryable: boolean;
  /** The whole error body or event. */
  declare readonly body: unknown;

  constructor({ error: value, httpStatus, headers, body, retryAfterMs, partial, key }: APIErrorInput) {
    const error = asRecord(value);
    const status = statusOf(value, httpStatus, body);
    const metadata = asRecord(error?.metadata);
    const providerName = asString(metadata?.provider_name);
    const source = [status, providerName].filter(Boolean).join(' ');
    const envelope = asRecord(body);
    // If the error is only a code, the envelope has the message.
    const words = readWords(error || !envelope ? value : envelope);
    const message =
      (words.message && maskValue(printable(words.message), key)) ?? 'The API reported an error without a message.';
    // Servers that pass an error on may have added it already.
    super('api', !source || message.startsWith(`${source}: `) ? message : `${source}: ${message}`, { partial });
    const availability = asRecord(error?.availability) as ErrorAvailability | undefined;
    const reason = findReason(words, value, status);
    const flaggedFor = reason === 'moderation' ? metadata?.['reasons'] : undefined;
    Object.assign(this, {
      status,
      code: typeof error?.code === 'number' ? error.code : asString(error ? error.code : loneCode(value, envelope)),
      errorType:
        [error, metadata, envelope, asRecord(envelope?.response)]
          .map((part) => asString(part?.error_type))
          .find(Boolean) ?? words.codes.map((code) => maskValue(code, key)).find((code) => /^[a-z]+_/.test(code)),
      reason,
      affordableTokens: findAffordableTokens(words),
      moderationReasons: Array.isArray(flaggedFor) ? flaggedFor.filter((one) => typeof one === 'string') : undefined,
      metadata,
      providerName,
      availability,
      headers,
      generationId: headers.get('x-generation-id') ?? undefined,
      retryAfterMs,
      retryable:
        [availability?.retryable, metadata?.['retryable']].find((one) => typeof one === 'boolean') ??
        (!isLasting(reason) && (status === undefined ? isServerError(value) : isRetryableStatus(status))),
      body,
    });
  }
}

/** Whether a retry may help: the server is busy or broken, rather than the request wrong. */
function isRetryableStatus(status: number): boolean {
  return status === 408 || status === 429 || (status >= 500 && status !== 501 && status !== 505);
}

/** OAuth's envelope has the code as `error`, and the message beside it. */
function loneCode(error: unknown, envelope: Record<string, unknown> | undefined): unknown {
  return envelope && typeof error === 'string' && /^[a-z]+(?:_[a-z]+)+$/.test(error) ? error : undefined;
}

/** The status that determines the error's class. */
export function statusOf(error: unknown, httpStatus: number, body: unknown): number | undefined {
  const { code, http_status: status } = asRecord(error) ?? {};
  return findStatus([code, status, httpStatus]) ?? impliedStatus(error, body);
}
