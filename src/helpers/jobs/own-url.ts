import { transportOf, type Client } from '../../transport/client.ts';

/** A URL of the API's, resolved against the origin of the base URL; `undefined` if it is not an http or https URL. */
export function resolveAtOrigin(client: Client, given: unknown): URL | undefined {
  try {
    const url = new URL(String(given), client[transportOf].baseURL.origin);
    return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url : undefined;
  } catch {
    return undefined;
  }
}

/** True for a URL below the base URL, so that a proxy with its own path is not bypassed. */
export function isBelowBase(client: Client, url: URL): boolean {
  return `${url.origin}${url.pathname}`.startsWith(`${client[transportOf].baseURL.href}/`);
}

/** True for a URL that the key may be sent to. */
export function isOfOwnOrigin(client: Client, url: URL): boolean {
  return url.origin === client[transportOf].baseURL.origin;
}
