import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { syncFolder } from './answers-file.ts';

/** Writes a small file atomically: when this returns, it is completely on the disk, or unchanged. */
export function writeWhole(path: string, value: unknown): void {
  const fd = openSync(`${path}.tmp`, 'w');
  writeSync(fd, `${JSON.stringify(value, null, 2)}\n`);
  fsyncSync(fd);
  closeSync(fd);
  renameSync(`${path}.tmp`, path);
  syncFolder(dirname(path));
}
