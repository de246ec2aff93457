import { loadLate } from '../load-late.ts';
import { ConnectionError } from './failures.ts';
import { isOpenRouterError, type OpenRouterError } from './open-router-error.ts';

/** Throws if a part that is loaded on demand cannot be loaded. `sent`: whether a request has been. */
export function failToLoad(cause: unknown, sent = false): never {
  throw new ConnectionError('A part of this client could not be loaded.', { cause, sent });
}

/** Code that few calls need, loaded before anything is sent. */
export function requireLate(): ReturnType<typeof loadLate> {
  return loadLate().catch((cause: unknown) => failToLoad(cause));
}

/**
 * Converts what `fetch` or the reader of a body threw; `origin`: of the request's URL. The code that distinguishes failures is
 * loaded with the first failure; if the network is down, it may be unreachable as well.
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
