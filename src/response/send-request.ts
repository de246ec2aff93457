import { ResponseParseError } from '../errors/failures.ts';
import { failToLoad } from '../errors/load-failure.ts';
import { loadLate } from '../load-late.ts';
import type { FetchFunction } from '../options.ts';

/** Options for `fetch`; `redirect` is always `manual`. */
export interface SentInit extends RequestInit {
  headers: Headers;
}

/**
 * Sends a request. A redirect is followed according to `mode`, by code that is loaded with the first one, because API servers
 * rarely send any.
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

/** Not 304, nor statuses with a location for another reason, such as 201. */
export function isRedirect({ status, type }: Response): boolean {
  return type === 'opaqueredirect' || /^30[12378]$/.test(String(status));
}

/** Throws if the caller's code returns something other than a response. */
export function checkResponse(response: Response): Response {
  if (typeof (response as Response | undefined)?.headers?.get === 'function') return response;
  throw new ResponseParseError('Option `fetch`, or a middleware, must return a Response with status and headers.');
}
