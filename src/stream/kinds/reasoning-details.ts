import { asRecord, asString } from '../../json.ts';
import type { Room } from './room.ts';

/** The member that arrives in pieces, by type; every other type is whole in one entry. */
const PIECES: Record<string, string> = { 'reasoning.text': 'text', 'reasoning.summary': 'summary' };

/**
 * Adds a detail: text and summaries continue the entry before where type, index and id do not contradict; a signature, id
 * or format that comes late is filled in. The list can be sent back to the model as it is.
 */
export function addReasoningDetail(list: unknown[], value: unknown, room: Room): void {
  const detail = asRecord(value);
  const last = asRecord(list.at(-1));
  const member = PIECES[asString(detail?.['type']) ?? ''];
  if (!detail || !last || !member || !continues(last, detail)) {
    if (room.fits(value)) list.push(detail ? { ...detail } : value);
    return;
  }
  for (const key of Object.keys(detail)) {
    const piece = detail[key];
    if (key === member && typeof piece === 'string') last[key] = (asString(last[key]) ?? '') + room.take(piece);
    else if (key !== '__proto__' && (last[key] === undefined || last[key] === null) && piece !== undefined)
      last[key] = piece;
  }
}

function continues(last: Record<string, unknown>, detail: Record<string, unknown>): boolean {
  const agree = (key: string): boolean =>
    last[key] === detail[key] || (last[key] ?? null) === null || (detail[key] ?? null) === null;
  return last['type'] === detail['type'] && agree('index') && agree('id');
}
