import { parseJSON } from '../../json.ts';
import { valueEnd } from '../../json-end.ts';

/** Maximum number of braces that are inspected in the words after a value. */
const MAX_BRACES = 20;
const FENCE = '```';
/** A fence, or quotes of code, with a value on the same line. */
const INLINE = /^`+[\w-]*[ \t]*(?=[[{])/;
const THINKING = /^<(?:think|thinking|thought|reasoning|reflection)>/i;
const THOUGHT = /<\/(?:think|thinking|thought|reasoning|reflection)>/i;
const TAGS = ['<think>', '<thinking>', '<thought>', '<reasoning>', '<reflection>'];
const CLOSED = '</reflection>';
/** Maximum length of the line that opens a fence, and of a tag, in characters. */
const MAX_OPENING = 100;

/**
 * Finds the JSON in a model's text: models put it in a Markdown fence, with text around it and their thinking before it.
 * Returns the text itself if there is no value, or more than one.
 */
export function findJson(text: string): string {
  const answer = withoutThinking(text);
  if (answer === undefined) return text;
  const start = isValue(answer) ? 0 : openingEnd(answer);
  if (start > 0 || isValue(answer)) return valueAt(answer, start) ?? answer;
  const blocks = fencedValues(answer);
  // Some models omit the tag that opens their thinking. A tag within a value is text.
  const tag = answer.lastIndexOf('</think');
  const thought = blocks.some(([from, to]) => tag > from && tag < to) ? -1 : tag;
  const rest = thought < 0 ? answer : answer.slice(answer.indexOf('>', thought) + 1).trimStart();
  if (thought >= 0 && (isValue(rest) || openingEnd(rest) > 0)) return valueAt(rest, openingEnd(rest)) ?? rest;
  const [only, ...others] = blocks.filter(([from]) => from > thought);
  return only && others.length === 0 ? answer.slice(...only) : rest;
}

/** The text after reasoning at its start; `undefined` if the thinking does not end. */
function withoutThinking(text: string): string | undefined {
  let answer = text.trimStart();
  while (THINKING.test(answer)) {
    const end = THOUGHT.exec(answer);
    if (!end) return undefined;
    answer = answer.slice(end.index + end[0].length).trimStart();
  }
  return answer;
}

function isValue(text: string): boolean {
  return text.startsWith('{') || text.startsWith('[');
}

/** The value that begins at `start`; `undefined` unless it is complete and only text follows. */
function valueAt(text: string, start: number): string | undefined {
  const inside = text.slice(start);
  const value = inside.trimStart();
  if (!isValue(value)) {
    // A number, a string or a literal: it extends to the fence.
    const end = inside.indexOf(FENCE);
    return start > 0 && end >= 0 && inside.slice(end + FENCE.length).trim() === '' ? inside.slice(0, end) : undefined;
  }
  const end = valueEnd(value);
  if (end < 0) return undefined;
  let rest = value.slice(end).trimStart();
  if (rest.startsWith(FENCE)) rest = rest.slice(FENCE.length);
  // Behind a value that is part of the thinking comes the end of it.
  const isOnly =
    !rest.includes(FENCE) && !THOUGHT.test(rest) && !hasValue(rest, '{') && (value[0] === '{' || !hasValue(rest, '['));
  return isOnly ? value.slice(0, end) : undefined;
}

/** True if an object (or a list, by its opening) is in the words after a value, or may be. */
function hasValue(words: string, opening: '{' | '['): boolean {
  let at = words.indexOf(opening);
  for (let n = 0; at >= 0; n++) {
    const end = valueEnd(words, at);
    if (n === MAX_BRACES || end < 0 || parseJSON(words.slice(at, end)) !== undefined) return true;
    at = words.indexOf(opening, end);
  }
  return false;
}

/** Positions of the objects and lists in the fences of a text. */
function fencedValues(text: string): [start: number, end: number][] {
  const found: [number, number][] = [];
  for (let at = text.indexOf(FENCE); at >= 0;) {
    const line = text.indexOf('\n', at);
    if (line < 0) break;
    const inside = text.slice(line + 1, line + 1 + MAX_OPENING).trimStart();
    let end = -1;
    if (isValue(inside)) {
      const start = text.indexOf(inside[0] as string, line);
      end = valueEnd(text, start);
      // An unclosed value includes everything after it.
      if (end < 0) return [];
      found.push([start, end]);
    }
    const close = text.indexOf(FENCE, end < 0 ? line : end);
    if (close < 0) break;
    at = text.indexOf(FENCE, close + FENCE.length);
  }
  return found;
}

/** Length of the line that opens a fence at the start of a text, with its line break; 0 without one. The value may be on that line. */
function openingEnd(text: string): number {
  const inline = INLINE.exec(text);
  if (inline) return inline[0].length;
  const end = text.indexOf('\n') + 1;
  const tick = text.indexOf('`', FENCE.length);
  return text.startsWith(FENCE) && (tick < 0 || tick >= end) ? end : 0;
}

/**
 * The same for a text in pieces: returns a function that takes a piece and returns the part of it that belongs to an object or
 * list at the start of the completion, in a fence or not. After other text, nothing is certain before the end, so nothing is
 * returned.
 */
export function createJsonFinder(): (piece: string) => string {
  let state: 'start' | 'thinking' | 'value' | 'words' = 'start';
  let held = '';
  return (piece) => {
    if (state === 'value') return piece;
    if (state === 'words') return '';
    held += piece;
    for (;;) {
      if (state === 'thinking') {
        const end = THOUGHT.exec(held);
        held = end ? held.slice(end.index + end[0].length) : held.slice(-CLOSED.length);
        if (!end) return '';
        state = 'start';
      }
      // Whitespace is dropped at once: it can be of any length, in any number of pieces.
      held = held.trimStart();
      const tag = THINKING.exec(held);
      if (tag) {
        held = held.slice(tag[0].length);
        state = 'thinking';
        continue;
      }
      const start = openingEnd(held);
      const value = held.slice(start).trimStart();
      if (isValue(value)) {
        state = 'value';
        return value;
      }
      const isOpen = start > 0 ? value === '' : FENCE.startsWith(held.slice(0, FENCE.length)) || isTagStart(held);
      if (!isOpen || held.length > MAX_OPENING) state = 'words';
      return '';
    }
  };
}

function isTagStart(text: string): boolean {
  return TAGS.some((tag) => tag.startsWith(text.toLowerCase()));
}
