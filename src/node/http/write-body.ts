import type { ClientRequest, IncomingMessage } from 'node:http';
import type { OutgoingBody } from './transport.ts';

/**
 * Sends the body of a request. A stream is read as fast as the connection accepts it, and cancelled once it is no longer
 * needed.
 */
export function writeBody(request: ClientRequest, body: OutgoingBody | undefined): void {
  if (body === undefined) request.end();
  else if (typeof body.data === 'string' || body.data instanceof Uint8Array) request.end(body.data);
  else {
    const { data } = body;
    const start = (): void => void pump(request, data instanceof Blob ? data.stream() : data);
    // Not before there is a connection, so that nothing is read from a stream that may have to be sent another way.
    request.once('socket', start);
  }
}

async function pump(request: ClientRequest, stream: ReadableStream<Uint8Array>): Promise<void> {
  let reader: ReadableStreamDefaultReader<Uint8Array>;
  try {
    reader = stream.getReader();
  } catch (error) {
    request.destroy(error as Error);
    return;
  }
  request.once('close', () => void reader.cancel().catch(() => {}));
  // A server may send its whole response before it has read the request; it will not read the rest.
  request.once('response', (message: IncomingMessage) =>
    message.once('end', () => void (request.writableFinished || request.destroy())),
  );
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (request.destroyed) return;
      if (done) break;
      if (value.length > 0 && !request.write(value)) await drained(request);
    }
    request.end();
  } catch (error) {
    request.destroy(error as Error);
  }
}

function drained(request: ClientRequest): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      request.off('drain', done).off('close', done);
      resolve();
    };
    request.once('drain', done).once('close', done);
  });
}
