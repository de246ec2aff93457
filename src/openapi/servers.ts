import { asRecord } from '../json.ts';
import type { OperationEntry } from './operations.ts';
import { resolveRecord } from './place.ts';
import type { OpenApi } from './types.ts';
import { withoutEndSlashes } from '../request/base-url.ts';

/** URL of the first server, its variables replaced by their defaults; `undefined` if there is none. */
export function serverURL({ servers }: { readonly servers?: unknown }): string | undefined {
  return firstServer(servers)?.url;
}

/**
 * URL of the first server that a client can call without further information: absolute, http or https, with a default
 * for each variable and no credentials. Anything else would lead to an invented host: `https://{host}/v1` without a
 * default for `host` parses as the host `v1`. Relative servers are not resolved: the host of a document is often not
 * the host of the API.
 */
export function absoluteServerURL({ servers }: { readonly servers?: unknown }): string | undefined {
  const server = firstServer(servers);
  if (!server?.complete || !/^https?:\/\/[^/\\]/i.test(server.url) || !URL.canParse(server.url)) return undefined;
  const { username, password } = new URL(server.url);
  return username || password ? undefined : server.url;
}

/** The absolute URL of the operation's or its path item's own server. */
export function ownServerURL(document: OpenApi, { path, operation }: OperationEntry): string | undefined {
  return absoluteServerURL(
    operation['servers'] === undefined ? resolveRecord(document, document.paths?.[path]) : operation,
  );
}

function firstServer(servers: unknown): { url: string; complete: boolean } | undefined {
  const server = Array.isArray(servers) ? asRecord(servers[0]) : undefined;
  if (typeof server?.['url'] !== 'string') return undefined;
  const variables = asRecord(server['variables']);
  let complete = true;
  const url = server['url'].trim().replace(/\{([^{}]*)\}/g, (_, name: string) => {
    const value = variables && Object.hasOwn(variables, name) ? asRecord(variables[name])?.['default'] : undefined;
    // YAML parses a port or a version as a number.
    if (typeof value === 'number' || (typeof value === 'string' && value !== '')) return String(value);
    if (value !== '') complete = false;
    return '';
  });
  return { url, complete: complete && !/[{}]/.test(url) };
}

/** Path of the first server, without a trailing slash: `/api/v1`. */
export function basePathOf(document: { readonly servers?: unknown }): string {
  const url = serverURL(document);
  if (url === undefined || !URL.canParse(url, 'http://server')) return '';
  return withoutEndSlashes(new URL(url, 'http://server').pathname);
}
