import { isInvalidRequestError } from '../errors/failures.ts';
import { sumUsage, usageOf, type UsageTotals } from '../helpers/cost/usage.ts';
import { isRateLimit } from './classify.ts';
import { idOf } from './operations.ts';
import type { Outcome } from './outcome.ts';
import type { BulkRequest, BulkResult } from './types.ts';

/** A row that has no result yet. */
export interface RowState {
  readonly request: BulkRequest;
  /** When its first request was sent. */
  startedAt: number | undefined;
  attempts: number;
  /** Requests that a rate limit refused. */
  refusals: number;
  /** Completions that did not match the schema. */
  invalid: number;
  usage: UsageTotals | undefined;
}

/** What one request used. */
export interface Booking {
  readonly usage: UsageTotals | undefined;
  /** It may have cost something, even if no cost was reported. */
  readonly mayBeBilled: boolean;
  /** It may have been billed without reporting its cost. */
  readonly unpriced: boolean;
}

export function startRow(request: BulkRequest): RowState {
  return { request, startedAt: undefined, attempts: 0, refusals: 0, invalid: 0, usage: undefined };
}

/** Counts a request that has ended, unless it was refused or never sent. */
export function countAttempt(row: RowState, error?: Error): void {
  if (!isRateLimit(error) && !isInvalidRequestError(error)) row.attempts++;
}

/** Adds the usage of a request to its row. `outcome`: its response or error. */
export function bookUsage(row: RowState, outcome: unknown, mayBeBilled: boolean): Booking {
  const reported = usageOf(outcome);
  const usage = reported && sumUsage([reported]);
  if (usage) row.usage = sumUsage([row.usage, usage]);
  return { usage, mayBeBilled, unpriced: usage?.cost === undefined && mayBeBilled };
}

export function resultOf({ request, attempts, startedAt, usage }: RowState, outcome: Outcome): BulkResult {
  const ms = startedAt === undefined ? 0 : Math.round(performance.now() - startedAt);
  return { id: idOf(request), request, usage, attempts, ms, ...outcome };
}
