import { ResponseParseError } from '../errors/failures.ts';
import { failToLoad } from '../errors/load-failure.ts';
import { loadLate } from '../load-late.ts';
import type { FetchFunction } from '../options.ts';

/** What `fetch` gets; its `redirect` is always `manual`. */
export interface SentInit extends RequestInit {
  headers: Headers;
}

/**
 * Sends a request. A redirect is followed as `mode` says, by code that is loaded with the first one, because servers of APIs
 * hardly ever send any.
 */
export async function sendRequest(
  fetch: FetchFunction,
  url: string,
  init: SentInit,
  mode: RequestInit['redirect'],
  credentials?: readonly string[],
): Promise<Response> {
  const response = checkResponse(await fetch(url, init));
  if (mode === 'manual' || !isRedirect(response)) return response;
  const { followRedirects } = await loadLate().catch(failToLoad);
  return followRedirects(response, fetch, url, init, mode, credentials);
}

/** Not 304, nor what has a location for another reason, such as 201. */
export function isRedirect({ status, type }: Response): boolean {
  return type === 'opaqueredirect' || /^30[12378]$/.test(String(status));
}

/** Throws where code of the caller's returns something that is not a response. */
export function checkResponse(response: Response): Response {
  if (typeof (response as Response | undefined)?.headers?.get === 'function') return response;
  throw new ResponseParseError('Option `fetch`, or a middleware, must return a Response with status and headers.');
}
