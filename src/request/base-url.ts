import { InvalidRequestError } from '../errors/failures.ts';
import { redact } from '../log.ts';
import { kindOf } from '../settings.ts';

export interface BaseURL {
  /** Origin and path, without a trailing slash. */
  readonly href: string;
  readonly origin: string;
  /** Query of the base URL, sent with every request. */
  readonly query: Readonly<Record<string, string[]>>;
}

/** Parses a base URL; throws `InvalidRequestError` for anything but an absolute http(s) URL without credentials. */
export function parseBaseURL(text: string): BaseURL {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new InvalidRequestError(
      `Option \`baseURL\` is not a valid absolute URL: ${typeof text === 'string' ? JSON.stringify(withoutCredentials(redact(text))) : kindOf(text)}.`,
    );
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new InvalidRequestError(`Option \`baseURL\` must start with https:// or http://, not ${url.protocol}//.`);
  }
  if (url.username || url.password) {
    throw new InvalidRequestError('Option `baseURL` must not hold credentials; use `apiKey` or `defaultHeaders`.');
  }
  const query: Record<string, string[]> = Object.create(null);
  url.searchParams.forEach((value, name) => (query[name] ??= []).push(value));
  return { href: url.origin + withoutEndSlashes(url.pathname), origin: url.origin, query };
}

/** The text before the last `@` may be a password, even if the text is not a URL. */
function withoutCredentials(text: string): string {
  const at = text.lastIndexOf('@');
  return at < 0 ? text : `***${text.slice(at)}`;
}

/** Without a regular expression: `/\/+$/` would start a match at every slash. */
export function withoutEndSlashes(path: string): string {
  let end = path.length;
  while (path[end - 1] === '/') end--;
  return path.slice(0, end);
}

/** True for http to another machine, where the key can be read in transit. */
export function isInsecure({ origin }: BaseURL): boolean {
  const { protocol, hostname } = new URL(origin);
  return protocol === 'http:' && !/^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$|\.localhost$/.test(hostname);
}

/**
 * Throws `InvalidRequestError` for a URL that is not below `base`, an origin with or without a path. It is the only
 * check of a request's destination, for every way to send one. It runs after parsing, which has resolved dots,
 * backslashes, user names and tabs.
 */
export function checkBelow(given: string, base: string): URL {
  let url: URL;
  try {
    url = new URL(given, `${base}/`);
  } catch (cause) {
    throw new InvalidRequestError(`The URL of a request is not valid: ${JSON.stringify(redact(given))}.`, { cause });
  }
  if (url.username || url.password || !isBelow(url, base) || !isBelow(withSlashes(url), base)) {
    throw new InvalidRequestError(
      `A request must go to a URL below ${base}, because the key goes with it; ${url.origin}${redact(url.pathname)} is not.`,
    );
  }
  return url;
}

function isBelow({ origin, pathname }: URL, base: string): boolean {
  return `${origin}${pathname}/`.startsWith(`${base}/`);
}

/** As a server or a proxy reads it that decodes slashes before it resolves `..`. */
function withSlashes(url: URL): URL {
  return /%2f|%5c/i.test(url.pathname) ? new URL(url.pathname.replace(/%2f|%5c/gi, '/'), url) : url;
}
