/** A run from the command line: progress, warnings, comparison or replacement, exit code. */
import { generate, type Generated, type GenerateOptions } from './generate.ts';
import { compare, replace } from './output.ts';
import { formatProblem, GenerateError, type Problem } from './problem.ts';
import { progressTo } from './progress.ts';
import { shownPath } from './redocly.ts';

export interface RunOptions extends GenerateOptions {
  readonly out: string;
  readonly check: boolean;
}

export interface Streams {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/** Returns the exit code. */
export async function run(options: RunOptions, streams: Streams): Promise<number> {
  const start = performance.now();
  try {
    const generated = await generate(options, progressTo(streams.out));
    warn(generated.warnings, streams);
    const ok = await (options.check ? check(options, generated, streams) : write(options, generated, streams));
    if (ok) streams.out(`  ${'all'.padEnd(14)}${`${Math.round(performance.now() - start)} ms`.padStart(8)}\n`);
    return ok ? 0 : 1;
  } catch (error) {
    if (!(error instanceof GenerateError)) throw error;
    const { length } = error.problems;
    streams.error(
      `\n${error.message}\n\n${length} ${length === 1 ? 'problem' : 'problems'}; ${shownPath(options.out)} is as it was.\n`,
    );
    return 1;
  }
}

async function write({ out }: RunOptions, { files }: Generated, streams: Streams): Promise<boolean> {
  const changed = await replace(out, files);
  streams.out(`  ${shownPath(out)}: ${changed ? `${files.size} files written` : 'unchanged'}\n`);
  return true;
}

async function check(options: RunOptions, { files }: Generated, streams: Streams): Promise<boolean> {
  const { out, document, strict } = options;
  const differences = await compare(out, files);
  if (differences.length === 0) {
    streams.out(`  ${shownPath(out)} is what ${shownPath(document)} gives\n`);
    return true;
  }
  const lines = differences.map(
    ({ file, line, message }) => `${file}${line === undefined ? '' : `:${line}`}\n    ${message}`,
  );
  const command = strict
    ? 'npm run generate'
    : `npm run generate -- --spec ${shownPath(document)} --out ${shownPath(out)}`;
  streams.error(
    `\n${lines.join('\n')}\n\n${shownPath(out)} is not what ${shownPath(document)} gives. To mend it: ${command}\n`,
  );
  return false;
}

const SHOWN = 5;

/** Warnings by rule, with the first places. */
function warn(warnings: readonly Problem[], { error }: Streams): void {
  if (warnings.length === 0) return;
  const byRule = new Map<string, number>();
  for (const { rule } of warnings) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
  const counts = Array.from(byRule, ([rule, count]) => `${rule} ${count}`).join(', ');
  const first = warnings.slice(0, SHOWN).map(formatProblem).join('\n');
  const rest = warnings.length > SHOWN ? `\n… and ${warnings.length - SHOWN} more` : '';
  error(`  ${warnings.length} ${warnings.length === 1 ? 'warning' : 'warnings'} (${counts})\n${first}${rest}\n`);
}
