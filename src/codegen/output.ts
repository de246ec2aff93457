/** The output folder: compared with its current files, or updated. */
import { mkdir, readdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { isOwn, readManifest } from './own-output.ts';
import { GenerateError, type Problem } from './problem.ts';
import { shownPath } from './redocly.ts';

/** Contents by file name. */
export type Files = ReadonlyMap<string, string>;

export interface Difference {
  readonly file: string;
  /** From 1; absent if a file is missing or superfluous. */
  readonly line?: number;
  readonly message: string;
}

/** Returns every file that differs from what would be generated, with its first differing line. */
export async function compare(folder: string, files: Files): Promise<Difference[]> {
  const present = await readFolder(folder);
  const names = [...files.keys(), ...staleNames(present, files)].sort();
  return names.flatMap((name): Difference[] => {
    const file = shownPath(join(folder, name));
    const wanted = files.get(name);
    const found = present.get(name)?.text;
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
 * Updates the folder. The new files are first written beside the old ones and then renamed, so that each file is either
 * old or new, and unchanged files are not touched. Only files that an earlier run wrote and this one does not are
 * removed. Throws a `GenerateError` before anything is written if a foreign file would be overwritten or the folder is
 * not the generator's, unless `force` is set; and, even with `force`, for a project's own folder. Returns true if
 * anything changed.
 */
export async function replace(
  folder: string,
  files: Files,
  { force = false }: { force?: boolean | undefined } = {},
): Promise<boolean> {
  const present = await readFolder(folder);
  const fault = (await projectFault(folder, present)) ?? conflict(present, files, force);
  if (fault !== undefined) throw new GenerateError([{ file: shownPath(folder), rule: 'output-folder', ...fault }]);
  const changed = [...files].filter(([name, text]) => present.get(name)?.text !== text);
  const stale = staleNames(present, files);
  if (changed.length === 0 && stale.length === 0) return false;
  await mkdir(folder, { recursive: true });
  const fresh = (name: string): string => join(folder, `.${name}.new-${process.pid}`);
  try {
    for (const [name, text] of changed) await writeFile(fresh(name), text, { flag: 'wx' });
    for (const [name] of changed) await rename(fresh(name), join(folder, name));
    for (const name of stale) await rm(join(folder, name));
  } finally {
    for (const [name] of changed) await rm(fresh(name), { force: true });
  }
  return true;
}

type Fault = Pick<Problem, 'message' | 'advice'>;

const PROJECT_FILES: ReadonlySet<string> = new Set(['.git', 'package.json']);

/** Why a folder is a project's own, or contains projects, if it does. */
async function projectFault(folder: string, present: Entries): Promise<Fault | undefined> {
  const advice = 'Use a separate folder for --out, such as src/client.';
  const holds = [...present.keys()].find((name) => PROJECT_FILES.has(name.toLowerCase()));
  if (holds !== undefined)
    return { message: `The folder contains ${holds}: nothing is generated into a project's own folder.`, advice };
  const real = await realpath(folder).catch(() => undefined);
  // A folder that does not exist yet is empty.
  if (real === undefined) return undefined;
  const here = await realpath(process.cwd());
  const way = relative(real, here);
  const isAbove = way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
  if (!isAbove) return undefined;
  return { message: `The folder is the working directory${way === '' ? '' : ' or one above it'}.`, advice };
}

/** A foreign file that would be overwritten, or that shows that the folder is not the generator's. */
function conflict(present: Entries, files: Files, force: boolean): Fault | undefined {
  const manifest = readManifest(present.get('manifest.json')?.text);
  for (const name of files.keys()) {
    const entry = present.get(name);
    if (entry === undefined) continue;
    if (!entry.isFile) {
      return {
        message: `${name} is not a regular file, and is not replaced.`,
        advice: 'Use a separate folder for --out.',
      };
    }
    if (force || entry.text === files.get(name) || isOwn(name, entry.text, manifest)) continue;
    const message = `${name} was not written by the generator, and would be overwritten.`;
    return { message, advice: 'Use a separate folder for --out, or overwrite the file with --force.' };
  }
  if (force || manifest !== undefined) return undefined;
  const other = [...present].find(([name, { text }]) => !files.has(name) && !isOwn(name, text, manifest));
  if (other === undefined) return undefined;
  const message = `${other[0]} was not written by the generator, so the folder is not a generated one.`;
  return { message, advice: 'Use a separate folder for --out, or pass --force to generate beside the existing files.' };
}

/** Files written by an earlier run, by its manifest and their content, that this run does not write. */
function staleNames(present: Entries, files: Files): string[] {
  const manifest = readManifest(present.get('manifest.json')?.text);
  if (manifest === undefined) return [];
  return [...present]
    .filter(([name, { text }]) => manifest.files.has(name) && !files.has(name) && isOwn(name, text, manifest))
    .map(([name]) => name);
}

interface Entry {
  readonly isFile: boolean;
  /** Empty for entries that the generator cannot have written. */
  readonly text: string;
}

type Entries = ReadonlyMap<string, Entry>;

async function readFolder(folder: string): Promise<Entries> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const read = entries
    .filter((entry) => !entry.name.startsWith('.DS_'))
    .map(async (entry): Promise<[string, Entry]> => {
      const isFile = entry.isFile();
      const text =
        isFile && /\.(?:json|md|ts)$/.test(entry.name) ? await readFile(join(folder, entry.name), 'utf8') : '';
      return [entry.name, { isFile, text }];
    });
  return new Map(await Promise.all(read));
}

function shown(line: string | undefined): string {
  if (line === undefined) return '(end of file)';
  const text = line.trim();
  return text.length > 140 ? `${text.slice(0, 140)}…` : text;
}
