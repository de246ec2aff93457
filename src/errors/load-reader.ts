import type * as Late from '../late.ts';
import { loadLate } from '../load-late.ts';
import { unusable, type WireOrigin } from './unusable.ts';

/** What reads the errors that the API reports. Throws a `ResponseParseError` with the status where it cannot be loaded. */
export async function loadErrorReader(origin: WireOrigin): Promise<Pick<typeof Late, 'errorOfBody' | 'errorOfValue'>> {
  try {
    return await loadLate();
  } catch (cause) {
    const message = `The server reported an error (status ${origin.status}), and the code that reads it could not be loaded.`;
    throw unusable(message, origin, undefined, cause);
  }
}
