import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { reasonOf } from '../usage-error.ts';
import { DiskFullError, syncFolder, type Write } from './answers-file.ts';

/**
 * Writes a small file atomically: when this returns, it is completely on the disk, or unchanged.
 *
 * @throws `DiskFullError` if the disk does not take it.
 */
export function writeWhole(path: string, value: unknown, write: Write = writeSync): void {
  const temporary = `${path}.tmp`;
  const bytes = Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
  try {
    const fd = openSync(temporary, 'w');
    try {
      // A full disk may accept a part without an error.
      const written = write(fd, bytes);
      if (written !== bytes.length) throw new Error(`only ${written} of ${bytes.length} bytes were written`);
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new DiskFullError(path, reasonOf(error));
  }
  syncFolder(dirname(path));
}
