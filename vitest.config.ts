import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Replaces modules for the whole process, and so needs a separate one. */
const ISOLATED = ['test/faults/lost-chunk.test.ts', 'test/faults/lost-streams.test.ts'];

/** Of the tests in one process: loading the sources again for each file would take more than half of the total time. */
const TOGETHER = { setupFiles: here('test/helpers/provide-streams.ts'), isolate: false };

/** Each starts compilers or commands for several seconds: `npm run test:long`. */
const LONG = [
  'test/cli/{actions,run-kill,run-process,serve,signals}.test.ts',
  'test/codegen/{families,foreign,hosts,own-document,small-documents}.test.ts',
  'test/examples/{contract-tests,desired-state}.test.ts',
  'test/repository/regexes.test.ts',
];

function faultsOfServers(): string[] {
  const files = readdirSync(here('test/faults')).map((name) => `test/faults/${name}`);
  return files.filter(
    (path) =>
      path.endsWith('.test.ts') && /serveFaults|createServer|127\.0\.0\.1/.test(readFileSync(here(path), 'utf8')),
  );
}

const config: ViteUserConfig = defineConfig({
  // The package's name resolves to its sources, so that examples and snippets run without a build.
  resolve: {
    alias: [
      { find: /^openrouter-fetch$/, replacement: here('src/index.ts') },
      {
        find: /^openrouter-fetch\/(helpers|bulk|bullmq|otel|wire|drift|mcp|node|testing)$/,
        replacement: here('src/$1/index.ts'),
      },
      { find: /^openrouter-fetch\/testing\/msw$/, replacement: here('src/testing/msw.ts') },
      { find: /^openrouter-fetch\/(paths|runtime)$/, replacement: here('src/$1.ts') },
      { find: /^openrouter-fetch\/operations$/, replacement: here('generated/operations.ts') },
    ],
  },
  test: {
    // One worker for each core; the default leaves one idle, which is half of a machine with two.
    maxWorkers: '100%',
    testTimeout: 20_000,
    hookTimeout: 20_000,
    // Processes started by tests find the sources compiled.
    env: { OPENROUTER_LOG: 'off', NODE_COMPILE_CACHE: here('node_modules/.cache/node') },
    projects: [
      {
        extends: true,
        test: {
          name: 'suite',
          include: ['test/**/*.test.ts'],
          exclude: ['**/node_modules/**', ...ISOLATED, ...LONG],
          ...TOGETHER,
        },
      },
      { extends: true, test: { name: 'long', include: LONG, ...TOGETHER } },
      { extends: true, test: { name: 'isolated', include: ISOLATED } },
      // The server-only code paths: every fault of a server once more, through the fetch for Node (other faults come
      // from scripted fetches), and those of streams and recorded streams, read with templates.
      {
        extends: true,
        test: {
          name: 'node-fetch',
          include: [...faultsOfServers(), 'test/{faults,stream}/{stream,stream-end,relay,kinds,wire*}.test.ts'],
          setupFiles: [here('test/helpers/provide-streams.ts'), here('src/stream/templates/use-templates.ts')],
          isolate: false,
          env: { FETCH_UNDER_TEST: 'node' },
        },
      },
    ],
  },
});

export default config;
