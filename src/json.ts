/** The value as an object with properties, or `undefined` for anything else (null, arrays, scalars). */
export function asRecord(value: unknown): Record<string, unknown> | undefined {
  return isRecord(value) ? value : undefined;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value if it is a non-empty string, else `undefined`. */
export function asString(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/**
 * The finite number, possibly as a string of digits; `undefined` for anything else. `Number` would throw for some
 * values.
 */
export function asNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && DIGITS.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
const DIGITS = /^-?\d{1,16}$/;

/** The message of any thrown value, `otherwise` for an object without one; `String` and getters would throw for some. */
export function messageOf(thrown: unknown, otherwise: string = 'an object without a message'): string {
  const isObject = (typeof thrown === 'object' && thrown !== null) || typeof thrown === 'function';
  try {
    return isObject ? (asString((thrown as Partial<Error>).message) ?? otherwise) : String(thrown);
  } catch {
    return otherwise;
  }
}

/** The parsed text, or `undefined` if it is not JSON. */
export function parseJSON(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
