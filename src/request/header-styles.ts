import { InvalidRequestError } from '../errors/failures.ts';
import { kindOf } from '../settings.ts';
import { jsonValue } from './json-value.ts';

/** How a header that may be a list or an object is written: with commas, exploded to `name=value`, or as JSON. */
export type HeaderStyle = 'simple' | 'simple*' | 'json';

/** Writes the headers of an object that have a style, by their names in lower case; others are left as they are. */
export function headerStyles(styles: Readonly<Record<string, HeaderStyle>>): (headers: object) => object {
  return (headers) => {
    if (Symbol.iterator in headers) return headers;
    return Object.fromEntries(
      Object.entries(headers).map(([name, value]: [string, unknown]) => {
        const key = name.toLowerCase();
        const style = Object.hasOwn(styles, key) ? styles[key] : undefined;
        if (style === undefined || value === undefined || value === null) return [name, value];
        return [name, style === 'json' ? asciiJSON(name, value) : simpleText(name, value, style === 'simple*')];
      }),
    );
  };
}

function asciiJSON(name: string, value: unknown): string | undefined {
  // Not every server reads characters beyond ASCII; JSON can escape them.
  return jsonValue(`Header \`${name}\``, value)?.replace(
    /[^ -~]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** https://spec.openapis.org/oas/v3.1.1#style-examples */
function simpleText(name: string, value: unknown, explode: boolean): unknown {
  const text = (part: unknown): string => {
    if (/^(?:string|number|boolean)$/.test(typeof part)) return String(part);
    throw new InvalidRequestError(`Header \`${name}\` must hold strings, numbers and booleans, not ${kindOf(part)}.`);
  };
  if (Array.isArray(value)) return value.map(text).join();
  if (kindOf(value) !== 'an Object') return value;
  return Object.entries(value as object)
    .filter(([, part]) => part !== undefined && part !== null)
    .map(([key, part]) => [key, text(part)].join(explode ? '=' : ','))
    .join();
}
