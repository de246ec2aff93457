import { loadLate } from '../load-late.ts';
import { ConnectionError } from './failures.ts';
import { isOpenRouterError, type OpenRouterError } from './open-router-error.ts';

/** Throws for a part that is loaded when it is needed, and cannot be; nothing has been sent for it. */
export function failToLoad(cause: unknown): never {
  throw new ConnectionError('A part of this client could not be loaded.', { cause, sent: false });
}

/**
 * The error for what `fetch` or the reader of a body threw; `origin` is where the request was to go. What distinguishes failures
 * is loaded with the first of them; where the network is down, it may be out of reach as well.
 */
export async function errorOfFailure(cause: unknown, origin: string): Promise<OpenRouterError> {
  if (isOpenRouterError(cause)) return cause;
  try {
    const { errorOfThrown } = await loadLate();
    return errorOfThrown(cause, origin);
  } catch {
    return new ConnectionError(`The connection to ${origin} broke.`, { cause });
  }
}
