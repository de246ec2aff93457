import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';
import { parse } from 'yaml';
import { generateFrom, type Generated, type GenerateOptions } from '../../src/codegen/generate.ts';
import type { OpenApi } from '../../src/openapi/types.ts';
import { progressTo } from '../../src/codegen/progress.ts';
import { run, type RunOptions } from '../../src/codegen/run.ts';

export const ROOT: string = resolve(import.meta.dirname, '../..');
export const RUNTIME: string = join(ROOT, 'src/runtime.ts');
export const FOREIGN_RULES: string = join(ROOT, 'src/codegen/foreign.redocly.yaml');
export const STRICT_RULES: string = join(import.meta.dirname, 'fixtures/strict.redocly.yaml');

const silent = progressTo(() => {});

/** Removed with its contents at the end of the test, by `await using`. */
export interface Folder extends AsyncDisposable {
  readonly path: string;
  /** Writes files by name; returns the path of the first. */
  write(files: Record<string, string>): Promise<string>;
}

export async function temporaryFolder(): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), 'codegen-'));
  return {
    path,
    async write(files) {
      for (const [name, text] of Object.entries(files)) {
        await mkdir(dirname(join(path, name)), { recursive: true });
        await writeFile(join(path, name), text);
      }
      return join(path, Object.keys(files)[0] ?? '');
    },
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  };
}

/** Generates from the YAML of a whole document, as a foreign one unless `strict`, without linting. */
export async function generateText(yaml: string, options: Partial<GenerateOptions> = {}): Promise<Generated> {
  const document = parse(yaml) as OpenApi;
  return generateFrom(
    { document, warnings: [], files: new Map([['api.yaml', yaml]]) },
    { ...foreign('api.yaml'), ...options },
    silent,
  );
}

/** A minimal document around some paths and schemas, given as YAML without indentation. */
export function documentOf(paths: string, schemas = ''): string {
  const indent = (text: string, by: string): string => text.replace(/^(?=.)/gm, by);
  return [
    'openapi: 3.1.1',
    'info: { title: Test, version: 1.0.0 }',
    'servers: [{ url: https://api.invalid/v1 }]',
    'security: [{ apiKey: [] }]',
    `paths:\n${indent(paths.trim(), '  ')}`,
    'components:',
    '  securitySchemes:\n    apiKey: { type: http, scheme: bearer }\n    managementKey: { type: http, scheme: bearer }',
    ...(schemas.trim() === '' ? [] : [`  schemas:\n${indent(schemas.trim(), '    ')}`]),
    '',
  ].join('\n');
}

/** Like `documentOf`, for a server of OpenRouter: descriptors are like those of the project's own document. */
export function ownDocumentOf(paths: string, schemas = ''): string {
  return documentOf(paths, schemas).replace('https://api.invalid/v1', 'https://openrouter.ai/api/v1');
}

function foreign(document: string): GenerateOptions {
  return {
    document,
    config: FOREIGN_RULES,
    strict: false,
    runtime: 'openrouter-fetch/runtime',
    extension: '.js',
    origin: 'a test',
  };
}

/** What the command prints, and its exit code. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  /** Problems. */
  readonly error: string;
  readonly progress: string;
}

/** Runs the generator as the command line does. */
export async function runGenerate(document: string, out: string, options: Partial<RunOptions> = {}): Promise<Outcome> {
  let [printed, failed, progress] = ['', '', ''];
  const code = await run(
    { ...foreign(document), out, command: 'the command', ...options },
    {
      out: (text) => (printed += text),
      error: (text) => (failed += text),
      progress: (text) => (progress += text),
    },
  );
  return { code, out: printed, error: failed, progress };
}

/**
 * A program as strict as this project. Files that cannot change while tests run are parsed once for each set of
 * options.
 */
export function createProgram(files: readonly string[], overrides: ts.CompilerOptions = {}): ts.Program {
  const options = { ...compilerOptions(), ...overrides };
  const host = ts.createCompilerHost(options);
  const parse = host.getSourceFile;
  host.getSourceFile = (name, ...rest) => {
    if (!name.startsWith(`${ROOT}/src/`) && !name.startsWith(`${ROOT}/node_modules/`)) return parse(name, ...rest);
    const key = `${JSON.stringify(overrides)} ${name}`;
    const file = parsed.get(key) ?? parse(name, ...rest);
    if (file) parsed.set(key, file);
    return file;
  };
  return ts.createProgram({ rootNames: [...files], options, host });
}

const parsed = new Map<string, ts.SourceFile>();

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT);
  return { ...options, types: [join(ROOT, 'node_modules/@types/node')] };
}
