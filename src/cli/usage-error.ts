/** An error that the caller has to fix: one clear line, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The first line of an error, for people. */
export function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}

/** The value of a flag: a whole number from 0 to `max`. */
export function wholeNumber(flag: string, text: string, max: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= max) return value;
  throw new UsageError(`${flag} must be a whole number from 0 to ${max}, not ${JSON.stringify(text)}.`);
}
