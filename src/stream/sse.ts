// Event streams as the WHATWG HTML standard frames them (section 9.2.6), with these deviations: a last block without blank
// line is dispatched at a clean end, events without data are skipped, and `retry` is ignored.

import { GrowingText } from './growing-text.ts';

/** An unfinished or finished event passed `limit` (UTF-16 units, which for JSON are the bytes). */
export class SSELimitError extends Error {
  readonly limit: number;
  constructor(limit: number) {
    super(`An event is larger than ${limit}.`);
    this.limit = limit;
  }
}

export interface SSEHandlers {
  /** `event` is `''` for an unnamed one; `id` is the last event id so far. */
  onEvent(data: string, event: string, id: string): unknown;
  /**
   * May read whole events itself, beginning at `start`, where a line begins and no event is open; no CR follows.
   * Returns the position at which it stopped.
   */
  readEvents?(this: void, text: string, start: number): number;
  /** From now on only the text of choice 0 is read: chunks may omit everything else. */
  readTextAlone?(): void;
}

export interface SSEParser {
  /** Parses the next bytes of the body and calls `onEvent` for each event they complete. */
  push(bytes: Uint8Array): void;
  /** The body ended cleanly. */
  end(): void;
}

const COLON = 58;
const SPACE = 32;
const LF = 10;

/** Decodes reads that end with a character, for all streams: creating a decoder takes longer than using it. */
let ofWholes: TextDecoder | undefined;

/**
 * A push parser. Time and memory are linear in the bytes however they are split: a line end is looked for in each read once,
 * and the pieces of an unfinished line or event are joined once.
 */
export function createSSEParser(
  { onEvent, readEvents }: SSEHandlers,
  { maxEventBytes }: { maxEventBytes: number },
): SSEParser {
  /** Decodes reads that may end within a character. */
  let decoder: TextDecoder | undefined;
  /** Its pieces are whole reads, except the first. */
  const unfinished = new GrowingText(1_024);
  let hasUnfinished = false;
  /** The first data line, which is usually the only one. */
  let data = '';
  /** Further ones, each after a LF; each can be a small slice of a large read. */
  const moreData = new GrowingText(Infinity);
  let dataLines = 0;
  let event = '';
  let id = '';
  let atStart = true;
  /** The last read was ASCII, so that the decoder holds no part of a character. */
  let ascii = true;
  /** The last read ended in CR: a LF at the start of the next belongs to it. */
  let afterCR = false;

  /** Engines decode complete ASCII text several times faster than streamed text, so ASCII reads are decoded as complete. */
  function decode(bytes: Uint8Array): string {
    const isComplete = (bytes[bytes.length - 1] ?? 0) < 128;
    const text =
      ascii && isComplete
        ? (ofWholes ??= createDecoder()).decode(bytes)
        : (decoder ??= createDecoder()).decode(bytes, { stream: true });
    ascii = isComplete && text.length === bytes.length;
    return text;
  }

  function take(text: string): void {
    let start = 0;
    if (text === '') return;
    if (atStart) {
      atStart = false;
      if (text.charCodeAt(0) === 0xfeff) start = 1;
    }
    if (afterCR && text.charCodeAt(start) === LF) start++;
    afterCR = false;
    // Each is searched again only once it was used: text with only one kind of line end is not searched to its end per line.
    let cr = text.indexOf('\r', start);
    let lf = -2;
    for (;;) {
      if (readEvents && cr < 0 && !hasUnfinished && !dataLines && !event) start = readEvents(text, start);
      if (lf !== -1 && lf < start) lf = text.indexOf('\n', start);
      if (cr < 0 && lf < 0) break;
      const end = cr >= 0 && (lf < 0 || cr < lf) ? cr : lf;
      if (hasUnfinished) takeUnfinished(text.slice(start, end));
      else takeLine(text, start, end);
      start = end + 1;
      if (end === cr) {
        if (start === text.length) afterCR = true;
        else if (start === lf) start++;
        cr = text.indexOf('\r', start);
      }
    }
    if (start === text.length) return;
    unfinished.add(text.slice(start));
    hasUnfinished = true;
    checkSize(unfinished.length + data.length + moreData.length);
  }

  function takeUnfinished(rest: string): void {
    const line = unfinished.take(rest);
    hasUnfinished = false;
    takeLine(line, 0, line.length);
  }

  function takeLine(text: string, start: number, end: number): void {
    if (start === end) return dispatch();
    const first = text.charCodeAt(start);
    if (first === COLON) return;
    if (first === 100 && text.startsWith('data:', start)) return addData(text, start + 5, end);
    const line = text.slice(start, end);
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(valueStart(line, colon + 1, line.length));
    if (field === 'data') addData(value, 0, value.length);
    else if (field === 'event') event = value;
    else if (field === 'id' && !value.includes('\0')) id = value;
  }

  function addData(text: string, start: number, end: number): void {
    const value = text.slice(valueStart(text, start, end), end);
    if (dataLines++ === 0) return checkSize((data = value).length);
    moreData.add(`\n${value}`);
    checkSize(data.length + moreData.length);
  }

  function dispatch(): void {
    const sentData = dataLines > 1 ? data + moreData.take('') : data;
    const sentEvent = event;
    data = event = '';
    dataLines = 0;
    // An error without data is an error.
    if (sentData !== '' || isErrorName(sentEvent)) onEvent(sentData, sentEvent, id);
  }

  function checkSize(size: number): void {
    if (size > maxEventBytes) throw new SSELimitError(maxEventBytes);
  }

  return {
    push: (bytes) => take(decode(bytes)),
    end() {
      take(decoder?.decode() ?? '');
      if (hasUnfinished) takeUnfinished('');
      dispatch();
    },
  };
}

/** True for the name of an event that reports an error, whatever its data is. */
export function isErrorName(event: string): boolean {
  return /^(?:error|exception)$/i.test(event);
}

function createDecoder(): TextDecoder {
  return new TextDecoder('utf-8', { ignoreBOM: true });
}

/** One space after the colon belongs to the framing. */
function valueStart(text: string, start: number, end: number): number {
  return start < end && text.charCodeAt(start) === SPACE ? start + 1 : start;
}
