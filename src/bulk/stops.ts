import { isAPIError, isConnectionError } from '../errors/failures.ts';
import { isFreeLimit, isQuotaExhausted } from '../errors/reason.ts';
import { isBudgetExceededError } from '../helpers/cost/budget-exceeded-error.ts';
import { isRateLimit, isWrongModel } from './classify.ts';
import { nameOfModel } from './cost-bound.ts';
import type { BulkStop } from './types.ts';

/** What ends a run in which so long a wait is too long, in ms. */
export function stopOf(error: Error, maxWait: number): BulkStop | undefined {
  if (isBudgetExceededError(error)) return stop('budget', error.message, error);
  if (!isAPIError(error)) return undefined;
  if (error.status === 401) return stop('authentication', `The API key is not accepted: ${error.message}`, error);
  const hint = error.retryAfterMs;
  if (isFreeLimit(error) || (isRateLimit(error) && (hint ?? 0) > maxWait)) {
    const when = hint === undefined ? '' : ` It may be asked again in ${describeWait(hint)}.`;
    const message = `The limit of requests is reached: ${error.message}${when} Resume then, or wait with the option \`wait\`.`;
    return { reason: 'limit', message, error, retryAfterMs: hint };
  }
  if (error.status === 402 || isQuotaExhausted(error))
    return stop('credits', `The credits or the quota of the key are used up: ${error.message}`, error);
  return undefined;
}

/** What the failure of the first row of all shows of the others: its model cannot be called, or its server not be reached. */
export function firstRowStop(model: string, error: Error): BulkStop | undefined {
  if (isWrongModel(error))
    return stop('model', `The first row shows that ${nameOfModel(model)} cannot be called: ${error.message}`, error);
  return isConnectionError(error) && !error.sent
    ? stop('failures', `The first row failed: ${error.message}`, error)
    : undefined;
}

export function budgetSpent(limit: number, spent: number, needed: number): BulkStop {
  const message = `The limit of ${limit} USD does not pay for another row: ${spent} USD are spent, and the next row can cost ${needed} USD.`;
  return stop('budget', message, undefined);
}

/** Failures from the start, from which on the rest would fail, too. */
export const MAX_FAILURES = 20;

/** Notices rows that all fail alike from the start. */
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
    return stop('failures', `The first ${MAX_FAILURES} rows failed alike: ${error.message}`, error);
  }
}

export function stop(reason: BulkStop['reason'], message: string, error?: Error): BulkStop {
  return { reason, message: /[.!?]$/.test(message) ? message : `${message}.`, error, retryAfterMs: undefined };
}

function describeWait(ms: number): string {
  const minutes = Math.ceil(ms / 60_000);
  return minutes < 120 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`;
}
