import { isAPIError } from '../errors/api-error.ts';

/** Chunks as the bytes of an event stream, ended by `[DONE]`; an error becomes an error event, so that readers see it too. */
export function encodeEvents(chunks: AsyncIterator<unknown>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const event = (data: string): Uint8Array => encoder.encode(`data: ${data}\n\n`);
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await chunks.next();
        controller.enqueue(event(done ? '[DONE]' : JSON.stringify(value)));
        if (done) controller.close();
      } catch (error) {
        controller.enqueue(event(JSON.stringify({ error: describe(error) })));
        controller.close();
      }
    },
    async cancel() {
      await chunks.return?.();
    },
  });
}

function describe(error: unknown): object {
  const message = error instanceof Error ? error.message : String(error);
  return isAPIError(error) ? { code: error.code ?? error.status, message, metadata: error.metadata } : { message };
}
