/**
 * What a stream kind knows of its events. The transport and `Stream` are the same for every kind; all that differs
 * between chat, text completions and responses is behind this interface. Everything here is total: a chunk is whatever
 * the server sent, so no method may throw on any JSON value.
 */
export interface StreamKind<Chunk = any, Final = any> {
  /** Name used by `x-stream` in the document. */
  readonly name: string;
  /**
   * True for a chunk that holds part of the completion (text, reasoning, refusal, tool call, image, audio, annotation).
   * Role-only, empty-delta, debug and usage-only chunks are not content: a stream may be retried until the first content.
   */
  isContent(chunk: Chunk): boolean;
  /** Text of choice 0 in this chunk, `''` if it has none. */
  text(chunk: Chunk): string;
  /** Reads the text of one chunk after another, for kinds in which a chunk may repeat what has come. */
  textReader?(): Pick<StreamKind<Chunk, Final>, 'text'>;
  /**
   * The error this chunk reports, as an error envelope's `error` value (any JSON), or `undefined`. A choice that ends with
   * `finish_reason: 'error'` reports one too. Takes plain (JSON) responses as well.
   */
  failure(chunk: Chunk): unknown;
  /**
   * The chunk with the objects and lists that readers go through without a check, or `undefined` where it is to be passed
   * over. Absent: every JSON value is a chunk.
   */
  shape?(chunk: Chunk): Chunk | undefined;
  /** Starts an accumulation that keeps at most `limit` UTF-16 units of text. */
  fold(limit: number): Fold<Chunk, Final>;
  /** True for a plain (JSON) response of this kind, as against an error or something else altogether. */
  isAnswer(value: unknown): boolean;
  /** A plain response as its type has it, where servers may send it otherwise. Absent: every completion is. */
  complete?(answer: Final): Final;
  /** True for a chunk after which nothing follows, where the kind has one: the stream ends there, `[DONE]` or not. */
  isEnd?(chunk: Chunk): boolean;
  /** Chunks that fold to `answer`: what a stream call yields when the server responds with plain JSON. */
  chunksOf(answer: Final): readonly Chunk[];
}

/** An accumulation of chunks into the completion that a plain call would have given. */
export interface Fold<Chunk = any, Final = any> {
  /** Adds one chunk. Never throws. */
  add(chunk: Chunk): void;
  /** True once the completion has properly ended (every choice seen has a finish reason). */
  readonly finished: boolean;
  /** The stream has ended cleanly although the completion is not `finished`: true if it is whole all the same. */
  close?(): boolean;
  /** True once text was dropped because the limit was reached. */
  readonly truncated: boolean;
  /** Why the completion is none although it has ended, where that can be: `final()` rejects with it. */
  readonly fault?: string | undefined;
  /** The completion so far; each call makes a new value, which later chunks do not change. */
  value(): Final;
}
