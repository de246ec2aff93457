import { asRecord } from '../json.ts';
import { RETRY_DEFAULTS, type RetryOptions } from '../options.ts';

/** X-RateLimit-Reset is an epoch time in seconds or in milliseconds; from here on it can only be milliseconds. */
const MILLISECONDS_FROM = 1e12;

/**
 * How long the server asks to wait, in ms, or `undefined` if it does not say. Order: `error.availability.retry_after`,
 * `retry-after-ms`, `Retry-After` (seconds or HTTP date), `metadata.retry_after_seconds`, `X-RateLimit-Reset` (header, or
 * in `metadata.headers`). Malformed and negative values are passed over. Dates are compared with the server's own `Date`
 * header where it sends one, so that a wrong local clock does not matter.
 */
export function retryHint(headers: Headers, error: unknown, now: number): number | undefined {
  const record = asRecord(error);
  const metadata = asRecord(record?.metadata);
  const metadataHeaders = asRecord(metadata?.headers);
  const header = (name: string): string | undefined =>
    headers.get(name) ?? (stringMember(metadataHeaders, name) || undefined);
  const serverNow = parseDate(headers.get('date') ?? '') ?? now;
  return (
    seconds(asRecord(record?.availability)?.retry_after) ??
    plausible(decimal(headers.get('retry-after-ms'))) ??
    retryAfter(headers.get('retry-after'), serverNow) ??
    seconds(metadata?.retry_after_seconds) ??
    (record?.code === 429 || headers.has('x-ratelimit-reset')
      ? rateLimitReset(header('X-RateLimit-Reset'), serverNow)
      : undefined)
  );
}

/** Full jitter: anything from 0 to the exponential bound, in ms. `attempt` counts from 1. */
export function backoff(attempt: number, options: RetryOptions, random: () => number = Math.random): number {
  const initial = options.initialDelay ?? RETRY_DEFAULTS.initialDelay;
  const max = options.maxDelay ?? RETRY_DEFAULTS.maxDelay;
  return random() * Math.min(max, initial * 2 ** (attempt - 1));
}

function retryAfter(value: string | null, now: number): number | undefined {
  if (value === null) return undefined;
  const number = decimal(value);
  if (number !== undefined) return plausible(number * 1000);
  const date = parseDate(value);
  return date === undefined ? undefined : plausible(Math.max(0, date - now));
}

function rateLimitReset(value: string | undefined, now: number): number | undefined {
  const number = decimal(value ?? null);
  if (number === undefined) return undefined;
  const wait = (number >= MILLISECONDS_FROM ? number : number * 1000) - now;
  return wait > 0 ? plausible(wait) : undefined;
}

function seconds(value: unknown): number | undefined {
  return typeof value === 'number' ? plausible(value * 1000) : undefined;
}

/** Plain decimals only: `0x10`, `1e9`, `5, 10` and blanks are no waits. */
function decimal(value: string | null): number | undefined {
  return value !== null && /^\s*\d{1,15}(\.\d+)?\s*$/.test(value) ? Number(value) : undefined;
}

function plausible(ms: number | undefined): number | undefined {
  return ms !== undefined && ms >= 0 && Number.isFinite(ms) ? Math.ceil(ms) : undefined;
}

/** HTTP dates start with the day's name; anything else `Date.parse` would take ("5") is none. */
function parseDate(value: string): number | undefined {
  const time = /^[a-z]{3}/i.test(value) ? Date.parse(value) : NaN;
  return Number.isNaN(time) ? undefined : time;
}

function stringMember(record: Record<string, unknown> | undefined, name: string): string {
  for (const key of Object.keys(record ?? {})) {
    const value = record?.[key];
    if (key.toLowerCase() === name.toLowerCase() && (typeof value === 'string' || typeof value === 'number'))
      return String(value);
  }
  return '';
}
