import { asRecord } from '../../json.ts';
import { plainText } from './piece.ts';

// Objects in events of the kinds that are loaded when they are needed.

/** The text of a part of this type under `name`; `''` if it is another part or has none. */
export function textOf(part: unknown, type: string, name: string): string {
  const record = asRecord(part);
  return record?.['type'] === type ? plainText(record[name]) : '';
}

/** The event with an object under `name`, empty if the server sent none; `undefined` if the event is not an object. */
export function withObject(event: unknown, name: string | undefined): Record<string, unknown> | undefined {
  const record = asRecord(event);
  return record && name !== undefined && !asRecord(record[name]) ? { ...record, [name]: {} } : record;
}
