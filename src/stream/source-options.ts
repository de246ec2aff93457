import type { CallScope } from '../call-scope.ts';
import type { errorOfFailure } from '../errors/load-failure.ts';
import type { OpenRouterError } from '../errors/open-router-error.ts';
import type { WireOrigin } from '../errors/unusable.ts';
import type { StreamKind } from './kind.ts';

/**
 * Most events held back while waiting for the first content; beyond them, or beyond `maxEventBytes`, the stream is returned
 * without content.
 */
export const MAX_OPENING: number = 1_000;

/** Most bytes that are read of an unread stream. */
export const MAX_AHEAD: number = 1024 * 1024;

/** The properties of the stream that a source reads. */
export interface SourceOptions<Chunk, Final> {
  readonly kind: StreamKind<Chunk, Final>;
  readonly scope: CallScope;
  /** The response of the body, and the key that was sent, to be masked in errors. */
  readonly response: WireOrigin;
  readonly origin: string;
  readonly key?: string | undefined;
  /** Number of requests sent, including the one for this stream. */
  readonly attempts: number;
  readonly streamIdleTimeout: number;
  readonly maxEventBytes: number;
  readonly maxAnswerBytes: number;
  /** The completion is wanted as a whole, so that the timeout of the attempt applies to all of it. */
  readonly isWhole?: boolean;
  /** Converts the error that broke the body. */
  readonly errorOf?: typeof errorOfFailure;
  /** Restores an error from an error event that is not the API's own. */
  readonly revive?: (failure: unknown) => Promise<OpenRouterError | undefined>;
}
