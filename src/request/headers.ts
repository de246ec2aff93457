import { InvalidRequestError } from '../errors/failures.ts';
import type { HeaderOptions } from '../options.ts';

/**
 * Adds `headers` to `target`, whose names are in lower case; `null` removes one. Throws `InvalidRequestError`, which names
 * the header but not its value, for what cannot stand in a header.
 */
export function addHeaders(
  target: Record<string, string>,
  headers: HeaderOptions | undefined,
  option: string,
): Record<string, string> {
  for (const name in headers) {
    const value = headers[name];
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) {
      throw new InvalidRequestError(`Header name ${JSON.stringify(name)} in \`${option}\` is not valid.`);
    }
    const key = name.toLowerCase();
    if (value === null) delete target[key];
    else if (value !== undefined) target[key] = checkHeaderValue(String(value), `Header \`${name}\` in \`${option}\``);
  }
  return target;
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
