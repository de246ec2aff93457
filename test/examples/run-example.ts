// Runs a file of `examples/` in a separate process, as a reader would, against a mock.
import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isBuilt } from '../helpers/build.ts';

export interface ExampleRun {
  readonly child: ChildProcess;
  /** Resolves with the first match in the output; rejects if the example ends without it. */
  printed(pattern: RegExp): Promise<string>;
  readonly done: Promise<{ code: number | null; stdout: string; stderr: string }>;
}

/** Starts an example with `environment` and no other variables, so that no real key is ever used. */
export function runExample(
  file: string,
  environment: Record<string, string>,
  args: readonly string[] = [],
): ExampleRun {
  // The package resolves its own name to the build.
  const preload = isBuilt() ? [] : ['--import', new URL('own-name.ts', import.meta.url).href];
  const path = fileURLToPath(new URL(`../../examples/${file}`, import.meta.url));
  const child = spawn(process.execPath, [...preload, path, ...args], {
    env: { ...environment, NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 20_000,
  });
  let stdout = '';
  let stderr = '';
  const listeners = new Set<() => void>();
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    for (const listener of listeners) listener();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const done = new Promise<Awaited<ExampleRun['done']>>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
  const printed = (pattern: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const match = pattern.exec(stdout);
        if (match) resolve(match[0]);
      };
      listeners.add(look);
      look();
      void done.then(() => reject(new Error(`${file} ended without printing ${pattern}: ${stdout}${stderr}`)), reject);
    });
  return { child, printed, done };
}
