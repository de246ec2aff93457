import { CallScope } from '../call-scope.ts';
import { InvalidRequestError, UserAbortError } from '../errors/failures.ts';
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
  shape(event) {
    const type = asString(asRecord(event)?.['type']);
    if (type === undefined || !OTHER_KINDS.test(type)) return chat.shape?.(event);
    throw new InvalidRequestError(
      `This stream is not one of chat completions: it has an event "${type}". Pass its kind as the second argument: \`response\`, \`message\` or \`image\`, exported beside \`Stream\`.`,
    );
  },
});

/** A stream of bytes that did not come from a call: no timeouts, but the same limits and errors. */
export function readBack<Chunk, Final>(
  body: ReadableStream<Uint8Array>,
  kind: StreamKind<Chunk, Final> = chatAlone(),
  response: Response = new Response(null),
): { queue: ChunkQueue<Chunk, Final>; origin: StreamOrigin & { kind: StreamKind<Chunk, Final> } } {
  const origin = { response, generationId: response.headers.get('x-generation-id') ?? undefined, attempts: 0, kind };
  const queue = createSource(body, {
    ...DEFAULTS,
    ...origin,
    origin: ORIGIN,
    scope: new CallScope(undefined, Infinity),
    streamIdleTimeout: Infinity,
    errorOf,
    revive,
  });
  return { queue, origin };
}

/** A value that is not an error can only be an abort reason. */
async function errorOf(cause: unknown): Promise<OpenRouterError> {
  return typeof cause === 'object' ? errorOfFailure(cause, ORIGIN) : new UserAbortError({ cause });
}

/** The code that reads a relay's errors is loaded with the first one. */
async function revive(error: unknown): Promise<OpenRouterError | undefined> {
  return (await loadLate()).reviveError(error);
}
