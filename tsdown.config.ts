import { readFileSync, writeFileSync } from 'node:fs';
import { defineConfig, type UserConfig } from 'tsdown';
import { bundledPackages } from './scripts/build/bundled-packages.ts';

const config: UserConfig = defineConfig({
  entry: {
    index: 'src/index.ts',
    operations: 'generated/operations.ts',
    paths: 'generated/paths.ts',
    runtime: 'src/runtime.ts',
    helpers: 'src/helpers/index.ts',
    node: 'src/node/index.ts',
    testing: 'src/testing/index.ts',
  },
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  // Of the entries that run on Node alone.
  deps: { neverBundle: [/^node:/] },
  plugins: [bundledPackages()],
  dts: { sourcemap: true },
  // For `await using` of streams: no other library of TypeScript that a program may have chosen knows the symbol.
  banner: { dts: '/// <reference lib="esnext.disposable" />' },
  sourcemap: true,
  // The sources ship beside the build, so maps need not hold them again.
  outputOptions: { sourcemapExcludeSources: true },
  onSuccess: shipDocument,
});

/** Without indentation, which is a third of it. */
function shipDocument(): void {
  const document: unknown = JSON.parse(readFileSync('generated/openapi.json', 'utf8'));
  writeFileSync('dist/openapi.json', JSON.stringify(document));
}

export default config;
