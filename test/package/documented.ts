// What an editor shows for the installed package's types.
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const COMPILER_OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
};

export interface Editor {
  /** The comment shown for the last occurrence of a text. */
  comment(text: string): string;
  /** The completions inside the quotes at the end of a text, at its last occurrence. */
  completions(text: string): string[];
  /** Properties of everything that an entry exports, declared in the package: `Type.property`. */
  properties(entry: string): { name: string; documented: boolean }[];
}

/** Opens a program in a folder whose `node_modules` contains the package. */
export function openEditor(given: string, code: string): Editor {
  const folder = realpathSync(given);
  const path = join(folder, 'editor.ts');
  const service = ts.createLanguageService({
    getScriptFileNames: () => [path],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const text = name === path ? code : ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => folder,
    getCompilationSettings: () => COMPILER_OPTIONS,
    getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
    fileExists: (name) => name === path || ts.sys.fileExists(name),
    readFile: (name) => ts.sys.readFile(name),
    directoryExists: (name) => ts.sys.directoryExists(name),
  });
  const program = service.getProgram();
  if (!program) throw new Error('There is no program.');
  const faults = service.getSemanticDiagnostics(path);
  if (faults.length > 0) throw new Error(ts.flattenDiagnosticMessageText(faults[0]?.messageText, '\n'));
  return {
    comment: (text) => {
      const info = service.getQuickInfoAtPosition(path, code.lastIndexOf(text));
      return ts.displayPartsToString(info?.documentation);
    },
    completions: (text) => {
      const position = code.lastIndexOf(text) + text.length - 1;
      return service.getCompletionsAtPosition(path, position, undefined)?.entries.map(({ name }) => name) ?? [];
    },
    properties: (entry) => propertiesOf(program, join(folder, 'node_modules/openrouter-fetch/dist', entry)),
  };
}

function propertiesOf(program: ts.Program, entry: string): { name: string; documented: boolean }[] {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(entry);
  const module = file && checker.getSymbolAtLocation(file);
  if (!module) throw new Error(`${entry} is not part of the program.`);
  const found = new Map<string, boolean>();
  for (const exported of checker.getExportsOfModule(module)) {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    if (!(symbol.flags & ts.SymbolFlags.Type)) continue;
    const type = checker.getDeclaredTypeOfSymbol(symbol);
    for (const part of type.isUnionOrIntersection() ? type.types : [type]) {
      for (const property of part.getProperties()) {
        const own = property.declarations?.some(
          (declaration) =>
            declaration.getSourceFile().fileName.includes('/openrouter-fetch/dist/') && !isHidden(declaration),
        );
        if (!own) continue;
        const documented = property.getDocumentationComment(checker).length > 0;
        found.set(`${symbol.name}.${property.name}`, documented);
      }
    }
  }
  return Array.from(found, ([name, documented]) => ({ name, documented }));
}

/** `#private`, and constants that only distinguish types. */
function isHidden(declaration: ts.Declaration): boolean {
  const name = ts.getNameOfDeclaration(declaration);
  return name !== undefined && ts.isPrivateIdentifier(name);
}
