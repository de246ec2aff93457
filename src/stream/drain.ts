import { startTimer } from '../time.ts';

/** A read of the body keeps a process alive, so a program that is done ends no later than this. */
const MAX_MS = 100;
const MAX_BYTES = 64 * 1024;

/**
 * Reads what is left of a body after its last useful byte, for a moment, so that the connection can be used again; then
 * cancels it. Runs in the background and never fails.
 */
export function drain(reader: ReadableStreamDefaultReader<Uint8Array>): void {
  const cancel = (): void => void reader.cancel().catch(() => {});
  const timer = startTimer(MAX_MS, cancel);
  let bytes = 0;
  const next = (): Promise<void> =>
    reader.read().then(({ done, value }) => {
      if (done) return clearTimeout(timer);
      bytes += value.byteLength;
      if (bytes <= MAX_BYTES) return next();
      clearTimeout(timer);
      return cancel();
    });
  next().catch(() => clearTimeout(timer));
}
