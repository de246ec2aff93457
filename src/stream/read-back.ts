import { createAPIError } from '../errors/status-errors.ts';
import { ConnectionError } from '../errors/failures.ts';
import { DEFAULTS } from '../options.ts';
import { CallScope } from '../scope.ts';
import { chat } from './kinds/chat.ts';
import type { StreamKind } from './kind.ts';
import { ChunkSource } from './source.ts';
import type { ChunkQueue, StreamOrigin } from './stream.ts';

/** A stream of bytes that came from somewhere else than a call: no clocks, but the same limits and the same errors. */
export function readBack<Chunk, Final>(
  body: ReadableStream<Uint8Array>,
  kind: StreamKind<Chunk, Final> = chat as StreamKind<Chunk, Final>,
): { queue: ChunkQueue<Chunk, Final>; kind: StreamKind<Chunk, Final>; origin: StreamOrigin } {
  const response = new Response(null);
  const source = new ChunkSource(body, {
    kind,
    scope: new CallScope(undefined, Infinity),
    response,
    attempts: 0,
    idleTimeout: Infinity,
    maxEventBytes: DEFAULTS.maxEventBytes,
    maxAnswerBytes: DEFAULTS.maxAnswerBytes,
    toError: (error, event) => createAPIError({ httpStatus: 200, headers: response.headers, body: event, error }),
    toConnectionError: (cause) => new ConnectionError('The stream broke off.', { cause }),
  });
  source.handOver();
  return { queue: source, kind, origin: { response, generationId: undefined, attempts: 0 } };
}
