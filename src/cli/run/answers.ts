import { rmSync, existsSync } from 'node:fs';
import { asLine, isPassing, lineOf } from '../../bulk/line.ts';
import type { BulkKind, BulkResult } from '../../bulk/types.ts';
import { fromUnits, toUnits } from '../../helpers/cost/money.ts';
import { usageOf } from '../../helpers/cost/usage.ts';
import { asRecord, parseJSON } from '../../json.ts';
import { UsageError } from '../usage-error.ts';
import { LineFile } from './answers-file.ts';

/** The state of a row in the output; its last line counts. */
export interface Known {
  readonly kind: BulkKind;
  /** True if its failure may have been transient. */
  readonly passing: boolean;
}

/** The output of a run: a line for each result, in the format of the API's batches, and a journal of started rows. */
export class Answers {
  readonly known: Map<string, Known> = new Map();
  /** Rows with a result of this run. */
  readonly added: Set<string> = new Set();
  /** Rows that were in flight when an earlier run was killed. */
  readonly interrupted: readonly string[];
  /** Bytes of an incomplete line that were removed. */
  readonly removed: number;
  #spent = 0n;
  /** Cost of the most expensive line, in USD. */
  dearest = 0;
  readonly #file: LineFile;
  readonly #journal: LineFile;

  constructor(path: string) {
    this.#file = new LineFile(path, true);
    this.removed = this.#file.removed;
    const journalPath = `${path}.started`;
    const begun = existsSync(journalPath) ? readJournal(journalPath) : { from: 0, ids: new Set<string>() };
    let position = 0;
    for (const line of this.#file.lines()) {
      const id = this.#learn(line);
      // A started row with a later line is done.
      if (position >= begun.from && id !== undefined) begun.ids.delete(id);
      position += Buffer.byteLength(line) + 1;
    }
    this.interrupted = [...begun.ids];
    rmSync(journalPath, { force: true });
    this.#journal = new LineFile(journalPath, false);
    this.#journal.append(JSON.stringify({ from: position }));
  }

  /** Cost of all lines, in USD, including those of earlier runs and repeated rows. */
  get spent(): number {
    return fromUnits(this.#spent);
  }

  start(id: string): void {
    this.#journal.append(JSON.stringify(id));
  }

  add(result: BulkResult): void {
    this.#file.append(JSON.stringify(lineOf(result)));
    this.known.set(result.id, { kind: result.kind, passing: isPassing(result.error) });
    this.added.add(result.id);
    this.#count(result.usage?.cost);
  }

  /** `finished`: nothing is in flight. */
  close(finished: boolean): void {
    this.#file.close();
    this.#journal.close();
    if (finished) rmSync(this.#journal.path, { force: true });
  }

  #count(cost: number = 0): void {
    this.#spent += toUnits(cost);
    this.dearest = Math.max(this.dearest, cost);
  }

  #learn(line: string): string | undefined {
    const written = asLine(parseJSON(line));
    if (!written)
      throw new UsageError(`${this.#file.path} contains lines that were not written by a run. Use another --out.`);
    const { custom_id: id, kind, error, usage } = written;
    this.known.set(id, { kind, passing: error?.passing === true });
    this.#count(usageOf({ usage })?.cost);
    return id;
  }
}

function readJournal(path: string): { from: number; ids: Set<string> } {
  const file = new LineFile(path, false);
  const ids = new Set<string>();
  let from = 0;
  for (const line of file.lines()) {
    const value = parseJSON(line);
    if (typeof value === 'string') ids.add(value);
    else from = Number(asRecord(value)?.['from'] ?? 0);
  }
  file.close();
  return { from, ids };
}
