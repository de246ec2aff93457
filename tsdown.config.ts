import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { defineConfig, type UserConfig } from 'tsdown';
import { bundledPackages } from './scripts/build/bundled-packages.ts';
import { ownLineComments } from './scripts/build/own-line-comments.ts';

const config: UserConfig = defineConfig({
  entry: {
    index: 'src/index.ts',
    operations: 'generated/operations.ts',
    paths: 'src/paths.ts',
    runtime: 'src/runtime.ts',
    helpers: 'src/helpers/index.ts',
    bulk: 'src/bulk/index.ts',
    drift: 'src/drift/index.ts',
    node: 'src/node/index.ts',
    testing: 'src/testing/index.ts',
    cli: 'src/cli/bin.ts',
  },
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  // Of the entries that run on Node alone.
  deps: { neverBundle: [/^node:/, 'typescript'] },
  // A neutral platform knows no `main`; packages of the command have nothing else.
  inputOptions: { resolve: { mainFields: ['module', 'main'] } },
  plugins: [
    bundledPackages(),
    ownLineComments(),
    // The copy that ships, instead of a second one as code.
    {
      name: 'shipped-document',
      resolveId: (id) => (id.endsWith('generated/openapi.json') ? { id, external: true } : undefined),
      renderChunk: (code) => code.replace('import("../../generated/openapi.json"', 'import("./openapi.json"'),
    },
  ],
  dts: { sourcemap: true },
  // For `await using` of streams: no other library of TypeScript that a program may have chosen knows the symbol.
  banner: { dts: '/// <reference lib="esnext.disposable" />' },
  onSuccess: shipFiles,
});

/** The document, without indentation, which is a third of it; and the rules of the command for documents of others. */
function shipFiles(): void {
  const document: unknown = JSON.parse(readFileSync('generated/openapi.json', 'utf8'));
  writeFileSync('dist/openapi.json', JSON.stringify(document));
  copyFileSync('src/codegen/foreign.redocly.yaml', 'dist/foreign.redocly.yaml');
  dropNeedlessMaps();
}

/**
 * Maps of declarations make maps of code, too, which is as readable as the sources that they lead to. Types and path types do
 * not ship a second time as sources: their declarations are the same text.
 */
function dropNeedlessMaps(): void {
  for (const name of readdirSync('dist').filter((file) => /\.js\.map$|^(paths|types)[-.].*\.map$/.test(file))) {
    rmSync(`dist/${name}`);
    const mapped = `dist/${name.slice(0, -'.map'.length)}`;
    writeFileSync(mapped, readFileSync(mapped, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'));
  }
}

export default config;
