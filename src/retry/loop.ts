import { isAPIError } from '../errors/api-error.ts';
import { isInvalidRequestError } from '../errors/failures.ts';
import { brandOf, isOpenRouterError, type OpenRouterError } from '../errors/open-router-error.ts';
import { RETRY_DEFAULTS, type Hooks, type RetryOptions } from '../options.ts';
import type { CallScope } from '../call-scope.ts';
import type { RetryBudget } from './budget.ts';
import { backoff } from './delay.ts';
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

/** Runs attempts, numbered from 1, until one succeeds or its error may not be retried; that error says how many there were. */
export async function retryLoop<T>(plan: RetryPlan, run: (attempt: number) => Promise<T>): Promise<T> {
  if (plan.scope.ended) throw plan.scope.failure;
  for (let attempt = 1; ; attempt++) {
    try {
      const value = await run(attempt);
      plan.budget.refund();
      return value;
    } catch (error) {
      if (!isOpenRouterError(error)) throw error;
      // Bad arguments and used-up budgets are found before the request of this attempt is sent.
      error.attempts = isInvalidRequestError(error) || brandOf(error) === 'budget' ? attempt - 1 : attempt;
      const delayMs = retryDelay(plan, error, attempt);
      if (delayMs === undefined) throw error;
      plan.onRetry({ operation: plan.operation.id, attempt, delayMs, error });
      await waitFor(plan, delayMs, attempt, error);
    }
  }
}

/** Milliseconds until the next attempt, `undefined` if there is to be none. */
function retryDelay(plan: RetryPlan, error: OpenRouterError, attempt: number): number | undefined {
  const { retry: options, scope } = plan;
  if (attempt > plan.maxRetries || scope.ended) return undefined;
  const hint = isAPIError(error) ? error.retryAfterMs : undefined;
  const delay = hint ?? backoff(attempt, options);
  if (hint !== undefined && hint > (options.maxRetryAfter ?? RETRY_DEFAULTS.maxRetryAfter)) return undefined;
  if (delay > scope.deadline - performance.now()) return undefined;
  const rule = shouldRetry(error, plan.retryClass, options.ambiguous);
  const retry = options.shouldRetry?.({ error, attempt, operation: plan.operation.id, retry: rule }) ?? rule;
  if (!retry || (options.budget !== false && !plan.budget.take())) return undefined;
  return delay;
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
