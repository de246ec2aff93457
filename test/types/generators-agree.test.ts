import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { createProgram, documentOf, generateText, ROOT, temporaryFolder } from '../codegen/harness.ts';
import { TypeComparison } from './compare-types.ts';

// paths.ts and types.ts come from different generators, and must describe the same API.

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

  /** The type of an interface in paths.ts, or of a member below it. */
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

/** Everything in which the two differ, over all schemas and all operations. */
function disagreements(folder: string): { differences: string[]; compared: number } {
  const modules = new Modules(folder);
  const { checker } = modules;
  const comparison = new TypeComparison(checker);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  let compared = 0;
  const compare = (path: ts.Type | undefined, named: ts.Type | undefined, where: string): readonly string[] => {
    compared += 1;
    return path && named
      ? comparison.differences(path, named, where)
      : [`${where}: only in ${path ? 'paths.ts' : 'types.ts'}`];
  };

  const schemas = modules.path('components', 'schemas')?.getProperties() ?? [];
  const types = modules.exports('types.ts');
  const ofSchemas = schemas.flatMap((schema) => {
    const symbol = types.get(schema.name);
    return compare(checker.getTypeOfSymbol(schema), symbol && checker.getDeclaredTypeOfSymbol(symbol), schema.name);
  });

  const functions = modules.exports('operations.ts');
  const ofOperations = manifest.operations.flatMap((operation) => {
    const place = ['paths', operation.path, operation.method.toLowerCase()] as const;
    const symbol = functions.get(operation.function) as ts.Symbol;
    // The last overload takes the parameters as they are; of those with a stream, the second answers without one.
    const signatures = checker.getTypeOfSymbol(symbol).getCallSignatures();
    const signature = signatures.at(-1) as ts.Signature;
    const answering = signatures.length === 3 ? (signatures[1] as ts.Signature) : signature;
    const argument = (name: string): ts.Type | undefined => {
      const parameter = signature.getParameters().find((candidate) => candidate.name === name);
      return parameter && checker.getNonNullableType(checker.getTypeOfSymbol(parameter));
    };
    const content = modules.path(...place, 'requestBody', 'content');
    const [media] = content?.getProperties() ?? [];
    const body = media && checker.getTypeOfSymbol(media);
    const query = modules.path(...place, 'parameters', 'query');
    const given = argument('query');
    return [
      ...(body || argument('params') ? compare(body, argument('params'), `${operation.id} body`) : []),
      ...(isNothing(query) ? [] : compare(query, given, `${operation.id} query`)),
      ...compareAnswer(operation.id, modules, place, answering, compare),
    ];
  });
  return { differences: [...ofSchemas, ...ofOperations], compared };
}

function isNothing(type: ts.Type | undefined): boolean {
  return type === undefined || (type.flags & ts.TypeFlags.Never) !== 0;
}

/** JSON answers only: text, bytes and streams have no type by path. */
function compareAnswer(
  id: string,
  modules: Modules,
  place: readonly [string, string, string],
  signature: ts.Signature,
  compare: (path: ts.Type | undefined, named: ts.Type | undefined, where: string) => readonly string[],
): readonly string[] {
  const { checker } = modules;
  const answers = modules.path(...place, 'responses')?.getProperties() ?? [];
  const [json] = answers
    .filter(({ name }) => name.startsWith('2'))
    .flatMap(({ name }) => modules.path(...place, 'responses', name, 'content', 'application/json') ?? []);
  if (!json) return [];
  // `Call<T>` or `PageCall<T, Item>`.
  const [answer] = checker.getTypeArguments(signature.getReturnType() as ts.TypeReference);
  return compare(json, answer, `${id} answer`);
}

describe('the two type generators', { timeout: 60_000 }, () => {
  it('describe the same API: names, optionality, and assignable both ways', () => {
    const { differences, compared } = disagreements(join(ROOT, 'generated'));
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(100);
  });

  it('are caught when they do not', async () => {
    await using folder = await temporaryFolder();
    const paths = `
/things:
  post:
    operationId: things.create
    requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
    responses: { '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } }`;
    const schemas =
      'Thing: { type: object, required: [a], properties: { a: { type: string }, b: { type: number }, c: { enum: [x, y] } } }';
    const { files } = await generateText(documentOf(paths, schemas), {
      runtime: join(ROOT, 'src/runtime.ts'),
      extension: '.ts',
    });
    const change = (from: string, to: string): string => (files.get('types.ts') ?? '').replace(from, to);
    const faults: [string, string][] = [
      [change('a: string;', ''), 'Thing.a: only in the first'],
      [change('a: string;', 'a?: string;'), 'Thing.a: optional in one of them'],
      [change('b?: number', 'b?: string'), 'Thing.b: number'],
      [change("'x' | 'y'", "'x'"), 'Thing.c: '],
      [change('b?: number | undefined', 'b?: number'), 'Thing: the first is not assignable to the second'],
    ];
    for (const [types, want] of faults) {
      await folder.write({ ...Object.fromEntries(files), 'types.ts': types });
      expect(disagreements(folder.path).differences[0]).toContain(want);
    }
    await folder.write(Object.fromEntries(files));
    expect(disagreements(folder.path)).toEqual({ differences: [], compared: 3 });
  });
});
