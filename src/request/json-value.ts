import { InvalidRequestError } from '../errors/failures.ts';
import { kindOf } from '../settings.ts';

/** The JSON text of a parameter; `undefined` for values without one. `name` is for the error: `Cookie \`a\``. */
export function jsonValue(name: string, value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch (cause) {
    throw new InvalidRequestError(`${name} must be a JSON value, not ${kindOf(value)}.`, { cause });
  }
}
