import { closeSync, fdatasyncSync, fstatSync, fsyncSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { reasonOf, UsageError } from '../usage-error.ts';

const LINE_FEED = 10;
const READ_BYTES = 1 << 16;
const SYNC_MS = 1_000;

/** A line could not be written; all lines before it are complete. */
export class DiskFullError extends Error {
  override readonly name = 'DiskFullError';

  constructor(path: string, reason: string) {
    super(
      `${path} cannot be written: ${reason}. Is the disk full? Everything written before is intact: free some space, and run the same command again.`,
    );
  }
}

/** Writes bytes to the disk; tests replace it to simulate a full disk. */
export type Write = (fd: number, bytes: Uint8Array) => number;

/**
 * A file of lines that is only ever appended to. Each line is a single write, so a process that is killed leaves
 * complete lines; an incomplete line (after a full disk or a power cut) is removed when the file is opened.
 */
export class LineFile {
  readonly path: string;
  /** Bytes removed from the end of the file, which were an incomplete line. */
  readonly removed: number;
  readonly #fd: number;
  readonly #write: Write;
  #size: number;
  #timer: ReturnType<typeof setInterval> | undefined;
  #dirty = false;
  /** The error of an operation other than writing a line. */
  #failure: string | undefined;

  /** `sync`: written lines are flushed to the disk within a second. */
  constructor(path: string, sync: boolean, write: Write = writeSync) {
    this.path = path;
    this.#write = write;
    try {
      this.#fd = openSync(path, 'a+');
    } catch (error) {
      throw new UsageError(`${path} cannot be written: ${reasonOf(error)}`);
    }
    const { size } = fstatSync(this.#fd);
    this.#size = endOfLastLine(this.#fd, size);
    this.removed = size - this.#size;
    if (this.removed > 0) ftruncateSync(this.#fd, this.#size);
    if (!sync) return;
    // Until its folder is flushed, a power cut can lose a new file.
    syncFolder(dirname(path));
    this.#timer = setInterval(() => this.#sync(), SYNC_MS);
    this.#timer.unref();
  }

  /** @throws `DiskFullError` if the disk does not take the line, or has not taken those before it. */
  append(line: string): void {
    if (this.#failure !== undefined) throw new DiskFullError(this.path, this.#failure);
    const bytes = Buffer.from(`${line}\n`);
    let written = 0;
    let reason = `only ${written} of ${bytes.length} bytes were written`;
    try {
      written = this.#write(this.#fd, bytes);
      reason = `only ${written} of ${bytes.length} bytes were written`;
    } catch (error) {
      reason = reasonOf(error);
    }
    if (written !== bytes.length) {
      ftruncateSync(this.#fd, this.#size);
      throw new DiskFullError(this.path, reason);
    }
    this.#size += bytes.length;
    this.#dirty = true;
  }

  /** The lines from the start, without line endings. */
  *lines(): Generator<string> {
    yield* linesOf(this.#fd, this.#size);
  }

  /** Returns when all lines are on the disk. */
  sync(): void {
    this.#sync();
    if (this.#failure !== undefined) throw new DiskFullError(this.path, this.#failure);
  }

  close(): void {
    clearInterval(this.#timer);
    if (this.#timer) this.#sync();
    closeSync(this.#fd);
    if (this.#failure !== undefined) throw new DiskFullError(this.path, this.#failure);
  }

  #sync(): void {
    if (!this.#dirty) return;
    this.#dirty = false;
    try {
      fdatasyncSync(this.#fd);
      if (fstatSync(this.#fd).nlink === 0) this.#failure = 'it was removed while the run wrote to it';
    } catch (error) {
      this.#failure = reasonOf(error);
    }
  }
}

/** Number of bytes up to and including the last line feed. */
function endOfLastLine(fd: number, size: number): number {
  const chunk = Buffer.alloc(READ_BYTES);
  for (let end = size; end > 0;) {
    const start = Math.max(0, end - READ_BYTES);
    const read = readSync(fd, chunk, 0, end - start, start);
    const found = chunk.lastIndexOf(LINE_FEED, read - 1);
    if (found >= 0 && found < read) return start + found + 1;
    end = start;
  }
  return 0;
}

/** Yields the lines of a file, with one chunk in memory at a time. */
function* linesOf(fd: number, size: number): Generator<string> {
  let rest: Buffer[] = [];
  for (let position = 0; position < size;) {
    const chunk = Buffer.alloc(Math.min(READ_BYTES, size - position));
    const read = readSync(fd, chunk, 0, chunk.length, position);
    if (read === 0) return;
    position += read;
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0 && end < read; end = chunk.indexOf(LINE_FEED, from)) {
      rest.push(chunk.subarray(from, end));
      yield Buffer.concat(rest).toString();
      rest = [];
      from = end + 1;
    }
    if (from < read) rest.push(chunk.subarray(from, read));
  }
}

/** Flushes a folder, so that names of new files persist. Not every system supports it. */
export function syncFolder(folder: string): void {
  try {
    const fd = openSync(folder, 'r');
    fsyncSync(fd);
    closeSync(fd);
  } catch {
    // Windows cannot open folders.
  }
}
