import { UserAbortError } from '../../errors/failures.ts';
import type { OpenRouterError } from '../../errors/open-router-error.ts';
import { sleep } from '../../time.ts';

const GROWTH = 1.5;

export interface Polling {
  /** The first wait, in ms. Each wait is longer than the previous one, up to `pollInterval`. */
  readonly firstPause: number;
  readonly pollInterval: number;
  /** The deadline, by `performance.now()`. */
  readonly deadline: number;
  /** Least time for the last poll, in ms. */
  readonly lastPoll: number;
  readonly signal: AbortSignal | undefined;
  /** Whether to wait before the first poll, too. */
  readonly waitsFirst?: boolean;
  /** Creates the error for a missed deadline. */
  readonly late: () => OpenRouterError;
  /** The state so far, for the error of an abort. */
  readonly partial?: () => unknown;
}

/** The result of a poll: the value, or nothing yet; the next poll then follows after at least `wait` ms. */
export interface Poll<T> {
  readonly value?: T;
  readonly wait?: number;
}

/** Polls until there is a value. `look` receives the remaining time, in ms; an error that it throws ends the polling. */
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
