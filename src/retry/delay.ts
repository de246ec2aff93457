import { RETRY_DEFAULTS, type RetryOptions } from '../options.ts';

/** Full jitter: anything from 0 to the exponential bound, in ms. `attempt` counts from 1. */
export function backoff(attempt: number, options: RetryOptions, random: () => number = Math.random): number {
  const initial = options.initialDelay ?? RETRY_DEFAULTS.initialDelay;
  const max = options.maxDelay ?? RETRY_DEFAULTS.maxDelay;
  return random() * Math.min(max, initial * 2 ** (attempt - 1));
}
