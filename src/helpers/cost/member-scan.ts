import { parseJSON } from '../../json.ts';

/** Longest key that is told from others, in characters, each of which may be written as an escape of six. */
const MAX_KEY = 16;
const MAX_WRITTEN_KEY = 6 * MAX_KEY;

const QUOTE = 34;
const COLON = 58;
const BACKSLASH = 92;
/** `{` and `[`; their ends are 2 higher. */
const OPENING: ReadonlySet<number> = /* @__PURE__ */ new Set([0x7b, 0x5b]);
/** Bytes outside strings that mean something here. */
const MARKS: Uint8Array = /* @__PURE__ */ tableOf('"{}[]:');

/** Where an object was found: its key, behind the key of the object that holds it if that is not the outermost. */
export type MemberPath = readonly [key: string] | readonly [parent: string, key: string];

export interface MemberScan {
  /** Takes the next bytes of a JSON text, however it is cut. */
  push(bytes: Uint8Array): void;
}

/**
 * Finds objects in the outermost two levels of a JSON text by their path, without holding the text or parsing it: an
 * answer can be very large, and what is looked for is small. `wanted` chooses, `found` gets the object's text; objects
 * of more than `maxBytes` are passed over. Reads any bytes without throwing.
 */
export function createMemberScan(
  wanted: (path: MemberPath) => boolean,
  found: (text: string, path: MemberPath) => void,
  maxBytes: number,
): MemberScan {
  let depth = 0;
  let inString = false;
  /** Backslashes just before the read now begun. */
  let backslashes = 0;
  /** The string last read in the outermost two levels: a key, if a colon follows. */
  let text = '';
  const keys = ['', ''];
  let captured: Uint8Array[] | undefined;
  let capturedBytes = 0;
  let capturedPath: MemberPath = [''];
  let capturedDepth = 0;

  function capture(bytes: Uint8Array): void {
    capturedBytes += bytes.length;
    if (capturedBytes > maxBytes) captured = undefined;
    // What is read belongs to the reader, who may change it.
    else captured?.push(bytes.slice());
  }

  function finish(): void {
    const decoder = new TextDecoder();
    const pieces = captured?.map((piece) => decoder.decode(piece, { stream: true }));
    captured = undefined;
    if (pieces) found(pieces.join(''), capturedPath);
  }

  /** Index behind the string's end, or the length if it goes on in the next read. */
  function skipString(bytes: Uint8Array, start: number): number {
    for (let from = start; ;) {
      const quote = bytes.indexOf(QUOTE, from);
      const end = quote < 0 ? bytes.length : quote;
      let before = end;
      while (before > from && bytes[before - 1] === BACKSLASH) before--;
      const run = end - before + (before === start ? backslashes : 0);
      backslashes = 0;
      if (quote < 0) backslashes = run;
      if (quote < 0 || run % 2 === 0) {
        if (depth <= 2 && text.length <= MAX_WRITTEN_KEY)
          text += String.fromCharCode(...bytes.subarray(start, Math.min(end, start + MAX_WRITTEN_KEY + 1)));
        inString = quote < 0;
        return inString ? end : end + 1;
      }
      from = quote + 1;
    }
  }

  return {
    push(bytes) {
      const { length } = bytes;
      let captureFrom = 0;
      for (let n = 0; n < length;) {
        if (inString) {
          n = skipString(bytes, n);
          continue;
        }
        n = nextMark(bytes, n);
        if (n === length) break;
        const byte = bytes[n] as number;
        if (byte === QUOTE) {
          // A text before the outermost object is none of JSON's.
          inString = depth > 0;
          text = '';
          backslashes = 0;
        } else if (byte === COLON) {
          if (depth === 1 || depth === 2) keys[depth - 1] = keyOf(text);
        } else if (OPENING.has(byte)) {
          if (!captured && byte === 0x7b && (depth === 1 || depth === 2)) {
            const path = keys.slice(0, depth) as unknown as MemberPath;
            if (wanted(path)) {
              captured = [];
              capturedBytes = 0;
              capturedPath = path;
              capturedDepth = depth;
              captureFrom = n;
            }
          }
          depth++;
          if (depth === 2) keys[1] = '';
        } else if (depth > 0) {
          depth--;
          if (captured && depth === capturedDepth) {
            capture(bytes.subarray(captureFrom, n + 1));
            finish();
          }
        }
        n++;
      }
      if (captured) capture(bytes.subarray(captureFrom));
    },
  };
}

/** A key without its escapes. */
function keyOf(text: string): string {
  return text.includes('\\') ? String(parseJSON(`"${text}"`)) : text;
}

/** Apart from the rest, so that engines compile the hot loop by itself. */
function nextMark(bytes: Uint8Array, from: number): number {
  let n = from;
  while (n < bytes.length && MARKS[bytes[n] as number] === 0) n++;
  return n;
}

function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(256);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}
