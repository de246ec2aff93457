import { generationIdOf, type Exchange, type Result } from '../exchange.ts';
import { loadStreams, streamsIfLoaded } from '../load-streams.ts';
import { untilAborted } from '../time.ts';
import type * as Streams from '../streams.ts';
import { readAPIError } from './read-body.ts';
import { readValue } from './read-response.ts';

/** The value of a plain response; an HTTP error throws. An event stream is assembled into one value. */
export async function readAnswer(response: Response, exchange: Exchange, attempts: number): Promise<Result<unknown>> {
  const collect =
    exchange.kind &&
    (async (body: ReadableStream<Uint8Array>): Promise<unknown> =>
      (await loadReader(response, exchange)).collectStream(body, response, exchange, attempts));
  const data = await (exchange.operation.read ?? readValue)(response, exchange, collect);
  return { data, response, generationId: generationIdOf(response), attempts };
}

/** The stream of a response, read by code that is being loaded since the call began; an HTTP error throws. */
export async function readStream(response: Response, exchange: Exchange, attempts: number): Promise<Result<unknown>> {
  if (!response.ok) throw await readAPIError(response, exchange);
  const { openStream } = streamsIfLoaded() ?? (await loadReader(response, exchange));
  return openStream(response, exchange, attempts);
}

async function loadReader(response: Response, { scope }: Exchange): Promise<typeof Streams> {
  try {
    return await untilAborted(loadStreams(true), scope.signal);
  } catch (error) {
    response.body?.cancel().catch(() => {});
    throw error;
  }
}
