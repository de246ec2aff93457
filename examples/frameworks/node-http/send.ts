import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';

/** Writes a `Response` to Node's response. If the browser disconnects, the body is cancelled. */
export async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (!response.body) return void outgoing.end();
  // It rejects if the browser has disconnected, which needs no report.
  await pipeline(Readable.fromWeb(response.body as ReadableStream), outgoing).catch(() => {});
}
