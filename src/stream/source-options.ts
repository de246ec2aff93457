import type { CallScope } from '../call-scope.ts';
import type { errorOfFailure } from '../errors/load-failure.ts';
import type { OpenRouterError } from '../errors/open-router-error.ts';
import type { WireOrigin } from '../errors/unusable.ts';
import type { StreamKind } from './kind.ts';

/** What a source knows of the stream that it reads. */
export interface SourceOptions<Chunk, Final> {
  readonly kind: StreamKind<Chunk, Final>;
  readonly scope: CallScope;
  /** Where the body came from, and the key that was sent there, to be masked in errors. */
  readonly response: WireOrigin;
  readonly origin: string;
  readonly key?: string | undefined;
  /** Requests sent until this stream began. */
  readonly attempts: number;
  readonly streamIdleTimeout: number;
  readonly maxEventBytes: number;
  readonly maxAnswerBytes: number;
  /** The error for what broke the body. */
  readonly errorOf?: typeof errorOfFailure;
  /** The error that an error event stands for where it is more than the API's. */
  readonly revive?: (failure: unknown) => Promise<OpenRouterError | undefined>;
}
