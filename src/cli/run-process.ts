import { main } from './main.ts';
import { paint, paintProblem } from './paint.ts';
import type { Project } from './project.ts';

/** Runs a command in this process: its streams, signals and exit code. */
export async function runProcess(argv: readonly string[], project?: Project): Promise<void> {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    // The second one ends the process at once.
    process.once(signal, () => controller.abort());
  }
  const io = {
    out: (text: string) => void process.stdout.write(paint(text, process.stdout)),
    error: (text: string) => void process.stderr.write(paint(text, process.stderr)),
    problem: (text: string) => void process.stderr.write(paintProblem(text, process.stderr)),
    terminal: process.stderr.isTTY,
    signal: controller.signal,
  };
  process.exitCode = await main(argv, io, project);
}
