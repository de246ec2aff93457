import { asRecord, asString } from '../json.ts';
import { brandOf, OpenRouterError } from './open-router-error.ts';
import { upstreamReason } from './upstream-reason.ts';

/** What the API says of a model that cannot serve right now, and whether a repeat makes sense (`error.availability`). */
export interface Availability {
  code?: string;
  retryable?: boolean;
  /** Seconds to wait. */
  retry_after?: number;
  requested_models?: string[];
  affected_providers?: string[];
  fallback_models?: string[];
  docs_url?: string;
  [member: string]: unknown;
}

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
}

/** The API answered with an error: as HTTP status, in the body of a 200, in a stream's event or in a choice. */
export class APIError extends OpenRouterError {
  override readonly name: string = 'APIError';
  /** `error.code` if it is an HTTP error status, else `error.http_status`, else the HTTP status if it is one. */
  declare readonly status: number | undefined;
  /** `error.code` as sent: a number, a string, or absent. */
  declare readonly code: number | string | undefined;
  /** Stable class of the error, such as `rate_limit_exceeded` or `context_length_exceeded`. */
  declare readonly errorType: string | undefined;
  declare readonly metadata: Readonly<Record<string, unknown>> | undefined;
  /** The upstream provider that failed, where the API names it. */
  declare readonly providerName: string | undefined;
  declare readonly availability: Availability | undefined;
  /** Headers of the answer that carried the error. */
  declare readonly headers: Headers;
  declare readonly generationId: string | undefined;
  /** How long the server asked to wait, in ms; also when that is longer than this client waits. */
  declare readonly retryAfterMs: number | undefined;
  /** Whether the same request may succeed later. */
  declare readonly retryable: boolean;
  /** The whole error body or event. */
  declare readonly body: unknown;

  constructor({ error: value, httpStatus, headers, body, retryAfterMs, partial }: APIErrorInput) {
    const error = asRecord(value);
    const status = statusOf(value, httpStatus);
    const metadata = asRecord(error?.metadata);
    const providerName = asString(metadata?.provider_name);
    const source = [status, providerName].filter(Boolean).join(' ');
    const reason = upstreamReason(value, metadata) ?? 'The API answered with an error and no message.';
    super('api', source ? `${source}: ${reason}` : reason, { partial });
    const availability = asRecord(error?.availability) as Availability | undefined;
    const envelope = asRecord(body);
    Object.assign(this, {
      status,
      code: typeof error?.code === 'number' ? error.code : asString(error?.code),
      errorType: [error, metadata, envelope, asRecord(envelope?.response)]
        .map((part) => asString(part?.error_type))
        .find(Boolean),
      metadata,
      providerName,
      availability,
      headers,
      generationId: headers.get('x-generation-id') ?? undefined,
      retryAfterMs,
      retryable: availability?.retryable ?? isRetryable(status),
      body,
    });
  }
}

/** Whether a repeat may help: the server is busy or broken, rather than the request wrong. 501 and 505 stay as they are. */
function isRetryable(status = 0): boolean {
  return [408, 429, 500, 502, 503, 504, 524, 529].includes(status);
}

/** True for an `APIError`, also from another realm or another copy of this package. */
export function isAPIError(error: unknown): error is APIError {
  return brandOf(error) === 'api';
}

/** The status that names the error's class. */
export function statusOf(error: unknown, httpStatus: number): number | undefined {
  const { code, http_status: status } = asRecord(error) ?? {};
  return [code, status, httpStatus]
    .map((value) => (typeof value === 'string' && /^\d{3}$/.test(value) ? Number(value) : value))
    .find((value): value is number => Number.isInteger(value) && (value as number) >= 400 && (value as number) <= 599);
}
