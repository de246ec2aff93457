// The surface of a set of declaration files: declarations by name, those that each entry exports, and the direction of
// each type: `in` is sent by the user, `out` is received.
import ts from 'typescript';

export type Direction = 'in' | 'out';

export type Declared =
  | ts.InterfaceDeclaration
  | ts.ClassDeclaration
  | ts.TypeAliasDeclaration
  | ts.FunctionDeclaration
  | ts.VariableDeclaration;

export interface Surface {
  /** Names that each entry exports, with the name of their declaration. */
  readonly entries: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** By name; several for overloads, and for a value with the name of a type. */
  readonly declarations: ReadonlyMap<string, readonly Declared[]>;
  readonly directions: ReadonlyMap<string, ReadonlySet<Direction>>;
}

/** Text of each declaration file, by its path relative to the others. */
export type Files = Readonly<Record<string, string>>;

/** `entries`: the path of each entry's declaration file, by import specifier. */
export function readSurface(files: Files, entries: Readonly<Record<string, string>>): Surface {
  const sources = Object.entries(files).map(([path, text]) =>
    ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true),
  );
  const declarations = new Map<string, Declared[]>();
  for (const declared of sources.flatMap(declarationsOf)) {
    const name = declared.name?.getText() ?? '';
    declarations.set(name, [...(declarations.get(name) ?? []), declared]);
  }
  const bySource = new Map(sources.map((source) => [source.fileName, source]));
  const exported = new Map(
    Object.entries(entries).map(([entry, path]) => [entry, exportsOf(path.replace(/^\.\//, ''), bySource)]),
  );
  const roots = new Set([...exported.values()].flatMap((names) => [...names.values()]));
  return { entries: exported, declarations, directions: findDirections(declarations, roots) };
}

function declarationsOf(source: ts.SourceFile): Declared[] {
  return source.statements.flatMap(declaredBy);
}

function declaredBy(statement: ts.Statement): readonly Declared[] {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations;
  const isDeclared =
    ts.isInterfaceDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isFunctionDeclaration(statement);
  return isDeclared ? [statement] : [];
}

/** Exported name → name of its declaration, through files that only re-export. */
function exportsOf(path: string, sources: ReadonlyMap<string, ts.SourceFile>): Map<string, string> {
  const source = sources.get(path);
  const names = new Map<string, string>();
  if (!source) return names;
  const imported = importsOf(source, sources);
  for (const statement of source.statements) {
    if (ts.isExportDeclaration(statement)) {
      const target = targetOf(path, statement.moduleSpecifier);
      const from = target === undefined ? undefined : exportsOf(target, sources);
      if (!statement.exportClause) for (const [name, local] of from ?? []) names.set(name, local);
      else if (ts.isNamedExports(statement.exportClause)) {
        for (const { name, propertyName } of statement.exportClause.elements) {
          const local = (propertyName ?? name).text;
          names.set(name.text, from?.get(local) ?? imported.get(local) ?? local);
        }
      }
    } else if (ts.canHaveModifiers(statement) && isExported(statement)) {
      for (const declared of declaredBy(statement)) {
        const name = declared.name?.getText() ?? '';
        names.set(name, name);
      }
    }
  }
  return names;
}

function importsOf(source: ts.SourceFile, sources: ReadonlyMap<string, ts.SourceFile>): Map<string, string> {
  const names = new Map<string, string>();
  for (const statement of source.statements.filter(ts.isImportDeclaration)) {
    const target = targetOf(source.fileName, statement.moduleSpecifier);
    const bindings = statement.importClause?.namedBindings;
    if (target === undefined || !bindings || !ts.isNamedImports(bindings)) continue;
    const from = exportsOf(target, sources);
    for (const { name, propertyName } of bindings.elements) {
      const outer = (propertyName ?? name).text;
      names.set(name.text, from.get(outer) ?? outer);
    }
  }
  return names;
}

function isExported(statement: ts.HasModifiers): boolean {
  return ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

/** `./types-x.js` beside `a/b.d.ts` is `a/types-x.d.ts`; packages are not resolved. */
function targetOf(path: string, specifier: ts.Expression | undefined): string | undefined {
  if (!specifier || !ts.isStringLiteral(specifier) || !specifier.text.startsWith('.')) return undefined;
  const { pathname } = new URL(specifier.text.replace(/\.js$/, '.d.ts'), `file:///${path}`);
  return pathname.slice(1);
}

/** Follows types from the exported values: the parameters of functions are `in`, everything else is `out`. */
function findDirections(
  declarations: ReadonlyMap<string, readonly Declared[]>,
  roots: ReadonlySet<string>,
): Map<string, Set<Direction>> {
  const directions = new Map<string, Set<Direction>>();
  const reach = (name: string, direction: Direction): void => {
    const known = directions.get(name) ?? new Set();
    if (known.has(direction) || !declarations.has(name)) return;
    directions.set(name, known.add(direction));
    for (const declared of declarations.get(name) ?? []) walk(declared, direction);
  };
  const walk = (node: ts.Node, direction: Direction): void => {
    if (ts.isTypeReferenceNode(node) || ts.isExpressionWithTypeArguments(node)) {
      reach(ts.isTypeReferenceNode(node) ? node.typeName.getText() : node.expression.getText(), direction);
    }
    const turned = ts.isParameter(node) ? (direction === 'in' ? 'out' : 'in') : direction;
    ts.forEachChild(node, (child) => walk(child, turned));
  };
  const isValue = (name: string): boolean =>
    (declarations.get(name) ?? []).some((node) => !ts.isInterfaceDeclaration(node) && !ts.isTypeAliasDeclaration(node));
  for (const name of roots) if (isValue(name)) reach(name, 'out');
  // A type that no function takes or returns may be used either way.
  for (const name of [...roots].filter((name) => !directions.has(name))) {
    reach(name, 'in');
    reach(name, 'out');
  }
  return directions;
}
