import { asRecord, parseJSON } from '../json.ts';
import { statusOf, type APIError } from './api-error.ts';
import { maskValue } from './mask-value.ts';
import { retryHint } from './retry-hint.ts';
import { createAPIError } from './status-errors.ts';
import { maskHeaders, type WireOrigin } from './unusable.ts';

/** The error of a response with an error status. `text` is its body; `key`, which the server may echo, is masked. */
export function errorOfBody(origin: WireOrigin, text: string, key?: string): APIError {
  const body = parseJSON(text) ?? eventIn(text) ?? text;
  // Some servers send a list with one entry.
  const envelope = asRecord(Array.isArray(body) ? body[0] : body);
  return errorOfValue(origin, envelope?.['error'] ?? body, body, key);
}

/** The error that a body or an event reports in `error`, under any status. */
export function errorOfValue({ status, headers }: WireOrigin, error: unknown, body: unknown, key?: string): APIError {
  const safe = maskHeaders(headers, key);
  const shown = maskValue({ error, body }, key);
  const retryAfterMs = retryHint(safe, shown.error, Date.now(), {
    body: shown.body,
    status: statusOf(shown.error, status, shown.body) ?? status,
  });
  return createAPIError({ httpStatus: status, headers: safe, ...shown, retryAfterMs, key });
}

/** The first event with data, if an error arrives as an event stream. */
function eventIn(text: string): unknown {
  const lines = text.split('\n', 20);
  if (!/^(?:data|event|id|retry)?:/.test(text)) return undefined;
  const data = lines.find((line) => line.startsWith('data:'));
  return data && parseJSON(data.slice(5));
}
