import { existsSync, readFileSync } from 'node:fs';
import { asRecord, parseJSON } from '../../json.ts';
import { UsageError } from '../usage-error.ts';
import type { Scan } from './scan.ts';
import { writeWhole } from './whole-file.ts';

/** The run that an output belongs to, stored beside it as `<output>.run.json`. It never contains a key. */
export interface RunFile {
  readonly version: 1;
  readonly input: string;
  /** Hash of the rows as they are sent, so that it covers the model, the system text, the template and the schema. */
  readonly hash: string;
  readonly rows: number;
  readonly model: string | null;
  readonly started: string;
  /** Possible cost in USD of requests without a line: never reported, or the run was killed. */
  readonly unreported: number;
}

export function readRunFile(output: string): RunFile | undefined {
  const path = pathOf(output);
  if (!existsSync(path)) return undefined;
  const value = asRecord(parseJSON(readFileSync(path, 'utf8')));
  if (value?.['version'] !== 1) throw new UsageError(`${path} was not written by this version; use another --out.`);
  return { unreported: 0, ...value } as unknown as RunFile;
}

export function writeRunFile(output: string, file: RunFile): void {
  writeWhole(pathOf(output), file);
}

/** Throws `UsageError` with the difference if an output belongs to different input. */
export function checkSameRun(
  output: string,
  known: RunFile,
  now: Scan,
  input: string,
  model: string | undefined,
  append: boolean,
): void {
  if (known.hash === now.hash) return;
  if (now.hashOfKnown === known.hash) {
    if (append) return;
    throw new UsageError(
      `${input} has ${now.rows - known.rows} more rows than when ${output} was started; the first ${known.rows} are the same. Pass --append to run them, too.`,
    );
  }
  const differences = [
    known.input === input ? undefined : `it was started from ${known.input}`,
    known.rows === now.rows ? undefined : `with ${known.rows} rows instead of ${now.rows}`,
    known.model === (model ?? null) ? undefined : `with --model ${known.model} instead of ${model}`,
  ].filter((text) => text !== undefined);
  const what =
    differences.length > 0
      ? differences.join(', ')
      : 'its rows, or the template, system text, schema or token limit, have changed';
  throw new UsageError(
    `${output} belongs to another run: ${what}. Use another --out, or remove ${output} and ${pathOf(output)}.`,
  );
}

function pathOf(output: string): string {
  return `${output}.run.json`;
}
