// The imports of a module, read with the TypeScript parser.
import { posix } from 'node:path';
import ts from 'typescript';
import { read } from './tree.ts';

export interface Import {
  /** Path of a file in the repository, or the name of a package. */
  readonly target: string;
  /** True if nothing remains of it at run time. */
  readonly typeOnly: boolean;
  /** Names imported as values; empty for `import * as`, `export *` and dynamic imports. */
  readonly values: readonly string[];
}

/** Imports, re-exports, dynamic imports and `import()` types of a file in the repository. */
export function importsOf(path: string): Import[] {
  const source = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (specifier: ts.Node, typeOnly: boolean, values: readonly string[] = []): void => {
    if (!ts.isStringLiteralLike(specifier))
      throw new Error(`${path} imports something computed: ${specifier.getText()}`);
    const { text } = specifier;
    const target = text.startsWith('.') ? posix.join(posix.dirname(path), text) : text;
    found.push({ target, typeOnly, values });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, ...contentOf(node.importClause));
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      const elements =
        node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : undefined;
      add(node.moduleSpecifier, node.isTypeOnly || allTypes(elements), valuesOf(elements));
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      if (node.arguments[0]) add(node.arguments[0], false);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

type Elements = readonly (ts.ImportSpecifier | ts.ExportSpecifier)[] | undefined;

function contentOf(clause: ts.ImportClause | undefined): [typeOnly: boolean, values: string[]] {
  if (!clause) return [false, []];
  const bindings = clause.namedBindings;
  const elements = bindings && ts.isNamedImports(bindings) ? bindings.elements : undefined;
  const values = [...(clause.name ? ['default'] : []), ...valuesOf(elements)];
  return [clause.isTypeOnly || (!clause.name && allTypes(elements)), clause.isTypeOnly ? [] : values];
}

function allTypes(elements: Elements): boolean {
  return elements !== undefined && elements.length > 0 && elements.every((element) => element.isTypeOnly);
}

function valuesOf(elements: Elements): string[] {
  return (elements ?? [])
    .filter((element) => !element.isTypeOnly)
    .map((element) => (element.propertyName ?? element.name).text);
}
