import { InvalidRequestError } from './errors/failures.ts';
import { DEFAULTS, RETRY_DEFAULTS, type CallSettings, type Settings } from './options.ts';

const NUMBERS = Object.keys(DEFAULTS).filter((key) => key !== 'retry') as (keyof Omit<Settings, 'retry'>)[];

/**
 * `base` with `changes`. Throws `InvalidRequestError` for NaN, negative numbers and other types; without changes it returns
 * `base` itself, so that usual calls allocate nothing.
 */
export function mergeSettings(base: Settings, changes: CallSettings | undefined): Settings {
  let merged: Record<string, unknown> | undefined;
  if (changes === NOTHING) return base;
  for (const key of NUMBERS) {
    const value = changes?.[key];
    if (value === undefined) continue;
    checkNumber(key, value);
    merged ??= { ...base };
    merged[key] = value;
  }
  const retry = changes?.retry;
  if (retry) {
    checkObject(retry, 'Option `retry`');
    for (const key of Object.keys(RETRY_DEFAULTS) as (keyof typeof RETRY_DEFAULTS)[]) {
      if (retry[key] !== undefined) checkNumber(`retry.${key}`, retry[key]);
    }
    const { attemptHeader: header, shouldRetry } = retry;
    if (header !== undefined && header !== false && !isHeaderName(header))
      throw new InvalidRequestError('Option `retry.attemptHeader` must be the name of a header, or false for none.');
    checkFunction(shouldRetry, 'retry.shouldRetry');
    merged ??= { ...base };
    merged.retry = { ...base.retry, ...retry };
  }
  return (merged as Settings | undefined) ?? base;
}

/** The type of a value, for messages that must not show it: `null`, `NaN`, `a string`, `an Array`, `a Map`. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined || (typeof value === 'number' && !Number.isFinite(value)))
    return String(value);
  const name = typeof value === 'object' ? Object.prototype.toString.call(value).slice(8, -1) : typeof value;
  return `${/^[aeio]/i.test(name) ? 'an' : 'a'} ${name}`;
}

/** A value of the wrong kind, for a message: numbers as they are, anything else as its kind. */
export function shown(value: unknown): string {
  return typeof value === 'number' ? String(value) : kindOf(value);
}

/** Throws `InvalidRequestError` unless the value is a plain object, rather than a list or a map. */
export function checkObject(value: unknown, what: string): void {
  if (value === undefined || Object.prototype.toString.call(value) === '[object Object]') return;
  throw new InvalidRequestError(`${what} must be an object, not ${kindOf(value)}.`);
}

/** The same for an object that must not be missing. */
export function checkGiven(value: unknown, what: string): void {
  if (value === undefined) throw new InvalidRequestError(`${what} must be an object, not undefined.`);
  checkObject(value, what);
}

/** Throws `InvalidRequestError` unless the value can be iterated. `expected` names what it should be. */
export function checkIterable(value: unknown, expected: string, isAsync: boolean = false): void {
  const { [Symbol.iterator]: iterate, [Symbol.asyncIterator]: iterateAsync } = (value ?? {}) as Record<symbol, unknown>;
  if (typeof iterate === 'function' || (isAsync && typeof iterateAsync === 'function')) return;
  throw new InvalidRequestError(`${expected}, not ${kindOf(value)}.`);
}

/** Throws `InvalidRequestError` for an option that is neither a function nor undefined. */
export function checkFunction(value: unknown, option: string): void {
  if (value === undefined || typeof value === 'function') return;
  throw new InvalidRequestError(`Option \`${option}\` must be a function, not ${kindOf(value)}.`);
}

/** Throws `InvalidRequestError` for anything but a signal, such as an `AbortController`. */
export function checkSignal(signal: AbortSignal | null | undefined): void {
  if (signal === undefined || signal === null) return;
  if (typeof signal.addEventListener === 'function' && typeof signal.aborted === 'boolean') return;
  throw new InvalidRequestError(`Option \`signal\` must be an AbortSignal, not ${kindOf(signal)}.`);
}

/** True for a valid header name. */
export function isHeaderName(name: unknown): name is string {
  return typeof name === 'string' && /^[\w!#$%&'*+.^`|~-]+$/.test(name);
}

/** For calls without options. */
const NOTHING = /* @__PURE__ */ Object.freeze({ __proto__: null });

/** Only the object's own properties: properties of `Object.prototype` are not options. */
export function ownOf<T extends object>(value: T | undefined): T {
  return (value === undefined ? NOTHING : { __proto__: null, ...value }) as T;
}

function checkNumber(name: string, value: unknown): void {
  if (typeof value === 'number' && value >= 0) return;
  throw new InvalidRequestError(
    `Option \`${name}\` must be a number of 0 or more, or Infinity for none; it is ${typeof value === 'number' ? value : typeof value}.`,
  );
}

/** True if the platform refuses to read a variable, as Deno does without `--allow-env`. */
export function isDenied(name: string): boolean {
  try {
    void (globalThis as { process?: { env?: Record<string, unknown> } }).process?.env?.[name];
    return false;
  } catch {
    return true;
  }
}

/** An environment variable, or `undefined` if there is no environment, no permission to read it, or it is empty. */
export function environment(name: string): string | undefined {
  try {
    const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
    return process?.env?.[name]?.trim() || undefined;
  } catch {
    return undefined;
  }
}
