import { asRecord, parseJSON } from '../json.ts';
import { redact } from '../log.ts';
import type { APIError } from './api-error.ts';
import { ResponseParseError } from './failures.ts';
import { maskValue } from './mask.ts';
import { retryHint } from './retry-hint.ts';
import { createAPIError } from './status-errors.ts';

/** The response in which an error was found. */
export interface WireOrigin {
  readonly status: number;
  readonly headers: Headers;
}

/** The error of a response with an error status. `text` is its body; `key`, which the server may echo, is masked. */
export function errorOfBody(origin: WireOrigin, text: string, key?: string): APIError {
  const body = parseJSON(text) ?? text;
  return errorOfValue(origin, asRecord(body)?.['error'] ?? body, body, key);
}

/** The error that a body or an event reports in `error`, under any status. */
export function errorOfValue({ status, headers }: WireOrigin, error: unknown, body: unknown, key?: string): APIError {
  const safe = maskHeaders(headers, key);
  const shown = maskValue({ error, body }, key);
  const retryAfterMs = retryHint(safe, shown.error, Date.now());
  return createAPIError({ httpStatus: status, headers: safe, ...shown, retryAfterMs });
}

/** The error of a successful response whose body cannot be used. */
export function unusable(message: string, { status, headers }: WireOrigin, key?: string): ResponseParseError {
  return new ResponseParseError(redact(message, key), { status, headers: maskHeaders(headers, key) });
}

function maskHeaders(headers: Headers, key: string | undefined): Headers {
  const safe = new Headers();
  headers.forEach((value, name) => safe.append(name, redact(value, key)));
  return safe;
}
