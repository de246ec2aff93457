// For the build: CommonJS of the entries that applications and their tests import. Node can require ES modules, but Jest cannot
// without a flag, nor do TypeScript's `node16` and `node18` know of it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rolldown } from 'rolldown';

/** Entries, and the file of `dist` that each starts from: all at once on a server, as the condition `node` has it. */
const SOURCES: Record<string, string> = { index: 'index.node.js', helpers: 'helpers.js', testing: 'testing.js' };

/** Writes `NAME.cjs` and `NAME.d.cts` beside the ES modules that are in `dist`. */
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
    // Stacks are read in the ES modules; here it is size that counts.
    minify: true,
    comments: false,
    // Jest knows no `import()` without a flag, either.
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
 * The types of an ES module for CommonJS: the same types, so that a value of one is a value of the other. Types are passed on as
 * they are; values, which TypeScript refuses to pass on, are declared anew as what they are there.
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
    // Limits and defaults of parameters are of the API, whose types the first entry has.
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
