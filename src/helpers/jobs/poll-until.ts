import { UserAbortError } from '../../errors/failures.ts';
import type { OpenRouterError } from '../../errors/open-router-error.ts';
import { sleep } from '../../time.ts';

const GROWTH = 1.5;

export interface Polling {
  /** The first pause, in ms. Each is longer than the one before, up to `pollInterval`. */
  readonly firstPause: number;
  readonly pollInterval: number;
  /** When it must be over, by `performance.now()`. */
  readonly deadline: number;
  /** What the last poll has at least, in ms. */
  readonly lastPoll: number;
  readonly signal: AbortSignal | undefined;
  /** Waits before the first poll, too. */
  readonly waitsFirst?: boolean;
  /** The error when the time is over. */
  readonly late: () => OpenRouterError;
  /** What has been learned so far, for the error of an abort. */
  readonly partial?: () => unknown;
}

/** What a poll found: the value, or nothing yet; then the next poll comes no sooner than after `wait` ms. */
export interface Poll<T> {
  readonly value?: T;
  readonly wait?: number;
}

/** Polls until there is a value. `look` gets what is left of the time, in ms; what it throws ends the polling. */
export async function pollUntil<T>(
  { firstPause, pollInterval, deadline, lastPoll, waitsFirst = false, late, partial, ...given }: Polling,
  look: (left: number) => Promise<Poll<T>>,
): Promise<T> {
  const { signal = new AbortController().signal } = given;
  const timeLeft = (): number => deadline - performance.now();
  let growing = Math.min(firstPause, pollInterval);
  let hint = 0;
  for (let waits = waitsFirst; ; waits = true) {
    if (waits) {
      const pause = Math.min(Math.max(growing, hint), timeLeft() - lastPoll);
      if (pause <= 0) throw late();
      await sleep(pause, signal).catch((cause: unknown) => {
        throw new UserAbortError({ cause, partial: partial?.() });
      });
      growing = Math.min(growing * GROWTH, pollInterval);
    }
    const { value, wait = 0 } = await look(Math.max(1, timeLeft()));
    if (value !== undefined) return value;
    hint = wait;
  }
}
