import { InvalidRequestError } from '../errors/failures.ts';
import { kindOf } from '../settings.ts';

/**
 * A query string in openapi-fetch's default format: arrays repeated (`a=1&a=2`), the properties of an object in brackets
 * (`a[b]=1`), a `Date` as ISO text, null and undefined omitted. Throws `InvalidRequestError`, which names the parameter but not
 * its value, for values without a text form.
 */
export function serializeQuery(query: Readonly<Record<string, unknown>>): string {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    try {
      addPairs(pairs, encodeURIComponent(name), value, []);
    } catch (cause) {
      const why =
        cause instanceof Unsendable
          ? cause.message
          : cause instanceof URIError
            ? 'is not valid Unicode text'
            : 'has no text';
      throw new InvalidRequestError(`Query parameter ${JSON.stringify(name)} ${why}.`, { cause });
    }
  }
  return pairs.join('&');
}

/**
 * The URL with its query: that of the path unchanged, then `defaults` that are not in the path, then `query`, both serialized
 * by `write`.
 */
export function appendQuery(
  url: string,
  defaults: Readonly<Record<string, unknown>>,
  query: Readonly<Record<string, unknown>>,
  write: typeof serializeQuery = serializeQuery,
): string {
  const start = url.indexOf('?');
  const own = start < 0 ? '' : url.slice(start + 1);
  const all = { ...defaults, ...query };
  for (const name of new URLSearchParams(own).keys()) if (!(name in query)) delete all[name];
  const text = [own.replace(/&$/, ''), write(all)].filter(Boolean).join('&');
  const bare = start < 0 ? url : url.slice(0, start);
  return text ? `${bare}?${text}` : bare;
}

/** Writes a query in which the lists of these names are joined with their separators. */
export function delimited(separators: Readonly<Record<string, string>>): typeof serializeQuery {
  const write = (query: Readonly<Record<string, unknown>>, name: string): string =>
    Array.isArray(query[name]) && name in separators
      ? `${encodeURIComponent(name)}=${query[name].map((item) => serializeQuery({ '': item }).slice(1)).join(separators[name])}`
      : serializeQuery({ [name]: query[name] });
  return (query) =>
    Object.keys(query)
      .flatMap((name) => write(query, name) || [])
      .join('&');
}

class Unsendable extends Error {}

function addPairs(pairs: string[], name: string, value: unknown, ancestors: readonly unknown[]): void {
  if (value === undefined || value === null) return;
  if (typeof value !== 'object') {
    if (
      typeof value === 'symbol' ||
      typeof value === 'function' ||
      (typeof value === 'number' && !Number.isFinite(value))
    )
      throw new Unsendable(`must not be ${kindOf(value)}`);
    pairs.push(`${name}=${encodeURIComponent(value as string)}`);
    return;
  }
  if (ancestors.includes(value)) throw new Unsendable('refers to itself');
  const inside = [...ancestors, value];
  const { toJSON } = value as { toJSON?: () => unknown };
  if (typeof toJSON === 'function') {
    const text = toJSON.call(value);
    if (text === null || text === undefined) throw new Unsendable(`is not a valid ${kindOf(value).slice(2)}`);
    addPairs(pairs, name, text, inside);
  } else if (Array.isArray(value)) value.forEach((item) => addPairs(pairs, name, item, inside));
  else if (kindOf(value) !== 'an Object') throw new Unsendable(`must not be ${kindOf(value)}`);
  else
    for (const [key, property] of Object.entries(value))
      addPairs(pairs, `${name}[${encodeURIComponent(key)}]`, property, inside);
}
