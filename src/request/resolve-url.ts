import { InvalidRequestError } from '../errors/failures.ts';
import { redact } from '../log.ts';
import type { BaseURL } from './base-url.ts';

/**
 * The URL of a request, and its path below the base URL. Relative URLs resolve below the base URL, with or without a leading
 * slash; absolute ones must start with it. Throws `InvalidRequestError` for any other, because the key would be sent to it.
 */
export function resolveURL(given: string, { href, origin }: BaseURL): { url: string; path: string } {
  // "/models" is below the base URL, not below the origin; "//host" remains another origin.
  const { pathname, search } = checkBelow(given.trim().replace(/^\/(?![/\\])/, './'), href);
  return { url: origin + pathname + search, path: pathname.slice(href.length - origin.length) || '/' };
}

/**
 * Throws `InvalidRequestError` for a URL that is not below `base`, an origin with or without a path. The only check of a
 * request's URL, for every way to send one: after parsing, which resolves dots, backslashes, user names and tabs.
 */
export function checkBelow(given: string, base: string): URL {
  let url: URL;
  try {
    url = new URL(given, `${base}/`);
  } catch (cause) {
    throw new InvalidRequestError(`The URL of a request is not valid: ${JSON.stringify(redact(given))}.`, { cause });
  }
  if (url.username || url.password || !`${url.origin}${url.pathname}/`.startsWith(`${base}/`)) {
    throw new InvalidRequestError(
      `A request must go to a URL below ${base}, because the key goes with it; ${url.origin}${redact(url.pathname)} is not.`,
    );
  }
  return url;
}
