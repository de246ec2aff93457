import type * as Late from '../late.ts';
import { loadLate } from '../load-late.ts';
import { unusable, type WireOrigin } from './unusable.ts';

/**
 * Loads the code that reads errors and unusual responses. Throws a `ResponseParseError` with the status if it cannot be loaded.
 */
export async function loadErrorReader({ status, headers }: WireOrigin): Promise<typeof Late> {
  try {
    return await loadLate();
  } catch (cause) {
    const message = `The server's response (status ${status}) needs a part of this client that could not be loaded.`;
    throw unusable(message, { status, headers }, undefined, cause);
  }
}
