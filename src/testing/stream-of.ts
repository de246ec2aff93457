import type { ChatCompletion, ChatCompletionChunk } from '../../generated/types.ts';
import type { DeepPartial } from '../helpers/structured/parsed-stream.ts';
import type { StreamKind } from '../stream/kind.ts';
import { chat } from '../stream/typed-kinds.ts';
import { Stream } from '../stream/stream.ts';
import { eventsOfAnswer } from './script/stream-answer.ts';
import { encodeEvents, splitEvents } from './script/transcript.ts';

export interface StreamOfOptions {
  /** Pause before each chunk, in ms. @default 0 */
  readonly delay?: number;
  /** Error with which the stream breaks after the last chunk. @default undefined: a proper end */
  readonly error?: unknown;
}

/** A stream of given chunks, for unit tests of code that reads one. A text is streamed word by word. */
export function streamOf(
  chunks: string | readonly DeepPartial<ChatCompletionChunk>[],
  options?: StreamOfOptions,
): Stream<ChatCompletionChunk, ChatCompletion>;
/** The same for another kind of stream: `response`, `message`, `completion`, `image`, `events`. */
export function streamOf<Chunk, Final>(
  chunks: readonly DeepPartial<NoInfer<Chunk>>[],
  options: StreamOfOptions & { readonly kind: StreamKind<Chunk, Final> },
): Stream<Chunk, Final>;
export function streamOf(
  chunks: string | readonly unknown[],
  { kind = chat as StreamKind, delay = 0, error }: StreamOfOptions & { readonly kind?: StreamKind } = {},
): Stream<unknown, unknown> {
  const events = typeof chunks === 'string' ? eventsOfText(chunks, error === undefined) : chunks;
  const texts = splitEvents(encodeEvents(events)).filter((text) => text !== '');
  // The last event is the proper end.
  if (error !== undefined) texts.pop();
  const pieces = texts.values();
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
      const { value, done } = pieces.next();
      if (!done) controller.enqueue(encoder.encode(value));
      else if (error === undefined) controller.close();
      else controller.error(error);
    },
  });
  return Stream.fromReadableStream(body, kind);
}

/** A stream that breaks has no finish reason. */
function eventsOfText(content: string, finishes: boolean): unknown[] {
  const events = eventsOfAnswer(chat as StreamKind, {
    object: 'chat.completion',
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
  });
  return finishes ? events : events.slice(0, -1);
}
