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
  /** True if its failure may be transient. */
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
  readonly #journalPath: string;
  readonly #size: number;
  #journal: LineFile | undefined;

  constructor(path: string) {
    this.#file = new LineFile(path, true);
    this.removed = this.#file.removed;
    this.#journalPath = `${path}.started`;
    const begun = existsSync(this.#journalPath) ? readJournal(this.#journalPath) : { from: 0, ids: new Set<string>() };
    let position = 0;
    for (const line of this.#file.lines()) {
      const id = this.#learn(line);
      // A started row with a later line is finished.
      if (position >= begun.from && id !== undefined) begun.ids.delete(id);
      position += Buffer.byteLength(line) + 1;
    }
    this.#size = position;
    // Nothing is known about an output that was removed.
    this.interrupted = begun.from === 0 || position > 0 ? [...begun.ids] : [];
  }

  /** Starts the journal of this run, after the previous one has been read. */
  begin(): void {
    rmSync(this.#journalPath, { force: true });
    this.#journal = new LineFile(this.#journalPath, false);
    this.#journal.append(JSON.stringify({ from: this.#size }));
  }

  /** Cost of all lines, in USD, including those of earlier runs and repeated rows. */
  get spent(): number {
    return fromUnits(this.#spent);
  }

  start(id: string): void {
    this.#journal?.append(JSON.stringify(id));
  }

  add(result: BulkResult): void {
    this.#file.append(JSON.stringify(lineOf(result)));
    this.known.set(result.id, { kind: result.kind, passing: isPassing(result.error) });
    this.added.add(result.id);
    this.#count(result.usage?.cost);
  }

  /**
   * Returns when all lines are on the disk.
   *
   * @throws `DiskFullError`
   */
  sync(): void {
    this.#file.sync();
  }

  /**
   * `finished`: nothing is in flight.
   *
   * @throws `DiskFullError` if lines are not on the disk.
   */
  close(finished: boolean): void {
    this.#journal?.close();
    this.#file.close();
    if (finished) rmSync(this.#journalPath, { force: true });
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
    else if (typeof asRecord(value)?.['from'] === 'number') from = asRecord(value)?.['from'] as number;
  }
  file.close();
  return { from, ids };
}
