import { asRecord } from '../json.ts';
import { withoutEndSlashes } from '../request/base-url.ts';

/** URL of the first server, its variables replaced by their defaults; `undefined` where there is none. */
export function serverURL({ servers }: { readonly servers?: unknown }): string | undefined {
  const server = Array.isArray(servers) ? asRecord(servers[0]) : undefined;
  if (typeof server?.['url'] !== 'string') return undefined;
  const variables = asRecord(server['variables']);
  return server['url'].replace(/\{([^{}]*)\}/g, (_, name: string) => {
    const value = asRecord(variables?.[name])?.['default'];
    return typeof value === 'string' ? value : '';
  });
}

/** Path of the first server, without a trailing slash: `/api/v1`. */
export function basePathOf(document: { readonly servers?: unknown }): string {
  const url = serverURL(document);
  if (url === undefined || !URL.canParse(url, 'http://server')) return '';
  return withoutEndSlashes(new URL(url, 'http://server').pathname);
}
