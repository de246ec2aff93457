import { failToLoad } from './errors/load-failure.ts';
import type * as Streams from './streams.ts';

let load: (() => Promise<typeof Streams>) | undefined;
let streams: typeof Streams | undefined;
let isLost = false;

/** Called by whatever creates clients: `load` is a separate chunk in a bundle. */
export function setStreamLoader(given: () => Promise<typeof Streams>): void {
  load = given;
}

/**
 * Loads what reads event streams, with the first streaming call. Rejects with a `ConnectionError` if it cannot be loaded;
 * `sent`: whether the request has been sent whose response is to be read.
 */
export async function loadStreams(sent: boolean): Promise<typeof Streams> {
  try {
    return (streams ??= await (load as NonNullable<typeof load>)());
  } catch (cause) {
    isLost = true;
    return failToLoad(cause, sent);
  }
}

/** For servers, which load it when they start. */
export function provideStreams(loaded: typeof Streams): void {
  streams = loaded;
}

/** The same if it has been loaded, to read a response without a further wait. */
export function streamsIfLoaded(): typeof Streams | undefined {
  return streams;
}

/** True if it could not be loaded so far: then nothing is sent before it has been. */
export function areStreamsLost(): boolean {
  return isLost && !streams;
}
