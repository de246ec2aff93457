import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { Measure } from '../measure.ts';
import type { Row } from '../results.ts';
import { figure } from '../statistics.ts';

const PROGRAMS = fileURLToPath(new URL('../types/', import.meta.url));

/** Where to hover: the call, the completion, a property of the completion. */
const PLACES: Readonly<Record<string, readonly [string, string, string]>> = {
  ours: ['create(', 'answer =', 'choices[0]'],
  openai: ['create(', 'answer =', 'choices[0]'],
  'openrouter-sdk': ['send(', 'answer =', 'choices[0]'],
  'ai-sdk': ['generateText({', 'answer =', 'text)'],
};

/** Length of what an editor shows on hover, without documentation. */
export const hover: Measure = {
  name: 'hover',
  title: 'Hover, characters',
  async run() {
    return Object.entries(PLACES).flatMap(([contender, places]) => {
      const lengths = hoverLengths(`${PROGRAMS}${contender}.ts`, places);
      return ['the call', 'the completion', 'a field'].map((what, index): Row => ({
        measure: this.name,
        what,
        unit: 'characters',
        contender,
        value: figure([lengths[index] ?? 0]),
      }));
    });
  },
};

function hoverLengths(file: string, places: readonly string[]): number[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    lib: ['lib.es2023.d.ts', 'lib.esnext.disposable.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    skipLibCheck: true,
  };
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (path) => {
      const text = ts.sys.readFile(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => PROGRAMS,
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
    fileExists: (path) => ts.sys.fileExists(path),
    readFile: (path) => ts.sys.readFile(path),
    directoryExists: (path) => ts.sys.directoryExists(path),
  });
  const text = ts.sys.readFile(file) ?? '';
  return places.map((place) => {
    const info = service.getQuickInfoAtPosition(file, text.indexOf(place));
    return ts.displayPartsToString(info?.displayParts).length;
  });
}
