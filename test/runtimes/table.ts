// Tests by runtime, for the terminal; one line for each runtime, for the README.
import type { Check } from './checks.ts';
import type { Project } from './project.ts';
import type { Result } from './runtimes.ts';

/** The results of one runtime. */
export interface Column {
  name: string;
  version?: string;
  results?: Result[];
  seconds?: number;
  /** It is not installed. */
  missing?: string;
  /** It failed before it had results. */
  broken?: string;
}

/** The result of one check. */
export interface CheckOutcome {
  name: string;
  seconds: number;
  note?: string | undefined;
  missing?: string | undefined;
  error?: string | undefined;
}

export function formatTable(columns: readonly Column[]): string {
  const ran = columns.filter(({ results }) => results);
  const names = [...new Set(ran.flatMap(({ results = [] }) => results.map(({ name }) => name)))];
  const width = Math.max(0, ...names.map((name) => name.length));
  const cells = ran.map(({ name, version = '' }) => ({
    head: [name, version],
    width: Math.max(name.length, version.length),
  }));
  const line = (first: string, rest: string[]): string =>
    [first.padEnd(width), ...rest.map((cell, index) => cell.padStart(cells[index]?.width ?? 0))].join('  ');
  const mark = ({ results = [] }: Column, name: string): string => {
    const result = results.find((result) => result.name === name);
    return result ? (result.error === undefined ? '✓' : '✗') : '–';
  };
  const seconds = ran.map(({ seconds = 0 }) => `${seconds.toFixed(1)} s`);
  const rows = names.map((name) =>
    line(
      name,
      ran.map((column) => mark(column, name)),
    ),
  );
  const heads = [0, 1].map((row) =>
    line(
      '',
      cells.map(({ head }) => head[row] ?? ''),
    ),
  );
  return [...heads, ...rows, line('time', seconds), ...notes(columns)].join('\n');
}

/** Failures in full, then what was skipped. */
function notes(columns: readonly Column[]): string[] {
  const failures = columns.flatMap(({ name, results = [] }) =>
    results.flatMap(({ name: test, error }) => (error === undefined ? [] : [`✗ ${name}, ${test}: ${error}`])),
  );
  const broken = columns.flatMap(({ name, broken }) => (broken ? [`✗ ${name}: ${broken}`] : []));
  const missing = columns.flatMap(({ name, missing }) => (missing ? [`left out: ${name} (${missing})`] : []));
  return ['', ...failures, ...broken, ...missing];
}

/** Passed tests of each chapter, by runtime: the table of the README. */
export function formatChapters(columns: readonly Column[]): string {
  const chapterOf = ({ name }: Result): string => name.replace(/:.*/, '');
  const chapters = [...new Set(columns.flatMap(({ results = [] }) => results.map(chapterOf)))];
  const lines = columns.map(({ name, version = '', results, missing }) => {
    const cells = chapters.map((chapter) => {
      if (!results) return missing ? 'not tested' : 'broken';
      const own = results.filter((result) => chapterOf(result) === chapter);
      return `${own.filter(({ error }) => error === undefined).length} of ${own.length}`;
    });
    return `| ${[name, version, ...cells].join(' | ')} |`;
  });
  return [
    `| ${['runtime', 'version', ...chapters].join(' | ')} |`,
    `|${'---|'.repeat(chapters.length + 2)}`,
    ...lines,
  ].join('\n');
}

/** Puts the table between the markers `<!-- runtimes -->` and `<!-- /runtimes -->` of a text. */
export function replaceTable(text: string, table: string): string {
  const marked = /(<!-- runtimes -->)[^]*?(<!-- \/runtimes -->)/;
  if (!marked.test(text)) throw new Error('The text has no markers <!-- runtimes --> and <!-- /runtimes -->.');
  return text.replace(marked, (_, open: string, close: string) => `${open}\n${table}\n${close}`);
}

export async function runCheck(check: Check, project: Project): Promise<CheckOutcome> {
  const { name, missing } = check;
  if (missing) return { name, missing, seconds: 0 };
  const started = performance.now();
  const seconds = (): number => (performance.now() - started) / 1000;
  try {
    const note = (await check.run(project)) ?? undefined;
    return { name, note, seconds: seconds() };
  } catch (error) {
    return { name, error: (error as Error).message, seconds: seconds() };
  }
}

export function formatCheck({ name, seconds, note, missing, error }: CheckOutcome): string {
  if (missing) return `left out: ${name} (${missing})`;
  const line = `${error === undefined ? '✓' : '✗'} ${name.padEnd(40)} ${seconds.toFixed(1).padStart(5)} s`;
  return [line, ...(note ? [note] : []), ...(error === undefined ? [] : [`\n${error}`])].join('  ');
}

export function sum(
  columns: readonly Column[],
  checks: readonly CheckOutcome[],
): { passed: number; failed: number; skipped: number } {
  const results = columns.flatMap(({ results = [] }) => results);
  const wrong = results.filter(({ error }) => error !== undefined).length;
  const count = (test: (outcome: CheckOutcome) => boolean): number => checks.filter(test).length;
  return {
    passed: results.length - wrong + count(({ missing, error }) => !missing && error === undefined),
    failed: wrong + columns.filter(({ broken }) => broken).length + count(({ error }) => error !== undefined),
    skipped: columns.filter(({ missing }) => missing).length + count(({ missing }) => missing !== undefined),
  };
}
