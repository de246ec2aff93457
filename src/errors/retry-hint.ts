import { asNumber, asRecord } from '../json.ts';

/**
 * A reset time is an epoch time, in milliseconds from this value on, else in seconds; below the other one, seconds from
 * now.
 */
const MILLISECONDS_FROM = 1e12;
const EPOCH_FROM = 1e8;
/** The second is the standard's draft, in seconds from now. */
const RESETS = ['x-ratelimit-reset', 'ratelimit-reset'];
/** Maximum length of a text that is searched for a hint, in characters. */
const MAX_TEXT = 64 * 1024;

/**
 * How long the server asks to wait, in ms, or `undefined` without a hint. Order: `error.availability.retry_after`,
 * `retry-after-ms`, `Retry-After` (seconds or HTTP date), properties of the error (`retry_after_seconds`, `retry_after` in seconds,
 * `retry_after_ms`, Google's `retryDelay`; also in `metadata` and `metadata.headers`), `X-RateLimit-Reset`. Malformed and negative values are ignored. Dates are
 * compared with the server's own `Date` header if it sends one, so that a wrong local clock does not matter.
 */
export function retryHint(
  headers: Headers,
  error: unknown,
  now: number,
  { body, status = 429 }: { body?: unknown; status?: number } = {},
): number | undefined {
  const record = asRecord(error) ?? {};
  const metadata = asRecord(record['metadata']) ?? {};
  // Servers send the time of their reset with every response.
  const isLimit = (asNumber(record['code']) ?? status) === 429;
  const inner = isLimit ? innerHeaders(metadata['headers']) : new Headers();
  const serverNow = date(headers.get('date')) ?? now;
  const resets = !isLimit ? [] : RESETS.flatMap((name) => [headers.get(name), inner.get(name)]);
  return (
    wait(number(asRecord(record['availability'])?.['retry_after']), 1000) ??
    fromHeaders(headers, serverNow) ??
    firstOf([metadata, record, asRecord(body) ?? {}], (part) => fromProperties(part)) ??
    wait(retryDelay(metadata['raw'] ?? record['details']), 1000) ??
    fromHeaders(inner, serverNow) ??
    firstOf(resets, (reset) => wait(untilReset(reset, serverNow)) || undefined)
  );
}

function fromHeaders(headers: Headers, now: number): number | undefined {
  const retryAfter = headers.get('retry-after');
  return (
    wait(decimal(headers.get('retry-after-ms'))) ??
    wait(decimal(retryAfter), 1000) ??
    wait(Math.max(0, (date(retryAfter) ?? NaN) - now))
  );
}

function fromProperties(part: Record<string, unknown>): number | undefined {
  return (
    wait(number(part['retry_after_seconds']), 1000) ??
    wait(number(part['retry_after']), 1000) ??
    wait(number(part['retry_after_ms']))
  );
}

/** Seconds that Google's `RetryInfo` asks for: `"retryDelay": "21s"`. */
function retryDelay(given: unknown): number | undefined {
  const text = typeof given === 'string' ? given : Array.isArray(given) ? JSON.stringify(given.slice(0, 20)) : '';
  return decimal(/"retryDelay\\{0,3}":\s?\\{0,3}"(\d{1,6}(?:\.\d{1,9})?)s/.exec(text.slice(0, MAX_TEXT))?.[1]);
}

function untilReset(reset: string | null, now: number): number | undefined {
  const value = decimal(reset);
  if (value === undefined) return (date(reset) ?? NaN) - now;
  if (value < EPOCH_FROM) return value * 1000;
  return (value >= MILLISECONDS_FROM ? value : value * 1000) - now;
}

/** Headers of an upstream's response, as an object; invalid ones are skipped. */
function innerHeaders(value: unknown): Headers {
  const headers = new Headers();
  for (const [name, text] of Object.entries(asRecord(value) ?? {}).slice(0, 100)) {
    const isScalar = typeof text === 'string' || typeof text === 'number';
    if (isScalar && /^[\w-]+$/.test(name) && /^[\x20-\x7e]*$/.test(String(text))) headers.append(name, String(text));
  }
  return headers;
}

function firstOf<T>(list: readonly T[], find: (item: T) => number | undefined): number | undefined {
  for (const item of list) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whole milliseconds, if the value is a valid wait. */
function wait(value: number | undefined, unit = 1): number | undefined {
  const ms = Math.ceil((value ?? NaN) * unit);
  return ms >= 0 && Number.isFinite(ms) ? ms : undefined;
}

function number(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/** Plain decimals only: `0x10`, `1e9`, `5, 10` and blanks are not valid waits. */
function decimal(value: unknown): number | undefined {
  return /^\s*\d{1,15}(\.\d+)?\s*$/.test(String(value)) ? Number(value) : undefined;
}

/**
 * HTTP dates start with the name of the day, ISO dates with the year; anything else that `Date.parse` accepts ("5") is
 * ignored.
 */
function date(value: string | null): number | undefined {
  return /^(?:[a-z]{3}|\d{4}-\d\d-\d\dT)/i.test(value ?? '') ? Date.parse(value as string) || undefined : undefined;
}
