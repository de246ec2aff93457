/** One line for each step: what it did and how long it took. */
export interface Progress {
  step<T>(name: string, work: () => T | Promise<T>, says?: (result: T) => string): Promise<T>;
}

export function progressTo(write: (line: string) => void, now: () => number = () => performance.now()): Progress {
  return {
    async step(name, work, says) {
      const start = now();
      const result = await work();
      const took = `${Math.round(now() - start)} ms`;
      write(`  ${name.padEnd(14)}${took.padStart(8)}${says ? `   ${says(result)}` : ''}\n`);
      return result;
    },
  };
}
