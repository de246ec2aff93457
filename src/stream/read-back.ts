import { CallScope } from '../call-scope.ts';
import { DEFAULTS } from '../options.ts';
import type { StreamKind } from './kind.ts';
import type { ChunkQueue, StreamOrigin } from './queue.ts';
import { createSource } from './source.ts';

/** A stream of bytes that came from somewhere else than a call: no timeouts, but the same limits and the same errors. */
export function readBack<Chunk, Final>(
  body: ReadableStream<Uint8Array>,
  kind: StreamKind<Chunk, Final>,
): { queue: ChunkQueue<Chunk, Final>; origin: StreamOrigin } {
  const origin = { response: new Response(null), generationId: undefined, attempts: 0 };
  const queue = createSource(body, {
    ...DEFAULTS,
    ...origin,
    kind,
    origin: 'the source of this stream',
    scope: new CallScope(undefined, Infinity),
    streamIdleTimeout: Infinity,
  });
  return { queue, origin };
}
