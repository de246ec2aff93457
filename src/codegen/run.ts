/** A run as a command: progress, warnings, comparison or replacement, and the exit code. */
import { generate, type Generated, type GenerateOptions } from './generate.ts';
import { compare, replace } from './output.ts';
import { formatProblem, GenerateError, type Problem } from './problem.ts';
import { progressTo } from './progress.ts';
import { shownPath } from './redocly.ts';

export interface RunOptions extends GenerateOptions {
  readonly out: string;
  /** Compare with the folder instead of writing to it. */
  readonly check?: boolean;
  /** Replace a folder that contains files the generator did not write. */
  readonly force?: boolean;
  /** Print the result as JSON. */
  readonly json?: boolean;
  /** The command that updates the folder, for messages. */
  readonly command: string;
}

export interface Streams {
  /** Results. */
  readonly out: (text: string) => void;
  /** Problems. */
  readonly error: (text: string) => void;
  /** Steps and their times. @default `error` */
  readonly progress?: (text: string) => void;
}

/** Returns the exit code: 0; 1 if `check` found a difference; 2 if the document or the folder cannot be used. */
export async function run(options: RunOptions, streams: Streams): Promise<0 | 1 | 2> {
  const { progress = streams.error } = streams;
  const start = performance.now();
  try {
    const generated = await generate(options, progressTo(progress));
    progress(`  ${'all'.padEnd(14)}${`${Math.round(performance.now() - start)} ms`.padStart(8)}\n`);
    warn(generated.warnings, streams);
    return await (options.check ? check(options, generated, streams) : write(options, generated, streams));
  } catch (error) {
    if (!(error instanceof GenerateError)) throw error;
    const { length } = error.problems;
    streams.error(
      `\n${error.message}\n\n${length} ${length === 1 ? 'problem' : 'problems'}; ${shownPath(options.out)} is unchanged.\n`,
    );
    return 2;
  }
}

const summarize = ({ operations, files, warnings }: Generated): object => ({
  operations,
  files: [...files.keys()],
  warnings,
});

async function write({ out, force, json }: RunOptions, generated: Generated, streams: Streams): Promise<0> {
  const changed = await replace(out, generated.files, { force });
  const outcome = changed ? `${generated.files.size} files written` : 'unchanged';
  streams.out(
    json
      ? `${JSON.stringify({ ...summarize(generated), changed })}\n`
      : `${shownPath(out)}: ${count(generated.operations, 'operation')}, ${outcome}.\n`,
  );
  return 0;
}

async function check(options: RunOptions, generated: Generated, streams: Streams): Promise<0 | 1> {
  const { out, document, command, json } = options;
  const differences = await compare(out, generated.files);
  if (json) streams.out(`${JSON.stringify({ ...summarize(generated), differences })}\n`);
  if (differences.length === 0) {
    if (!json) streams.out(`${shownPath(out)} is up to date with ${shownPath(document)}.\n`);
    return 0;
  }
  const lines = differences.map(
    ({ file, line, message }) => `${file}${line === undefined ? '' : `:${line}`}\n    ${message}`,
  );
  if (!json) streams.error(`\n${lines.join('\n')}\n\n`);
  streams.error(`${shownPath(out)} is not what ${shownPath(document)} generates. To fix it, run: ${command}\n`);
  return 1;
}

const SHOWN = 5;

/** Prints the number of warnings by rule, with the first of each. */
function warn(warnings: readonly Problem[], { error }: Streams): void {
  if (warnings.length === 0) return;
  const byRule = new Map<string, number>();
  for (const { rule } of warnings) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
  const counts = Array.from(byRule, ([rule, count]) => `${rule} ${count}`).join(', ');
  const first = warnings.slice(0, SHOWN).map(formatProblem).join('\n');
  const rest = warnings.length > SHOWN ? `\n… and ${warnings.length - SHOWN} more; --json lists them all` : '';
  error(`  ${count(warnings.length, 'warning')} (${counts})\n${first}${rest}\n`);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
