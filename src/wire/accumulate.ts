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
  let kind: StreamKind = chat;
  let fold: Fold | undefined;
  for (const chunk of chunks) {
    if (!fold) {
      kind = kindOf(chunk) ?? chat;
      fold = kind.fold(Infinity);
    }
    fold.add(chunk);
  }
  fold ??= kind.fold(Infinity);
  fold.close?.();
  const whole = fold.value();
  return kind.complete?.(whole) ?? whole;
}

/** The kind of a stream by its first chunk. */
function kindOf(chunk: unknown): StreamKind | undefined {
  const { type, choices, object } = asRecord(chunk) ?? {};
  if (typeof type === 'string') return type.startsWith('response.') ? response : message;
  const first = asRecord(Array.isArray(choices) ? choices[0] : undefined);
  const isText = object === 'text_completion' || (typeof first?.['text'] === 'string' && first['delta'] === undefined);
  return isText ? completion : chat;
}
