import { isEventStream } from '../media-type.ts';
import { loadErrorReader } from '../errors/load-reader.ts';
import { unusable } from '../errors/unusable.ts';
import { asRecord, asString } from '../json.ts';
import { fullKind } from '../stream/full-kind.ts';
import type { LazyKind, StreamKind } from '../stream/kind.ts';
import { createSource } from '../stream/source.ts';
import type { SourceOptions } from '../stream/source-options.ts';
import { Stream } from '../stream/stream.ts';
import { readValue } from './read-response.ts';
import { generationIdOf, type Exchange, type Result } from '../exchange.ts';

/**
 * Opens the stream of a success: settles at the first content, or at a proper end without any. A failure before that fails the
 * attempt, so that it can be retried; the events until then are yielded first.
 */
export async function openStream(
  response: Response,
  exchange: Exchange,
  attempts: number,
  /** In place of the operation's. */
  given?: StreamKind,
): Promise<Result<unknown>> {
  let body: ReadableStream<Uint8Array> | null = response.body;
  let { settings } = exchange;
  const kind = given ?? fullKind(exchange.kind as LazyKind);
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
  const source = createSource(body, optionsOf(exchange, settings, kind, response, attempts));
  const hasContent = await source.open();
  if (!given && !hasContent && source.ended)
    (await loadErrorReader(response)).checkFilled(source.partial(), response, exchange);
  exchange.source = source;
  const generationId = generationIdOf(response) ?? asString(asRecord(source.first())?.id);
  const delivery = { response, generationId, attempts };
  return { data: new Stream(source, kind, delivery), ...delivery };
}

/** One by one: engines are slow to spread objects of so many properties. */
function optionsOf(
  { scope, origin, key }: Exchange,
  { streamIdleTimeout, maxEventBytes, maxAnswerBytes }: Exchange['settings'],
  kind: StreamKind,
  response: Response,
  attempts: number,
  isWhole = false,
): SourceOptions<unknown, unknown> {
  return { kind, scope, response, origin, key, attempts, streamIdleTimeout, maxEventBytes, maxAnswerBytes, isWhole };
}

/** One value of the event stream that responds to a plain call. */
export async function collectStream(
  body: ReadableStream<Uint8Array>,
  response: Response,
  exchange: Exchange,
  attempts: number,
): Promise<unknown> {
  const kind = fullKind(exchange.kind as LazyKind);
  const generationId = generationIdOf(response);
  const source = createSource(body, optionsOf(exchange, exchange.settings, kind, response, attempts, true));
  const value = await new Stream(source, kind, { response, generationId, attempts }).final();
  return (await loadErrorReader(response)).checkAnswer(value, response, exchange);
}
