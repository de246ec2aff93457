import type { ErrorAvailability } from '../../generated/types.ts';
import { asRecord, asString } from '../json.ts';
import { statusOfType } from './error-types.ts';
import { OpenRouterError } from './open-router-error.ts';
import { findAffordableTokens, findReason, isLasting, type ErrorReason } from './reason.ts';
import { printable, redact } from '../log.ts';
import { readWords } from './words.ts';

/** Where an error was found and what is known of it. */
export interface APIErrorInput {
  /** The HTTP status, also when the error came in the body of a 200 or in a stream. */
  httpStatus: number;
  headers: Headers;
  /** The parsed body or event, or its text where it is not JSON. */
  body: unknown;
  /** The `error` value of the body or event. */
  error: unknown;
  /** Wait the server asked for, in ms. */
  retryAfterMs?: number | undefined;
  partial?: unknown;
  /** The key that was sent: a server may have hidden it in what its words are decoded from. */
  key?: string | undefined;
}

/** The API reported an error: as HTTP status, in the body of a 200, in an event of a stream or in a choice. */
export class APIError extends OpenRouterError {
  override readonly name: string = 'APIError';
  // Fields are declared only, and set in one place: a class field for each would cost its bytes twice.
  /**
   * `error.code` if it is an HTTP error status, else `error.http_status`, else the HTTP status if it is one, else the status that
   * `error_type` or `type` stands for.
   */
  declare readonly status: number | undefined;
  /** `error.code` as sent: a number, a string, or absent. */
  declare readonly code: number | string | undefined;
  /** Stable class of the error, such as `rate_limit_exceeded` or `insufficient_quota`. */
  declare readonly errorType: string | undefined;
  /** Why the request was refused, where its words say so; see `ErrorReason`. */
  declare readonly reason: ErrorReason | undefined;
  /** With reason `quota_exhausted`: tokens of completion that the balance still pays for, where the API says so. */
  declare readonly affordableTokens: number | undefined;
  /** With reason `moderation`: what the input was flagged for, where the API says so. */
  declare readonly moderationReasons: readonly string[] | undefined;
  /** `error.metadata` of the body: what the provider said, and the like. */
  declare readonly metadata: Readonly<Record<string, unknown>> | undefined;
  /** The upstream provider that failed, where the API names it. */
  declare readonly providerName: string | undefined;
  /** `error.availability` of the body: why the endpoints were not available. */
  declare readonly availability: ErrorAvailability | undefined;
  /** Headers of the response that carried the error. */
  declare readonly headers: Headers;
  /** The generation this response belongs to, if the server named it. */
  declare readonly generationId: string | undefined;
  /** How long the server asked to wait, in ms; also when that is longer than this client waits. */
  declare readonly retryAfterMs: number | undefined;
  /** Whether the same request may succeed later. The retries of this client follow it. */
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
    // Beside an error that is only a code, the envelope has the words.
    const words = readWords(error || !envelope ? value : envelope);
    const message =
      (words.message && redact(printable(words.message), key)) ?? 'The API reported an error without a message.';
    // Servers that pass an error on may have put it there already.
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
          .find(Boolean) ?? words.codes.map((code) => redact(code, key)).find((code) => /^[a-z]+_/.test(code)),
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
        (!isLasting(reason) && isRetryableStatus(status)),
      body,
    });
  }
}

/** Whether a repeat may help: the server is busy or broken, rather than the request wrong. */
function isRetryableStatus(status = 0): boolean {
  return status === 408 || status === 429 || (status >= 500 && status !== 501 && status !== 505);
}

/** OAuth's envelope has the code as `error`, and the words beside it. */
function loneCode(error: unknown, envelope: Record<string, unknown> | undefined): unknown {
  return envelope && typeof error === 'string' && /^[a-z]+(?:_[a-z]+)+$/.test(error) ? error : undefined;
}

/** The status that names the error's class. */
export function statusOf(error: unknown, httpStatus: number, body: unknown): number | undefined {
  const { code, http_status: status } = asRecord(error) ?? {};
  return (
    [code, status, httpStatus]
      .map((value) => (typeof value === 'string' && /^\d{3}$/.test(value) ? Number(value) : value))
      .find(
        (value): value is number => Number.isInteger(value) && (value as number) >= 400 && (value as number) <= 599,
      ) ?? statusOfType(error, body)
  );
}
