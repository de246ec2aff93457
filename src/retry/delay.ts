import { isAPIError } from '../errors/failures.ts';
import type { OpenRouterError } from '../errors/open-router-error.ts';
import { RETRY_DEFAULTS, type RetryOptions } from '../options.ts';

/**
 * Least share of the backoff after a rate limit without a hint: two such waits are longer than the usual window of one
 * second.
 */
const LIMIT_SHARE = 0.75;

/** The wait that the server asked for, in ms; 0 and a date in the past ask for none. */
export function hintOf(error: OpenRouterError): number | undefined {
  return (isAPIError(error) && error.retryAfterMs) || undefined;
}

/** True if the server refused the request for now, rather than failed. */
export function isRefused(error: OpenRouterError): boolean {
  return isAPIError(error) && (error.status === 429 || error.retryAfterMs !== undefined);
}

/**
 * Milliseconds to wait after a failed attempt, counted from 1: full jitter, from 0 to a bound that doubles. A hint is a lower bound
 * with this jitter on top, so that calls that were refused together are not retried together, and so that calls that are
 * refused again spread: a server states when it has quota, not for how many.
 */
export function delayAfter(
  error: OpenRouterError,
  attempt: number,
  options: RetryOptions,
  random: () => number = Math.random,
): number {
  const initial = options.initialDelay ?? RETRY_DEFAULTS.initialDelay;
  const max = options.maxDelay ?? RETRY_DEFAULTS.maxDelay;
  const hint = hintOf(error);
  const bound = Math.min(max, initial * 2 ** (attempt - 1));
  const least = hint === undefined && isAPIError(error) && error.status === 429 ? LIMIT_SHARE : 0;
  return (hint ?? 0) + bound * (least + (1 - least) * random());
}
