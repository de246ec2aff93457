import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { createProgram, documentOf, generateText, ROOT, temporaryFolder } from '../codegen/harness.ts';
import { TypeComparison } from './compare-types.ts';

// paths.ts refers to the types of types.ts, except for parameters, which both generators describe.

interface Manifest {
  readonly operations: readonly {
    readonly id: string;
    readonly function: string;
    readonly method: string;
    readonly path: string;
  }[];
}

/** The generated modules as the compiler sees them. */
class Modules {
  readonly checker: ts.TypeChecker;
  readonly #program: ts.Program;
  readonly #folder: string;

  constructor(folder: string) {
    const rootNames = ['paths.ts', 'types.ts', 'operations.ts'].map((name) => join(folder, name));
    this.#program = createProgram(rootNames);
    this.checker = this.#program.getTypeChecker();
    this.#folder = folder;
  }

  exports(name: string): Map<string, ts.Symbol> {
    const file = this.#program.getSourceFile(join(this.#folder, name));
    const module = file && this.checker.getSymbolAtLocation(file);
    return new Map((module ? this.checker.getExportsOfModule(module) : []).map((symbol) => [symbol.name, symbol]));
  }

  /** The type of an interface in paths.ts, or of a property in it. */
  path(root: string, ...members: string[]): ts.Type | undefined {
    const symbol = this.exports('paths.ts').get(root);
    let type = symbol && this.checker.getDeclaredTypeOfSymbol(symbol);
    for (const name of members) {
      const member: ts.Symbol | undefined = type?.getProperty(name);
      type = member && this.checker.getNonNullableType(this.checker.getTypeOfSymbol(member));
    }
    return type;
  }
}

/** All differences between the two, over the query parameters of all operations. */
function disagreements(folder: string): { differences: string[]; compared: number } {
  const modules = new Modules(folder);
  const { checker } = modules;
  const comparison = new TypeComparison(checker);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  let compared = 0;
  const functions = modules.exports('operations.ts');
  const differences = manifest.operations.flatMap((operation): readonly string[] => {
    const query = modules.path('paths', operation.path, operation.method.toLowerCase(), 'parameters', 'query');
    if (isNothing(query)) return [];
    compared += 1;
    const where = `${operation.id} query`;
    // The last overload takes the parameters unchanged.
    const signature = checker
      .getTypeOfSymbol(functions.get(operation.function) as ts.Symbol)
      .getCallSignatures()
      .at(-1);
    const parameters = signature?.getParameters() ?? [];
    const [argument] = ['query', 'options'].flatMap((name) => {
      const parameter = parameters.find((candidate) => candidate.name === name);
      const type = parameter && checker.getNonNullableType(checker.getTypeOfSymbol(parameter));
      if (!type || name === 'query') return type ?? [];
      // Beside a body, the query is an option, whose type allows more.
      const symbol = type.getProperty('query');
      const option = symbol && checker.getNonNullableType(checker.getTypeOfSymbol(symbol));
      return option?.isIntersection() ? option.types.filter((part) => !part.getStringIndexType()) : (option ?? []);
    });
    return query && argument ? comparison.differences(query, argument, where) : [`${where}: only in paths.ts`];
  });
  return { differences, compared };
}

function isNothing(type: ts.Type | undefined): boolean {
  return type === undefined || (type.flags & ts.TypeFlags.Never) !== 0;
}

describe('the two type generators', { timeout: 60_000 }, () => {
  it('describe the same parameters: names, optionality, and assignable both ways', () => {
    const { differences, compared } = disagreements(join(ROOT, 'generated'));
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(10);
  });

  it('are caught when they do not', async () => {
    await using folder = await temporaryFolder();
    const parameters = [
      '{ name: a, in: query, required: true, schema: { type: string } }',
      '{ name: b, in: query, schema: { type: number } }',
      '{ name: c, in: query, schema: { enum: [x, y] } }',
    ];
    const paths = `
/things:
  get:
    operationId: things.list
    parameters: [${parameters.join(', ')}]
    responses: { '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } }`;
    const { files } = await generateText(documentOf(paths, 'Thing: { type: object }'), {
      runtime: join(ROOT, 'src/runtime.ts'),
      extension: '.ts',
    });
    const change = (from: string, to: string): string => (files.get('types.ts') ?? '').replace(from, to);
    const faults: [string, string][] = [
      [change('a: string;', ''), 'query.a: only in the first'],
      [change('a: string;', 'a?: string;'), 'query.a: optional in one of them'],
      [change('b?: number', 'b?: string'), 'query.b: number'],
      [change("'x' | 'y'", "'x'"), 'query.c: '],
      [change('b?: number | undefined', 'b?: number'), 'query: the first is not assignable to the second'],
    ];
    for (const [types, want] of faults) {
      await folder.write({ ...Object.fromEntries(files), 'types.ts': types });
      expect(disagreements(folder.path).differences[0]).toContain(want);
    }
    await folder.write(Object.fromEntries(files));
    expect(disagreements(folder.path)).toEqual({ differences: [], compared: 1 });
  });
});
