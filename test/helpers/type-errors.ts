import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT: string = resolve(import.meta.dirname, '../..');
/** TypeScript 7, which checks a program in a tenth of the time; the runtime suite checks with the older versions. */
export const TSC: string = fileURLToPath(new URL('../../node_modules/typescript-7/bin/tsc', import.meta.url));

/** Compiler options as in a tsconfig.json. */
export type Options = Readonly<Record<string, unknown>>;

/** The compiler's errors in files, as `name:line message`; as strict as this project, with `overrides`. */
export function typeErrors(files: readonly string[], overrides: Options = {}): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'tsc-'));
  try {
    const project = join(folder, 'tsconfig.json');
    writeFileSync(project, JSON.stringify({ compilerOptions: { ...compilerOptions(), ...overrides }, files }));
    const { status, stdout, stderr } = spawnSync(process.execPath, [TSC, '-p', project, '--pretty', 'false'], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    if (status === 0) return [];
    const errors = errorsIn(stdout);
    return errors.length > 0 ? errors : [`tsc ended with ${status}: ${stdout}${stderr}`];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Indented lines continue the error before them. */
function errorsIn(output: string): string[] {
  const errors: string[] = [];
  for (const line of output.split('\n')) {
    const [, name, at, message] = /^(?:.*\/)?([^/(]+)\((\d+),\d+\): error TS\d+: (.*)$/.exec(line) ?? [];
    if (message !== undefined) errors.push(`${name}:${at} ${message}`);
    else if (line.startsWith('error TS')) errors.push(line);
    else if (line.trim() !== '' && errors.length > 0) errors.push(`${errors.pop()} ${line.trim()}`);
  }
  return errors;
}

let own: Options | undefined;

function compilerOptions(): Options {
  own ??= readOptions();
  return own;
}

function readOptions(): Options {
  const path = join(ROOT, 'tsconfig.json');
  const { compilerOptions } = ts.parseConfigFileTextToJson(path, readFileSync(path, 'utf8')).config as {
    compilerOptions: Record<string, unknown>;
  };
  const { paths, ...options } = compilerOptions;
  const absolute = Object.entries(paths as Record<string, string[]>).map(
    ([name, files]) => [name, files.map((file) => join(ROOT, file))] as const,
  );
  return { ...options, paths: Object.fromEntries(absolute), types: [join(ROOT, 'node_modules/@types/node')] };
}
