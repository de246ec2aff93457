import { closeWhenCollected, keepOpen } from './abandoned.ts';

type Read = Awaited<ReturnType<ReadableStreamDefaultReader<Uint8Array>['read']>>;

/** Receives the bytes of a body as its reader takes them. It must not throw, which would break the body. */
export interface BodySink {
  push?(bytes: Uint8Array): void;
  /** Wraps each read of the body, to bound the wait or to replace its error. */
  read?(reading: Promise<Read>): Promise<Read>;
  /** The last call: the body has ended (`complete`), broken, or been abandoned. */
  end(complete: boolean): void;
  /** The error that the reader gets for the error that broke the body, or a promise of it. Absent: the error itself. */
  errorOf?(cause: unknown): unknown;
}

/** Statuses for which a response with a body cannot be constructed. */
const NO_BODY = new Set([204, 205, 304]);

/**
 * The response with a body that passes its bytes to `sink` too. It reads only when its reader does and buffers nothing, so
 * backpressure, errors and cancellation are preserved. `undefined` if the response has no readable body.
 */
export function tapBody(response: Response, sink: BodySink): Response | undefined {
  const { body, status } = response;
  const canStream = typeof body?.getReader === 'function' && typeof ReadableStream === 'function';
  if (!canStream || body.locked || status < 200 || NO_BODY.has(status)) return undefined;
  const reader: ReadableStreamDefaultReader<Uint8Array> = body.getReader();
  let ended = false;
  const end = (complete: boolean): void => {
    if (ended) return;
    ended = true;
    keepOpen(held);
    sink.end(complete);
  };
  const watched = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const reading = reader.read();
          const { done, value } = await (sink.read?.(reading) ?? reading);
          if (!done) {
            sink.push?.(value);
            return controller.enqueue(value);
          }
        } catch (error) {
          const shown = (await sink.errorOf?.(error)) ?? error;
          end(false);
          void reader.cancel(error).catch(() => {});
          throw shown;
        }
        end(true);
        controller.close();
      },
      cancel(reason) {
        end(false);
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
  const held = closeWhenCollected(watched, {
    close() {
      end(false);
      void reader.cancel().catch(() => {});
    },
  });
  return copyResponse(response, watched);
}

/** The response with another body. */
export function copyResponse(response: Response, body: ReadableStream<Uint8Array> | string | null): Response {
  const { status, statusText, headers, url, redirected, type } = response;
  const copy = new Response(body, { status, statusText, headers });
  // The constructor cannot set these, but callers read them.
  return Object.defineProperties(copy, {
    url: { value: url },
    redirected: { value: redirected },
    type: { value: type },
  });
}
