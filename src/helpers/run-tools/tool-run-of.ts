import type { ToolRun } from './types.ts';

const RUN = Symbol.for('openrouter-fetch.tool-run');

/**
 * What a run of `runTools` had got when it failed: its messages (ready to go on with), steps, usage and cost. `undefined` for
 * any other error. The error itself is the one that a single call throws, with what had arrived of the failed completion in
 * `partial`.
 */
export function toolRunOf(error: unknown): ToolRun | undefined {
  return typeof error === 'object' && error !== null ? (error as { [RUN]?: ToolRun })[RUN] : undefined;
}

/** Not enumerable, so that printing the error does not print the conversation. */
export function attachRun(error: unknown, run: ToolRun): void {
  if (typeof error === 'object' && error !== null)
    Reflect.defineProperty(error, RUN, { value: run, configurable: true });
}
