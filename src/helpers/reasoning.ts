import type {
  ChatCompletionChunk,
  CompletionChunk,
  MessageStreamEvent,
  ResponsesStreamEvent,
} from '../../generated/types.ts';
import { Fifo } from '../fifo.ts';
import { asRecord, asString } from '../json.ts';
import { checkIterable } from '../settings.ts';
import { reasoningText, thinkingText } from '../stream/kinds/piece.ts';
import { wireIndex } from '../stream/kinds/wire-values.ts';

/** Properties of details with readable text; encrypted details and server tool calls have none. */
const TEXTS: Readonly<Record<string, string>> = { 'reasoning.text': 'text', 'reasoning.summary': 'summary' };

/** Events of the Responses format with reasoning. */
const EVENTS = /^response\.reasoning_(?:summary_)?text\.delta$/;

/** Most text that is kept to detect repetition. */
const MAX_BACKLOG = 1024 * 1024;

/**
 * The reasoning of a stream (choice 0), piece by piece: the text itself or a summary. Text that the API sends twice, in
 * `reasoning` and in `reasoning_details`, is yielded once. It accepts chat streams and the other kinds, and reads them; leaving
 * the loop early cancels the stream.
 */
export async function* reasoningDeltas(
  stream: AsyncIterable<ChatCompletionChunk | CompletionChunk | MessageStreamEvent | ResponsesStreamEvent>,
): AsyncGenerator<string, undefined> {
  checkIterable(stream, 'reasoningDeltas takes a stream', true);
  const newReasoning = createReasoningFilter();
  for await (const chunk of stream) {
    const text = newReasoning(chunk);
    if (text !== '') yield text;
  }
  return undefined;
}

/** Returns the reasoning of each chunk, without text that the other of the two properties has already delivered. */
export function createReasoningFilter(): (chunk: unknown) => string {
  /** Text that only one of the properties has delivered, and which one. */
  const backlog = new Backlog();
  let inDetails = false;
  let hasArrived = false;

  return (chunk) => {
    // A whole message, which some servers send at the end, repeats what has arrived.
    const { plain, details } = readChunk(chunk, !hasArrived);
    if (plain === '' && details === '') return '';
    hasArrived = true;
    if (plain !== '' && details !== '') {
      backlog.clear();
      return details;
    }
    const isDetails = details !== '';
    const text = plain || details;
    if (backlog.length > 0 && isDetails !== inDetails) {
      const rest = backlog.consume(text);
      if (rest === '') return '';
      backlog.clear();
      backlog.add(rest);
      inDetails = isDetails;
      return rest;
    }
    backlog.add(text);
    inDetails = isDetails;
    return text;
  };
}

/** Text in pieces, compared with a repetition piece by piece: each unit is compared once. */
class Backlog {
  readonly #pieces = new Fifo<string>();
  /** Units of the first piece that a repetition has matched. */
  #passed = 0;
  length = 0;

  add(text: string): void {
    this.#pieces.push(text);
    this.length += text.length;
    if (this.length > MAX_BACKLOG) this.clear();
  }

  clear(): void {
    this.#pieces.clear();
    this.#passed = this.length = 0;
  }

  /**
   * Returns the part of `text` beyond the backlog, or all of it if the two differ. The common part is removed from the backlog.
   */
  consume(text: string): string {
    let at = 0;
    while (at < text.length) {
      const piece = this.#pieces.first();
      if (piece === undefined) return text.slice(at);
      const size = Math.min(piece.length - this.#passed, text.length - at);
      if (piece.slice(this.#passed, this.#passed + size) !== text.slice(at, at + size)) return text;
      at += size;
      this.#passed += size;
      this.length -= size;
      if (this.#passed < piece.length) continue;
      this.#pieces.take();
      this.#passed = 0;
    }
    return '';
  }
}

/** The reasoning of a chunk in either field, whatever the server sent. */
function readChunk(chunk: unknown, takesMessage: boolean): { plain: string; details: string } {
  const { choices, type, delta, content_block: block } = asRecord(chunk) ?? {};
  if (typeof type === 'string' && EVENTS.test(type)) return { plain: asString(delta) ?? '', details: '' };
  if (type === 'content_block_delta' || type === 'content_block_start')
    return { plain: asString(asRecord(delta ?? block)?.['thinking']) ?? '', details: '' };
  const choice = Array.isArray(choices)
    ? choices.map(asRecord).find((each) => wireIndex(each?.['index'], 0) === 0)
    : undefined;
  const made = asRecord(choice?.['delta']);
  const part = takesMessage && choice?.['message'] ? { ...asRecord(choice['message']), ...made } : made;
  return {
    plain:
      [
        part?.['reasoning'],
        part?.['reasoning_content'],
        part?.['reasoning_text'],
        part?.['thinking'],
        choice?.['reasoning'],
      ]
        .map(reasoningText)
        .find((text) => text !== '') ?? thinkingText(part?.['content']),
    details: textOf(part?.['reasoning_details']) || textOf(choice?.['reasoning_details']),
  };
}

function textOf(details: unknown): string {
  const list: readonly unknown[] = Array.isArray(details) ? details : [details];
  return list
    .map((each: unknown) => {
      const detail = asRecord(each);
      const type = detail?.['type'];
      return typeof type === 'string' && Object.hasOwn(TEXTS, type)
        ? (asString(detail?.[TEXTS[type] ?? '']) ?? '')
        : '';
    })
    .join('');
}
