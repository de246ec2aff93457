// For the build: declarations in few bytes, with the same names and comments.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Rolldown } from 'tsdown';

/** Generated modules of nothing but types, and the names under which they ship. */
const SHIPPED = { types: 'types', paths: 'path-types' };

/**
 * Keeps the generated types out of the bundled declarations. They ship as they were generated, in files that the others
 * name: bundled, each of the 1,000 names would be listed three times, once under another name.
 */
export function sharedTypes(): Rolldown.Plugin {
  return {
    name: 'shared-types',
    resolveId(id, importer = '') {
      const isInside = /[\\/]generated[\\/][a-z-]+\.(?:d\.)?ts$/.test(importer);
      const name = (isInside ? /^\.\/(types|paths)\.ts$/ : /\/generated\/(types|paths)\.ts$/).exec(id)?.[1];
      return name === undefined ? undefined : { id: `${process.cwd()}/generated/${name}.ts`, external: true };
    },
  };
}

/** Completes what `sharedTypes()` began, and writes each level of indentation as one character. */
export function shrinkDeclarations(): void {
  for (const [name, shipped] of Object.entries(SHIPPED))
    writeFileSync(
      `dist/${shipped}.d.ts`,
      readFileSync(`generated/${name}.ts`, 'utf8').replaceAll(/'\.\/types\.ts'/g, "'./types.js'"),
    );
  for (const name of readdirSync('dist', { encoding: 'utf8', recursive: true })) {
    if (!name.endsWith('.d.ts')) continue;
    const linked = Object.entries(SHIPPED)
      .reduce(
        (code, [generated, shipped]) =>
          code.replaceAll(new RegExp(`"((?:\\.\\.?/)+)generated/${generated}\\.ts"`, 'g'), `"$1${shipped}.js"`),
        readFileSync(`dist/${name}`, 'utf8'),
      )
      .replaceAll(/^export \* from (?="\.\/types\.js")/gm, 'export type * from ');
    // Maps lead from lines and columns.
    const isMapped = linked.includes('//# sourceMappingURL=');
    writeFileSync(`dist/${name}`, isMapped ? linked : compact(linked));
  }
}

function compact(code: string): string {
  return code
    .replaceAll(/^\/\/#(?:end)?region.*\n/gm, '')
    .replaceAll(/^(?: {2})+/gm, (blanks) => '\t'.repeat(blanks.length / 2));
}
