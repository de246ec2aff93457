import { generationsGet } from '../../generated/operations.ts';
import type { Generation } from '../../generated/types.ts';
import { isTimeoutError, TimeoutError, UserAbortError, isAPIError } from '../errors/failures.ts';
import { asRecord } from '../json.ts';
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
 * What a generation did and cost. The API records it a moment after the completion and responds 404 (or without data) until
 * then, so this asks again, with growing pauses. Throws `TimeoutError` when it does not become available, and every other error at
 * once.
 */
export async function waitForGeneration(
  client: Client,
  id: string,
  { timeout = 30_000, signal = new AbortController().signal }: WaitForGenerationOptions = {},
): Promise<Generation> {
  const deadline = performance.now() + timeout;
  const late = (cause: unknown): TimeoutError =>
    new TimeoutError('total', timeout, { cause }, `Generation ${id} was not available after ${timeout} ms.`);
  for (let delay = FIRST_DELAY; ; delay = Math.min(MAX_DELAY, delay * 1.5)) {
    try {
      const totalTimeout = Math.max(1, deadline - performance.now());
      const { data } = await generationsGet(client, { id }, { signal, totalTimeout });
      // Some servers say 200 before they know anything.
      if (asRecord(data)) return data;
      if (performance.now() + delay > deadline) throw late(undefined);
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
