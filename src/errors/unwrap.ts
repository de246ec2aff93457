import { isRecord, parseJSON } from '../json.ts';
import { valueEnd } from '../json-end.ts';
import { readMarkup } from './markup.ts';

/** What is wrapped in a text. */
export interface Unwrapped {
  /** Words in front of the values. */
  readonly before: string;
  readonly values: readonly unknown[];
  /** What the text may be shown as, the best first: it is a page. */
  readonly page?: readonly string[] | undefined;
}

/** Longer texts are read up to here, as JSON that was cut off. */
const MAX_LENGTH = 64 * 1024;
/** Brackets tried as the start of a value, values found. */
const MAX_TRIES = 16;

/**
 * Takes apart a text in which an upstream's error may be wrapped: JSON, alone, behind words or several in a row (lines, events),
 * cut off, or as Python prints it; HTML, XML, a form, base64. `values` is empty for plain words. Time is linear.
 */
export function unwrap(given: string): Unwrapped {
  const text = given.slice(0, MAX_LENGTH);
  const whole = given.length > MAX_LENGTH ? undefined : parseJSON(text);
  if (whole !== undefined) return { before: '', values: [whole] };
  const { page, elements } = readMarkup(text) ?? {};
  if (page ?? elements) return { before: '', values: elements ?? [], page };
  const decoded = fromBase64(text.trim());
  if (decoded !== undefined) return { before: '', values: [decoded] };
  const form = text.trim();
  if (/^[\w.-]+=/.test(form) && /[&+%]/.test(form) && !/\s/.test(form))
    return { before: '', values: [Object.fromEntries(new URLSearchParams(form))] };
  return embedded(text);
}

/** Objects, and lists of them, that stand somewhere in a text. */
function embedded(text: string): Unwrapped {
  const values: unknown[] = [];
  let before = '';
  let start = text.search(/[{[]/);
  for (let tries = 0; start >= 0 && tries < MAX_TRIES; tries++) {
    const end = valueEnd(text, start);
    const isCut = end < 0;
    const json = text.slice(start, isCut ? undefined : end);
    const value = isCut ? undefined : (parseJSON(json) ?? parseJSON(fromPython(json)));
    const isFound = isTelling(value);
    const found = isFound ? [value] : isCut && values.length === 0 ? properties(json) : [];
    if (values.length === 0 && found.length > 0) before = wordsOf(text.slice(0, start));
    values.push(...found);
    if (isCut) {
      if (found.length > 0) break;
      // Each bracket that is never closed has the rest of the text looked at.
      tries += MAX_TRIES / 2;
    }
    const from = isFound ? end : start + 1;
    const next = text.slice(from).search(/[{[]/);
    start = next < 0 ? next : from + next;
  }
  return { before, values };
}

/** A quoted word, or a list of them, is part of the sentence. */
function isTelling(value: unknown): boolean {
  return isRecord(Array.isArray(value) ? value[0] : value);
}

/** Without the names of an event's fields, and the guard that some servers put before JSON. */
function wordsOf(text: string): string {
  const words = text.replace(/^(?:(?:event|id|retry):.*|data:)/gm, '').trim();
  return /[\p{L}\p{N}]/u.test(words) ? words : '';
}

/** JSON of what Python prints: `{'a': None, 'loc': ('body', 'x')}`. */
function fromPython(text: string): string {
  return text.replace(
    /"(?:[^"\\]|\\[^])*"?|'((?:[^'\\]|\\[^])*)'?|\b(?:None|True|False)\b|[()]|,\s*\)/g,
    (token: string, quoted: string | undefined) =>
      quoted !== undefined
        ? JSON.stringify(quoted.replaceAll("\\'", "'"))
        : (PYTHON[token.replace(/\s/g, '')] ?? token),
  );
}
const PYTHON: Readonly<Record<string, string>> = {
  None: 'null',
  True: 'true',
  False: 'false',
  '(': '[',
  ')': ']',
  ',)': ']',
};

/** The texts of JSON that was cut off, each as an object of its own. */
function properties(json: string): Record<string, string>[] {
  const found: Record<string, string>[] = [];
  for (const [, name = '', value = ''] of json.slice(1).matchAll(/"([\w-]{1,40})"\s*:\s*"((?:[^"\\]|\\[^])*)/g)) {
    const text = parseJSON(`"${value.replace(/\\(?:u[\da-f]{0,3})?$/i, '')}"`);
    if (found.push({ [name]: typeof text === 'string' ? text : value }) === MAX_TRIES) break;
  }
  return found;
}

/** The text that is encoded, where it is one that people or programs can read. */
function fromBase64(text: string): string | undefined {
  if (text.length < 16 || !/^[\w+/-]+={0,2}$/.test(text)) return undefined;
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return textOfBytes(Array.from(binary, (byte) => byte.charCodeAt(0)));
  } catch {
    return undefined;
  }
}

/** The text that bytes stand for; `undefined` where it is none that people or programs can read. */
export function textOfBytes(bytes: readonly unknown[]): string | undefined {
  if (
    bytes.length < 8 ||
    !bytes.every((byte) => Number.isInteger(byte) && (byte as number) >= 9 && (byte as number) < 256)
  )
    return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes as number[]));
    return /^\s*[{["<]|\p{L}\s+\p{L}/u.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}
