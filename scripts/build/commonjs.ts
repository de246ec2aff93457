// For the build: CommonJS of the entries that applications and their tests import. Node can require ES modules, but
// Jest cannot without a flag, and TypeScript's `node16` and `node18` do not support it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rolldown } from 'rolldown';

/**
 * Entries, and the file in `dist` that each starts from: the one that loads everything at once on a server, which the
 * condition `node` selects.
 */
const SOURCES: Record<string, string> = { index: 'index.node.js', helpers: 'helpers.js', testing: 'testing.js' };

/** Writes `NAME.cjs` and `NAME.d.cts` beside the ES modules in `dist`. */
export async function writeCommonJs(): Promise<void> {
  const bundle = await rolldown({
    input: Object.fromEntries(Object.entries(SOURCES).map(([name, file]) => [name, `dist/${file}`])),
    platform: 'node',
    external: (id) => !/^[./]|^dist\//.test(id),
    logLevel: 'silent',
  });
  const { output } = await bundle.write({
    dir: 'dist',
    format: 'cjs',
    // Stack traces are read in the ES modules; here, size matters.
    minify: true,
    comments: false,
    // Jest does not support `import()` without a flag, either.
    dynamicImportInCjs: false,
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
    codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] },
  });
  await bundle.close();
  const declarations = readdirSync('dist')
    .filter((file) => file.endsWith('.d.ts'))
    .map((file) => readFileSync(`dist/${file}`, 'utf8'))
    .join('\n');
  for (const chunk of output)
    if (chunk.type === 'chunk' && chunk.isEntry)
      writeFileSync(`dist/${chunk.name}.d.cts`, declare(chunk.name, chunk.exports, declarations));
}

/**
 * The types of an ES module for CommonJS: the same types, so that their values are interchangeable. Types are
 * re-exported; values, which TypeScript does not allow to re-export, are declared as `typeof` the originals.
 */
function declare(entry: string, names: readonly string[], declarations: string): string {
  const named = new Set<string>();
  const values = names.flatMap((name) => {
    const value = `export declare const ${name}: typeof esm.${name};`;
    const type = new RegExp(`\\b(?:class|interface|type) ${name}\\b(<[^{]*?>)?(?= (?:extends|implements|=|\\{))`).exec(
      declarations,
    );
    if (!type) return [value];
    const [, parameters = ''] = type;
    const own = Array.from(parameters.matchAll(/[<,]\s*(\w+)/g), ([, parameter = '']) => parameter);
    // Constraints and defaults of type parameters belong to the API, whose types the first entry exports.
    for (const [other] of parameters.matchAll(/\b[A-Z]\w+/g)) if (!own.includes(other)) named.add(other);
    return [value, `export type ${name}${parameters} = esm.${name}${parameters && `<${own.join(', ')}>`};`];
  });
  const mode = "with { 'resolution-mode': 'import' };";
  return [
    `import type * as esm from './${entry}.js' ${mode}`,
    ...(named.size > 0 ? [`import type { ${[...named].join(', ')} } from './index.js' ${mode}`] : []),
    `export type * from './${entry}.js' ${mode}`,
    ...values,
    '',
  ].join('\n');
}
