import { isEventStream } from '../media-type.ts';
import { unusable } from '../errors/from-wire.ts';
import { asRecord, asString } from '../json.ts';
import type { StreamKind } from '../stream/kind.ts';
import { createSource } from '../stream/source.ts';
import { Stream } from '../stream/stream.ts';
import { checkFilled, readValue } from './read-response.ts';
import { generationIdOf, type Exchange, type Result } from '../exchange.ts';

/**
 * Opens the stream of a 200: settles at the first content, or at a proper end without any. What fails before that fails
 * the attempt, so that it can be retried; the events until then are handed out first.
 */
export async function openStream(response: Response, exchange: Exchange, attempts: number): Promise<Result<unknown>> {
  const kind = exchange.operation.stream as StreamKind;
  let body: ReadableStream<Uint8Array> | null = response.body;
  if (!response.ok || !isEventStream(response.headers.get('content-type') ?? '')) {
    const data = await readValue(response, exchange);
    if (exchange.operation.besides?.includes(response.status))
      return { data, response, generationId: generationIdOf(response), attempts };
    body = eventsOf(kind.chunksOf(data));
  }
  if (!body) throw unusable('The response has no body that can be read as a stream.', response, exchange.key);
  const source = createSource(body, {
    ...exchange.settings,
    ...exchange,
    kind,
    response,
    attempts,
  });
  await source.open();
  if (!source.hasContent && source.ended) checkFilled(source.partial(), response, exchange);
  const generationId = generationIdOf(response) ?? asString(asRecord(source.first())?.id);
  const delivery = { response, generationId, attempts };
  return { data: new Stream(source, kind, delivery), ...delivery };
}

/** A plain answer to a stream call, as the events that add up to it. */
function eventsOf(chunks: readonly unknown[]): ReadableStream<Uint8Array> {
  const text = [...chunks.map((chunk) => JSON.stringify(chunk)), '[DONE]'].map((data) => `data: ${data}\n\n`).join('');
  return new Response(text).body as ReadableStream<Uint8Array>;
}
