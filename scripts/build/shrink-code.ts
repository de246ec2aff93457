// For the build: minifies the files that no page loads.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import { minifySync } from 'rolldown/experimental';
import ts from 'typescript';

/** Entries of the client: their code stays as readable as the sources, for those who step through it. */
const CLIENT = [
  'helpers.js',
  'index.js',
  'index.node.js',
  'operations.js',
  'paths.js',
  'runtime.js',
  'runtime.node.js',
  'wire.js',
];

/** Length from which a line ends with the next statement. */
const WIDTH = 100;

/**
 * Minifies files of `dist` that the client does not reach. Those that only the command reaches become as small as possible.
 * In the others, functions and classes keep their names and statements start new lines, for stack traces.
 */
export function shrinkCode(): void {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  const readable = reach(CLIENT);
  const imported = reach(files.filter((file) => /^[a-z./-]+$/.test(file) && file !== 'cli.js'));
  for (const file of files) {
    if (!readable.has(file)) shrink(file, imported.has(file));
  }
}

function shrink(file: string, keepNames: boolean): void {
  const before = readFileSync(`dist/${file}`, 'utf8');
  const { code, errors } = minifySync(file, before, { module: true, ...(keepNames && { mangle: { keepNames } }) });
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  // The notice of bundled packages.
  const [notice] = /^\/\*! Contains .*\*\/\n/m.exec(before) ?? [''];
  const [start] = /^#!.*\n/.exec(code) ?? [''];
  const body = code.slice(start.length);
  writeFileSync(
    `dist/${file}`,
    start + (code.includes(notice) ? '' : notice) + (keepNames ? breakLines(file, body) : body),
  );
}

function breakLines(file: string, code: string): string {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest);
  const starts: number[] = [];
  const visit = (node: ts.Node, parent: ts.Node): void => {
    const isInList = ts.isSourceFile(parent) || ts.isBlock(parent) || ts.isClassElement(node);
    if (isInList && (ts.isStatement(node) || ts.isClassElement(node))) starts.push(node.getStart(source));
    ts.forEachChild(node, (child) => visit(child, node));
  };
  ts.forEachChild(source, (node) => visit(node, source));
  let lineStart = 0;
  const breaks = starts.filter((start) => {
    if (start - lineStart < WIDTH) return false;
    lineStart = start;
    return true;
  });
  return [0, ...breaks].map((start, index) => code.slice(start, breaks[index])).join('\n');
}

function reach(entries: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const visit = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    const code = readFileSync(`dist/${file}`, 'utf8');
    for (const [, target = ''] of code.matchAll(/\b(?:from|import)\s*\(?"(\.\.?\/[^"]+\.js)"/g))
      visit(posix.join(posix.dirname(file), target));
  };
  entries.forEach(visit);
  return reached;
}
