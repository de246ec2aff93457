import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { isEventStream } from '../../media-type.ts';
import { splitEvents } from './transcript.ts';

/** A response to be sent, and what goes wrong with it. */
export interface Delivery {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  /** Pause between two events of a stream, in ms. */
  readonly delay: number;
  /** The pieces of the body. Default: the events of a stream, or another body as a whole. */
  readonly pieces?: readonly string[];
  /** In ms: before the headers, and before each piece of the body. */
  readonly pauses?: { readonly headers: number; readonly body: readonly number[] };
  /** What happens instead of a response. */
  readonly before?: 'close' | 'reset' | 'hang';
  /** Number of events of a stream, or bytes of another body, to send. Default: all. */
  readonly after?: number;
  /** What happens after that. Default: a proper end. */
  readonly end?: 'close' | 'hang';
}

export const CORS: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  // The wildcard does not cover Authorization.
  'access-control-allow-headers': '*, Authorization',
  'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
  'access-control-expose-headers': '*',
};

/**
 * Sends a response; event streams are sent event by event, as models do. Settles when everything has been sent, or the
 * client has disconnected.
 */
export async function deliver(response: ServerResponse, delivery: Delivery): Promise<void> {
  const { status, headers, delay, pauses, before, end } = delivery;
  if (before === 'hang') return;
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  await pause(pauses?.headers, gone.signal);
  if (before === 'reset') return void response.socket?.resetAndDestroy();
  if (before === 'close') return void response.socket?.destroy();
  response.writeHead(status, { ...CORS, ...headers });
  if (end || pauses) response.flushHeaders();
  for (const [n, piece] of piecesOf(delivery).entries()) {
    await pause(pauses?.body[n], gone.signal);
    if (gone.signal.aborted) return;
    response.write(piece);
    await pause(delay, gone.signal);
  }
  if (end === 'hang') return;
  // Written data is sent first; the body is not terminated.
  if (end === 'close') response.socket?.end();
  else response.end();
}

/** Waits `ms`, or until `signal` aborts. */
export async function pause(ms = 0, signal: AbortSignal): Promise<void> {
  if (ms > 0) await sleep(ms, undefined, { signal }).catch(() => {});
}

/** The events of a stream, or the bytes of any other body, that are to be sent. */
export function piecesOf({ headers, body, pieces, after = Infinity }: Delivery): readonly (string | Uint8Array)[] {
  if (pieces) return pieces.slice(0, after);
  if (typeof body === 'string' && isEventStream(headers['content-type'] ?? ''))
    return splitEvents(body).slice(0, after);
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  return bytes.length === 0 || after === 0 ? [] : [bytes.subarray(0, after)];
}
