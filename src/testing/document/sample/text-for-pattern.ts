import { lenientPattern } from '../../../openapi/pattern.ts';

/** In characters. */
const MAX_PATTERN = 2_000;
const MAX_TEXT = 10_000;

/** Numbers of repetitions to try, beyond the minimum. */
const TRIES = [0, 1, 2, 3, 5, 8, 12, 16, 24, 32, 40, 64];

const TOKENS =
  /\\(?:x[\dA-Fa-f]{2}|u\{[\dA-Fa-f]{1,6}\}|u[\dA-Fa-f]{4}|[pP]\{[^{}]{1,40}\}|[^])|\[(?:\\[^]|[^\]\\])*\]|\(\?(?:[:=!]|<[=!]|<\w+>)|\{\d{1,6}(?:,\d{0,6})?\}|[^]/gu;

/** Candidates for one character. */
const CHARACTERS = [
  ...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ01234567890 -_.,:;/+=#@!?()[]{}<>|~^$%&*"\'`\\',
  'é',
  '\n',
];

interface Cursor {
  readonly tokens: readonly string[];
  at: number;
  /** Number of repetitions beyond the minimum. */
  readonly extra: number;
}

/** A text that matches a pattern, with a length between the two; `undefined` if none is found. */
export function textForPattern(pattern: string, least = 0, most: number = MAX_TEXT): string | undefined {
  if (pattern.length > MAX_PATTERN) return undefined;
  const tokens = pattern.match(TOKENS) ?? [];
  const judge = lenientPattern(pattern);
  let empty: string | undefined;
  for (const extra of TRIES) {
    const text = alternatives({ tokens, at: 0, extra });
    const full = text !== undefined && text.length < least && !pattern.endsWith('$') ? text.padEnd(least, 'a') : text;
    if (full === undefined || full.length < least || full.length > most) continue;
    if (!judge.test(full)) continue;
    // An empty text is useless, for example in a path, if there is another.
    if (full !== '') return full;
    empty = full;
  }
  return empty;
}

/** The first alternative for which a text is found. */
function alternatives(cursor: Cursor): string | undefined {
  let found = sequence(cursor);
  while (cursor.tokens[cursor.at] === '|') {
    cursor.at += 1;
    const other = sequence(cursor);
    found ??= other;
  }
  return found;
}

function sequence(cursor: Cursor): string | undefined {
  let text: string | undefined = '';
  for (let token = cursor.tokens[cursor.at]; token !== undefined && token !== '|' && token !== ')';) {
    cursor.at += 1;
    const part = atom(token, cursor);
    const [least, most] = repetition(cursor);
    const count = Math.min(most, least + cursor.extra);
    // An optional part may be empty.
    const repeated = part === undefined ? (least === 0 ? '' : undefined) : repeat(part, count);
    text = text === undefined || repeated === undefined ? undefined : text + repeated;
    if (text !== undefined && text.length > MAX_TEXT) text = undefined;
    token = cursor.tokens[cursor.at];
  }
  return text;
}

function repeat(part: string, count: number): string | undefined {
  return part.length * count > MAX_TEXT ? undefined : part.repeat(count);
}

function repetition(cursor: Cursor): [least: number, most: number] {
  const token = cursor.tokens[cursor.at] ?? '';
  const counts = /^\{(\d+)(?:(,)(\d*))?\}$/.exec(token);
  const simple: [number, number] | undefined =
    token === '*' ? [0, Infinity] : token === '+' ? [1, Infinity] : token === '?' ? [0, 1] : undefined;
  if (!counts && !simple) return [1, 1];
  cursor.at += 1;
  if (cursor.tokens[cursor.at] === '?') cursor.at += 1;
  if (simple) return simple;
  const [, low = '0', comma = '', high = ''] = counts ?? [];
  return [Number(low), comma === '' ? Number(low) : high === '' ? Infinity : Number(high)];
}

function atom(token: string, cursor: Cursor): string | undefined {
  if (token.startsWith('(')) {
    const inside = alternatives(cursor);
    cursor.at += 1;
    // Lookaheads and lookbehinds are not part of the text; the pattern itself is tested at the end.
    return /^\(\?<?[=!]/.test(token) ? '' : inside;
  }
  if (token === '^' || token === '$' || /^\\[bB]$/.test(token)) return '';
  if (/^\\[1-9k]/.test(token)) return undefined;
  if (!/^[\\[.]/.test(token)) return token;
  return characterFor(token);
}

/** One character that matches a class, an escape or a dot. */
function characterFor(token: string): string | undefined {
  const own = token.match(/[^\\\][^-]/gu) ?? [];
  for (const mode of ['u', '']) {
    try {
      // unchecked regex: a single token of the pattern, for a single character.
      const expression = new RegExp(`^${token}$`, mode);
      const found = [...CHARACTERS, ...own].find((character) => expression.test(character));
      if (found !== undefined) return found;
      const code = /^\\(?:x|u)\{?([\dA-Fa-f]+)\}?$/.exec(token)?.[1];
      return code === undefined ? undefined : String.fromCodePoint(Number.parseInt(code, 16));
    } catch {
      // Invalid in this mode.
    }
  }
  return undefined;
}
