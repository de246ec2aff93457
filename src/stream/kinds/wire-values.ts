import { asRecord } from '../../json.ts';

// Values of events, which may be anything: they are checked where they are read.

/** True for a text, list or object that holds something: null, `''` and `[]` are what empty deltas carry. */
export function isFilled(value: unknown): boolean {
  if (typeof value === 'string' || Array.isArray(value)) return value.length > 0;
  return typeof value === 'object' && value !== null;
}

/** An index, or `fallback`: hostile ones are negative, fractional, huge or not numbers. */
export function wireIndex<Fallback>(value: unknown, fallback: Fallback): number | Fallback {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : fallback;
}

/** The text of a part of this type under `name`; `''` if it is another part or has none. */
export function textOf(part: unknown, type: string, name: string): string {
  const record = asRecord(part);
  const text = record?.['type'] === type ? record[name] : undefined;
  return typeof text === 'string' ? text : '';
}

/** The event with an object under `name`, empty where the server sent none; `undefined` if it is not an object itself. */
export function withObject(event: unknown, name: string | undefined): Record<string, unknown> | undefined {
  const record = asRecord(event);
  return record && name !== undefined && !asRecord(record[name]) ? { ...record, [name]: {} } : record;
}
