import { Fifo } from '../fifo.ts';

/** Longest time that checks block other work at once, in ms. */
const SLICE = 5;
/** Most items that wait to be checked; further ones are skipped. */
const MAX_WAITING = 2_000;
const MAX_TEXT = 32 * 1024 * 1024;

/** Work done when the process is idle, with a bounded backlog. */
export interface CheckQueue {
  /** `size`: of the text that the check holds, in UTF-16 units. */
  add(size: number, check: () => void): void;
  /** Resolves when nothing is waiting. */
  settled(): Promise<void>;
}

/** `ready`: all checks wait for it. A check must not throw. */
export function createCheckQueue(ready: () => Promise<unknown>): CheckQueue {
  const waiting = new Fifo<{ size: number; check: () => void }>();
  let text = 0;
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    await ready();
    while (waiting.length > 0) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      const started = performance.now();
      for (let next = waiting.take(); next; next = waiting.take()) {
        text -= next.size;
        next.check();
        if (performance.now() - started > SLICE) break;
      }
    }
    running = undefined;
  }

  return {
    add(size, check) {
      if (waiting.length >= MAX_WAITING || (waiting.length > 0 && text + size > MAX_TEXT)) return;
      waiting.push({ size, check });
      text += size;
      running ??= run();
    },
    async settled() {
      while (running) await running;
    },
  };
}
