/** What every generated module has in common. */
export interface ModuleText {
  /** First line, and an empty one. */
  readonly header: string;
  /** Module specifier of the runtime: the call functions and the stream kinds. */
  readonly runtime: string;
  /** How generated modules name each other: `.ts` or `.js`. */
  readonly extension: string;
}

/** `import type { … } from '…';`, broken over lines where it is long; nothing for no names. */
export function importNames(keyword: 'import' | 'import type', names: readonly string[], from: string): string {
  if (names.length === 0) return '';
  const line = `${keyword} { ${names.join(', ')} } from ${from};\n`;
  return line.length <= 121 ? line : `${keyword} {\n${names.map((name) => `  ${name},\n`).join('')}} from ${from};\n`;
}
