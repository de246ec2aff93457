import { asRecord } from '../json.ts';

/** X-RateLimit-Reset is an epoch time in seconds or in milliseconds; from here on it can only be milliseconds. */
const MILLISECONDS_FROM = 1e12;
const RESET = 'x-ratelimit-reset';

/**
 * How long the server asks to wait, in ms, or `undefined` without a hint. Order: `error.availability.retry_after`,
 * `retry-after-ms`, `Retry-After` (seconds or HTTP date), `metadata.retry_after_seconds`, `X-RateLimit-Reset` (header, or
 * in `metadata.headers`). Malformed and negative values are ignored. Dates are compared with the server's own `Date` header if
 * it sends one, so that a wrong local clock does not matter.
 */
export function retryHint(headers: Headers, error: unknown, now: number): number | undefined {
  const { availability, metadata, code } = asRecord(error) ?? {};
  const { retry_after_seconds: seconds, headers: inner } = asRecord(metadata) ?? {};
  const retryAfter = headers.get('retry-after');
  const serverNow = date(headers.get('date')) ?? now;
  const inError = Object.entries(asRecord(inner) ?? {}).find(([name]) => name.toLowerCase() === RESET);
  const reset = decimal(headers.get(RESET) ?? (code === 429 ? inError?.[1] : undefined));
  return (
    wait(number(asRecord(availability)?.retry_after), 1000) ??
    wait(decimal(headers.get('retry-after-ms'))) ??
    wait(decimal(retryAfter), 1000) ??
    wait(Math.max(0, (date(retryAfter) ?? NaN) - serverNow)) ??
    wait(number(seconds), 1000) ??
    (reset && wait((reset >= MILLISECONDS_FROM ? reset : reset * 1000) - serverNow || undefined))
  );
}

/** Whole milliseconds, if the value is a valid wait. */
function wait(value: number | undefined, unit = 1): number | undefined {
  const ms = Math.ceil((value ?? NaN) * unit);
  return ms >= 0 && Number.isFinite(ms) ? ms : undefined;
}

function number(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/** Plain decimals only: `0x10`, `1e9`, `5, 10` and blanks are not waits. */
function decimal(value: unknown): number | undefined {
  return /^\s*\d{1,15}(\.\d+)?\s*$/.test(String(value)) ? Number(value) : undefined;
}

/** HTTP dates start with the day's name; other text that `Date.parse` accepts ("5") is not a date. */
function date(value: string | null): number | undefined {
  return /^[a-z]{3}/i.test(value ?? '') ? Date.parse(value as string) || undefined : undefined;
}
