import type { CallScope } from '../call-scope.ts';
import type { OpenRouterError } from '../errors/open-router-error.ts';
import type { Fold } from './kind.ts';
import type { SSEHandlers } from './sse.ts';

/** What `Stream` reads from: a response body, or a branch of a tee. */
export interface ChunkQueue<Chunk, Final> {
  /** Waits for the next read, after which `take` may have a chunk or `ended` be true. Never rejects. */
  pull(): Promise<void>;
  take(): Chunk | undefined;
  readonly ended: boolean;
  /** Set with `ended` when the stream failed. */
  readonly error: OpenRouterError | undefined;
  /** Holds the caller's abort, which also drops what has arrived and waits to be taken. */
  readonly scope: Pick<CallScope, 'aborted'>;
  readonly fold: Pick<Fold, 'truncated' | 'fault'>;
  readonly handlers?: Pick<SSEHandlers, 'readTextAlone'>;
  /** The completion so far; `masked`: as errors have it, without the key that was sent. */
  partial(masked?: boolean): Final;
  /** Ends it from this side: with an error that readers get, or without. */
  close(error?: OpenRouterError): void;
}

/** A queue that reads a body. */
export interface ChunkSource<Chunk, Final> extends ChunkQueue<Chunk, Final> {
  /**
   * Reads until the first content or a proper end; the chunks until then are in the queue. Rejects with what went wrong
   * before. From then on the stream frees the scope at its end. Resolves to whether a part of the completion has arrived.
   */
  open(): Promise<boolean>;
  /** The first chunk that waits, if there is one. */
  first(): Chunk | undefined;
  /** Calls `listener` once it has ended, with what a reader gets thrown; leaving it is a `UserAbortError`. */
  whenEnded(listener: (error: OpenRouterError | undefined) => void): void;
}

/** The response a stream belongs to. */
export interface StreamOrigin {
  readonly response: Response;
  readonly generationId: string | undefined;
  readonly attempts: number;
}
