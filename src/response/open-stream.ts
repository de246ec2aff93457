import { isEventStream } from '../media-type.ts';
import { loadErrorReader } from '../errors/load-reader.ts';
import { unusable } from '../errors/unusable.ts';
import { asRecord, asString } from '../json.ts';
import type { StreamKind } from '../stream/kind.ts';
import { createSource } from '../stream/source.ts';
import { Stream } from '../stream/stream.ts';
import { readAPIError } from './read-body.ts';
import { readValue } from './read-response.ts';
import { generationIdOf, type Exchange, type Result } from '../exchange.ts';

/**
 * Opens the stream of a 200: settles at the first content, or at a proper end without any. A failure before that fails the
 * attempt, so that it can be retried; the events until then are yielded first.
 */
export async function openStream(
  response: Response,
  exchange: Exchange,
  attempts: number,
  kind: StreamKind = exchange.kind as StreamKind,
): Promise<Result<unknown>> {
  let body: ReadableStream<Uint8Array> | null = response.body;
  let { settings } = exchange;
  if (!response.ok) throw await readAPIError(response, exchange);
  if (!isEventStream(response.headers.get('content-type') ?? '')) {
    const { openOddAnswer, eventsOf } = await loadErrorReader(response);
    const { isOther, isEvents, copy } = await openOddAnswer(response, exchange);
    if (isEvents) body = copy.body;
    else {
      const data = await readValue(copy, exchange);
      if (isOther) return { data, response, generationId: generationIdOf(response), attempts };
      body = eventsOf(kind, data);
      // It has been read and bounded as a whole, like the response to a plain call.
      settings = { ...settings, maxEventBytes: Infinity, maxAnswerBytes: Infinity };
    }
  }
  if (!body) throw unusable('The response has no body that can be read as a stream.', response, exchange.key);
  const source = createSource(body, {
    ...settings,
    ...exchange,
    kind,
    response,
    attempts,
  });
  const hasContent = await source.open();
  const isOwn = kind === exchange.kind;
  if (isOwn && !hasContent && source.ended)
    (await loadErrorReader(response)).checkFilled(source.partial(), response, exchange);
  exchange.source = source;
  const generationId = generationIdOf(response) ?? asString(asRecord(source.first())?.id);
  const delivery = { response, generationId, attempts };
  return { data: new Stream(source, kind, delivery), ...delivery };
}

/** The value of a plain response; an HTTP error throws. An event stream is assembled into one value. */
export async function readAnswer(response: Response, exchange: Exchange, attempts: number): Promise<Result<unknown>> {
  const { kind } = exchange;
  const generationId = generationIdOf(response);
  const collect =
    kind &&
    (async (body: ReadableStream<Uint8Array>): Promise<unknown> => {
      const source = createSource(body, { ...exchange.settings, ...exchange, kind, response, attempts, isWhole: true });
      const value = await new Stream(source, kind, { response, generationId, attempts }).final();
      return (await loadErrorReader(response)).checkAnswer(value, response, exchange);
    });
  const data = await (exchange.operation.read ?? readValue)(response, exchange, collect);
  return { data, response, generationId, attempts };
}
