import type { APIError } from '../errors/api-error.ts';
import { isAPIError } from '../errors/failures.ts';
import { loadErrorReader } from '../errors/load-reader.ts';
import { copyResponse } from '../body-tap.ts';
import { generationIdOf, type Reader } from '../exchange.ts';
import { parseWithin } from '../json-cost.ts';
import { redact } from '../log.ts';
import { isEventStream } from '../media-type.ts';
import { describeError } from '../stream/relayed-error.ts';
import { fullKind } from '../stream/full-kind.ts';
import type { Stream } from '../stream/stream.ts';
import { followBody } from './follow-body.ts';
import { openStream } from './open-stream.ts';
import { readErrorText, readText } from './read-body.ts';

/** An HTTP error: the error for the retry rules, and the response for the caller. */
export interface Refusal {
  readonly error: APIError;
  readonly response: Response;
}

/**
 * Reads for `fetch`, where the caller reads the body. For operations that can stream, events are checked: until the first
 * content the attempt may be retried, and a later failure becomes an error event, the last of the stream. An error in the body
 * of a success becomes a response with the error's status. JSON is read here first, so that the attempt's timeout, the size
 * limit and the retries cover it; any other body is passed on as it arrives. An HTTP error is thrown, for the retry rules,
 * after `onRefusal` got it together with its response.
 */
export function passResponse(onRefusal: (refusal: Refusal) => void): Reader {
  return async (response, exchange, attempts) => {
    if (!response.ok) {
      const text = await readErrorText(response, exchange);
      const { errorOfBody } = await loadErrorReader(response);
      const error = errorOfBody(response, text, exchange.key);
      onRefusal({ error, response: withBody(response, redact(text, exchange.key)) });
      throw error;
    }
    const generationId = generationIdOf(response);
    const passed = { data: undefined, generationId, attempts };
    const { kind, operation } = exchange;
    const isWatched = kind !== undefined && !operation.besides?.includes(response.status);
    try {
      if (isWatched && isEventStream(response.headers.get('content-type') ?? '')) {
        // Its reader handles event shapes and empty completions itself.
        const { shape: _, ...asSent } = fullKind(kind);
        const { data } = await openStream(response, exchange, attempts, asSent);
        // The server's comments are read here; the reader in front has no timeout that would need others.
        const body = (data as Stream<unknown, unknown>).toReadableStream({ keepAlive: Infinity });
        return { ...passed, response: withBody(response, body) };
      }
      if (!isJSON(response)) return { ...passed, response: followBody(response, exchange) };
      const text = await readText(response, exchange);
      const value =
        isWatched || (exchange.watch?.listeners.length ?? 0) > 0
          ? parseWithin(text, exchange.settings.maxBodyBytes)
          : undefined;
      const failure = isWatched ? kind.failure(value) : undefined;
      if (failure !== undefined) {
        const { errorOfValue } = await loadErrorReader(response);
        throw errorOfValue(response, failure, value, exchange.key);
      }
      return { ...passed, data: value, response: withBody(response, text) };
    } catch (error) {
      if (isAPIError(error)) onRefusal({ error, response: responseOf(error) });
      throw error;
    }
  };
}

/** One value in JSON: not lines or records of it, which are read as they arrive. */
function isJSON({ body, headers }: Response): boolean {
  return body !== null && /^application\/([\w.+-]+\+)?json\s*(;|$)/i.test(headers.get('content-type') ?? '');
}

/** An error in a success, as the response with its status. */
function responseOf(error: APIError): Response {
  const { headers, status = 502 } = error;
  const copy = new Headers(headers);
  copy.set('content-type', 'application/json');
  for (const name of OF_BYTES) copy.delete(name);
  // Its reader adds the status before the message itself.
  const described = { ...describeError(error), message: error.message.replace(/^\d{3}[^:]*: /, '') };
  return new Response(JSON.stringify({ error: described }), { status, headers: copy });
}

/** Headers that describe the bytes on the wire, not those that are passed on. */
const OF_BYTES = ['content-encoding', 'content-length'];

function withBody(response: Response, body: string | ReadableStream<Uint8Array>): Response {
  const copy = copyResponse(response, body || null);
  for (const name of OF_BYTES) copy.headers.delete(name);
  return copy;
}
