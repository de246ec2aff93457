import { asRecord } from '../json.ts';
import type { RequestOptions } from '../options.ts';
import { call, type Call } from './call.ts';
import type { Client } from './client.ts';
import type { Operation, Pagination } from '../operation.ts';

/** The first page of a list on its way; `items()` and `pages()` go on from it, one request a page, as they are read. */
export interface PageCall<Page, Item> extends Call<Page> {
  /** All items, page after page. Leaving the loop sends nothing further; the call's `signal` ends it. */
  items(): AsyncGenerator<Item, undefined>;
  /** All pages, the first one included. */
  pages(): AsyncGenerator<Page, undefined>;
}

/** Calls a list operation that pages as its `paginate` says. */
export function pageCall<Page, Item>(
  client: Client,
  operation: Operation,
  path: readonly (string | number)[],
  params?: object | undefined,
  options?: RequestOptions,
): PageCall<Page, Item> {
  const first = call<Page>(client, operation, path, params, options);
  const paging = operation.paginate as Pagination;
  const query = { ...params, ...options?.query } as Record<string, unknown>;

  async function* pages(): AsyncGenerator<Page, undefined> {
    let page = await first;
    let seen = '';
    for (;;) {
      const items = itemsOf(page, paging);
      // A server that ignores the parameter sends the same page for ever.
      const fingerprint = JSON.stringify(items);
      if (fingerprint === seen) return undefined;
      seen = fingerprint;
      yield page;
      const next = nextValue(page, items.length, paging, query);
      if (next === undefined) return undefined;
      query[paging.param] = next;
      const { query: _, ...rest } = options ?? {};
      page = await call<Page>(client, operation, path, { ...query }, rest);
    }
  }

  async function* items(): AsyncGenerator<Item, undefined> {
    for await (const page of pages()) yield* itemsOf(page, paging) as Item[];
    return undefined;
  }

  return Object.assign(first, { items, pages });
}

/** The offset or cursor of the page after this one, `undefined` if this is the last. */
function nextValue(
  page: unknown,
  count: number,
  paging: Pagination,
  query: Readonly<Record<string, unknown>>,
): number | string | undefined {
  const answer = asRecord(page) ?? {};
  if (count === 0) return undefined;
  if (paging.style === 'cursor') {
    const next = answer[paging.next ?? 'next_cursor'];
    const more = paging.more === undefined || answer[paging.more] !== false;
    return more && typeof next === 'string' && next !== '' && next !== query[paging.param] ? next : undefined;
  }
  const offset = Number(query[paging.param] ?? 0) + count;
  const total = paging.total === undefined ? undefined : answer[paging.total];
  if (typeof total === 'number') return offset < total ? offset : undefined;
  const limit = paging.limit === undefined ? undefined : query[paging.limit];
  const size = limit === undefined || limit === null ? paging.size : Number(limit);
  // Without a size the server has sent the whole list.
  return size !== undefined && count >= size ? offset : undefined;
}

function itemsOf(page: unknown, { items }: Pagination): unknown[] {
  const list = asRecord(page)?.[items];
  return Array.isArray(list) ? list : [];
}
