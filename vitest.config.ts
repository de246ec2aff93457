import { fileURLToPath } from 'node:url';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const config: ViteUserConfig = defineConfig({
  // The package's own name stands for its sources, so that examples and snippets run without a build.
  resolve: {
    alias: [
      { find: /^openrouter-fetch$/, replacement: here('src/index.ts') },
      { find: /^openrouter-fetch\/(helpers|drift|node|testing)$/, replacement: here('src/$1/index.ts') },
      { find: /^openrouter-fetch\/(paths|runtime)$/, replacement: here('src/$1.ts') },
      { find: /^openrouter-fetch\/operations$/, replacement: here('generated/operations.ts') },
    ],
  },
  test: {
    testTimeout: 20_000,
    hookTimeout: 20_000,
    env: { OPENROUTER_LOG: 'off' },
    projects: [
      { extends: true, test: { name: 'suite', include: ['test/**/*.test.ts'] } },
      // Every fault once more, through the fetch for Node.
      {
        extends: true,
        test: { name: 'node-fetch', include: ['test/faults/**/*.test.ts'], env: { FETCH_UNDER_TEST: 'node' } },
      },
    ],
  },
});

export default config;
