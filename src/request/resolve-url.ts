import { checkBelow, type BaseURL } from './base-url.ts';

/**
 * The URL of a request, and its path below the base URL. Relative URLs resolve below the base URL, with or without a leading
 * slash; absolute ones must start with it. Throws `InvalidRequestError` for any other, because the key would be sent to it.
 */
export function resolveURL(given: string, { href, origin }: BaseURL): { url: string; path: string } {
  // "/models" is below the base URL, not below the origin; "//host" remains another origin.
  const { pathname, search } = checkBelow(given.trim().replace(/^\/(?![/\\])/, './'), href);
  return { url: origin + pathname + search, path: pathname.slice(href.length - origin.length) || '/' };
}
