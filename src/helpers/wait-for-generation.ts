import { generationsGet } from '../../generated/operations.ts';
import type { Generation } from '../../generated/types.ts';
import { isAPIError } from '../errors/api-error.ts';
import { isTimeoutError, TimeoutError, UserAbortError } from '../errors/failures.ts';
import { sleep } from '../time.ts';
import type { Client } from '../transport/client.ts';

export interface WaitForGenerationOptions {
  /** Longest time to wait, in ms. Default 30,000. */
  timeout?: number | undefined;
  signal?: AbortSignal | undefined;
}

const FIRST_DELAY = 500;
const MAX_DELAY = 5_000;

/**
 * What a generation did and cost. The API writes it down a moment after the answer and says 404 until then, so this asks
 * again, with growing pauses. Throws `TimeoutError` when it does not turn up, and every other error at once.
 */
export async function waitForGeneration(
  client: Client,
  id: string,
  { timeout = 30_000, signal = new AbortController().signal }: WaitForGenerationOptions = {},
): Promise<Generation> {
  const deadline = performance.now() + timeout;
  const late = (cause: unknown): TimeoutError =>
    new TimeoutError('total', timeout, { cause }, `Generation ${id} did not turn up within ${timeout} ms.`);
  for (let delay = FIRST_DELAY; ; delay = Math.min(MAX_DELAY, delay * 1.5)) {
    try {
      return (await generationsGet(client, { id }, { signal, totalTimeout: Math.max(1, deadline - performance.now()) }))
        .data;
    } catch (error) {
      if (isTimeoutError(error) && error.kind === 'total') throw late(error);
      if (!isAPIError(error) || error.status !== 404) throw error;
      if (performance.now() + delay > deadline) throw late(error);
    }
    await sleep(delay, signal).catch((cause: unknown) => {
      throw new UserAbortError({ cause });
    });
  }
}
