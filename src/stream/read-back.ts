import { createAPIError } from '../errors/status-errors.ts';
import { ConnectionError } from '../errors/failures.ts';
import { DEFAULTS } from '../options.ts';
import { CallScope } from '../call-scope.ts';
import type { StreamKind } from './kind.ts';
import { createSource, type SourceOptions } from './source.ts';
import type { ChunkQueue } from './stream.ts';

/** A stream of bytes that came from somewhere else than a call: no clocks, but the same limits and the same errors. */
export function readBack<Chunk, Final>(
  body: ReadableStream<Uint8Array>,
  kind: StreamKind<Chunk, Final>,
): { queue: ChunkQueue<Chunk, Final>; origin: SourceOptions<Chunk, Final> & { generationId: undefined } } {
  const response = new Response(null);
  const origin = {
    ...DEFAULTS,
    kind,
    scope: new CallScope(undefined, Infinity),
    response,
    generationId: undefined,
    attempts: 0,
    idleTimeout: Infinity,
    toError: (error: unknown, event: unknown) =>
      createAPIError({ httpStatus: 200, headers: response.headers, body: event, error }),
    toConnectionError: (cause: unknown) => new ConnectionError('The stream broke off.', { cause }),
  };
  return { queue: createSource(body, origin), origin };
}
