import { generationsGet } from '../../generated/operations.ts';
import type { Generation } from '../../generated/types.ts';
import { isAPIError } from '../errors/api-error.ts';
import { TimeoutError, UserAbortError } from '../errors/failures.ts';
import { sleep } from '../time.ts';
import type { Client } from '../transport/client.ts';

export interface WaitForGenerationOptions {
  /** Longest time to wait, in ms. Default 30,000. */
  timeout?: number | undefined;
  signal?: AbortSignal | undefined;
}

const FIRST_DELAY = 500;
const MAX_DELAY = 5_000;
const NEVER = new AbortController().signal;

/**
 * What a generation did and cost. The API writes it down a moment after the answer and says 404 until then, so this asks
 * again, with growing pauses. Throws `TimeoutError` when it does not turn up, and every other error at once.
 */
export async function waitForGeneration(
  client: Client,
  id: string,
  { timeout = 30_000, signal = NEVER }: WaitForGenerationOptions = {},
): Promise<Generation> {
  const deadline = performance.now() + timeout;
  for (let delay = FIRST_DELAY; ; delay = Math.min(MAX_DELAY, delay * 1.5)) {
    try {
      return (await generationsGet(client, { id }, { signal, totalTimeout: Math.max(1, deadline - performance.now()) })).data;
    } catch (error) {
      if (!isAPIError(error) || error.status !== 404) throw error;
      if (performance.now() + delay > deadline) {
        throw new TimeoutError('total', timeout, { cause: error }, `Generation ${id} did not turn up within ${timeout} ms.`);
      }
    }
    await sleep(delay, signal).catch((cause: unknown) => {
      throw new UserAbortError({ cause });
    });
  }
}
