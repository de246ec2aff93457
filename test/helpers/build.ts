import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesBelow } from '../repository/tree.ts';

const ROOT: string = resolve(import.meta.dirname, '../..');
let fresh: boolean | undefined;

/** True if the build in `dist/` is newer than all sources: programs that import it start in a quarter of the time. */
export function isBuilt(): boolean {
  fresh ??= compareTimes();
  return fresh;
}

function compareTimes(): boolean {
  const built = join(ROOT, 'dist/index.js');
  if (!existsSync(built)) return false;
  const builtAt = statSync(built).mtimeMs;
  const sources = [...filesBelow('src'), ...filesBelow('generated')];
  return sources.every((path) => statSync(join(ROOT, path)).mtimeMs <= builtAt);
}
