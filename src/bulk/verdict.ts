import { isAPIError } from '../errors/failures.ts';
import { isConnectionError, isTimeoutError, isUserAbortError } from '../errors/failures.ts';
import { isOpenRouterError } from '../errors/open-router-error.ts';
import { isStructuredOutputError } from '../helpers/structured/structured-output-error.ts';
import type { RetryOptions } from '../options.ts';
import { delayAfter } from '../retry/delay.ts';
import { shouldRetry } from '../retry/policy.ts';
import { isInvalidOutput, isRateLimit } from './classify.ts';
import type { PaceOutcome } from './pace.ts';
import { stopOf } from './stops.ts';
import type { BulkStop } from './types.ts';

/** What to do after a failed request. */
export type Verdict =
  /** The run ends. `rowEnds`: so does the row, unless a rate limit refused it. */
  | { readonly next: 'stop'; readonly stop: BulkStop; readonly rowEnds: boolean }
  /** A rate limit; `forAll`: of the account, not of one model. */
  | { readonly next: 'refused'; readonly hintMs: number | undefined; readonly forAll: boolean }
  | { readonly next: 'again'; readonly afterMs: number; readonly outcome: PaceOutcome }
  | { readonly next: 'end'; readonly outcome: PaceOutcome };

/** The state of a row and its run that a verdict depends on. */
export interface Circumstances {
  /** Requests sent, this one included. */
  readonly attempts: number;
  /** Completions that did not match the schema, this one not included. */
  readonly invalid: number;
  readonly maxRetries: number;
  readonly retryInvalid: number;
  readonly wait: boolean;
  readonly maxWait: number;
  readonly retry: RetryOptions;
}

export function judge(error: Error, row: Circumstances): Verdict {
  const stop = stopOf(error, row.wait ? Infinity : row.maxWait);
  if (stop && !(row.wait && stop.reason === 'limit')) return { next: 'stop', stop, rowEnds: !isRateLimit(error) };
  if (isRateLimit(error)) {
    const { retryAfterMs: hintMs, headers, providerName } = error;
    const forAll = hintMs !== undefined && providerName === undefined && headers.has('x-ratelimit-limit');
    return { next: 'refused', hintMs, forAll };
  }
  if (isInvalidOutput(error) && row.invalid < row.retryInvalid)
    return { next: 'again', afterMs: 0, outcome: { kind: 'answered' } };
  const failed = isConnectionError(error) || isTimeoutError(error) || (isAPIError(error) && (error.status ?? 0) >= 500);
  const outcome: PaceOutcome = { kind: failed ? 'failed' : 'answered' };
  const left = row.attempts - row.invalid <= row.maxRetries;
  if (left && isOpenRouterError(error) && shouldRetry(error, 'inference', row.retry.ambiguous))
    return { next: 'again', afterMs: delayAfter(error, row.attempts, row.retry), outcome };
  return { next: 'end', outcome };
}

/** Whether a request that failed may have been billed. */
export function mayBeBilled(error: Error): boolean {
  if (isConnectionError(error)) return error.sent;
  return isTimeoutError(error) || isUserAbortError(error) || isStructuredOutputError(error);
}
