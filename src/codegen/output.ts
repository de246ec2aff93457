/** The output folder: compared with what is there, or replaced as a whole. */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { GenerateError } from './problem.ts';
import { shownPath } from './redocly.ts';

/** Contents by file name. */
export type Files = ReadonlyMap<string, string>;

export interface Difference {
  readonly file: string;
  /** From 1; absent where a file is missing or too many. */
  readonly line?: number;
  readonly message: string;
}

/** Every file that is not as it would be generated, with its first differing line. */
export async function compare(folder: string, files: Files): Promise<Difference[]> {
  const present = await readFolder(folder);
  const names = [...new Set([...files.keys(), ...present.keys()])].sort();
  return names.flatMap((name): Difference[] => {
    const file = shownPath(join(folder, name));
    const wanted = files.get(name);
    const found = present.get(name);
    if (found === wanted) return [];
    if (found === undefined) return [{ file, message: 'is missing' }];
    if (wanted === undefined) return [{ file, message: 'is no longer generated' }];
    const [is, should] = [found.split('\n'), wanted.split('\n')];
    const at = should.findIndex((line, index) => line !== is[index]);
    const line = at === -1 ? should.length : at;
    return [{ file, line: line + 1, message: `is       ${shown(is[line])}\n    would be ${shown(should[line])}` }];
  });
}

/**
 * Replaces the folder. Written beside it first and then swapped, so that it is the old one or the new one, never half of
 * each; left alone where nothing changes. A folder with other files is refused unless `force` is set. Returns true if it
 * changed.
 */
export async function replace(
  folder: string,
  files: Files,
  { force = false }: { force?: boolean | undefined } = {},
): Promise<boolean> {
  const present = await readFolder(folder);
  if (!force) refuseOtherFiles(folder, present, files);
  if (present.size === files.size && [...files].every(([name, text]) => present.get(name) === text)) return false;
  const beside = (suffix: string): string => join(dirname(folder), `.${basename(folder)}.${suffix}-${process.pid}`);
  const [fresh, old] = [beside('new'), beside('old')];
  try {
    await mkdir(fresh, { recursive: true });
    for (const [name, text] of files) await writeFile(join(fresh, name), text);
    const had = await moveAway(folder, old);
    try {
      await rename(fresh, folder);
    } catch (error) {
      if (had) await rename(old, folder);
      throw error;
    }
  } finally {
    await rm(fresh, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
  return true;
}

async function moveAway(folder: string, to: string): Promise<boolean> {
  try {
    await rename(folder, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

/** A folder is the generator's if it has a manifest, or no files but those it writes. */
function refuseOtherFiles(folder: string, present: Files, files: Files): void {
  if (present.has('manifest.json') && present.has('API.md')) return;
  const other = [...present.keys()].find((name) => !files.has(name));
  if (other === undefined) return;
  const message = `${other} was not written by the generator, and the folder would be replaced.`;
  throw new GenerateError([
    { file: shownPath(folder), rule: 'output-folder', message, advice: 'Give --out a folder of its own.' },
  ]);
}

async function readFolder(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const texts = entries
    .filter((entry) => !entry.name.startsWith('.DS_'))
    .map(async (entry): Promise<[string, string]> => [
      entry.name,
      entry.isFile() ? await readFile(join(folder, entry.name), 'utf8') : '',
    ]);
  return new Map(await Promise.all(texts));
}

function shown(line: string | undefined): string {
  if (line === undefined) return '(end of file)';
  const text = line.trim();
  return text.length > 140 ? `${text.slice(0, 140)}…` : text;
}
