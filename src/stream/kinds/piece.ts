import { asRecord } from '../../json.ts';
import { costOf } from '../../json-cost.ts';
import type { Quota } from './quota.ts';

type Members = Record<string, unknown>;

/** The text of a value in a place for text: parts of type text joined, scalars written out, `''` where there is none. */
export function plainText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map((part: unknown) => (isTextPart(part) ? part.text : '')).join('');
  return isTextPart(value) ? value.text : '';
}

/** The thinking in content that is a list of parts: `{ type: 'thinking', thinking }`, whose thinking is text or such parts again. */
export function thinkingText(content: unknown): string {
  if (!Array.isArray(content)) return '';
  return content.map((part: unknown) => plainText(asRecord(part)?.['thinking'])).join('');
}

/** True for content of more than text: it is kept as the list of its parts. */
export function isMixed(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && !(Array.isArray(value) ? value.every(isTextPart) : isTextPart(value))
  );
}

/** Appends content to a list of parts, text to the text at its end. */
export function addParts(list: unknown[], content: unknown, quota: Quota): void {
  for (const part of Array.isArray(content) ? (content as unknown[]) : [content]) {
    const text = plainText(part);
    const last = list.at(-1);
    if (text === '') {
      if (typeof part === 'object' && part !== null && !isTextPart(part) && quota.fits(part)) list.push(part);
    } else if (isTextPart(last)) list[list.length - 1] = { ...last, text: last.text + quota.take(text) };
    else if (quota.fits({ type: 'text', text })) list.push({ type: 'text', text });
  }
}

/** A JSON value in a place for text: a string as it is, null as nothing, anything else as its JSON. */
export function jsonText(value: unknown, quota: Quota): string {
  if (typeof value === 'string') return value;
  if (value === undefined || value === null) return '';
  // Nested too deep to be written out: charged as what it costs, it marks the whole as truncated.
  return costOf(value) < Infinity || quota.charge(Infinity) ? JSON.stringify(value) : '';
}

/** What of a whole text goes beyond the part of it that has come already; all of it where that is another text. */
export function withoutStart(whole: string, start: string): string {
  return whole.startsWith(start) ? whole.slice(start.length) : whole;
}

function isTextPart(part: unknown): part is Members & { text: string } {
  const { type, text } = asRecord(part) ?? {};
  return typeof text === 'string' && (type === 'text' || type === 'output_text' || type === undefined);
}
