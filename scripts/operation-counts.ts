// Counts how many operations of the document other clients have a method for, in the versions that bench/ installs, and writes the
// table of the README.
//
//   npm run docs:counts
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';

new Command('npm run docs:counts')
  .description(
    'Counts the operations of the document that other clients have a method for; writes the table of the README.',
  )
  .parse();

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BENCH = join(ROOT, 'bench');
const START = '<!-- operations -->';
const END = '<!-- /operations -->';

/** Packages with a function that finds the calls in their code, as `POST /keys/{}`. */
const CLIENTS: Readonly<Record<string, (folder: string) => string[]>> = {
  '@openrouter/sdk': (folder) =>
    sources(join(folder, 'esm/funcs'), '.js').flatMap((code) => {
      const [, path] = /pathToFunc\("([^"]+)"\)/.exec(code) ?? [];
      const [, method] = /\bmethod: "([A-Z]+)"/.exec(code) ?? [];
      return path && method ? [callOf(method, path)] : [];
    }),
  openai: (folder) =>
    sources(join(folder, 'resources'), '.mjs').flatMap((code) =>
      Array.from(
        code.matchAll(/_client\.(getAPIList|get|post|put|patch|delete)\((?:path ?)?['"`](\/[^'"`?]*)/g),
        ([, method = '', path = '']) => callOf(method === 'getAPIList' ? 'GET' : method, path),
      ),
    ),
};

if (!existsSync(join(BENCH, 'node_modules'))) {
  console.log('Installing what bench/ compares with, once …');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: BENCH, stdio: 'inherit' });
}

const { paths } = JSON.parse(readFileSync(join(ROOT, 'generated/openapi.json'), 'utf8')) as {
  paths: Record<string, Record<string, { operationId?: string }>>;
};
const ours = Object.entries(paths).flatMap(([path, item]) =>
  Object.entries(item).flatMap(([method, { operationId }]) => (operationId ? [callOf(method, path)] : [])),
);
const counts = Object.entries(CLIENTS).map(([name, callsOf]): [string, number] => {
  const folder = join(BENCH, 'node_modules', name);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const calls = new Set(callsOf(folder));
  if (calls.size === 0) throw new Error(`No calls were found in ${name} ${version}: its code has another form now.`);
  return [`${name} ${version}`, ours.filter((call) => calls.has(call)).length];
});
const cells: [string, number][] = [['openrouter-fetch', ours.length], ...counts];
const row = (values: readonly unknown[]): string => `| ${values.join(' | ')} |`;
const table = [
  row(['', ...cells.map(([name]) => name)]),
  row(['---', ...cells.map(() => '---')]),
  row(['operations with a method', ...cells.map(([, count]) => count)]),
].join('\n');

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const [start, end] = [readme.indexOf(START), readme.indexOf(END)];
if (start < 0 || end < start) throw new Error(`README.md has no place for the table: ${START} … ${END}`);
writeFileSync(join(ROOT, 'README.md'), `${readme.slice(0, start + START.length)}\n${table}\n${readme.slice(end)}`);
console.log(table);

/** The text of every file in a folder. */
function sources(folder: string, extension: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(extension))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** A call without the names of its path parameters. */
function callOf(method: string, path: string): string {
  return `${method.toUpperCase()} ${path.replaceAll(/\$?\{[^}]*\}/g, '{}')}`;
}
