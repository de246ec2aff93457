import { pause, piecesOf, type Delivery } from './deliver.ts';

/** Statuses whose responses have no body. */
const EMPTY: ReadonlySet<number> = new Set([204, 205, 304]);

/**
 * A delivery as the response of an in-process `fetch`. Rejects as `fetch` does if the connection breaks or `signal`
 * aborts. `left` is called if the reader cancels before the end.
 */
export async function respond(delivery: Delivery, signal: AbortSignal, left: () => void): Promise<Response> {
  const { status, headers, delay, pauses, before, end } = delivery;
  signal.throwIfAborted();
  if (before === 'hang') await aborted(signal);
  await pause(pauses?.headers, signal);
  signal.throwIfAborted();
  if (before !== undefined) throw broken();
  if (EMPTY.has(status)) return new Response(null, { status, headers });
  const pieces = piecesOf(delivery).entries();
  const encoder = new TextEncoder();
  const source = new ReadableStream<Uint8Array>({
    start(controller) {
      signal.addEventListener('abort', () => {
        left();
        controller.error(signal.reason);
      });
    },
    async pull(controller) {
      const next = pieces.next();
      if (next.done) {
        if (end === 'hang') return aborted(signal);
        if (end === 'close') return controller.error(broken());
        return controller.close();
      }
      const [n, piece] = next.value;
      await pause(pauses?.body[n] ?? delay, signal);
      if (!signal.aborted) controller.enqueue(typeof piece === 'string' ? encoder.encode(piece) : piece);
    },
    cancel: left,
  });
  return new Response(source, { status, headers });
}

async function aborted(signal: AbortSignal): Promise<never> {
  await new Promise((resolve) => signal.addEventListener('abort', resolve));
  throw signal.reason;
}

function broken(): TypeError {
  const cause = Object.assign(new Error('The mock closed the connection.'), { code: 'ECONNRESET' });
  return new TypeError('fetch failed', { cause });
}
