// Writes the reference: a page for each resource of the document, an overview, and the table of docs/resources.md.
// npm run docs:reference [-- --check]
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { referenceFiles } from './reference/files.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = 'docs/reference';

const { check } = new Command('npm run docs:reference')
  .usage('-- [options]')
  .description('Writes the reference pages of docs/ from generated/openapi.json.')
  .option('--check', 'change nothing; fail where a page is not what would be written', false)
  .parse()
  .opts<{ check: boolean }>();

const read = (path: string): string => (existsSync(ROOT + path) ? readFileSync(ROOT + path, 'utf8') : '');
const files = referenceFiles(read);
const left = existsSync(ROOT + FOLDER)
  ? readdirSync(ROOT + FOLDER).flatMap((name) => (files.has(`${FOLDER}/${name}`) ? [] : [`${FOLDER}/${name}`]))
  : [];
const stale = [...left, ...Array.from(files).flatMap(([path, text]) => (read(path) === text ? [] : [path]))];

if (check && stale.length > 0) {
  console.error(`Not as generated:\n  ${stale.join('\n  ')}\nRun \`npm run docs:reference\`.`);
  process.exitCode = 1;
} else if (!check) {
  mkdirSync(ROOT + FOLDER, { recursive: true });
  for (const path of left) rmSync(ROOT + path);
  for (const path of stale) if (files.has(path)) writeFileSync(ROOT + path, files.get(path) ?? '');
  console.log(`${files.size} pages, ${stale.length} changed.`);
} else console.log(`${files.size} pages are up to date.`);
