import { checkPrices, MAX_WAIT_MS, positive, whole } from '../bulk/plan.ts';
import { checkFunction, checkObject, checkSignal } from '../settings.ts';
import { InvalidRequestError } from '../errors/failures.ts';
import type { RedisLocation } from './connect.ts';
import { DEFAULT_QUEUE, keysOf } from './keys.ts';
import type { SharedPlan } from './run-state.ts';
import { toUnits } from './shared-spend.ts';
import type { EnqueueOptions } from './types.ts';

/** The options of `enqueueMany`, checked and with their defaults. */
export interface EnqueuePlan {
  readonly redis: RedisLocation;
  readonly queue: string;
  readonly run: string;
  readonly highWater: number;
  /** USD of earlier runs. */
  readonly spent: number;
  readonly shared: SharedPlan;
  readonly signal: AbortSignal | undefined;
  readonly onWarning: ((message: string) => void) | undefined;
}

const HIGH_WATER = 20_000;

/** Throws `InvalidRequestError`, which names the option, for invalid values. */
export function enqueuePlanOf(options: EnqueueOptions): EnqueuePlan {
  checkObject(options, 'The options of `enqueueMany`');
  const { redis, queue = DEFAULT_QUEUE, signal, onWarning } = options;
  keysOf(queue);
  checkSignal(signal);
  checkFunction(onWarning, 'onWarning');
  checkPrices(options.prices);
  const { run = queue } = options;
  if (typeof run !== 'string' || run === '')
    throw new InvalidRequestError('Option `run` must be a string that is not empty.');
  const given = (name: 'timeout' | 'requestsPerMinute' | 'maxCost'): number | undefined => {
    const value = options[name] ?? Infinity;
    return positive(name, value) < Infinity ? value : undefined;
  };
  const { spent = 0, maxRetries } = options;
  if (spent !== 0) positive('spent', spent);
  const maxCost = given('maxCost');
  if (maxCost !== undefined) toUnits(maxCost);
  return {
    redis,
    queue,
    run,
    spent,
    signal,
    onWarning,
    highWater: whole('highWater', options.highWater ?? HIGH_WATER, 1),
    shared: {
      maxRetries: maxRetries === undefined ? undefined : Math.min(whole('maxRetries', maxRetries, 0), 1_000_000),
      retryInvalid: Math.min(whole('retryInvalid', options.retryInvalid ?? 0, 0), 1_000_000),
      timeout: given('timeout'),
      requestsPerMinute: given('requestsPerMinute'),
      maxCost,
      prices: options.prices,
      wait: options.wait ?? false,
      maxWait: Math.min(positive('maxWait', options.maxWait ?? MAX_WAIT_MS), Number.MAX_SAFE_INTEGER),
    },
  };
}
