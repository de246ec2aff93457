import { startTimer } from '../time.ts';

/** Reading the body keeps the process alive, so this is how long it can delay a finished program. */
const MAX_MS = 100;
const MAX_BYTES = 64 * 1024;

/**
 * Briefly reads the rest of a body after its last useful byte, so that the connection can be reused; then cancels it. Runs in
 * the background and never fails.
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
