import type { AnyRequestOptions } from '../options.ts';
import { toPageCall, type PageCall } from './to-page-call.ts';
import type { Client } from './client.ts';
import type { Operation } from '../operation.ts';
import { followItems, followPages } from './pages.ts';

const PAGES = { followItems, followPages };

/** Calls a list operation that is paged as in its `paginate`. */
export function pageCall<Page, Item>(
  client: Client,
  operation: Operation,
  path: readonly unknown[],
  params?: unknown,
  options?: AnyRequestOptions,
): PageCall<Page, Item> {
  return toPageCall(() => PAGES, client, operation, path, params, options);
}
