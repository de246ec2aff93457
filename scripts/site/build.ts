import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { explorable } from '../../src/cli/explore/explorable.ts';
import { explorerPage } from '../../src/cli/explore/page.ts';
import type { OpenApi } from '../../src/openapi/types.ts';
import { install, run } from '../../test/runtimes/tools.ts';
import { installedViewer } from '../project.ts';

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
  copyFileSync(join(FOLDER, 'explorer.md'), join(pages, 'explorer.md'));
  writeExplorer(join(pages, 'public/viewer'));
  await runTool('typedoc/bin/typedoc', '--options', 'typedoc.json');
  nameEntries(join(pages, 'api'));
  await runTool('vitepress/bin/vitepress.js', 'build', '.');
  return undefined;
}

async function runTool(script: string, ...args: string[]): Promise<void> {
  const { code, output } = await run(process.execPath, [`node_modules/${script}`, ...args], { cwd: FOLDER });
  if (code !== 0) throw new Error(output);
}

/** TypeDoc names an entry after its folder; people import it by the name of the package. */
function nameEntries(folder: string): void {
  for (const file of readdirSync(folder)) {
    const entry = file === 'index.md' ? '' : `/${file.slice(0, -'.md'.length)}`;
    const text = readFileSync(join(folder, file), 'utf8');
    if (file !== 'modules.md') writeFileSync(join(folder, file), text.replace(/^# .*$/m, `# openrouter-fetch${entry}`));
  }
}

/** The address at which `npx openrouter-fetch mock` listens. */
const MOCK = 'http://127.0.0.1:4010/api/v1';

/** The explorer as files, which the explorer page shows in a frame. No token is filled in: requests may go to the real API. */
function writeExplorer(folder: string): void {
  const document = readFileSync(fileURLToPath(new URL('../../generated/openapi.json', import.meta.url)), 'utf8');
  mkdirSync(folder, { recursive: true });
  copyFileSync(installedViewer(), join(folder, 'viewer.js'));
  writeFileSync(join(folder, 'openapi.json'), JSON.stringify(explorable(JSON.parse(document) as OpenApi, MOCK)));
  writeFileSync(
    join(folder, 'index.html'),
    explorerPage({ title: 'API explorer', viewer: './viewer.js', document: './openapi.json', schemes: [] }),
  );
}
