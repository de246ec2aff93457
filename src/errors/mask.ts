import { printable, redactKnown } from '../log.ts';

const MAX_DEPTH = 64;

/** The key that a request sends, to be masked in what is shown of its response. */
export function keyIn(headers: Headers): string | undefined {
  return headers.get('authorization')?.replace(/^bearer /i, '');
}

/** A copy in which only `known` is masked: for model output, where other text may look like a secret. */
export function maskKnown<T>(value: T, known: string | undefined): T {
  return known ? maskTexts(value, known, redactKnown) : value;
}

/**
 * A copy of a JSON value with each text, and each name, as `redact` returns it, even if it is escaped in JSON text or encoded in a URL
 * or in HTML within the value, and without `known` in base64. Values nested too deeply are dropped.
 */
export function maskTexts<T>(
  value: T,
  known: string | undefined,
  redact: (text: string, known: string | undefined) => string,
): T {
  const forms = base64Forms(known);
  return mask(value, 0, (text) => forms.reduce((rest, form) => rest.replaceAll(form, '***'), redact(text, known)));
}

/** What base64 makes of `known` wherever the encoded bytes contain it. */
function base64Forms(known = ''): string[] {
  if (known.length < 8 || !globalThis.btoa) return [];
  // Only the characters that depend on nothing else.
  return [0, 1, 2].map((before) =>
    btoa(' '.repeat(before) + known).slice((before * 4) / 3 + 0.9, ((before + known.length) * 4) / 3),
  );
}

function mask<T>(value: T, depth: number, text: (text: string) => string): T;
function mask(value: unknown, depth: number, text: (text: string) => string): unknown {
  if (typeof value === 'string') {
    const masked = text(value);
    if (!HIDING.test(masked)) return masked;
    const plain = unescape(unescape(masked));
    const safe = text(plain);
    // Only a text with a hidden secret loses its escapes.
    return safe === plain ? masked : safe;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (depth > MAX_DEPTH) return undefined;
  if (Array.isArray(value)) return value.map((item: unknown) => mask(item, depth + 1, text));
  return Object.fromEntries(
    Object.entries(value).map(([key, property]) => [mask(key, depth, text), mask(property, depth + 1, text)]),
  );
}

/** Escapes, and whatever may be invisible: a secret that contains them would not be found. */
const HIDING = /[\\%&]|[^\s -~]/;

/** The text without escapes of visible ASCII at any depth (`\\\"`, `\\u0073`, `%73`, `&#x73;`) and without invisible characters. */
function unescape(text: string): string {
  return printable(text)
    .replace(
      /(?:\\u00|\\u\{|\\x|%|&#x)([2-7][\da-f])[;}]?|&#([3-9]\d|1[0-2]\d);/gi,
      (_, hex?: string, digits?: string) => String.fromCharCode(Number(hex ? `0x${hex}` : digits)),
    )
    .replace(/\\|\p{DI}/gu, '');
}
