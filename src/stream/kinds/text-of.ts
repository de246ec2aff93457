import { asRecord } from '../../json.ts';

/** The text that a part of this type has under `name`, `''` where it is another part or has none. */
export function textOf(part: unknown, type: string, name: string): string {
  const record = asRecord(part);
  const text = record?.['type'] === type ? record[name] : undefined;
  return typeof text === 'string' ? text : '';
}
