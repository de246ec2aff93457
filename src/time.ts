/** Timers fire at once if the delay does not fit 31 bits; a longer one is practically unlimited. */
export const MAX_TIMER_MS = 2_147_483_647;

/** A timer that does not keep the process alive. `ms` beyond `MAX_TIMER_MS`: no timer at all. */
export function startTimer(ms: number, onTime: () => void): ReturnType<typeof setTimeout> | undefined {
  if (!(ms <= MAX_TIMER_MS)) return undefined;
  const timer = setTimeout(onTime, ms);
  (timer as { unref?: () => void }).unref?.();
  return timer;
}

/** Waits `ms`; rejects with the signal's reason as soon as it aborts. Leaves neither timer nor listener behind. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout>;
  const slept = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, Math.min(ms, MAX_TIMER_MS));
  });
  return untilAborted(slept, signal).finally(() => clearTimeout(timer));
}

/** The promise, or the signal's reason as soon as it aborts: for foreign code that may ignore the signal. */
export function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
    // Foreign code may return something other than a promise.
    Promise.resolve(promise)
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', stop));
  });
}
