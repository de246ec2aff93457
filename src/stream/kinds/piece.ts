import { asRecord } from '../../json.ts';
import { costOf, stringify } from '../../json-cost.ts';
import type { Quota } from './quota.ts';

type Members = Record<string, unknown>;

/** The text of a value where text is expected: text parts are joined, scalars converted; `''` if there is none. */
export function plainText(value: unknown, depth: number = 0): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (depth > MAX_DEPTH) return '';
  if (Array.isArray(value)) return value.map((part: unknown) => plainText(part, depth + 1)).join('');
  return isTextPart(value) ? String(asRecord(value.text)?.['value'] ?? value.text) : '';
}

/** Maximum depth of nested lists of parts. */
const MAX_DEPTH = 3;

/** The text of reasoning, which some servers send as an object. */
export function reasoningText(value: unknown): string {
  const { content, summary, thinking } = asRecord(value) ?? {};
  return plainText(value) || plainText(content ?? summary ?? thinking);
}

/**
 * The thinking in content that is a list of parts: `{ type: 'thinking', thinking }`, where `thinking` is text or such
 * parts again.
 */
export function thinkingText(content: unknown): string {
  if (!Array.isArray(content)) return '';
  const texts = content.map((part: unknown) => {
    const { type, thinking, text } = asRecord(part) ?? {};
    return thinking ?? (type === 'reasoning' ? text : undefined);
  });
  return plainText(texts);
}

/** True for content with more than text: it is kept as the list of its parts. */
export function isMixed(value: unknown): boolean {
  return Array.isArray(value) ? !value.every(isText) : !isText(value);
}

/** Appends content to a list of parts; text is appended to a text part at its end. */
export function addParts(list: unknown[], content: unknown, quota: Quota): void {
  for (const part of Array.isArray(content) ? (content as unknown[]) : [content]) {
    const text = plainText(part);
    const last = list.at(-1);
    if (text === '') {
      if (typeof part === 'object' && part !== null && !isTextPart(part) && quota.fits(part)) list.push(part);
    } else if (isTextPart(last)) list[list.length - 1] = { ...last, text: plainText(last.text) + quota.take(text) };
    else if (quota.fits({ type: 'text', text })) list.push({ type: 'text', text });
  }
}

/**
 * The text of a JSON value where text is expected: a string is unchanged, null is empty, anything else becomes JSON.
 */
export function jsonText(value: unknown, quota: Quota): string {
  if (typeof value === 'string') return value;
  if (value === undefined || value === null) return '';
  // A value that is nested too deeply marks the whole as truncated; it must not be dropped silently.
  if (costOf(value) === Infinity) quota.charge(Infinity);
  return stringify(value);
}

/** The rest of a whole text after the part that has arrived; all of it if it is a different text. */
export function withoutStart(whole: string, start: string): string {
  return whole.startsWith(start) ? whole.slice(start.length) : whole;
}

/** True for a text part, for scalars, and for values without anything in them. */
function isText(part: unknown): boolean {
  return typeof part !== 'object' || Object.keys(part ?? {}).length === 0 || isTextPart(part);
}

/** A text part; some servers write its text as `{ value }`. */
function isTextPart(part: unknown): part is Members & { text: unknown } {
  const { type, text } = asRecord(part) ?? {};
  if (type !== 'text' && type !== 'output_text' && type !== undefined) return false;
  return typeof (asRecord(text)?.['value'] ?? text) === 'string';
}
