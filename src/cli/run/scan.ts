import { createHash } from 'node:crypto';
import type { BulkRequest } from '../../bulk/types.ts';
import { UsageError } from '../usage-error.ts';
import type { InputRow } from './input.ts';

/** A summary of the whole input, which is read once before anything is paid for. */
export interface Scan {
  readonly rows: number;
  /** Hash of all rows, as they are sent. */
  readonly hash: string;
  /** Hash of the first `known` rows, if there are that many. */
  readonly hashOfKnown: string | undefined;
  readonly ids: ReadonlySet<string>;
  /** Rows that cannot be run, with their line numbers. */
  readonly rejects: readonly { readonly line: number; readonly text: string; readonly problem: string }[];
}

const SHOWN = 10;

/** Reads all rows. Throws a `UsageError` that lists the invalid ones, unless `lenient`. */
export async function scan(
  path: string,
  rows: AsyncIterable<InputRow>,
  known: number,
  lenient: boolean,
): Promise<Scan> {
  const hash = createHash('sha256');
  const ids = new Set<string>();
  const rejects: { line: number; text: string; problem: string }[] = [];
  let count = 0;
  let hashOfKnown = known === 0 ? hash.copy().digest('hex') : undefined;
  for await (const row of rows) {
    const problem =
      row.problem ??
      (ids.has(row.request.id) ? `repeats the \`custom_id\` ${JSON.stringify(row.request.id)}` : undefined);
    if (problem !== undefined) {
      rejects.push({
        line: row.line,
        text: row.problem === undefined ? JSON.stringify(row.request) : row.text,
        problem,
      });
      continue;
    }
    const { request } = row as { request: BulkRequest };
    ids.add(request.id);
    hash.update(`${JSON.stringify(request)}\n`);
    if (++count === known) hashOfKnown = hash.copy().digest('hex');
  }
  if (rejects.length > 0 && !lenient) {
    const shown = rejects.slice(0, SHOWN).map(({ line, problem }) => `${path}:${line}: ${problem}`);
    const more = rejects.length > SHOWN ? [`and ${rejects.length - SHOWN} more`] : [];
    throw new UsageError(
      [
        `${rejects.length} of ${count + rejects.length} rows cannot be run; nothing was sent:`,
        ...[...shown, ...more].map((text) => `  ${text}`),
        'Correct them, or run the others with --lenient, which writes these to a separate file.',
      ].join('\n'),
    );
  }
  if (count === 0) throw new UsageError(`${path} has no rows to run.`);
  return { rows: count, hash: hash.digest('hex'), hashOfKnown, ids, rejects };
}

/** Yields the rows that can be run, each id once. */
export async function* runnable(rows: AsyncIterable<InputRow>): AsyncGenerator<BulkRequest> {
  const seen = new Set<string>();
  for await (const row of rows) {
    if (row.problem !== undefined || seen.has(row.request.id)) continue;
    seen.add(row.request.id);
    yield row.request;
  }
}
