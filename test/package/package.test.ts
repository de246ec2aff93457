import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { publint } from 'publint';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const run = (command: string, args: string[], cwd: string): string =>
  execFileSync(join(ROOT, 'node_modules/.bin', command), args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

let folder: string;
let installed: string;
let packed: { size: number; unpackedSize: number; files: { path: string }[] };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'openrouter-fetch-package-'));
  if (!existsSync(join(ROOT, 'dist/index.js'))) run('tsdown', ['--logLevel', 'warn'], ROOT);
  const output = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const result = JSON.parse(output) as unknown;
  const [entry] = Array.isArray(result) ? result : Object.values(result as object);
  packed = entry as typeof packed & { filename: string };
  const modules = join(folder, 'node_modules');
  installed = join(modules, 'openrouter-fetch');
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', [
    '-xzf',
    join(folder, (entry as { filename: string }).filename),
    '-C',
    installed,
    '--strip-components=1',
  ]);
  for (const name of ['openapi-fetch', 'openapi-typescript-helpers'])
    symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ENTRIES: Record<string, string[]> = {
  'openrouter-fetch': ['OpenRouter', 'createClient', 'Stream', 'APIError', 'isOpenRouterError', 'RateLimitError'],
  'openrouter-fetch/operations': ['chatCompletionsCreate', 'modelsList'],
  'openrouter-fetch/runtime': ['call', 'pageCall', 'callSlug', 'chat', 'completion', 'response', 'events'],
  'openrouter-fetch/helpers': ['createPkcePair', 'authorizationURL', 'waitForGeneration', 'decodeEmbedding'],
};

describe('the packed tarball', () => {
  it('holds what ships and nothing else', () => {
    const names = packed.files.map(({ path }) => path);
    for (const name of [
      'package.json',
      'README.md',
      'LICENSE',
      'CHANGELOG.md',
      'dist/index.js',
      'dist/index.d.ts',
      'dist/openapi.json',
      'src/index.ts',
    ]) {
      expect(names).toContain(name);
    }
    expect(
      names.filter(
        (name) => !/^(dist\/|src\/|generated\/\w+\.ts$|package\.json$|README\.md$|LICENSE$|CHANGELOG\.md$)/.test(name),
      ),
    ).toEqual([]);
    expect(packed.unpackedSize).toBeLessThan(2.5 * 1024 * 1024);
  });

  it('has no fault that publint knows', async () => {
    const { messages } = await publint({ pkgDir: installed, strict: true });
    expect(messages.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([]);
  });

  it('has types that every resolution finds', () => {
    // ESM only: `require` of it works from Node 22.12 on, which is the oldest that is promised.
    const output = run(
      'attw',
      [
        join(folder, readTarball()),
        '--profile',
        'esm-only',
        '--format',
        'ascii',
        '--exclude-entrypoints',
        './openapi.json',
      ],
      folder,
    );
    // It exits with an error where a resolution that counts has a problem.
    expect(output).toContain('node16 (from ESM): 🟢 (ESM)');
  });

  it.each(Object.entries(ENTRIES))('%s can be imported and required', (entry, names) => {
    const list = (code: string): string[] =>
      JSON.parse(run('node', ['--input-type=module', '-e', code], folder)) as string[];
    const imported = list(`console.log(JSON.stringify(Object.keys(await import('${entry}'))))`);
    const required = list(
      `import { createRequire } from 'node:module'; console.log(JSON.stringify(Object.keys(createRequire(import.meta.url)('${entry}'))))`,
    );
    expect(imported).toEqual(expect.arrayContaining(names));
    expect(required.toSorted()).toEqual(imported.toSorted());
  });

  it('gives the document and its own description', () => {
    const title = run(
      'node',
      [
        '-p',
        "require('openrouter-fetch/openapi.json').info.title + ' ' + require('openrouter-fetch/package.json').name",
      ],
      folder,
    );
    expect(title.trim()).toBe('OpenRouter API openrouter-fetch');
  });

  it('answers and streams', () => {
    cpSync(join(ROOT, 'test/package/use.mjs'), join(folder, 'use.mjs'));
    expect(run('node', ['use.mjs'], folder).trim()).toBe('Hello Hello stop');
  });

  it.each(['nodenext', 'bundler'])(
    'type-checks in a project with module resolution %s, without skipLibCheck',
    (moduleResolution) => {
      writeFileSync(
        join(folder, 'use.ts'),
        `import { OpenRouter, type ChatCompletion } from 'openrouter-fetch';
       import { chatCompletionsCreate } from 'openrouter-fetch/operations';
       import type { paths } from 'openrouter-fetch/paths';
       const openrouter = new OpenRouter();
       export const answer: ChatCompletion = await openrouter.chat.completions.create({ messages: [{ role: 'user', content: 'x' }] });
       export const stream = await chatCompletionsCreate(openrouter, { messages: [{ role: 'user', content: 'x' }], stream: true });
       export type Path = keyof paths;`,
      );
      const module = moduleResolution === 'nodenext' ? 'nodenext' : 'esnext';
      const lib = ['es2022', 'dom', 'dom.iterable', 'esnext.disposable'];
      const compilerOptions = {
        noEmit: true,
        strict: true,
        target: 'es2022',
        lib,
        types: [],
        module,
        moduleResolution,
      };
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }));
      let output = '';
      try {
        run('tsc', ['-p', 'tsconfig.json'], folder);
      } catch (error) {
        output = (error as { stdout: string }).stdout;
      }
      expect(output).toBe('');
    },
  );
});

/** Bytes after minifying and gzip of a program that imports from the package. */
async function bundleSize(code: string): Promise<number> {
  const entry = join(folder, 'entry.js');
  writeFileSync(entry, code);
  const bundle = await rolldown({
    input: entry,
    cwd: folder,
    platform: 'neutral',
    resolve: { mainFields: ['module', 'main'] },
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  return gzipSync(output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('')).length;
}

describe('bundles do not grow unseen', () => {
  const chat = "({ model: 'a/b', messages: [], stream: true })";

  it('one streamed chat through the class', async () => {
    const size = await bundleSize(
      `import { OpenRouter } from 'openrouter-fetch'; const s = await new OpenRouter().chat.completions.create${chat}; for await (const t of s.textDeltas()) console.log(t);`,
    );
    expect(size, `${size} bytes`).toBeLessThan(21_000);
  });

  it('the same through a standalone operation', async () => {
    const size = await bundleSize(
      `import { createClient } from 'openrouter-fetch'; import { chatCompletionsCreate } from 'openrouter-fetch/operations'; const s = await chatCompletionsCreate(createClient(), ${chat.slice(1, -1)}); for await (const t of s.textDeltas()) console.log(t);`,
    );
    expect(size, `${size} bytes`).toBeLessThan(18_500);
  });

  it('no helper and no validator is in either', async () => {
    expect(statSync(join(installed, 'dist/index.js')).size).toBeGreaterThan(0);
    expect(readFileSync(join(installed, 'dist/index.js'), 'utf8')).not.toContain('helpers');
  });
});

function readTarball(): string {
  return (packed as unknown as { filename: string }).filename;
}
