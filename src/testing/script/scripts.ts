import type { Delivery } from './deliver.ts';
import type { ReplySource } from '../types.ts';

/** One step of what a test has planned for an operation. */
export interface Script {
  /** Operation, or `*`. */
  readonly operation: string;
  /** What is answered; absent: the documented response. */
  readonly reply?: ReplySource;
  /** What goes wrong with it. */
  readonly fault?: Pick<Delivery, 'before' | 'after' | 'end'>;
  readonly delay?: number | undefined;
  /** Requests that it still answers. */
  times: number;
}

/** Scripts in the order in which they were given. */
export class ScriptQueue {
  #scripts: Script[] = [];

  add(script: Script): void {
    const { operation, times } = script;
    if (!(times >= 1)) throw new RangeError(`\`times\` of ${operation} must be 1 or more, not ${times}.`);
    this.#scripts.push(script);
  }

  /** True if a script is kept for exactly this operation. */
  has(operation: string): boolean {
    return this.#scripts.some((script) => script.operation === operation);
  }

  /** The script for a request: those of its operation come before those for every one. */
  take(operation: string | undefined): Script | undefined {
    const script =
      this.#scripts.find((script) => script.operation === operation) ??
      this.#scripts.find((script) => script.operation === '*');
    if (!script) return undefined;
    script.times -= 1;
    if (script.times < 1) this.#scripts = this.#scripts.filter((other) => other !== script);
    return script;
  }

  /** Operations of scripts that have still to be played; one that answers for ever is not awaited. */
  get pending(): string[] {
    return this.#scripts.filter(({ times }) => times !== Infinity).map(({ operation }) => operation);
  }

  clear(): void {
    this.#scripts = [];
  }
}
