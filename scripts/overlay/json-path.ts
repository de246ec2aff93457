/** A property name in a JSONPath: `['a name']`. */
export function quoted(key: string): string {
  return `'${key.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
