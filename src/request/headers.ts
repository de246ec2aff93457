import { InvalidRequestError } from '../errors/failures.ts';
import { isHeaderName, kindOf } from '../settings.ts';

/**
 * Headers by name in lower case; `null` stands for one to be removed. Takes an object, a `Headers` or a list of pairs, whose
 * repeated names are joined as `fetch` does. Throws `InvalidRequestError`, which names the header but not its value, for what
 * cannot be sent.
 */
export function readHeaders(headers: object | null | undefined, option: string): Record<string, string | null> {
  const read: Record<string, string | null> = Object.create(null);
  if (headers === undefined || headers === null) return read;
  if (typeof headers !== 'object')
    throw new InvalidRequestError(`\`${option}\` must be an object, not ${kindOf(headers)}.`);
  const isList = Symbol.iterator in headers;
  for (const pair of isList ? (headers as Iterable<unknown>) : Object.entries(headers)) {
    if (!Array.isArray(pair) || pair.length !== 2)
      throw new InvalidRequestError(`\`${option}\` as a list must hold pairs of name and value.`);
    const [name, value] = pair as [string, unknown];
    if (!isHeaderName(name))
      throw new InvalidRequestError(`Header name ${JSON.stringify(name)} in \`${option}\` is not valid.`);
    const key = name.toLowerCase();
    const before = isList ? read[key] : undefined;
    const what = `Header \`${name}\` in \`${option}\``;
    if (value === null) read[key] = null;
    else if (isText(value)) {
      const text = checkHeaderValue(String(value), what);
      read[key] = before ? `${before}, ${text}` : text;
    } else if (value !== undefined) throw new InvalidRequestError(`${what} must be a string, not ${kindOf(value)}.`);
  }
  return read;
}

function isText(value: unknown): boolean {
  return /^(?:string|number|boolean)$/.test(typeof value);
}

/** `base` with `changes`, of which `null` removes a header. */
export function mergeHeaders(
  base: Readonly<Record<string, string>>,
  ...changes: readonly (Readonly<Record<string, string | null>> | undefined)[]
): Record<string, string> {
  const merged: Record<string, string | null> = Object.assign({}, base, ...changes);
  for (const name in merged) if (merged[name] === null) delete merged[name];
  return merged as Record<string, string>;
}

/** Throws for line breaks, NUL and characters beyond Latin-1. `what` starts the message; the value never appears in it. */
export function checkHeaderValue(value: string, what: string): string {
  // oxlint-disable-next-line no-control-regex
  const index = value.search(/[\0\r\n]|[^\0-\xff]/);
  if (index >= 0) {
    const code = value.codePointAt(index) ?? 0;
    throw new InvalidRequestError(
      `${what} has a character that cannot be sent in a header: U+${code.toString(16).toUpperCase().padStart(4, '0')} at position ${index}.`,
    );
  }
  return value;
}
