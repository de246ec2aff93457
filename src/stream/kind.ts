/** What plain responses need of a kind of stream. Operations have it in place of the kind where the rest is loaded later. */
export interface LazyKind {
  /** Name used by `x-stream` in the document. */
  readonly name: string;
  /**
   * The error this chunk reports, as an error envelope's `error` value (any JSON), or `undefined`. A choice that ends with
   * `finish_reason: 'error'` reports one too. Also accepts plain (JSON) responses.
   */
  failure(chunk: unknown): unknown;
  /** True for a plain (JSON) response of this kind, rather than an error or anything else. */
  isAnswer(value: unknown): boolean;
  /** Converts a plain response to its type, if servers may deviate from it. Absent: not needed. */
  complete?(answer: unknown): unknown;
}

/**
 * A kind of stream. The transport and `Stream` are the same for every kind; everything that differs between chat, text
 * completions and responses is behind this interface. A chunk is whatever the server sent, so no method may throw for any JSON
 * value.
 */
export interface StreamKind<Chunk = any, Final = any> extends LazyKind {
  /**
   * True for a chunk with a part of the completion (text, reasoning, refusal, tool call, image, audio, annotation).
   * Role-only, empty-delta, debug and usage-only chunks are not content: a stream may be retried until the first content.
   */
  isContent(chunk: Chunk): boolean;
  /** Text of choice 0 in this chunk, `''` if it has none. */
  text(chunk: Chunk): string;
  /** Reads the text of successive chunks, for kinds in which a chunk may repeat earlier text. */
  textReader?(): Pick<StreamKind<Chunk, Final>, 'text'>;
  /**
   * Fills in the objects and lists that readers access without checks; `undefined` for an event to be skipped. Absent: every
   * JSON value is a chunk.
   */
  shape?(chunk: Chunk): Chunk | undefined;
  /** Starts an accumulation of at most `limit` bytes. */
  fold(limit: number): Fold<Chunk, Final>;
  /** Converts a plain response to its type, if servers may deviate from it. Absent: not needed. */
  complete?(answer: Final): Final;
  /** Names of its events, if they are named: the name is the type of an event without one, and its data must be JSON. */
  readonly names?: RegExp;
  /** True for the last chunk, if the kind has one: the stream ends there, with or without `[DONE]`. */
  isEnd?(chunk: Chunk): boolean;
  /** Chunks that add up to `answer`: a stream call yields them if the server responds with plain JSON. */
  chunksOf(answer: Final): readonly Chunk[];
}

/** Accumulates chunks into the completion that a plain call would have returned. */
export interface Fold<Chunk = any, Final = any> {
  /** Adds one chunk. Never throws. */
  add(chunk: Chunk): void;
  /** True once the completion has properly ended (every choice seen has a finish reason). */
  readonly finished: boolean;
  /** Called if the stream has ended cleanly but is not `finished`: true if the completion is complete anyway. */
  close?(): boolean;
  /** True once text was dropped because the limit was reached. */
  readonly truncated: boolean;
  /** Why the completion is invalid although it has ended, if it is: `final()` rejects with it. */
  readonly fault?: string | undefined;
  /** The completion so far; each call returns a new value, which later chunks do not change. */
  value(): Final;
}
