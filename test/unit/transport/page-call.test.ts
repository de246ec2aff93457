import { describe, expect, it } from 'vitest';
import type { Operation, Pagination } from '../../../src/operation.ts';
import { pageCall } from '../../../src/transport/page-call.ts';
import { testClient } from '../../helpers/operations.ts';
import { json, rejection, scriptedFetch } from '../../helpers/replies.ts';

type Page = { data: number[]; total_count?: number; next?: string | null; has_more?: boolean };

const list = (paginate: Pagination): Operation => ({ id: 'things.list', method: 'GET', path: '/things', paginate });
const KEYS: Pagination = { style: 'offset', items: 'data', param: 'offset', size: 3 };
const MODELS: Pagination = { style: 'offset', items: 'data', param: 'offset', limit: 'limit', total: 'total_count' };
const FILES: Pagination = { style: 'cursor', items: 'data', param: 'cursor', next: 'next', more: 'has_more' };

/** Calls a list served by `serve`, and gives all items and the query of each request. */
async function collect(paginate: Pagination, serve: (query: URLSearchParams) => Page, params: object = {}, limit = 20) {
  const fetch = scriptedFetch((url) => json(serve(new URL(url).searchParams)));
  const items: number[] = [];
  for await (const item of pageCall<Page, number>(testClient({ fetch }), list(paginate), [], params).items()) {
    items.push(item);
    if (items.length === limit) break;
  }
  return { items, queries: fetch.sent.map(({ url }) => new URL(url).search) };
}

const ALL = [0, 1, 2, 3, 4, 5, 6];
const slice = (query: URLSearchParams, size: number): number[] =>
  ALL.slice(Number(query.get('offset') ?? 0)).slice(0, size);

describe('offset without total', () => {
  it('goes on until a short page', async () => {
    expect(await collect(KEYS, (query) => ({ data: slice(query, 3) }), { include_disabled: true })).toEqual({
      items: ALL,
      queries: ['?include_disabled=true', '?include_disabled=true&offset=3', '?include_disabled=true&offset=6'],
    });
  });

  it('begins where it is told', async () => {
    expect((await collect(KEYS, (query) => ({ data: slice(query, 3) }), { offset: 4 })).items).toEqual([4, 5, 6]);
  });

  it('stops at an empty page, and at a page that comes again', async () => {
    expect(
      (await collect(KEYS, (query) => ({ data: slice(query, 3).slice(0, query.get('offset') === '3' ? 0 : 3) }))).items,
    ).toEqual([0, 1, 2]);
    const repeated = await collect(KEYS, () => ({ data: [1, 2, 3] }));
    expect([repeated.items, repeated.queries.length]).toEqual([[1, 2, 3], 2]);
  });
});

describe('offset with total', () => {
  it('takes the whole list in one page when no limit is sent', async () => {
    expect(await collect(MODELS, () => ({ data: ALL, total_count: 7 }))).toEqual({ items: ALL, queries: [''] });
  });

  it('pages when the caller asks for a limit', async () => {
    const { items, queries } = await collect(MODELS, (query) => ({ data: slice(query, 4), total_count: 7 }), {
      limit: 4,
    });
    expect([items, queries]).toEqual([ALL, ['?limit=4', '?limit=4&offset=4']]);
  });
});

describe('cursor', () => {
  it('follows the cursor until there is no more', async () => {
    const pages: Record<string, Page> = {
      '': { data: [1], next: 'b', has_more: true },
      b: { data: [2], next: 'c', has_more: true },
      c: { data: [3], next: 'd', has_more: false },
    };
    expect(await collect(FILES, (query) => pages[query.get('cursor') ?? ''] as Page)).toEqual({
      items: [1, 2, 3],
      queries: ['', '?cursor=b', '?cursor=c'],
    });
  });

  it('stops when the cursor stands still', async () => {
    expect(
      (await collect(FILES, (query) => ({ data: [query.has('cursor') ? 2 : 1], next: 'x', has_more: true }))).items,
    ).toEqual([1, 2]);
  });
});

describe('the call itself', () => {
  const serve = (query: URLSearchParams): Page => ({ data: slice(query, 3) });

  it('gives the first page, shared with the views', async () => {
    const fetch = scriptedFetch((url) => json(serve(new URL(url).searchParams)));
    const call = pageCall<Page, number>(testClient({ fetch }), list(KEYS), []);
    expect(await call).toEqual({ data: [0, 1, 2] });
    expect((await call.withResponse()).attempts).toBe(1);
    const pages: Page[] = [];
    for await (const page of call.pages()) pages.push(page);
    expect([pages.length, fetch.sent.length]).toEqual([3, 3]);
  });

  it('sends nothing further when the loop is left', async () => {
    expect((await collect(KEYS, serve, {}, 2)).queries).toHaveLength(1);
  });

  it('ends with the signal, and never gives an empty list for an error', async () => {
    const controller = new AbortController();
    const client = testClient({ fetch: scriptedFetch((url) => json(serve(new URL(url).searchParams))) });
    const error = await rejection(
      (async () => {
        for await (const item of pageCall<Page, number>(
          client,
          list(KEYS),
          [],
          {},
          { signal: controller.signal },
        ).items()) {
          if (item === 2) controller.abort();
        }
      })(),
    );
    expect(error.name).toBe('UserAbortError');
    const failing = testClient({
      fetch: scriptedFetch(json({ error: { code: 400, message: 'offset must not be negative' } }, { status: 400 })),
    });
    const refused = await rejection(pageCall<Page, number>(failing, list(KEYS), [], { offset: -1 }).items().next());
    expect(refused.message).toBe('400: offset must not be negative');
  });
});
