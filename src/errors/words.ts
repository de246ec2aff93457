import { asRecord, asString, parseJSON } from '../json.ts';

/** What an error says, wherever in it. */
export interface Words {
  /** The most telling words: those of the upstream before the API's summary, which is often just "Provider returned error". */
  readonly message: string | undefined;
  /** Machine-readable classes and codes, the outermost first. */
  readonly codes: readonly string[];
  /** All texts that were found, for those who look for a wording. */
  readonly text: string;
}

/** Properties with words for people. */
const SPOKEN =
  /^(?:message|msg|detail|error|error_?description|error_?message|description|title|reason|issue|explanation|raw|data)$/i;
/** Properties with a list or an object of such words, under names of any kind. */
const DETAILS = /^(?:errors|details?|issues|violations|fieldViolations)$/;
const CODES = ['error_type', 'type', 'code', 'status', 'provider_code'];
/** What the caller sent, and what only names someone: neither is a reason. */
const PASSED_OVER =
  /^(?:flagged_input|loc|path|field|input|prompt|messages|request|headers|stack|traceback|provider_name|user_id|.*_url)$/;
/** Summaries that say no more than a status does, and lone words and codes. */
const SUMMARY =
  /^(?:\d{3} )?(?:provider returned (?:an )?error|(?:internal |unknown |upstream )?(?:server )?error|(?:request|validation) (?:failed|error)|bad (?:request|gateway)|invalid request|service unavailable|too many requests|unprocessable (?:entity|content)|not found|[\w:-]*)[.!]?$/i;
const MAX_LENGTH = 2_000;
const MAX_DEPTH = 12;
const MAX_VALUES = 1_000;
const MAX_TEXTS = 16;
const MAX_SHOWN = 4;

/** Reads any JSON value for words and codes, also JSON in JSON text. Its time is bounded, whatever the server sent. */
export function readWords(value: unknown): Words {
  const texts: string[] = [];
  const codes: string[] = [];
  let left = MAX_VALUES;

  function walk(value: unknown, depth: number, spoken: boolean, details: boolean, place: string): void {
    if (depth > MAX_DEPTH || left-- <= 0) return;
    if (typeof value === 'string') walkText(value, depth, spoken, place);
    else if (Array.isArray(value)) value.slice(0, 20).forEach((item) => walk(item, depth + 1, spoken, details, place));
    else walkRecord(asRecord(value) ?? {}, depth, details);
  }

  function walkText(value: string, depth: number, spoken: boolean, place: string): void {
    // JSON may stand behind some words.
    const start = value.search(/[{["]/);
    const found = start < 0 || value.length > 64 * 1024 ? undefined : parseJSON(value.slice(start));
    const words = value.slice(0, Math.max(0, start)).trim();
    // A quoted word, or a list of them, is the end of the sentence.
    const inner = words === '' || asRecord(Array.isArray(found) ? found[0] : found) ? found : undefined;
    const before = inner === undefined ? '' : words;
    const known = texts.length;
    if (inner !== undefined) walk(inner, depth + 1, spoken, true, place);
    if (texts.length > known) {
      if (before) texts[known] = `${before} ${texts[known]}`;
    } else if (spoken && (before || inner === undefined)) add(titleOf(value) ?? value.trim(), place);
  }

  function walkRecord(record: Record<string, unknown>, depth: number, details: boolean): void {
    for (const key of CODES) if (typeof record[key] === 'string') codes.push(record[key]);
    const place = placeOf(record);
    const keys = Object.keys(record).filter((key) => !PASSED_OVER.test(key));
    for (const key of [...keys.filter((key) => SPOKEN.test(key)), ...keys.filter((key) => !SPOKEN.test(key))]) {
      const value = record[key];
      const inDetails = details || DETAILS.test(key);
      const spoken = SPOKEN.test(key) || DETAILS.test(key) || (inDetails && typeof value === 'object');
      walk(value, depth + 1, spoken, inDetails, place);
    }
  }

  function add(text: string, place: string): void {
    if (text && texts.length < MAX_TEXTS) texts.push((place ? `${place}: ` : '') + text.slice(0, MAX_LENGTH + 1));
  }

  walk(value, 0, true, false, '');
  const telling = texts.filter(
    (text, index) =>
      !SUMMARY.test(text) &&
      !texts.some((other, n) => n !== index && other.includes(text) && (other !== text || n < index)),
  );
  const chosen = telling.length > 0 ? telling.slice(0, MAX_SHOWN) : [texts[0] ?? codes[0] ?? ''];
  const message = chosen.map((text, n) => (n < chosen.length - 1 ? text.replace(/[.:]$/, '') : text)).join(': ');
  return {
    message: message.length > MAX_LENGTH ? `${message.slice(0, MAX_LENGTH)}…` : message || undefined,
    codes,
    text: texts.join('\n'),
  };
}

/** Which parameter a detail is about, as validators name it. */
function placeOf({ loc, path, field }: Record<string, unknown>): string {
  const place = loc ?? path ?? field;
  return Array.isArray(place) ? place.filter((part) => typeof part !== 'object').join('.') : (asString(place) ?? '');
}

/** The title of an HTML page, `''` for a page without one, `undefined` for what is no page. */
function titleOf(text: string): string | undefined {
  if (!/^\s*</.test(text)) return undefined;
  return /<title(?:\s[^<>]*)?>([^<]*)<\/title>/i.exec(text)?.[1]?.trim() ?? '';
}
