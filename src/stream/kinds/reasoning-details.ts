import { asRecord, asString } from '../../json.ts';
import { isMissing, keepFirst } from './keep.ts';
import type { Quota } from './quota.ts';

/** The property that arrives in pieces, by type; every other type is whole in one entry. */
const PIECES = new Map<unknown, string>([
  ['reasoning.text', 'text'],
  ['reasoning.summary', 'summary'],
]);

/** Members that tell one entry from the next. A signature is of one text, so another begins another entry. */
const MARKS = ['index', 'id', 'signature'];

/**
 * Adds a detail: text and summaries continue the entry before where type and marks do not contradict; a signature, id or
 * format that comes late is filled in. The list can be sent back to the model as it is.
 */
export function addReasoningDetail(list: unknown[], value: unknown, quota: Quota): void {
  const detail = asRecord(value);
  const last = asRecord(list.at(-1));
  const member = PIECES.get(detail?.['type']);
  if (!detail || !last || !member || !continues(last, detail)) {
    if (quota.fits(value)) list.push(detail ? { ...detail } : value);
    return;
  }
  for (const key of Object.keys(detail)) {
    const piece = detail[key];
    if (key === member && typeof piece === 'string') last[key] = (asString(last[key]) ?? '') + quota.take(piece);
    else keepFirst(last, key, piece, quota);
  }
}

function continues(last: Record<string, unknown>, detail: Record<string, unknown>): boolean {
  return (
    last['type'] === detail['type'] &&
    MARKS.every((key) => last[key] === detail[key] || isMissing(last[key]) || isMissing(detail[key]))
  );
}
