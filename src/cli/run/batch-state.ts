import { existsSync, readFileSync, rmSync } from 'node:fs';
import { asRecord, parseJSON } from '../../json.ts';
import { UsageError } from '../usage-error.ts';
import { writeWhole } from './whole-file.ts';

/** A batch that was, or may have been, submitted. */
export interface BatchEntry {
  readonly endpoint: string;
  readonly model: string;
  readonly rows: number;
  /** Time just before its submission, in seconds since 1970. */
  readonly submitting: number;
  /** Ids of similar batches that existed before. */
  readonly others?: readonly string[];
  /** Absent if the process ended before the API responded. */
  id?: string;
}

/**
 * The batches of an output, in `<output>.batches.json`: each is recorded before it is submitted, and its id as soon as it is
 * known.
 */
export class BatchState {
  readonly entries: BatchEntry[];
  readonly path: string;

  constructor(output: string) {
    this.path = `${output}.batches.json`;
    this.entries = existsSync(this.path) ? read(this.path) : [];
  }

  save(): void {
    if (this.entries.length === 0) rmSync(this.path, { force: true });
    else writeWhole(this.path, this.entries);
  }

  remove(entry: BatchEntry): void {
    this.entries.splice(this.entries.indexOf(entry), 1);
    this.save();
  }
}

function read(path: string): BatchEntry[] {
  const value = parseJSON(readFileSync(path, 'utf8'));
  if (Array.isArray(value) && value.every((each) => asRecord(each) !== undefined)) return value as BatchEntry[];
  throw new UsageError(
    `${path} cannot be read. It names batches that were submitted; look for them with \`batches.list\`.`,
  );
}
