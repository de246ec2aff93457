import type { Exchange } from '../exchange.ts';
import { isJSONLines } from '../media-type.ts';
import { events } from '../stream/kinds/events.ts';
import type { StreamKind } from '../stream/kind.ts';
import { openStream } from './open-stream.ts';
import { value } from './value.ts';

/** Lines are data, whatever they contain: each result of a batch may have an `error`. */
const lines: StreamKind<unknown, unknown[]> = { ...events, name: 'lines', failure: () => undefined };

const NEWLINE = 10;
/** Starts each text of `application/json-seq`. https://www.rfc-editor.org/rfc/rfc7464 */
const SEPARATOR = 30;

/** A response of JSON Lines, as a stream of their values. */
export async function jsonLines(response: Response, exchange: Exchange): Promise<unknown> {
  const type = response.headers.get('content-type') ?? '';
  const { ok, body, status, statusText } = response;
  if (!ok || !body || !(type === '' || isJSONLines(type) || /^(?:text\/plain|application\/octet-stream)\b/i.test(type)))
    return value(response, exchange);
  const headers = new Headers(response.headers);
  headers.set('content-type', 'text/event-stream');
  const asEvents = new Response(body.pipeThrough(eventsOfLines()), { status, statusText, headers });
  const { data } = await openStream(asEvents, exchange, 1, lines);
  return data;
}

/** Converts each line to an event, byte by byte: lines are not buffered, whatever their length. */
function eventsOfLines(): TransformStream<Uint8Array, Uint8Array> {
  const encoder = new TextEncoder();
  const [start, end] = [encoder.encode('data: '), encoder.encode('\n\n')];
  let isInLine = false;
  return new TransformStream({
    transform(bytes, controller) {
      let from = 0;
      for (let at = 0; at < bytes.length; at += 1) {
        const byte = bytes[at] as number;
        if (!isInLine) {
          // Spaces, tabs and empty lines may separate values.
          if (byte <= 32) {
            from = at + 1;
            continue;
          }
          controller.enqueue(start);
          isInLine = true;
        }
        if (byte !== NEWLINE && byte !== SEPARATOR) continue;
        controller.enqueue(bytes.subarray(from, at));
        controller.enqueue(end);
        isInLine = false;
        from = at + 1;
      }
      if (from < bytes.length) controller.enqueue(bytes.subarray(from));
    },
    flush(controller) {
      if (isInLine) controller.enqueue(end);
    },
  });
}
