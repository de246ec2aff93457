import { encodeEvents } from '../stream/encode-events.ts';
import { checkObject } from '../settings.ts';
import { eventResponse, type RelayInit } from '../stream/relay-response.ts';
import type { Stream } from '../stream/stream.ts';

/**
 * A response that passes a stream on and starts before it: headers are sent at once, and comments keep the connection alive
 * while the model thinks. Because the status has been sent, an error before the first content is an error event, too; to
 * respond with your own status, `await` the call and use `stream.toResponse()`. Pass `signal` on to the call: it aborts when
 * the browser disconnects.
 * @example
 * return relay((signal) => openrouter.chat.completions.create({ model, messages, stream: true }, { signal }));
 */
export function relay(
  open: (signal: AbortSignal) => PromiseLike<Stream<unknown, unknown>>,
  init: RelayInit = {},
): Response {
  checkObject(init, 'The options of relay');
  const controller = new AbortController();
  const opening = (async () => {
    const stream = await open(controller.signal);
    return { kind: stream.kind.name, chunks: stream[Symbol.asyncIterator]() };
  })();
  opening.catch(() => {});
  return eventResponse(
    encodeEvents(opening, init, () => controller.abort()),
    init,
  );
}
