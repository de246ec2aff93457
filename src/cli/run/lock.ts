import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { parseJSON, asRecord } from '../../json.ts';
import { hasEnded } from '../../node/has-ended.ts';
import { reasonOf, UsageError } from '../usage-error.ts';

/** Takes the lock of an output, so that two runs do not write into one file; returns a function that releases it. */
export function lock(output: string): () => void {
  const path = `${output}.lock`;
  for (let tries = 0; ; tries++) {
    try {
      const fd = openSync(path, 'wx');
      writeSync(fd, JSON.stringify({ pid: process.pid, host: hostname() }));
      closeSync(fd);
      return () => rmSync(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || tries > 1)
        throw new UsageError(`${output} cannot be locked: ${reasonOf(error)}`);
      const { pid, host } = holderOf(path);
      if (!isGone(pid, host))
        throw new UsageError(
          `${output} is being written by another run (process ${String(pid)} on ${String(host)}). Wait for it, or remove ${path} if there is none.`,
        );
      rmSync(path, { force: true });
    }
  }
}

function holderOf(path: string): { pid: unknown; host: unknown } {
  try {
    const { pid, host } = asRecord(parseJSON(readFileSync(path, 'utf8'))) ?? {};
    return { pid, host };
  } catch {
    return { pid: undefined, host: undefined };
  }
}

/** True where the process that holds the lock is known to have ended. */
function isGone(pid: unknown, host: unknown): boolean {
  if (host !== hostname()) return pid === undefined;
  if (typeof pid !== 'number') return true;
  return pid !== process.pid && hasEnded(pid);
}
