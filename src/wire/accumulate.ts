import type {
  ChatCompletion,
  ChatCompletionChunk,
  CompletionChunk,
  CompletionResponse,
  Message,
  MessageStreamEvent,
  ResponsesResult,
  ResponsesStreamEvent,
} from '../../generated/types.ts';
import { asRecord } from '../json.ts';
import { checkIterable } from '../settings.ts';
import type { Fold, StreamKind } from '../stream/kind.ts';
import { chat } from '../stream/kinds/chat.ts';
import { completion } from '../stream/kinds/completion.ts';
import { message } from '../stream/kinds/message.ts';
import { response } from '../stream/kinds/response.ts';

/**
 * Assembles the chunks of a stream into the whole completion, like `final()`: texts, reasoning, tool calls, usage. Accepts
 * parsed chunks of chat and text completions, and events of the Responses and Messages formats, and distinguishes them. Chunks
 * that report an error are not thrown; see `upstreamReason`.
 * @example accumulate(lines.map((line) => JSON.parse(line)))
 */
export function accumulate(chunks: Iterable<ChatCompletionChunk>): ChatCompletion;
export function accumulate(chunks: Iterable<CompletionChunk>): CompletionResponse;
export function accumulate(chunks: Iterable<ResponsesStreamEvent>): ResponsesResult;
export function accumulate(chunks: Iterable<MessageStreamEvent>): Message;
/** The same for chunks of unknown shape. */
export function accumulate<T = unknown>(chunks: Iterable<unknown>): T;
export function accumulate(chunks: Iterable<unknown>): unknown {
  checkIterable(chunks, 'accumulate takes a list of chunks');
  let kind: StreamKind = chat;
  let fold: Fold | undefined;
  /** Chunks before the first one that shows the kind: comments of a proxy, pings, notices of a router. */
  const before: unknown[] = [];
  for (const chunk of chunks) {
    const known = fold ? kind : kindOf(chunk);
    if (!known) before.push(chunk);
    else {
      kind = known;
      fold ??= begin(kind, before);
      for (const each of isWhole(chunk) && kind.isAnswer(chunk) ? kind.chunksOf(chunk) : [chunk]) fold.add(each);
    }
  }
  fold ??= begin(kind, before);
  fold.close?.();
  const whole = fold.value();
  return kind.complete?.(whole) ?? whole;
}

function begin(kind: StreamKind, chunks: readonly unknown[]): Fold {
  const fold = kind.fold(Infinity);
  for (const chunk of chunks) fold.add(chunk);
  return fold;
}

/** True for a response of a plain call, in one of the formats whose events are different. */
function isWhole(chunk: unknown): boolean {
  const { type, object, choices } = asRecord(chunk) ?? {};
  return type === 'message' || (type === undefined && object === 'response' && choices === undefined);
}

/** The kind of a stream, if one of its chunks shows it. */
function kindOf(chunk: unknown): StreamKind | undefined {
  const { type, choices, object } = asRecord(chunk) ?? {};
  if (typeof type === 'string')
    return [response, message].find(({ names }) => names?.test(type)) ?? (type === 'message' ? message : undefined);
  if (object === 'response') return response;
  const first = asRecord(Array.isArray(choices) ? choices[0] : undefined);
  if (!first) return undefined;
  const isText = object === 'text_completion' || (typeof first['text'] === 'string' && first['delta'] === undefined);
  return isText ? completion : chat;
}
