/** One line for each step: what it did and how long it took. */
export interface Progress {
  step<T>(name: string, work: () => T | Promise<T>, describe?: (result: T) => string): Promise<T>;
}

export function progressTo(write: (line: string) => void, now: () => number = () => performance.now()): Progress {
  return {
    async step(name, work, describe) {
      const start = now();
      const result = await work();
      const took = `${Math.round(now() - start)} ms`;
      write(`  ${name.padEnd(14)}${took.padStart(8)}${describe ? `   ${describe(result)}` : ''}\n`);
      return result;
    },
  };
}
