// The packages of test/runtimes/package.json: runtimes, compilers and bundlers, loaded only if they are installed.
import { execFile } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

export const HERE: string = fileURLToPath(new URL('.', import.meta.url));
const require = createRequire(import.meta.url);
const execute = promisify(execFile);

/** The first of `paths` that exists among the installed packages. */
export function installed(...paths: string[]): string | undefined {
  return paths.map((path) => `${HERE}node_modules/${path}`).find((path) => existsSync(path));
}

/** A module of an installed package, with the type that the caller declares. */
export async function load<T>(name: string): Promise<T> {
  return (await import(pathToFileURL(require.resolve(name)).href)) as T;
}

/** Installs a folder's packages from its lock file. Returns the error in one line, or nothing. */
export async function install(folder: string = HERE): Promise<string | undefined> {
  const done = `${folder}node_modules/.package-lock.json`;
  if (existsSync(done) && statSync(done).mtimeMs > statSync(`${folder}package-lock.json`).mtimeMs) return undefined;
  try {
    // Binaries are separate packages; no package needs its install script.
    await execute('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--fetch-retries=1'], {
      cwd: folder,
      timeout: 300_000,
    });
    return undefined;
  } catch (error) {
    const { stderr = '', message } = error as { stderr?: string; message: string };
    const line = stderr.split('\n').find((line) => /npm error code/.test(line)) ?? message.split('\n')[0];
    return `npm ci did not work in ${relative(process.cwd(), folder)} (${line?.replace('npm error ', '')})`;
  }
}

/** Runs a program to its end; returns its output, even if it failed. */
export async function run(
  command: string,
  args: string[],
  options: { cwd?: string; timeout?: number; env?: NodeJS.ProcessEnv } = {},
): Promise<{ code: number; output: string }> {
  try {
    const { stdout, stderr } = await execute(command, args, { timeout: 240_000, maxBuffer: 1 << 26, ...options });
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const {
      code,
      stdout = '',
      stderr = '',
      message,
    } = error as {
      code?: number | string;
      stdout?: string;
      stderr?: string;
      message: string;
    };
    return { code: typeof code === 'number' ? code : 1, output: stdout + stderr || message };
  }
}
