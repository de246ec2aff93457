import { InvalidRequestError } from '../errors/failures.ts';
import { kindOf } from '../settings.ts';
import { checkHeaderValue } from './headers.ts';
import { jsonValue } from './json-value.ts';

/** How a cookie that may be a list or an object is written: as separate pairs, with commas, or as JSON. */
export type CookieStyle = 'form' | ',' | 'json';

/** The `Cookie` header of option `cookies`; null and undefined are omitted. */
export function cookies(options: object): string | undefined {
  return write(options, {});
}

/** The same for cookies that may be lists or objects. */
export function cookieStyles(styles: Readonly<Record<string, CookieStyle>>): (options: object) => string | undefined {
  return (options) => write(options, styles);
}

function write(options: object, styles: Readonly<Record<string, CookieStyle>>): string | undefined {
  const { cookies: given } = options as { readonly cookies?: unknown };
  if (given === undefined || given === null) return undefined;
  if (typeof given !== 'object') throw new InvalidRequestError('Option `cookies` must be an object.');
  const pairs = Object.entries(given).flatMap(([name, value]: [string, unknown]) =>
    value === undefined || value === null
      ? []
      : pairsOf(name, value, Object.hasOwn(styles, name) ? styles[name] : undefined),
  );
  return pairs.length === 0 ? undefined : checkHeaderValue(pairs.join('; '), 'Option `cookies`');
}

/** https://spec.openapis.org/oas/v3.1.1#style-examples */
function pairsOf(name: string, value: unknown, style: CookieStyle | undefined): string[] {
  const encode = (part: unknown): string => {
    if (/^(?:string|number|boolean|bigint)$/.test(typeof part)) return encodeURIComponent(part as string);
    throw new InvalidRequestError(
      `Cookie \`${name}\` must ${style ? 'hold strings, numbers and booleans' : 'be a string, a number or a boolean'}, not ${kindOf(part)}.`,
    );
  };
  const key = encodeURIComponent(name);
  if (style === 'json') return [`${key}=${encodeURIComponent(jsonValue(`Cookie \`${name}\``, value) ?? '')}`];
  const entries: (readonly [string, unknown])[] | undefined = Array.isArray(value)
    ? value.map((item) => [name, item] as const)
    : kindOf(value) === 'an Object'
      ? Object.entries(value as object).filter(([, part]) => part !== undefined && part !== null)
      : undefined;
  if (style === undefined || entries === undefined) return [`${key}=${encode(value)}`];
  if (style === 'form') return entries.map(([property, part]) => `${encodeURIComponent(property)}=${encode(part)}`);
  const parts = entries.flatMap(([property, part]) => (Array.isArray(value) ? [part] : [property, part]));
  return [`${key}=${parts.map(encode).join()}`];
}
