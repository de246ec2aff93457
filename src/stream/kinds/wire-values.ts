import { asNumber } from '../../json.ts';

// Values of events, which may be anything: they are checked where they are read.

/** True for a non-empty text, list or object: empty deltas contain null, `''` and `[]`. */
export function isFilled(value: unknown): boolean {
  if (typeof value === 'string' || Array.isArray(value)) return value.length > 0;
  return typeof value === 'object' && value !== null;
}

/** Properties that servers send without a value. */
export function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

/** True for the value of `error` if it reports one: false, 0 and empty values mean that there is none. */
export function isReported(error: unknown): boolean {
  return Boolean(error) && !(Array.isArray(error) && error.length === 0);
}

/**
 * An index, possibly as a string of digits, or `fallback`: hostile ones are negative, fractional, huge or not numbers.
 */
export function wireIndex<Fallback>(value: unknown, fallback: Fallback): number | Fallback {
  const number = wireNumber(value, -1);
  return Number.isSafeInteger(number) && number >= 0 ? number : fallback;
}

/** A number that identifies something, possibly as a string of digits. */
export function wireNumber<Fallback>(value: unknown, fallback: Fallback): number | Fallback {
  return asNumber(value) ?? fallback;
}

/**
 * An object that is an error instead of a chunk, in the formats of other servers: `{ object: 'error' }`, `{ message,
 * code }`, `{ detail }`.
 */
export function strayError(record: Record<string, unknown> | undefined): unknown {
  const { type, object, message, code, status, success, detail, errors } = record ?? {};
  if (type !== undefined && type !== 'error') return undefined;
  const isCalled =
    object === 'error' || success === false || isFilled(code ?? status) || wireNumber(code ?? status, 0) >= 400;
  return type === 'error' || (isFilled(message) && isCalled) || isFilled(detail) || isFilled(errors)
    ? record
    : undefined;
}
