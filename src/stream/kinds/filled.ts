/** True for a text, list or object that holds something: null, `''` and `[]` are what empty deltas carry. */
export function isFilled(value: unknown): boolean {
  if (typeof value === 'string' || Array.isArray(value)) return value.length > 0;
  return typeof value === 'object' && value !== null;
}
