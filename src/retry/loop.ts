import { isInvalidRequestError } from '../errors/failures.ts';
import { addToMessage, brandOf, isOpenRouterError, type OpenRouterError } from '../errors/open-router-error.ts';
import { RETRY_DEFAULTS, type Hooks, type RetryOptions } from '../options.ts';
import type { CallScope } from '../call-scope.ts';
import type { RetryBudget } from './budget.ts';
import { delayAfter, hintOf, isRefused } from './delay.ts';
import { shouldRetry } from './policy.ts';
import type { RetryClass } from './retry-class.ts';

export interface RetryPlan {
  readonly operation: { readonly id: string };
  readonly retryClass: RetryClass;
  readonly maxRetries: number;
  readonly retry: RetryOptions;
  readonly budget: RetryBudget;
  readonly scope: CallScope;
  readonly onRetry: NonNullable<Hooks['onRetry']>;
}

/** Most uncounted retries of a call after refusals, while the server works for other calls. */
const MAX_PATIENCE = 20;

/** What one call has used of its retries. */
interface Progress {
  /** Calls of the client that had succeeded when this one began, or was refused last. */
  known: number;
  /** Refusals that did not count as retries. */
  uncounted: number;
  /** Ms waited after them. */
  waited: number;
}

/** Runs attempts, numbered from 1, until one succeeds or its error may not be retried; that error has their number. */
export async function retryLoop<T>(plan: RetryPlan, run: (attempt: number) => Promise<T>): Promise<T> {
  if (plan.scope.ended) throw plan.scope.failure;
  const { budget } = plan;
  const progress: Progress = { known: budget.successes(), uncounted: 0, waited: 0 };
  budget.begin();
  let succeeded = false;
  try {
    for (let attempt = 1; ; attempt++) {
      try {
        const value = await run(attempt);
        succeeded = true;
        return value;
      } catch (error) {
        if (!isOpenRouterError(error)) throw error;
        // Invalid arguments and used-up budgets are detected before this attempt's request is sent.
        error.attempts = isInvalidRequestError(error) || brandOf(error) === 'budget' ? attempt - 1 : attempt;
        const delayMs = retryDelay(plan, progress, error, attempt);
        if (delayMs === undefined) throw error;
        plan.onRetry({ operation: plan.operation.id, attempt, delayMs, error });
        await waitFor(plan, delayMs, attempt, error);
      }
    }
  } finally {
    budget.end(succeeded);
  }
}

/** Milliseconds until the next attempt, `undefined` for none. */
function retryDelay(plan: RetryPlan, progress: Progress, error: OpenRouterError, attempt: number): number | undefined {
  const { retry: options, scope, maxRetries, budget } = plan;
  if (maxRetries === 0 || scope.ended) return undefined;
  const longest = options.maxRetryAfter ?? RETRY_DEFAULTS.maxRetryAfter;
  const hint = hintOf(error) ?? 0;
  const left = scope.deadline - performance.now();
  if (hint > Math.min(left, longest)) return undefined;
  const full = delayAfter(error, attempt, options);
  if (hint === 0 && full > left) return undefined;
  // Jitter must not use up the remaining time.
  const delay = Math.min(full, Math.max(hint, left - 1));
  const refused = isRefused(error);
  // A limit that lets other calls pass must not become a failure, as long as the wait is within `maxRetryAfter`.
  if (refused) {
    const othersSucceeded = budget.successes() > progress.known;
    progress.known = budget.successes();
    if (othersSucceeded && progress.uncounted < MAX_PATIENCE && progress.waited + delay <= longest) {
      progress.uncounted++;
      progress.waited += delay;
    }
  }
  if (attempt - progress.uncounted > maxRetries) return undefined;
  const rule = shouldRetry(error, plan.retryClass, options.ambiguous);
  const retry = options.shouldRetry?.({ error, attempt, operation: plan.operation.id, retry: rule }) ?? rule;
  if (!retry) return undefined;
  // Counted even if the option is off: other clients may share the budget.
  if (budget.take(refused) || options.budget === false) return delay;
  error.retryBudgetSpent = true;
  addToMessage(error, ' (not retried: most calls of this client fail; see option `retry.budget`)');
  return undefined;
}

async function waitFor({ scope }: RetryPlan, ms: number, attempt: number, last: OpenRouterError): Promise<void> {
  try {
    await scope.wait(ms);
  } catch (error) {
    if (isOpenRouterError(error)) {
      error.attempts = attempt;
      error.cause ??= last;
    }
    throw error;
  }
}
