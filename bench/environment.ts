import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Results } from './results.ts';

export function describeMachine(): Pick<Results, 'date' | 'machine' | 'node'> {
  const cores = availableParallelism();
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cores} cores of ${model}, ${Math.round(totalmem() / 2 ** 30)} GiB`,
    node: process.versions.node,
  };
}

/** Versions of the compared packages and of this one. */
export function versionsOf(): Record<string, string> {
  const read = (path: string): { version: string; dependencies: Record<string, string> } =>
    JSON.parse(readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8'));
  const { dependencies } = read('package.json');
  return { 'openrouter-fetch': read('../package.json').version, ...dependencies };
}
