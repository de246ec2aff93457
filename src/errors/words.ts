import { asRecord } from '../json.ts';
import { textOfBytes, unwrap } from './unwrap.ts';

/** The words of an error, wherever they are in it. */
export interface Words {
  /**
   * The most specific message: the upstream's own rather than the API's summary, which is often just "Provider returned error".
   */
  readonly message: string | undefined;
  /** Machine-readable classes and codes, outermost first. */
  readonly codes: readonly string[];
  /** All texts that were found, to be searched for wordings. */
  readonly text: string;
}

/** Properties with text for the user. */
const SPOKEN =
  /(?:message|msg|detail|description|reason|explanation|issue|exception|fault|faultstring|error|cause)$|^(?:err|title|raw|data|body|response)$/i;
/** Properties with a list or an object of such text, under any names. */
const DETAILS = /(?:errors|details?|issues|violations|problems|failures|params)$/i;
const CODES = ['error_type', 'type', 'code', 'Code', 'status', 'provider_code'];
/** Echoed input and mere names: neither is a reason. */
const PASSED_OVER =
  /^(?:flagged_input|loc|path|field|input|prompt|messages|request|headers|stack|traceback|provider_name|user_id|user_agent|model|.*_url)$/;
/** Summaries that add nothing to a status, and single words or codes. */
const SUMMARY =
  /^(?:provider returned (?:an )?error|(?:an )?(?:internal |unknown |unexpected |upstream )?(?:server |provider |api )?error(?: occurred)?|something went wrong|fetch failed|(?:one or more )?validation errors? occurred|(?:request|validation) (?:failed|error)(?: with status(?: code)? \d{3})?|bad (?:request|gateway)|invalid request|(?:service|temporarily) unavailable|gateway time-?out|too many requests|unprocessable (?:entity|content)|not found|[\w:-]*)[.!]?:?$/i;
/** A prefix that may precede one: "Error 500", "HTTP 502: ". */
const STATUS = /^(?:(?:error|http|status|code)[: ]{1,2}){0,3}(?:\d{3}(?: ?[:.-])? ?)?/i;
/** Single words without information. */
const EMPTY = /^(?:error|unknown|undefined|null|none|nil|nan|fail(?:ed|ure)?|true|false|object|\d+)?$/i;
/** Text that reads like a sentence: letters on both sides of a space, or a script without spaces. */
const SENTENCE = /\p{L}\s+\p{L}|[\u2e80-\ud7ff]/u;
const MAX_LENGTH = 2_000;
const MAX_DEPTH = 24;
const MAX_VALUES = 1_000;
/** Maximum number of characters that are read in total. */
const MAX_TEXT = 256 * 1024;
const MAX_TEXTS = 16;
const MAX_SHOWN = 4;

/**
 * Collects words and codes from any JSON value, including JSON inside text. Its time is bounded, whatever the server
 * sent.
 */
export function readWords(value: unknown): Words {
  const texts: string[] = [];
  /** Sentences in properties that are not meant for them, used if nothing else is more specific than a status. */
  const others: string[] = [];
  const codes: string[] = [];
  let left = MAX_VALUES;
  let leftOfText = MAX_TEXT;

  function walk(value: unknown, depth: number, spoken: boolean, details: boolean, place: string): void {
    if (depth > MAX_DEPTH || left-- <= 0) return;
    const text = Array.isArray(value) ? textOfBytes(value) : value;
    if (typeof text === 'string') walkText(text, depth, spoken, place);
    else if (Array.isArray(value)) value.slice(0, 20).forEach((item) => walk(item, depth + 1, spoken, details, place));
    else walkRecord(asRecord(value) ?? {}, depth, details);
  }

  function walkText(value: string, depth: number, spoken: boolean, place: string): void {
    if (leftOfText <= 0) return;
    leftOfText -= value.length;
    const { before, values, page } = unwrap(value);
    const known = texts.length;
    for (const inner of values) walk(inner, depth + 1, spoken, true, place);
    if (texts.length > known) texts[known] = before ? `${before} ${texts[known]}` : (texts[known] as string);
    else if (page) add(page.find((words) => !isSummary(words)) ?? page[0] ?? '', place, spoken);
    else if (values.length === 0 || before) add(value, place, spoken);
  }

  function walkRecord(record: Record<string, unknown>, depth: number, details: boolean): void {
    for (const key of CODES) if (typeof record[key] === 'string') codes.push(record[key]);
    const place = placeOf(record, details);
    const keys = Object.keys(record).filter(
      (key) => !PASSED_OVER.test(key) || (/^(?:messages|model)$/.test(key) && isTexts(record[key])),
    );
    for (const key of [...keys.filter((key) => SPOKEN.test(key)), ...keys.filter((key) => !SPOKEN.test(key))]) {
      const value = record[key];
      const inDetails = details || DETAILS.test(key);
      const spoken = SPOKEN.test(key) || DETAILS.test(key) || (inDetails && typeof value === 'object');
      walk(value, depth + 1, spoken, inDetails, place);
    }
  }

  function add(given: string, place: string, spoken: boolean): void {
    // Printed by programs that meant to print an object.
    const text = given.replaceAll('[object Object]', '').trim();
    if (/^(?:undefined|null|none|nil|nan)?$/i.test(text) || text === ':' || (!spoken && !SENTENCE.test(text))) return;
    const list = spoken ? texts : others;
    if (list.length < MAX_TEXTS) list.push((place ? `${place}: ` : '') + text.slice(0, MAX_LENGTH + 1));
  }

  walk(value, 0, true, false, '');
  const sentences = texts.filter(
    (text, index) =>
      !isSummary(text) &&
      !texts.some((other, n) => n !== index && other.includes(text) && (other !== text || n < index)),
  );
  const [summary] = texts;
  const more = [...others, ...texts.slice(1), ...codes].find((text) => !EMPTY.test(text) && !repeats(text, summary));
  const chosen =
    sentences.length > 0 ? sentences.slice(0, MAX_SHOWN) : [summary, more].filter((text) => text !== undefined);
  const message = chosen.map((text, n) => (n < chosen.length - 1 ? text.replace(/[.:]$/, '') : text)).join(': ');
  return {
    message: message.length > MAX_LENGTH ? `${message.slice(0, MAX_LENGTH)}…` : message || undefined,
    codes,
    text: (sentences.length > 0 ? texts : [...texts, ...others]).join('\n'),
  };
}

/** The parameter that a detail is about, as named by validators. */
function placeOf({ loc, path, field, param, property }: Record<string, unknown>, details: boolean): string {
  const place = loc ?? path ?? field ?? (details ? (param ?? property) : undefined);
  if (Array.isArray(place)) return place.filter((part) => typeof part !== 'object').join('.');
  // A path with slashes is that of the request.
  return typeof place === 'string' && !place.startsWith('/') ? place : '';
}

function isSummary(text: string): boolean {
  return SUMMARY.test(text) || SUMMARY.test(text.replace(STATUS, ''));
}

/** Whether a class such as `overloaded_error` repeats the words. */
function repeats(text: string, words: string = ''): boolean {
  const [a, b] = [text, words].map((each) => each.toLowerCase().replace(/[_.]/g, ' ')) as [string, string];
  return words !== '' && (a.includes(b) || b.includes(a));
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string');
}
