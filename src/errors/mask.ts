import { parseJSON } from '../json.ts';
import { printable, redactKnown } from '../log.ts';

const MAX_DEPTH = 64;

/** A copy in which only `known` is masked: for model output, where other text may look like a secret. */
export function maskKnown<T>(value: T, known: string | undefined): T {
  if (!known) return value;
  return maskTexts(value, (text) => redactKnown(text, known));
}

/**
 * A copy of a JSON value with each text as `text` returns it, even if it is escaped in JSON text within the value. Values nested
 * too deeply are dropped.
 */
export function maskTexts<T>(value: T, text: (text: string) => string): T {
  return mask(value, 0, text) as T;
}

function mask(value: unknown, depth: number, text: (text: string) => string): unknown {
  if (depth > MAX_DEPTH) return undefined;
  if (typeof value === 'string') return maskText(value, depth, text);
  if (Array.isArray(value)) return value.map((item) => mask(item, depth + 1, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, property]) => [text(key), mask(property, depth + 1, text)]),
  );
}

function maskText(value: string, depth: number, text: (text: string) => string): string {
  // Without an escape, a secret in JSON text is the same as outside.
  const inner = /^\s*[{["]/.test(value) && value.includes('\\') ? parseJSON(value) : undefined;
  if (inner !== undefined) {
    const masked = JSON.stringify(mask(inner, depth + 1, text));
    if (masked !== JSON.stringify(inner)) return masked;
  }
  const masked = text(value);
  if (!HIDING.test(masked)) return masked;
  const plain = unescape(masked);
  const safe = text(plain);
  return safe === plain ? masked : safe;
}

/** Escapes and invisible characters: a secret that contains them would not be found. */
// oxlint-disable-next-line no-control-regex
const HIDING = /[\\\0-\x08\x0b-\x1f\x7f-\x9f\xad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;

/** The text without escapes at any depth (`\\\"`, `\\u0073`) and without invisible characters. */
function unescape(text: string): string {
  return printable(text)
    .replace(/[\xad\u200b-\u200f\u2060-\u2065\ufeff]/g, '')
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll('\\', '');
}
