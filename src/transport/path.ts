import { InvalidRequestError } from '../errors/failures.ts';

/**
 * Fills `{name}` places, each value encoded once; `:`, `@`, `,` and `~` stay, as model names have them. Throws
 * `InvalidRequestError` for a value that would leave its place: empty, `.` or `..`.
 */
export function serializePath(template: string, values: Record<string, unknown>): string {
  const where = template.replace(/^https?:\/\/[^/]+/, '');
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = values[name];
    const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    if (text.trim() === '') {
      throw new InvalidRequestError(`Path parameter \`${name}\` of ${where} must be a non-empty string.`);
    }
    if (text === '.' || text === '..') {
      throw new InvalidRequestError(`Path parameter \`${name}\` of ${where} must not be "${text}".`);
    }
    try {
      return encodeURIComponent(text).replace(/%(3A|40|2C)/g, decodeURIComponent);
    } catch (cause) {
      throw new InvalidRequestError(`Path parameter \`${name}\` of ${where} is not valid Unicode text.`, { cause });
    }
  });
}

/** The names of a template's places, in order. */
export function pathNames(template: string): string[] {
  return Array.from(template.matchAll(/\{([^{}]+)\}/g), (match) => match[1] as string);
}
