import type * as FromWire from './from-wire.ts';
import { unusable, type WireOrigin } from './unusable.ts';

type ErrorReader = typeof FromWire;

let reader: ErrorReader | undefined;

/**
 * What reads the errors that the API reports: a chunk of its own in a bundle, loaded with the first such error, because most
 * programs of a page never see one. Throws a `ResponseParseError` with the status where it cannot be loaded.
 */
export async function loadErrorReader(origin: WireOrigin): Promise<ErrorReader> {
  try {
    return (reader ??= await import('./from-wire.ts'));
  } catch (cause) {
    const message = `The server reported an error (status ${origin.status}), and the code that reads it could not be loaded.`;
    throw unusable(message, origin, undefined, cause);
  }
}
