import type { ToolRun } from './types.ts';

const RUN = Symbol.for('openrouter-fetch.tool-run');

/**
 * The state of a failed run of `runTools`: its messages (ready to continue with), steps, usage and cost. `undefined` for any
 * other error. The error itself is that of the failed call, with the part of its completion that had arrived in `partial`.
 */
export function toolRunOf(error: unknown): ToolRun | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  return FROZEN.get(error) ?? (error as { [RUN]?: ToolRun })[RUN];
}

/** Runs of errors that take no property. */
const FROZEN = new WeakMap<object, ToolRun>();

/** Not enumerable, so that printing the error does not print the conversation. */
export function attachRun(error: unknown, run: ToolRun): void {
  if (typeof error !== 'object' || error === null) return;
  if (!Object.isExtensible(error)) FROZEN.set(error, run);
  else Reflect.defineProperty(error, RUN, { value: run, configurable: true });
}
