import { isAPIError, isConnectionError } from '../errors/failures.ts';
import { isFreeLimit, isQuotaExhausted } from '../errors/reason.ts';
import { isBudgetExceededError } from '../helpers/cost/budget-exceeded-error.ts';
import { isRateLimit, isWrongModel } from './classify.ts';
import { nameOfModel } from './cost-bound.ts';
import type { BulkStop } from './types.ts';

/** The stop that an error causes, if any; `maxWait`: the longest acceptable wait, in ms. */
export function stopOf(error: Error, maxWait: number): BulkStop | undefined {
  if (isBudgetExceededError(error)) return stop('budget', error.message, error);
  if (!isAPIError(error)) return undefined;
  if (error.status === 401) return stop('authentication', `The API key is not accepted: ${error.message}`, error);
  const hint = error.retryAfterMs;
  if (isFreeLimit(error) || (isRateLimit(error) && (hint ?? 0) > maxWait)) {
    const when = hint === undefined ? '' : ` Try again in ${describeWait(hint)}.`;
    const message = `The request limit is reached: ${error.message}${when} Resume then, or set the option \`wait\`.`;
    return { reason: 'limit', message, error, retryAfterMs: hint };
  }
  if (error.status === 402 || isQuotaExhausted(error))
    return stop('credits', `The key's credits or quota are used up: ${error.message}`, error);
  return undefined;
}

/** The stop that the failure of the very first row causes: its model cannot be called, or its server cannot be reached. */
export function firstRowStop(model: string, error: Error): BulkStop | undefined {
  if (isWrongModel(error))
    return stop('model', `The first row shows that ${nameOfModel(model)} cannot be called: ${error.message}`, error);
  return isConnectionError(error) && !error.sent
    ? stop('failures', `The first row failed: ${error.message}`, error)
    : undefined;
}

export function budgetSpent(limit: number, spent: number, needed: number): BulkStop {
  const message = `The limit of ${limit} USD does not cover another row: ${spent} USD have been spent, and the next row can cost ${needed} USD.`;
  return stop('budget', message, undefined);
}

/** Number of failures from the start after which the rest would fail, too. */
export const MAX_FAILURES = 20;

/** Notices if all rows fail in the same way from the start. */
export class FirstFailures {
  #kind: string | undefined;
  #count = 0;
  #over = false;

  add(error: Error | undefined): BulkStop | undefined {
    const kind = error && `${error.name} ${isAPIError(error) ? (error.status ?? '') : ''}`;
    this.#over ||= kind === undefined || (this.#kind !== undefined && this.#kind !== kind);
    if (this.#over || !error) return undefined;
    this.#kind = kind;
    if (++this.#count < MAX_FAILURES) return undefined;
    return stop('failures', `The first ${MAX_FAILURES} rows failed in the same way: ${error.message}`, error);
  }
}

export function stop(reason: BulkStop['reason'], message: string, error?: Error): BulkStop {
  return { reason, message: /[.!?]$/.test(message) ? message : `${message}.`, error, retryAfterMs: undefined };
}

function describeWait(ms: number): string {
  const minutes = Math.ceil(ms / 60_000);
  return minutes < 120 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`;
}
