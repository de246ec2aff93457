import { startTimer } from '../time.ts';

const MAX_MS = 1_000;
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
