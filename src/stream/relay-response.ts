import { InvalidRequestError } from '../errors/failures.ts';
import { kindOf } from '../settings.ts';

/** Options for passing a stream on. */
export interface RelayOptions {
  /**
   * Silence, in ms, after which a comment is sent, which readers skip: proxies and hosts close connections that are silent for
   * 25 to 60 s. `Infinity` for none.
   * @default 15_000
   */
  keepAlive?: number | undefined;
}

/** The options of `new Response`, and those for passing the stream on. */
export type RelayInit = RelayOptions & NonNullable<ConstructorParameters<typeof Response>[1]>;

/** Throws `InvalidRequestError` for an invalid interval. */
export function checkKeepAlive({ keepAlive = Infinity }: RelayOptions): void {
  if (typeof keepAlive === 'number' && keepAlive > 0) return;
  const given = typeof keepAlive === 'number' ? keepAlive : kindOf(keepAlive);
  throw new InvalidRequestError(`Option \`keepAlive\` must be a number of ms above 0, or Infinity, not ${given}.`);
}

/** A response that passes bytes of events on as they arrive, even through compressing and buffering proxies. */
export function eventResponse(body: ReadableStream<Uint8Array>, init: RelayInit = {}): Response {
  const headers = new Headers(init.headers as Headers);
  const defaults = {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
  };
  for (const [name, value] of Object.entries(defaults)) if (!headers.has(name)) headers.set(name, value);
  return new Response(body, { status: init.status ?? 200, statusText: init.statusText ?? '', headers });
}
