import { requireLate } from '../errors/load-failure.ts';
import type * as Encode from './encode.ts';
import type { Relayed } from './encode.ts';
import type { RelayOptions } from './relay-response.ts';

/** Reads nothing before its reader does, so that a stream that nobody reads is known to be one. */
export const ON_DEMAND: QueuingStrategy<Uint8Array> = { highWaterMark: 0 };

/** The bytes of an event stream, written by code that is loaded with the first read. */
export function lateBytes(relayed: Relayed, options: RelayOptions | undefined): ReadableStream<Uint8Array> {
  let source: Promise<ReturnType<typeof Encode.eventBytes>> | undefined;
  const load = (): NonNullable<typeof source> =>
    (source ??= requireLate().then(({ eventBytes }) => eventBytes(relayed, options)));
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => (await load()).pull(controller),
      cancel: async (reason) => (await load()).cancel(reason),
    },
    ON_DEMAND,
  );
}
