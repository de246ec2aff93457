import type { OpenRouterError } from './errors/open-router-error.ts';

/** The argument of `shouldRetry`. */
export interface RetryQuestion {
  /** The error of the attempt. */
  error: OpenRouterError;
  /** Number of the failed attempt, from 1. */
  attempt: number;
  /** Dotted operation name. */
  operation: string;
  /** The decision of the built-in rules. */
  retry: boolean;
}

export interface RetryOptions {
  /**
   * Longest wait that a server's hint may ask for, in ms; for a longer one the call fails at once, with `retryAfterMs`.
   * @default 60_000
   */
  maxRetryAfter?: number | undefined;
  /**
   * Upper bound of the first backoff, in ms; it doubles with each attempt.
   * @default 500
   */
  initialDelay?: number | undefined;
  /**
   * Upper bound of every backoff, in ms.
   * @default 8_000
   */
  maxDelay?: number | undefined;
  /**
   * Stops retrying when most calls of this client fail, so that an outage is not made worse; `error.retryBudgetSpent` is then
   * true. Refusals by a rate limit are not failures.
   * @default true
   */
  budget?: boolean | undefined;
  /**
   * Whether to repeat a request that may already have been billed (connection lost after sending, attempt timed out). `true`:
   * always. `false`: reads only.
   * @default undefined: reads always, inference after a lost connection only, creations never
   */
  ambiguous?: boolean | undefined;
  /**
   * Whether to retry a completion without text, tool calls or tokens; if the last attempt is empty too, the call throws an
   * `EmptyCompletionError`. Empty completions are usually not billed.
   * @default false
   */
  empty?: boolean | undefined;
  /**
   * Header with the number of the retry, sent from the first retry on; `false` sends none.
   * @default 'x-retry-count', in browsers false
   */
  attemptHeader?: string | false | undefined;
  /**
   * Has the final say on each possible retry; it cannot exceed `maxRetries`. Must be synchronous.
   * @default undefined: the built-in rules decide
   * @example new OpenRouter({ retry: { shouldRetry: ({ retry, error }) => retry && !isTimeoutError(error) } })
   */
  shouldRetry?: ((question: RetryQuestion) => boolean) | undefined;
}
