import type { IO } from './io.ts';
import { main } from './main.ts';
import { paint, paintProblem } from './paint.ts';
import type { Project } from './project.ts';

/** Runs a command in this process: its streams, signals and exit code. */
export async function runProcess(argv: readonly string[], project?: Project): Promise<void> {
  outliveReaders();
  process.exitCode = await main(argv, processIO(), project);
}

/** If the reader of the output goes away, like `head` or a closed terminal, printing ends, but not the work that is being paid for. */
function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (!GONE.has(error.code ?? '')) throw error;
    });
}

const GONE: ReadonlySet<string> = new Set(['EPIPE', 'EIO', 'ECONNRESET', 'ERR_STREAM_DESTROYED']);

/**
 * Signals are handled only once a command waits for them: until then they end the process at once, even during a long
 * computation.
 */
function processIO(): IO {
  const controller = new AbortController();
  let isWaiting = false;
  const stop = (): void => {
    // A second signal ends the process at once.
    listen(false);
    controller.abort();
  };
  const listen = (on: boolean): void => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.off(signal, stop);
      if (on) process.on(signal, stop);
    }
  };
  return {
    out: (text) => void process.stdout.write(paint(text, process.stdout)),
    error: (text) => void process.stderr.write(paint(text, process.stderr)),
    problem: (text) => void process.stderr.write(paintProblem(text, process.stderr)),
    terminal: process.stderr.isTTY,
    get signal() {
      if (!isWaiting) listen(true);
      isWaiting = true;
      return controller.signal;
    },
    async whileBusy(work) {
      listen(false);
      await work();
      listen(isWaiting && !controller.signal.aborted);
    },
  };
}
