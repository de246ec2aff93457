const CAPACITY = 10;
const REFUND = 0.1;

/**
 * Token bucket of a client: a retry takes a token, a success gives a tenth back, so that in an outage retries add at most
 * ten requests and then a tenth of what still succeeds.
 */
export interface RetryBudget {
  /** Takes a token; false if there is none. */
  take(): boolean;
  refund(): void;
}

export function createRetryBudget(): RetryBudget {
  let tokens = CAPACITY;
  return {
    take() {
      if (tokens < 1) return false;
      tokens -= 1;
      return true;
    },
    refund() {
      tokens = Math.min(CAPACITY, tokens + REFUND);
    },
  };
}
