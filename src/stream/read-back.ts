import { CallScope } from '../call-scope.ts';
import { errorOfThrown } from '../errors/connection-failure.ts';
import { InvalidRequestError, ResponseParseError, UserAbortError } from '../errors/failures.ts';
import { loadErrorReader } from '../errors/load-reader.ts';
import type { OpenRouterError } from '../errors/open-router-error.ts';
import { asRecord, asString, parseJSON } from '../json.ts';
import { isEventStream } from '../media-type.ts';
import { DEFAULTS } from '../options.ts';
import type { StreamKind } from './kind.ts';
import { chat } from './kinds/chat.ts';
import type { ChunkQueue, StreamOrigin } from './queue.ts';
import { createSource } from './source.ts';

const ORIGIN = 'the source of this stream';

/** Types of events that are of another kind than chat completions. */
const OTHER_KINDS = /^(?:response\.|message_|content_block|image_generation)/;

/** Read without a kind: events of another one would be chunks without text, and the stream one without an end. */
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

/** A stream of bytes that came from somewhere else than a call: no timeouts, but the same limits and the same errors. */
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

/** Errors that a relay wrote are read by code that is loaded with the first. */
async function revive(error: unknown): Promise<OpenRouterError | undefined> {
  return (await import('./relayed-error.ts')).reviveError(error);
}

/** What is not even an error can only be the reason of an abort. */
function errorOf(cause: unknown): OpenRouterError {
  return typeof cause === 'object' ? errorOfThrown(cause, ORIGIN) : new UserAbortError({ cause });
}

/** The body of a response with events. Throws the error of any other response, as a call does. */
export async function eventsOfResponse(
  given: Response | PromiseLike<Response>,
): Promise<{ response: Response; body: ReadableStream<Uint8Array> }> {
  try {
    const response = await given;
    const { ok, body, headers } = response;
    if (ok && body && isEventStream(headers.get('content-type') ?? '')) return { response, body };
    const text = await response.text();
    const error = asRecord(parseJSON(text))?.['error'];
    if (ok && !error) throw new ResponseParseError('The response is not an event stream.', response);
    throw (await revive(error)) ?? (await loadErrorReader(response)).errorOfBody(response, text);
  } catch (cause) {
    throw errorOf(cause);
  }
}
