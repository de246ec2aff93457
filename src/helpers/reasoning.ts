import type { ChatCompletionChunk, CompletionChunk, ResponsesStreamEvent } from '../../generated/types.ts';
import { asRecord, asString } from '../json.ts';

/** Members of details that hold text for people; encrypted ones and server tool calls have none. */
const TEXTS: Readonly<Record<string, string>> = { 'reasoning.text': 'text', 'reasoning.summary': 'summary' };

/** Events of the Responses format that bring reasoning. */
const EVENTS = /^response\.reasoning_(?:summary_)?text\.delta$/;

/** Most text that is kept to tell a repetition by. */
const MAX_BACKLOG = 1024 * 1024;

/**
 * The reasoning of a stream as text, piece by piece, of choice 0: what a model lets see of its thinking, be it the text
 * itself or a summary. What the API tells twice, in `reasoning` and in `reasoning_details`, comes once. Takes a chat stream
 * (one of the other kinds too), which it reads; leaving it early leaves the stream.
 */
export async function* reasoningDeltas(
  stream: AsyncIterable<ChatCompletionChunk | CompletionChunk | ResponsesStreamEvent>,
): AsyncGenerator<string, undefined> {
  const untold = createReasoningFilter();
  for await (const chunk of stream) {
    const text = untold(chunk);
    if (text !== '') yield text;
  }
  return undefined;
}

/** Gives the reasoning of each chunk, but for what the other of the two members has told before. */
export function createReasoningFilter(): (chunk: unknown) => string {
  /** Text that one of the members has told alone, and which member that was. */
  let backlog = '';
  let inDetails = false;

  return (chunk) => {
    const { plain, details } = readChunk(chunk);
    if (plain === '' && details === '') return '';
    if (plain !== '' && details !== '') {
      backlog = '';
      return details;
    }
    const text = plain || details;
    const isDetails = details !== '';
    if (backlog === '' || isDetails === inDetails) return tell(text, isDetails, backlog + text);
    if (backlog.startsWith(text)) {
      backlog = backlog.slice(text.length);
      return '';
    }
    const rest = text.startsWith(backlog) ? text.slice(backlog.length) : text;
    return tell(rest, isDetails, rest);
  };

  function tell(text: string, isDetails: boolean, told: string): string {
    inDetails = isDetails;
    backlog = told.length > MAX_BACKLOG ? '' : told;
    return text;
  }
}

/** What a chunk tells in either member, whatever the server sent. */
function readChunk(chunk: unknown): { plain: string; details: string } {
  const { choices, type, delta } = asRecord(chunk) ?? {};
  if (typeof type === 'string' && EVENTS.test(type)) return { plain: asString(delta) ?? '', details: '' };
  const choice = Array.isArray(choices)
    ? choices.map(asRecord).find((each) => (each?.['index'] ?? 0) === 0)
    : undefined;
  const part = asRecord(choice?.['delta']);
  return {
    plain:
      asString(part?.['reasoning']) ?? asString(part?.['reasoning_content']) ?? asString(choice?.['reasoning']) ?? '',
    details: textOf(part?.['reasoning_details']) || textOf(choice?.['reasoning_details']),
  };
}

function textOf(details: unknown): string {
  if (!Array.isArray(details)) return '';
  return details
    .map((each: unknown) => {
      const detail = asRecord(each);
      const type = detail?.['type'];
      return typeof type === 'string' && Object.hasOwn(TEXTS, type)
        ? (asString(detail?.[TEXTS[type] ?? '']) ?? '')
        : '';
    })
    .join('');
}
