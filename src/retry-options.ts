import type { OpenRouterError } from './errors/open-router-error.ts';

/** What `shouldRetry` is called with. */
export interface RetryQuestion {
  /** What the attempt failed with. */
  error: OpenRouterError;
  /** The attempt that failed, from 1. */
  attempt: number;
  /** Dotted operation name. */
  operation: string;
  /** What the built-in rules decide. */
  retry: boolean;
}

export interface RetryOptions {
  /**
   * Longest wait a server's hint may ask for, in ms; beyond it the call fails at once with `retryAfterMs`.
   * @default 60_000
   */
  maxRetryAfter?: number | undefined;
  /**
   * Upper bound of the first back-off, in ms; it doubles with each attempt.
   * @default 500
   */
  initialDelay?: number | undefined;
  /**
   * Upper bound of any back-off, in ms.
   * @default 8_000
   */
  maxDelay?: number | undefined;
  /**
   * Stop retrying when most calls of this client fail, so that an outage is not made worse; `error.retryBudgetSpent` then says
   * so. A server that limits the rate is not failing.
   * @default true
   */
  budget?: boolean | undefined;
  /**
   * Whether to repeat a request that may already have been billed (connection lost after sending, attempt timed out). `true`: all.
   * `false`: reads only.
   * @default undefined: reads always, inference after a lost connection only, creations never
   */
  ambiguous?: boolean | undefined;
  /**
   * Whether to repeat a completion in which the model stopped without a word, a tool call or a token; the last one then is an
   * `EmptyCompletionError`. Such a turn is usually not billed.
   * @default false
   */
  empty?: boolean | undefined;
  /**
   * Header with the number of the retry, sent from the first retry on; `false` sends none.
   * @default 'x-retry-count', in browsers false
   */
  attemptHeader?: string | false | undefined;
  /**
   * Final say on each retry the client could make; it cannot raise `maxRetries`. Must return at once.
   * @default undefined: the built-in rules decide
   * @example new OpenRouter({ retry: { shouldRetry: ({ retry, error }) => retry && !isTimeoutError(error) } })
   */
  shouldRetry?: ((question: RetryQuestion) => boolean) | undefined;
}
