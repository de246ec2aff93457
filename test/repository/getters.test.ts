import ts from 'typescript';
import { expect, it } from 'vitest';
import { filesBelow, read } from './tree.ts';

/** Files that create objects for each call, stream or event. */
const HOT = /^src\/(?:(?:client|errors|node|request|response|retry|stream|transport)\/.*|[^/]+)\.ts$/;

/** Locations of getters that belong to individual objects instead of a class. */
function ownGettersOf(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isGetAccessor(node) && ts.isObjectLiteralExpression(node.parent)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${path}:${line + 1} ${node.name.getText()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

// Engines keep such getters with the shape of the object, and everything they can reach: a stream would stay in memory
// until all of it is collected, long after its end.
it('objects that are made per call have no getters of their own', () => {
  const files = filesBelow('src', /\.ts$/).filter((path) => HOT.test(path));
  expect(files.length).toBeGreaterThan(80);
  expect(files.flatMap((path) => ownGettersOf(path, read(path)))).toEqual([]);
});

it('finds those of object literals, not those of classes', () => {
  const code = 'class A { get a() { return 1; } }\nexport const b = (n: number) => ({ get c() { return n; } });';
  expect(ownGettersOf('x.ts', code)).toEqual(['x.ts:2 c']);
});
