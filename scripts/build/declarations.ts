// For the build: declarations in few bytes, with the same names and comments.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Rolldown } from 'tsdown';

const GENERATED = 'generated/types.ts';
const SHIPPED = 'types.d.ts';

/**
 * Keeps the types of the API out of the bundled declarations. They ship as they were generated, in a file that the others
 * name: bundled, each of the 1,000 names would be listed three times, once under another name.
 */
export function sharedTypes(): Rolldown.Plugin {
  return {
    name: 'shared-types',
    resolveId: (id, importer = '') =>
      id.endsWith(`/${GENERATED}`) || (id === './types.ts' && /[\\/]generated[\\/][a-z-]+\.(?:d\.)?ts$/.test(importer))
        ? { id: `${process.cwd()}/${GENERATED}`, external: true }
        : undefined,
  };
}

/** Completes what `sharedTypes()` began, and writes each level of indentation as one character. */
export function shrinkDeclarations(): void {
  writeFileSync(`dist/${SHIPPED}`, readFileSync(GENERATED, 'utf8'));
  for (const name of readdirSync('dist', { encoding: 'utf8', recursive: true })) {
    if (!name.endsWith('.d.ts')) continue;
    const linked = readFileSync(`dist/${name}`, 'utf8')
      .replaceAll(new RegExp(`"((?:\\.\\.?/)+)${GENERATED}"`, 'g'), '"$1types.js"')
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
