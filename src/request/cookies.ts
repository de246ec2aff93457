import { InvalidRequestError } from '../errors/failures.ts';
import { checkHeaderValue } from './headers.ts';

/** The `Cookie` header of option `cookies`; null and undefined are left out. */
export function cookies(options: object): string | undefined {
  const { cookies: given } = options as { readonly cookies?: unknown };
  if (given === undefined || given === null) return undefined;
  if (typeof given !== 'object') throw new InvalidRequestError('Option `cookies` must be an object.');
  const pairs = Object.entries(given).flatMap(([name, value]) =>
    value === undefined || value === null ? [] : [`${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`],
  );
  return pairs.length === 0 ? undefined : checkHeaderValue(pairs.join('; '), 'Option `cookies`');
}
