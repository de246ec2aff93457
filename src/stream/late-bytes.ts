import { failToLoad } from '../errors/load-failure.ts';
import { loadLate } from '../load-late.ts';
import type * as Encode from './encode.ts';
import type { Relayed } from './encode.ts';
import type { RelayOptions } from './relay-response.ts';

/** The bytes of an event stream, written by code that is loaded with the first read. */
export function lateBytes(relayed: Relayed, options: RelayOptions | undefined): ReadableStream<Uint8Array> {
  let source: Promise<ReturnType<typeof Encode.eventBytes>> | undefined;
  const load = (): NonNullable<typeof source> =>
    (source ??= loadLate().then(({ eventBytes }) => eventBytes(relayed, options), failToLoad));
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => (await load()).pull(controller),
    cancel: async (reason) => (await load()).cancel(reason),
  });
}
