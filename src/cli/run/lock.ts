import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { parseJSON, asRecord } from '../../json.ts';
import { hasEnded, startOf } from '../../node/has-ended.ts';
import { reasonOf, UsageError } from '../usage-error.ts';

const TRIES = 3;

/** Locks an output, so that two runs do not write to one file; returns a function that releases the lock. */
export function lock(output: string): () => void {
  const path = `${output}.lock`;
  const own = `${path}.${process.pid}`;
  for (let tries = 1; ; tries++) {
    try {
      // Other runs never see a partially written file.
      writeFileSync(own, JSON.stringify({ pid: process.pid, host: hostname() }));
      create(own, path);
      return () => rmSync(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || tries > TRIES)
        throw new UsageError(`${output} cannot be locked: ${reasonOf(error)}`);
      takeFrom(path, output);
    } finally {
      rmSync(own, { force: true });
    }
  }
}

/** Links a file to a second name, which must be free. */
function create(from: string, path: string): void {
  try {
    linkSync(from, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    // Not every file system supports links.
    writeFileSync(path, readFileSync(from), { flag: 'wx' });
  }
}

/** Removes the lock of a run that has ended; throws `UsageError` if it has not. */
function takeFrom(path: string, output: string): void {
  const held = holderOf(path);
  if (!held) return;
  const { pid, host, since, text } = held;
  if (!isGone(pid, host, since))
    throw new UsageError(
      `${output} is being written by another run (process ${String(pid)} on ${String(host)}). Wait for it, or remove ${path} if there is none.`,
    );
  const aside = `${path}.${process.pid}.old`;
  try {
    // Only one run can move it; the lock of a faster run is put back.
    renameSync(path, aside);
    if (readFileSync(aside, 'utf8') !== text) create(aside, path);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(String((error as NodeJS.ErrnoException).code))) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

interface Holder {
  readonly pid: unknown;
  readonly host: unknown;
  /** When it was written, in ms. */
  readonly since: number;
  readonly text: string;
}

function holderOf(path: string): Holder | undefined {
  try {
    const text = readFileSync(path, 'utf8');
    const { pid, host } = asRecord(parseJSON(text)) ?? {};
    return { pid, host, since: statSync(path).mtimeMs, text };
  } catch {
    return undefined;
  }
}

/** Tolerated difference between the clock and the reported start time of a process, in ms. */
const TOLERANCE = 5_000;

/** True if the process that holds the lock has certainly ended; after a restart, another process may have its id. */
function isGone(pid: unknown, host: unknown, since: number): boolean {
  if (host !== hostname()) return pid === undefined;
  if (typeof pid !== 'number' || hasEnded(pid)) return true;
  const start = startOf(pid);
  return start !== undefined && start > since + TOLERANCE;
}
