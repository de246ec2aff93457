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

const RETRYABLE = new Set([408, 429, 500, 502, 503, 504, 524, 529]);

/** The API answered with an error: as HTTP status, in the body of a 200, in a stream's event or in a choice. */
export class APIError extends OpenRouterError {
  override readonly name: string = 'APIError';
  /** `error.code` if it is an HTTP error status, else `error.http_status`, else the HTTP status if it is one. */
  readonly status: number | undefined;
  /** `error.code` as sent: a number, a string, or absent. */
  readonly code: number | string | undefined;
  /** Stable class of the error, such as `rate_limit_exceeded` or `context_length_exceeded`. */
  readonly errorType: string | undefined;
  readonly metadata: Readonly<Record<string, unknown>> | undefined;
  /** The upstream provider that failed, where the API names it. */
  readonly providerName: string | undefined;
  readonly availability: Availability | undefined;
  /** Headers of the answer that carried the error. */
  readonly headers: Headers;
  readonly generationId: string | undefined;
  /** How long the server asked to wait, in ms; also when that is longer than this client waits. */
  readonly retryAfterMs: number | undefined;
  /** Whether the same request may succeed later. */
  readonly retryable: boolean;
  /** The whole error body or event. */
  readonly body: unknown;

  constructor(input: APIErrorInput) {
    const error = asRecord(input.error);
    const status = statusOf(input);
    const metadata = asRecord(error?.metadata);
    const providerName = asString(metadata?.provider_name);
    const reason = upstreamReason(input.error, metadata) ?? `The API answered with an error and no message.`;
    super('api', [status, providerName].filter(Boolean).join(' ') + (status || providerName ? ': ' : '') + reason, {
      partial: input.partial,
    });
    const availability = asRecord(error?.availability) as Availability | undefined;
    this.status = status;
    this.code = typeof error?.code === 'number' ? error.code : asString(error?.code);
    const body = asRecord(input.body);
    this.errorType = [error, metadata, body, asRecord(body?.response)]
      .map((part) => asString(part?.error_type))
      .find(Boolean);
    this.metadata = metadata;
    this.providerName = providerName;
    this.availability = availability;
    this.headers = input.headers;
    this.generationId = input.headers.get('x-generation-id') ?? undefined;
    this.retryAfterMs = input.retryAfterMs;
    this.retryable = availability?.retryable ?? RETRYABLE.has(status ?? 0);
    this.body = input.body;
  }
}

/** True for an `APIError`, also from another realm or another copy of this package. */
export function isAPIError(error: unknown): error is APIError {
  return brandOf(error) === 'api';
}

/** The status that names the error's class. */
export function statusOf({ error, httpStatus }: Pick<APIErrorInput, 'error' | 'httpStatus'>): number | undefined {
  const record = asRecord(error);
  for (const value of [record?.code, record?.http_status, httpStatus]) {
    const status = typeof value === 'string' && /^\d{3}$/.test(value) ? Number(value) : value;
    if (typeof status === 'number' && Number.isInteger(status) && status >= 400 && status <= 599) return status;
  }
  return undefined;
}
