/** What all generated modules have in common. */
export interface ModuleText {
  /** First line, followed by an empty line. */
  readonly header: string;
  /** Module specifier of the runtime: the call functions and the stream kinds. */
  readonly runtime: string;
  /** Extension in imports between generated modules: `.ts` or `.js`. */
  readonly extension: string;
}

/** `import type { … } from '…';`, split over lines if it is long; an empty string if there are no names. */
export function importNames(keyword: 'import' | 'import type', names: readonly string[], from: string): string {
  if (names.length === 0) return '';
  const line = `${keyword} { ${names.join(', ')} } from ${from};\n`;
  return line.length <= 121 ? line : `${keyword} {\n${names.map((name) => `  ${name},\n`).join('')}} from ${from};\n`;
}
