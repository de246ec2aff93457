/** Approximate number of steps that one test of a pattern may take. */
const MAX_STEPS = 1_000_000;

const TOKENS = /\\.|\[(?:\\.|[^\]\\])*\]|\{\d+(?:,\d*)?\}|\(\?(?:[:=!]|<[=!]|<\w+>)|[^]/g;
const REPETITION = /^(?:[*+]|\{\d+(?:,\d*)?\})$/;
/** A character that matches itself. */
const LITERAL = /^(?:\\[^\w]|[^\\[\](){}.*+?|^$])$/;

/** A regular expression that may be tested against any text. */
export interface BoundedPattern {
  test(text: string): boolean;
  toString(): string;
}

/**
 * A `pattern` of a document, tested in bounded time: the author of the text or of the document could otherwise make a
 * pattern backtrack for hours. A text that is too long to be tested counts as a match. Throws for an invalid regular
 * expression.
 */
export function boundedPattern(pattern: string, flags: string = 'u'): BoundedPattern {
  const maxLength = maxLengthFor(pattern);
  // unchecked regex: it comes from the document; the length of the tested text is bounded.
  const expression = new RegExp(pattern, flags);
  return {
    test: (text) => text.length > maxLength || expression.test(text),
    // ajv distinguishes patterns by it.
    toString: () => String(expression),
  };
}

/**
 * Like `boundedPattern`, but a pattern that JavaScript cannot read, such as one of another dialect, matches every text.
 */
export function lenientPattern(pattern: string, flags: string = 'u'): BoundedPattern {
  for (const mode of [flags, ''])
    try {
      return boundedPattern(pattern, mode);
    } catch {
      // Invalid with these flags.
    }
  return { test: () => true, toString: () => String(pattern) };
}

interface Group {
  readonly start: number;
  /** Number of repetitions before it. */
  readonly before: number;
  /** It contains a choice, a group or something optional. */
  isMixed: boolean;
}

/** The maximum length of a text for a pattern; -1 if its time can grow exponentially. */
export function maxLengthFor(pattern: string): number {
  const tokens = pattern.match(TOKENS) ?? [];
  const groups: Group[] = [];
  let closed: Group | undefined;
  let repetitions = 0;
  let isAnchored = pattern.startsWith('^');
  for (const [index, token] of tokens.entries()) {
    if (/^\\[1-9k]/.test(token)) return -1;
    if (REPETITION.test(token)) {
      if (
        closed?.isMixed ||
        (closed && closed.before < repetitions && !isSeparated(tokens.slice(closed.start, index - 1)))
      )
        return -1;
      // A fixed number of repetitions can end in only one place.
      if (!/^\{\d+\}$/.test(token)) repetitions = (closed?.before ?? repetitions) + 1;
    }
    closed = undefined;
    if (token.startsWith('(')) {
      for (const group of groups) group.isMixed = true;
      groups.push({ start: index + 1, before: repetitions, isMixed: false });
    } else if (token === ')') closed = groups.pop();
    else if (token === '|' || token === '?') {
      for (const group of groups) group.isMixed = true;
      if (token === '|' && groups.length === 0) isAnchored = false;
    }
  }
  // Each repetition can end anywhere; without an anchor, each match can begin anywhere.
  return Math.floor(MAX_STEPS ** (1 / Math.max(1, repetitions + (isAnchored ? 0 : 1))));
}

/**
 * True if a repeated group starts with a character that nothing else in it matches, so that each text is split in only
 * one way.
 */
function isSeparated([first = '', ...rest]: readonly string[]): boolean {
  if (!LITERAL.test(first) || REPETITION.test(rest[0] ?? '')) return false;
  const character = first.at(-1) as string;
  // unchecked regex: a single token of the pattern, for a single character.
  return rest.every((token) => REPETITION.test(token) || !new RegExp(`^(?:${token})$`, 'u').test(character));
}
