import { isRecord, parseJSON } from '../json.ts';
import { valueEnd } from '../json-end.ts';
import { readMarkup } from './markup.ts';

/** The values found in a text. */
export interface Unwrapped {
  /** Words before the values. */
  readonly before: string;
  readonly values: readonly unknown[];
  /** What to show for the text, best first, if it is a page. */
  readonly page?: readonly string[] | undefined;
}

/** Longer texts are read up to this length, like truncated JSON. */
const MAX_LENGTH = 64 * 1024;
/** Maximum number of brackets tried as the start of a value, and of values. */
const MAX_TRIES = 16;

/**
 * Finds an upstream's error in a text: JSON, alone, after words or several in a row (lines, events), truncated, or as
 * printed by Python; HTML, XML, a form, base64. `values` is empty for plain words. Takes linear time.
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

/** Objects, and lists of objects, inside a text. */
function embedded(text: string): Unwrapped {
  const values: unknown[] = [];
  let before = '';
  let start = text.search(/[{[]/);
  for (let tries = 0; start >= 0 && tries < MAX_TRIES; tries++) {
    const end = valueEnd(text, start);
    const isCut = end < 0;
    const json = text.slice(start, isCut ? undefined : end);
    const value = isCut ? undefined : (parseJSON(json) ?? parseJSON(fromPython(json)));
    const isFound = isInformative(value);
    const found = isFound ? [value] : isCut && values.length === 0 ? properties(json) : [];
    if (values.length === 0 && found.length > 0) before = wordsOf(text.slice(0, start));
    values.push(...found);
    if (isCut) {
      if (found.length > 0) break;
      // Each unclosed bracket makes the rest of the text be searched.
      tries += MAX_TRIES / 2;
    }
    const from = isFound ? end : start + 1;
    const next = text.slice(from).search(/[{[]/);
    start = next < 0 ? next : from + next;
  }
  return { before, values };
}

/** A quoted word, or a list of words, is part of the sentence. */
function isInformative(value: unknown): boolean {
  return isRecord(Array.isArray(value) ? value[0] : value);
}

/** Without the field names of events, and the prefix that some servers put before JSON. */
function wordsOf(text: string): string {
  const words = text.replace(/^(?:(?:event|id|retry):.*|data:)/gm, '').trim();
  return /[\p{L}\p{N}]/u.test(words) ? words : '';
}

/** Converts what Python prints to JSON: `{'a': None, 'loc': ('body', 'x')}`. */
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

/** The texts in truncated JSON, each as a separate object. */
function properties(json: string): Record<string, string>[] {
  const found: Record<string, string>[] = [];
  for (const [, name = '', value = ''] of json.slice(1).matchAll(/"([\w-]{1,40})"\s*:\s*"((?:[^"\\]|\\[^])*)/g)) {
    const text = parseJSON(`"${value.replace(/\\(?:u[\da-f]{0,3})?$/i, '')}"`);
    if (found.push({ [name]: typeof text === 'string' ? text : value }) === MAX_TRIES) break;
  }
  return found;
}

/** The encoded text, if it is readable for people or programs. */
function fromBase64(text: string): string | undefined {
  if (text.length < 16 || !/^[\w+/-]+={0,2}$/.test(text)) return undefined;
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return textOfBytes(Array.from(binary, (byte) => byte.charCodeAt(0)));
  } catch {
    return undefined;
  }
}

/** The text that bytes encode; `undefined` if it is not readable for people or programs. */
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
