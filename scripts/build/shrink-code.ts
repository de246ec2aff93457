// For the build: minifies `dist`. Half of it is white space and names of variables, which every start would read.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import { rolldown, type OutputOptions } from 'rolldown';
import ts from 'typescript';

/** Length from which a line ends with the next statement. */
const WIDTH = 160;

/**
 * Files that only the command reaches become as small as possible. In the others, functions and classes keep their names, and
 * statements start new lines, for stack traces; and what bundlers go by stays: annotations, and one declaration per name.
 */
export async function shrinkCode(): Promise<void> {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  const imported = reach(files.filter((file) => /^[a-z./-]+$/.test(file) && file !== 'cli.js'));
  for (const file of files)
    await (imported.has(file) ? shrink(file, NAMED, (code) => breakLines(file, code)) : shrink(file, true));
}

const NAMED: NonNullable<OutputOptions['minify']> = {
  compress: { joinVars: false, sequences: false },
  mangle: { keepNames: true },
};

async function shrink(
  file: string,
  minify: NonNullable<OutputOptions['minify']>,
  finish = (code: string): string => code,
): Promise<void> {
  const bundle = await rolldown({
    input: `dist/${file}`,
    external: (_, importer) => importer !== undefined,
    platform: 'neutral',
    treeshake: false,
    logLevel: 'silent',
  });
  const comments = { jsdoc: false, annotation: minify !== true };
  const { output } = await bundle.generate({ format: 'esm', minify, comments });
  await bundle.close();
  writeFileSync(`dist/${file}`, finish(output[0].code));
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
