import { copyFileSync, cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install, run } from '../../test/runtimes/tools.ts';

const FOLDER: string = fileURLToPath(new URL('.', import.meta.url));

/** The built site. */
export const SITE: string = join(FOLDER, '.tmp/dist/');

/**
 * Builds the site from docs/. Returns the reason, in one line, if its packages could not be installed; throws if a page
 * has an error.
 */
export async function buildSite(): Promise<string | undefined> {
  const problem = await install(FOLDER);
  if (problem) return problem;
  // VitePress resolves imports of pages from the folder they are in.
  const pages = join(FOLDER, '.tmp/pages');
  rmSync(pages, { recursive: true, force: true });
  mkdirSync(pages, { recursive: true });
  cpSync(fileURLToPath(new URL('../../docs/', import.meta.url)), pages, { recursive: true });
  copyFileSync(join(FOLDER, 'home.md'), join(pages, 'index.md'));
  const { code, output } = await run(process.execPath, ['node_modules/vitepress/bin/vitepress.js', 'build', '.'], {
    cwd: FOLDER,
  });
  if (code !== 0) throw new Error(output);
  return undefined;
}
