import { InvalidRequestError } from '../errors/failures.ts';
import { redact } from '../log.ts';
import type { BaseURL } from './base-url.ts';

/**
 * The URL of a request, and its path below the base URL. Relative URLs resolve below the base URL, with or without a leading
 * slash; absolute ones must start with it. Throws `InvalidRequestError` for any other, because the key would go with it.
 */
export function resolveURL(given: string, { href, origin }: BaseURL): { url: string; path: string } {
  const below = `${href}/`;
  let url: URL;
  try {
    // "/models" is below the base URL, not below the origin; "//host" remains another origin.
    url = new URL(given.trim().replace(/^\/(?![/\\])/, './'), below);
  } catch (cause) {
    throw new InvalidRequestError(`The URL of a request is not valid: ${JSON.stringify(redact(given))}.`, { cause });
  }
  // The one check, after parsing, which has resolved dots, backslashes, user names and tabs.
  if (url.origin !== origin || url.username || url.password || !`${url.origin}${url.pathname}/`.startsWith(below)) {
    throw new InvalidRequestError(
      `A request must go to a URL below ${href}, because the key goes with it; ${url.origin}${redact(url.pathname)} is not.`,
    );
  }
  return { url: origin + url.pathname + url.search, path: url.pathname.slice(href.length - origin.length) || '/' };
}
