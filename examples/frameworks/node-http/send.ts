import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';

/** Writes a `Response` as Node sends it. A browser that leaves ends what the response is made of. */
export async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (!response.body) return void outgoing.end();
  // It rejects where the browser has left, which is nothing to report.
  await pipeline(Readable.fromWeb(response.body as ReadableStream), outgoing).catch(() => {});
}
