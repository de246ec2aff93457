// For the build: puts doc comments of declarations on separate lines. The bundler prints a one-line comment after the
// previous property; TypeScript then attaches it to that property, and editors show nothing.
import { RolldownMagicString } from 'rolldown';
import type { Rolldown } from 'tsdown';
import ts from 'typescript';

/** A plugin that processes the declarations after all other plugins have printed them. */
export function ownLineComments(): Rolldown.Plugin {
  return {
    name: 'own-line-comments',
    renderChunk: {
      order: 'post',
      handler(code, { fileName }) {
        if (!fileName.endsWith('.d.ts')) return null;
        const strayed = strayedBlanks(code);
        if (strayed.length === 0) return null;
        const text = new RolldownMagicString(code, { filename: fileName });
        for (const { start, end, indent } of strayed) {
          if (end > start) text.remove(start, end);
          text.appendLeft(end, `\n${indent}`);
        }
        // One position per line, where editors jump to.
        const map = text.generateMap({ source: fileName });
        return { code: text.toString(), map: map.toString() };
      },
    },
  };
}

/** The white space around comments that share a line with code, and its replacement. */
function strayedBlanks(code: string): { start: number; end: number; indent: string }[] {
  const file = ts.createSourceFile('chunk.d.ts', code, ts.ScriptTarget.Latest);
  const found: { start: number; end: number; indent: string }[] = [];
  let depth = 0;
  const visit = (node: ts.Node): void => {
    const isMember = ts.isTypeElement(node) || ts.isClassElement(node) || ts.isStatement(node);
    if (isMember) {
      const indent = '  '.repeat(depth);
      const full = node.getFullStart();
      const comments = [
        ...(ts.getTrailingCommentRanges(code, full) ?? []),
        ...(ts.getLeadingCommentRanges(code, full) ?? []),
      ].filter(({ pos }) => pos > 0 && code.startsWith('/**', pos));
      for (const { pos, end } of comments) {
        const before = blanksBefore(code, pos);
        if (code[before - 1] !== '\n') found.push({ start: before, end: pos, indent });
        const behind = end + (/^\s*/.exec(code.slice(end, end + 200))?.[0].length ?? 0);
        if (!code.slice(end, behind).includes('\n')) found.push({ start: end, end: behind, indent });
      }
      depth++;
    }
    ts.forEachChild(node, visit);
    if (isMember) depth--;
  };
  ts.forEachChild(file, visit);
  return found;
}

function blanksBefore(code: string, end: number): number {
  let start = end;
  while (code[start - 1] === ' ' || code[start - 1] === '\t') start--;
  return start;
}
