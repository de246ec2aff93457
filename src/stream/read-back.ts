import { CallScope } from '../call-scope.ts';
import { UserAbortError } from '../errors/failures.ts';
import { errorOfFailure } from '../errors/load-failure.ts';
import { loadLate } from '../load-late.ts';
import type { OpenRouterError } from '../errors/open-router-error.ts';
import { asRecord, asString } from '../json.ts';
import { DEFAULTS } from '../options.ts';
import type { StreamKind } from './kind.ts';
import { chat } from './kinds/chat.ts';
import type { ChunkQueue, StreamOrigin } from './queue.ts';
import { createSource } from './source.ts';

const ORIGIN = 'the source of this stream';

/** Types of events of other kinds than chat completions. */
const OTHER_KINDS = /^(?:response\.|message_|content_block|image_generation)/;

/** For reading without a kind: events of another kind would be chunks without text, and the stream would have no proper end. */
const chatAlone = (): StreamKind => ({
  ...chat,
  failure: (event) => (isOfOtherKind(event) ? event : chat.failure(event)),
});

function isOfOtherKind(event: unknown): boolean {
  return OTHER_KINDS.test(asString(asRecord(event)?.['type']) ?? '');
}

/** A stream of bytes that did not come from a call: no timeouts, but the same limits and errors. */
export function readBack<Chunk, Final>(
  body: ReadableStream<Uint8Array>,
  given: StreamKind<Chunk, Final> | undefined,
  response: Response = new Response(null),
): { queue: ChunkQueue<Chunk, Final>; origin: StreamOrigin & { kind: StreamKind<Chunk, Final> } } {
  const kind: StreamKind<Chunk, Final> = given ?? chatAlone();
  const origin = { response, generationId: response.headers.get('x-generation-id') ?? undefined, attempts: 0, kind };
  const queue = createSource(body, {
    ...DEFAULTS,
    ...origin,
    origin: ORIGIN,
    scope: new CallScope(undefined, Infinity),
    streamIdleTimeout: Infinity,
    errorOf,
    revive: async (failure) => {
      // Errors that a relay wrote are read by code that is loaded with the first.
      const { otherKindError, reviveError } = await loadLate();
      return given || !isOfOtherKind(failure) ? reviveError(failure) : otherKindError(failure);
    },
  });
  return { queue, origin };
}

/** A value that is not an error can only be an abort reason. */
async function errorOf(cause: unknown): Promise<OpenRouterError> {
  return typeof cause === 'object' ? errorOfFailure(cause, ORIGIN) : new UserAbortError({ cause });
}
