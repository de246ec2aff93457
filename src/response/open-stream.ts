import { isEventStream } from '../media-type.ts';
import { unusable } from '../errors/unusable.ts';
import { asRecord, asString } from '../json.ts';
import type { StreamKind } from '../stream/kind.ts';
import { createSource } from '../stream/source.ts';
import { Stream } from '../stream/stream.ts';
import { checkAnswer, checkFilled, readValue } from './read-response.ts';
import { sniff } from './sniff.ts';
import { generationIdOf, type Exchange, type Result } from '../exchange.ts';

/**
 * Opens the stream of a 200: settles at the first content, or at a proper end without any. What fails before that fails
 * the attempt, so that it can be retried; the events until then are handed out first.
 */
export async function openStream(
  response: Response,
  exchange: Exchange,
  attempts: number,
  kind: StreamKind = exchange.kind as StreamKind,
): Promise<Result<unknown>> {
  let body: ReadableStream<Uint8Array> | null = response.body;
  let { settings } = exchange;
  if (!response.ok || !isEventStream(response.headers.get('content-type') ?? '')) {
    const isOther = exchange.operation.besides?.includes(response.status);
    // Some servers send an event stream under another content type, or under none.
    const { isEvents, copy } =
      isOther || !response.ok ? { isEvents: false, copy: response } : await sniff(response, exchange.scope.signal);
    if (isEvents) body = copy.body;
    else {
      const data = await readValue(copy, exchange);
      if (isOther) return { data, response, generationId: generationIdOf(response), attempts };
      body = eventsOf(kind.chunksOf(data));
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
  if (isOwn && !hasContent && source.ended) checkFilled(source.partial(), response, exchange);
  exchange.source = source;
  const generationId = generationIdOf(response) ?? asString(asRecord(source.first())?.id);
  const delivery = { response, generationId, attempts };
  return { data: new Stream(source, kind, delivery), ...delivery };
}

/** The value of a plain answer; an HTTP error throws. One that comes as an event stream all the same is put together. */
export async function readAnswer(response: Response, exchange: Exchange, attempts: number): Promise<Result<unknown>> {
  const { kind } = exchange;
  const { read } = exchange.operation;
  const generationId = generationIdOf(response);
  const origin = { response, generationId, attempts };
  const collect =
    kind &&
    (async (body: ReadableStream<Uint8Array>): Promise<unknown> => {
      const source = createSource(body, { ...exchange.settings, ...exchange, kind, response, attempts });
      return checkAnswer(await new Stream(source, kind, origin).final(), response, exchange);
    });
  const { ok, body, headers } = response;
  const isEvents = ok && isEventStream(headers.get('content-type') ?? '');
  if (!read && collect && body && isEvents) return { data: await collect(body), ...origin };
  return { data: await (read ?? readValue)(response, exchange, collect), ...origin };
}

/** A plain answer to a stream call, as the events that add up to it. */
function eventsOf(chunks: readonly unknown[]): ReadableStream<Uint8Array> {
  const text = [...chunks.map((chunk) => JSON.stringify(chunk)), '[DONE]'].map((data) => `data: ${data}\n\n`).join('');
  return new Response(text).body as ReadableStream<Uint8Array>;
}
