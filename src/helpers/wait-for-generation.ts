import { generationsGet } from '../../generated/operations.ts';
import type { Generation } from '../../generated/types.ts';
import { isAPIError, isTimeoutError, TimeoutError } from '../errors/failures.ts';
import { asRecord } from '../json.ts';
import { checkObject } from '../settings.ts';
import type { Client } from '../transport/client.ts';
import { isMissing } from '../stream/kinds/wire-values.ts';
import { pollUntil } from './jobs/poll-until.ts';

export interface WaitForGenerationOptions {
  /** Longest time to wait, in ms. @default 30_000 */
  timeout?: number | undefined;
  signal?: AbortSignal | undefined;
}

/** In ms. */
const FIRST_PAUSE = 500;
const MAX_PAUSE = 5_000;

/**
 * The record of a generation, with its cost. The API stores it a moment after the completion and responds 404 (or without data)
 * until then, so this polls, at growing intervals. Throws `TimeoutError` if it does not become available, and every other error
 * at once.
 */
export async function waitForGeneration(
  client: Client,
  id: string,
  options: WaitForGenerationOptions = {},
): Promise<Generation> {
  checkObject(options, 'The options of waitForGeneration');
  const { timeout = 30_000, signal } = options;
  let last: unknown;
  const late = (): TimeoutError =>
    new TimeoutError('total', timeout, { cause: last }, `Generation ${id} was not available after ${timeout} ms.`);
  return pollUntil<Generation>(
    {
      firstPause: FIRST_PAUSE,
      pollInterval: MAX_PAUSE,
      deadline: performance.now() + timeout,
      lastPoll: Math.min(1_000, timeout / 10),
      signal,
      late,
    },
    async (totalTimeout) => {
      try {
        const result: unknown = await generationsGet(client, { id }, { signal, totalTimeout });
        // Some servers return 200 before the record exists, with nothing or with only the id in it.
        const data = asRecord(asRecord(result)?.['data']);
        const isThere = Object.entries(data ?? {}).some(([name, value]) => name !== 'id' && !isMissing(value));
        return isThere ? { value: data as unknown as Generation } : {};
      } catch (error) {
        if (isTimeoutError(error) && error.kind === 'total') {
          last = error;
          throw late();
        }
        if (!isAPIError(error) || error.status !== 404) throw error;
        last = error;
        return {};
      }
    },
  );
}
