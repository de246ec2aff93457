import { asRecord, asString } from '../../json.ts';
import { keepFirst } from './keep.ts';
import { plainText } from './piece.ts';
import { isMissing } from './wire-values.ts';
import type { Quota } from './quota.ts';

/** The property that arrives in pieces, by type; other types arrive whole. */
const PIECES = new Map<unknown, string>([
  ['reasoning.text', 'text'],
  ['reasoning.summary', 'summary'],
]);

type Members = Record<string, unknown>;

/** Properties that distinguish entries. */
const MARKS = ['index', 'id', 'signature'];

/** Entries that may be in progress at the same time. */
const MAX_OPEN = 16;

/**
 * Adds a detail: text and summaries continue the entry before, or the open one of their index, where type and marks do not
 * contradict; a signature, id or format that comes late is filled in. The list can be sent back to the model as it is.
 */
export function addReasoningDetail(list: unknown[], value: unknown, quota: Quota): void {
  const detail = asRecord(value);
  const member = PIECES.get(detail?.['type']);
  const open = detail && member ? openEntry(list, detail, member) : undefined;
  if (!detail || !member || !open) {
    if (quota.fits(value)) list.push(detail ? { ...detail, ...(member && textIn(detail, member)) } : value);
    return;
  }
  for (const key of Object.keys(detail)) {
    if (key === member) open[key] = (asString(open[key]) ?? '') + quota.take(plainText(detail[key]));
    else keepFirst(open, key, detail[key], quota);
  }
}

/** The entry that a detail continues: the last one, or one before it if those in between have other indexes. */
function openEntry(list: readonly unknown[], detail: Members, member: string): Members | undefined {
  for (let at = list.length - 1; at >= Math.max(0, list.length - MAX_OPEN); at--) {
    const entry = asRecord(list[at]);
    if (!entry || entry['type'] !== detail['type']) return undefined;
    if (continues(entry, detail, member)) return entry;
    if (isMissing(entry['index']) || isMissing(detail['index']) || isSame(entry, detail, 'index')) return undefined;
  }
  return undefined;
}

/** A signature ends its text, so that text without one, and another signature, begin another entry. */
function continues(entry: Members, detail: Members, member: string): boolean {
  const isSigned = !isMissing(entry['signature']) && isMissing(detail['signature']) && plainText(detail[member]) !== '';
  return (
    !isSigned && MARKS.every((key) => isSame(entry, detail, key) || isMissing(entry[key]) || isMissing(detail[key]))
  );
}

/** Some servers send an index as text. */
function isSame(entry: Members, detail: Members, key: string): boolean {
  return entry[key] === detail[key] || String(entry[key]) === String(detail[key]);
}

/** The text of a detail if it is not a string. */
function textIn(detail: Members, member: string): Members | undefined {
  const text = detail[member];
  return isMissing(text) || typeof text === 'string' ? undefined : { [member]: plainText(text) };
}
