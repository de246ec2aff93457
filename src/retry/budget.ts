const CAPACITY = 10;
const REFUND = 0.1;
/** Number of calls without a success after which refusals count as an outage rather than a limit. */
const FEW_CALLS = 5;
const REQUESTS_PER_CALL = 2;
/** A server that responded successfully within this time is up, whatever it refuses, in ms. */
const ALIVE_MS = 10_000;

/**
 * Limits a client's retries while most of its calls fail, so that an outage is not made worse.
 *
 * A retry after a failure takes a token from a bucket, and a success returns a tenth: ten requests in an outage, then a tenth
 * of the successes. A retry after a refusal (429, or a hint how long to wait) takes none, because the server is well; only if
 * nothing has succeeded for a while are refused calls limited to two requests each on average.
 */
export interface RetryBudget {
  /** Calls of this client that have succeeded so far. */
  successes(): number;
  /** A call is about to send its first request. */
  begin(): void;
  /** True if a retry may be sent. */
  take(refused: boolean): boolean;
  /** The call has settled. */
  end(succeeded: boolean): void;
}

export function createRetryBudget(): RetryBudget {
  let tokens = CAPACITY;
  let running = 0;
  /** Since the last success; calls that were running then count again. */
  let calls = 0;
  let requests = 0;
  let successes = 0;
  let lastSuccess = -Infinity;

  /** Calls are refused, and no call shows that the server works. */
  const isOutage = (): boolean =>
    calls >= FEW_CALLS && requests >= calls * REQUESTS_PER_CALL && performance.now() - lastSuccess > ALIVE_MS;

  return {
    successes: () => successes,
    begin() {
      running++;
      calls++;
      requests++;
    },
    take(refused) {
      if (refused ? isOutage() : tokens < 1) return false;
      if (!refused) tokens -= 1;
      requests++;
      return true;
    },
    end(succeeded) {
      running--;
      if (!succeeded) return;
      successes++;
      lastSuccess = performance.now();
      tokens = Math.min(CAPACITY, tokens + REFUND);
      calls = requests = running;
    },
  };
}
