import type { Delivery } from './deliver.ts';
import type { ReplySource } from '../types.ts';

/** One planned step for an operation. */
export interface Script {
  /** Operation, or `*`. */
  readonly operation: string;
  /** The response; absent: the documented one. */
  readonly reply?: ReplySource;
  /** The fault of the response. */
  readonly fault?: Pick<Delivery, 'before' | 'after' | 'end'>;
  readonly delay?: number | undefined;
  /** Number of requests that it still applies to. */
  times: number;
}

/** Scripts in the order in which they were added. */
export class ScriptQueue {
  #scripts: Script[] = [];

  add(script: Script): void {
    const { operation, times } = script;
    if (!(times >= 1)) throw new RangeError(`\`times\` of ${operation} must be 1 or more, not ${times}.`);
    this.#scripts.push(script);
  }

  /** True if there is a script for exactly this operation. */
  has(operation: string): boolean {
    return this.#scripts.some((script) => script.operation === operation);
  }

  /** The script for a request: those of its operation take precedence over those for every operation. */
  take(operation: string | undefined): Script | undefined {
    const script =
      this.#scripts.find((script) => script.operation === operation) ??
      this.#scripts.find((script) => script.operation === '*');
    if (!script) return undefined;
    script.times -= 1;
    if (script.times < 1) this.#scripts = this.#scripts.filter((other) => other !== script);
    return script;
  }

  /** Operations of scripts that have not been played yet, except those that apply to all further requests. */
  get pending(): string[] {
    return this.#scripts.filter(({ times }) => times !== Infinity).map(({ operation }) => operation);
  }

  clear(): void {
    this.#scripts = [];
  }
}
