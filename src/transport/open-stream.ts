import { ResponseParseError } from '../errors/failures.ts';
import { asRecord, asString } from '../json.ts';
import { ChunkSource } from '../stream/source.ts';
import { Stream } from '../stream/stream.ts';
import { readValue } from './answer.ts';
import { generationIdOf, type Exchange, type Result } from './exchange.ts';
import { toAPIError, toConnectionError } from './failure.ts';
import type { StreamKind } from '../stream/kind.ts';

/** Events held back while waiting for the first content; beyond them, or beyond `maxEventBytes`, the stream is handed out as it is. */
const MAX_OPENING = 1_000;

/**
 * Opens the stream of a 200: settles at the first content, or at a proper end without any. What fails before that fails
 * the attempt, so that it can be retried; the events until then are handed out first.
 */
export async function openStream(response: Response, exchange: Exchange, attempt: number): Promise<Result<unknown>> {
  const { operation, settings, scope, origin } = exchange;
  const kind = operation.stream as StreamKind;
  const body =
    response.ok && isEventStream(response)
      ? response.body
      : oneEvent(kind.chunkOf(await readValue(response, exchange)));
  if (!body) throw new ResponseParseError('The answer has no body that can be read as a stream.', response);
  const source = new ChunkSource(body, {
    kind,
    scope,
    response,
    attempts: attempt,
    idleTimeout: settings.streamIdleTimeout,
    maxEventBytes: settings.maxEventBytes,
    maxAnswerBytes: settings.maxAnswerBytes,
    toError: (error, event) => toAPIError(response, exchange, error, event),
    toConnectionError: (cause) => toConnectionError(cause, origin),
  });
  const full = (): boolean => source.queue.length >= MAX_OPENING || source.held > settings.maxEventBytes;
  while (!source.hasContent && !source.ended && !full()) await source.read();
  if (source.error && !source.hasContent) throw source.error;
  source.handOver();
  const generationId = generationIdOf(response) ?? asString(asRecord(source.queue[0])?.id);
  const delivery = { response, generationId, attempts: attempt };
  return { data: new Stream(source, kind, delivery), ...delivery };
}

function isEventStream(response: Response): boolean {
  return /^\s*text\/event-stream/i.test(response.headers.get('content-type') ?? '');
}

/** A plain answer to a stream call, as the one event that holds all of it. */
function oneEvent(chunk: unknown): ReadableStream<Uint8Array> {
  return new Response(`data: ${JSON.stringify(chunk)}\n\ndata: [DONE]\n\n`).body as ReadableStream<Uint8Array>;
}
