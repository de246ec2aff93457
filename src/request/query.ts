/**
 * A query string as openapi-fetch writes it by default: arrays repeated (`a=1&a=2`), the members of an object in brackets
 * (`a[b]=1`), null and undefined left out.
 */
export function serializeQuery(query: Readonly<Record<string, unknown>>): string {
  const pairs: string[] = [];
  const add = (name: string, value: unknown): void => {
    if (value === undefined || value === null) return;
    if (Array.isArray(value)) value.forEach((item) => add(name, item));
    else if (typeof value === 'object')
      for (const [key, member] of Object.entries(value)) add(`${name}[${key}]`, member);
    else pairs.push(`${name}=${encodeURIComponent(value as string)}`);
  };
  for (const name in query) add(name, query[name]);
  return pairs.join('&');
}
