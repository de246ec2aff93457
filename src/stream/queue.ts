import type { CallScope } from '../call-scope.ts';
import type { OpenRouterError } from '../errors/open-router-error.ts';
import type { Fold } from './kind.ts';
import type { SSEHandlers } from './sse.ts';

/** The source of a `Stream`: a response body, or a branch of a tee. */
export interface ChunkQueue<Chunk, Final> {
  /** Waits for the next read, after which `take` may have a chunk or `ended` be true. Never rejects. */
  pull(): Promise<void>;
  take(): Chunk | undefined;
  readonly ended: boolean;
  /** Set together with `ended` if the stream failed. */
  readonly error: OpenRouterError | undefined;
  /** Has the caller's abort, which also drops chunks that have arrived and are still unread. */
  readonly scope: Pick<CallScope, 'aborted'>;
  readonly fold: Pick<Fold, 'truncated' | 'fault'>;
  readonly handlers?: Pick<SSEHandlers, 'readTextAlone'>;
  /** The completion so far; `masked`: for errors, without the key that was sent. */
  partial(masked?: boolean): Final;
  /** Ends the stream from the reader's side, with or without an error for readers. */
  close(error?: OpenRouterError): void;
}

/** A queue that reads a body. */
export interface ChunkSource<Chunk, Final> extends ChunkQueue<Chunk, Final> {
  /**
   * Reads until the first content or a proper end; the chunks until then are in the queue. Rejects if the stream fails before.
   * Afterwards the stream frees the scope at its end. Resolves to whether a part of the completion has arrived.
   */
  open(): Promise<boolean>;
  /** The first unread chunk, if any. */
  first(): Chunk | undefined;
  /** Calls `listener` once the stream has ended, with the error that a reader gets; abandoning it is a `UserAbortError`. */
  whenEnded(listener: (error: OpenRouterError | undefined) => void): void;
}

/** The response a stream belongs to. */
export interface StreamOrigin {
  readonly response: Response;
  readonly generationId: string | undefined;
  readonly attempts: number;
}
