// The files of the repository, as in a fresh clone.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Installed, built or left behind by tools. Mirrors `.gitignore`. */
const IGNORED =
  /^(\.git|\.next|\.tmp|\.vitest|\.stryker-tmp|node_modules|dist|coverage|reports|next-env\.d\.ts)$|\.(tgz|log|tsbuildinfo)$/;

/** Paths of all files below a folder that match, relative to the root, with forward slashes. */
export function filesBelow(folder: string, pattern: RegExp = /^/): string[] {
  const entries = readdirSync(root + folder, { withFileTypes: true }).filter(({ name }) => !IGNORED.test(name));
  return entries.flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory()) return filesBelow(path, pattern);
    return pattern.test(path) ? [path] : [];
  });
}

export function read(path: string): string {
  return readFileSync(root + path, 'utf8');
}
