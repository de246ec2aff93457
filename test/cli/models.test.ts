import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Resources } from '../../generated/resources.ts';
import { startMockServer, type MockServer } from '../../src/testing/index.ts';
import { folderOf, run } from './run-command.ts';

const MODELS = { data: [{ id: 'acme/widget-1' }, { id: "acme/it's:free" }, { id: 'acme/widget-1' }] };
const PROVIDERS = { data: [{ slug: 'acme' }] };

let mock: MockServer<Resources>;

beforeAll(async () => {
  mock = await startMockServer({ validate: false });
  mock.reply('models.list', MODELS, { times: Infinity });
  mock.reply('providers.list', PROVIDERS, { times: Infinity });
});
afterAll(() => mock.close());

it('lists the models', async () => {
  const { code, out } = await run('models', '--base-url', mock.url);
  expect({ code, out }).toEqual({ code: 0, out: "acme/it's:free\nacme/widget-1\n" });
});

it('writes types that complete them, with suffixes, and overwrites its own file only', async () => {
  using folder = folderOf({ 'mine.ts': 'export {};\n', 'package.json': { type: 'module' } });
  const out = folder.path('types/models.ts');
  for (let runs = 0; runs < 2; runs++) {
    const { code, error } = await run('models', '--types', '--out', out, '--base-url', mock.url);
    expect({ code, error }).toEqual({ code: 0, error: `${out}: 2 models, 1 providers.\n` });
  }
  const refused = await run('models', '--types', '--out', folder.path('mine.ts'), '--base-url', mock.url);
  expect(refused.code).toBe(2);
  expect(refused.error).toContain('was not written by this command');
  expect(readFileSync(folder.path('mine.ts'), 'utf8')).toBe('export {};\n');

  const use = `import type { KnownModels, KnownProviders } from 'openrouter-fetch';
    export const models: (keyof KnownModels)[] = ['acme/widget-1', "acme/it's:free", 'acme/widget-1:nitro'];
    export const provider: keyof KnownProviders = 'acme';
    // @ts-expect-error it is not known
    export const other: keyof KnownModels = 'acme/other';`;
  expect(faultsOf({ 'use.ts': use, 'models.ts': readFileSync(out, 'utf8') })).toEqual([]);
});

it('reports what is wrong', async () => {
  expect((await run('models', '--out', 'x.ts')).error).toContain('--out needs --types');
  expect((await run('models', '--base-url', 'nowhere')).error).toContain('--base-url is not a valid URL: nowhere');
  await using failing = await startMockServer({ validate: false });
  failing.fail('models.list', { status: 404 });
  const { code, error } = await run('models', '--base-url', failing.url);
  expect(code).toBe(2);
  expect(error).toMatch(/^The models could not be listed: .*404/);
});

/** Type errors of in-memory modules, with an `openrouter-fetch` that has only the types that can be augmented. */
function faultsOf(files: Record<string, string>): string[] {
  const all: Record<string, string> = {
    ...files,
    'package.ts': 'export interface KnownModels {}\nexport interface KnownProviders {}\n',
  };
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    types: [],
    lib: ['lib.es5.d.ts'],
    paths: { 'openrouter-fetch': ['/memory/package.ts'] },
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  const textOf = (path: string): string | undefined => all[path.replace('/memory/', '')];
  host.fileExists = (path) => textOf(path) !== undefined || fileExists(path);
  host.getSourceFile = (path, language) => {
    const text = textOf(path);
    return text === undefined ? getSourceFile(path, language) : ts.createSourceFile(path, text, language);
  };
  const program = ts.createProgram(
    Object.keys(files).map((name) => `/memory/${name}`),
    options,
    host,
  );
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
