import { InvalidRequestError } from '../errors/failures.ts';

/** A path parameter in a template. */
export const PLACE: RegExp = /\{([^{}]+)\}/g;

/**
 * Fills in the `{name}` parameters in order, each value encoded once; `:`, `@`, `,` and `~` stay, as in model names. Throws
 * `InvalidRequestError` for a value that would change the path: empty, `.` or `..`.
 */
export function serializePath(template: string, values: readonly unknown[]): string {
  let place = 0;
  if (!template.includes('{')) return template;
  return template.replace(PLACE, (_, name: string) => {
    const value = values[place++];
    const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    const fault =
      text.trim() === '' ? 'must be a non-empty string' : /^\.\.?$/.test(text) ? `must not be "${text}"` : undefined;
    try {
      if (fault === undefined) return encodeURIComponent(text).replace(/%(3A|40|2C)/g, decodeURIComponent);
    } catch {
      // Half of a surrogate pair cannot be encoded.
    }
    throw new InvalidRequestError(`Path parameter \`${name}\` of ${template} ${fault ?? 'is not valid Unicode text'}.`);
  });
}

/** The names of a template's parameters, in order. */
export function pathNames(template: string): string[] {
  return Array.from(template.matchAll(PLACE), (match) => match[1] as string);
}
