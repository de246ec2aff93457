import { UsageError } from './usage-error.ts';

/** A whole number from 0 to `max`, as a flag gives it. */
export function wholeNumber(flag: string, text: string, max: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= max) return value;
  throw new UsageError(`${flag} must be a whole number from 0 to ${max}, not ${JSON.stringify(text)}.`);
}
