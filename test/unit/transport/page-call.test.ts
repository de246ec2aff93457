import { describe, expect, it, vi } from 'vitest';
import type { Operation, Pagination } from '../../../src/operation.ts';
import { pageCall } from '../../../src/transport/page-call.ts';
import { testClient } from '../../helpers/operations.ts';
import { json, rejection, scriptedFetch } from '../../helpers/replies.ts';

type Page = {
  data: number[];
  total_count?: number;
  next?: string | null;
  last_id?: string;
  has_more?: boolean;
};

const list = (paginate: Pagination | Pagination[]): Operation => ({
  id: 'things.list',
  method: 'GET',
  path: '/things',
  paginate,
});
const KEYS: Pagination = { style: 'offset', items: 'data', param: 'offset', size: 3 };
const MODELS: Pagination = { style: 'offset', items: 'data', param: 'offset', limit: 'limit', total: 'total_count' };
const FILES: Pagination = { style: 'cursor', items: 'data', param: 'cursor', next: 'next', more: 'has_more' };

/** Calls a list served by `serve`, and returns all items and the query of each request. */
async function collect(
  paginate: Pagination | Pagination[],
  serve: (query: URLSearchParams) => Page,
  params: object = {},
  limit = 20,
) {
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
  it('continues until a short page', async () => {
    expect(await collect(KEYS, (query) => ({ data: slice(query, 3) }), { include_disabled: true })).toEqual({
      items: ALL,
      queries: ['?include_disabled=true', '?include_disabled=true&offset=3', '?include_disabled=true&offset=6'],
    });
  });

  it('begins at the given offset', async () => {
    expect((await collect(KEYS, (query) => ({ data: slice(query, 3) }), { offset: 4 })).items).toEqual([4, 5, 6]);
  });

  it('stops at an empty page', async () => {
    expect(
      (await collect(KEYS, (query) => ({ data: slice(query, 3).slice(0, query.get('offset') === '3' ? 0 : 3) }))).items,
    ).toEqual([0, 1, 2]);
  });

  it('stops at the largest offset of the API, and warns that the list may be longer', async () => {
    const warn = vi.fn();
    const fetch = scriptedFetch((url) => json({ data: slice(new URL(url).searchParams, 3) }));
    const logger = { ...console, warn };
    const client = testClient({ fetch, logger, logLevel: 'warn' });
    const items: number[] = [];
    for await (const item of pageCall<Page, number>(client, list({ ...KEYS, max: 5 }), []).items()) items.push(item);
    expect([items, fetch.sent.length]).toEqual([[0, 1, 2, 3, 4, 5], 2]);
    expect(warn.mock.calls).toEqual([
      [
        '[openrouter-fetch] things.list pages up to offset 5, which is reached: there may be items that were not listed.',
      ],
    ]);
  });
});

describe('offset with total', () => {
  it('reads the whole list in one page when no limit is sent', async () => {
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

  it('may be the id of an item that is not in the page, and follows empty pages', async () => {
    const pages: Record<string, Page> = {
      '': { data: [1], last_id: 'zz', has_more: true },
      zz: { data: [], last_id: 'yy', has_more: true },
      yy: { data: [2], last_id: 'xx', has_more: false },
    };
    const paging: Pagination = { style: 'cursor', items: 'data', param: 'after', next: 'last_id', more: 'has_more' };
    expect(await collect(paging, (query) => pages[query.get('after') ?? ''] as Page)).toEqual({
      items: [1, 2],
      queries: ['', '?after=zz', '?after=yy'],
    });
  });

  it('ends without a further cursor where nothing else says whether there is more', async () => {
    const { more: _, ...paging } = FILES;
    const serve = (query: URLSearchParams): Page =>
      query.has('cursor') ? { data: [2], next: null } : { data: [1], next: 'b' };
    expect((await collect(paging as Pagination, serve)).items).toEqual([1, 2]);
  });
});

describe('offset with has_more', () => {
  const VAULT: Pagination = { style: 'offset', items: 'data', param: 'offset', limit: 'limit', more: 'has_more' };

  it('continues by the number of items received, whatever the limit', async () => {
    const serve = (query: URLSearchParams): Page => {
      const data = slice(query, 3);
      return { data, has_more: !data.includes(6) };
    };
    const { items, queries } = await collect(VAULT, serve, { limit: 5 });
    expect([items, queries]).toEqual([ALL, ['?limit=5', '?limit=5&offset=3', '?limit=5&offset=6']]);
  });
});

describe('several styles', () => {
  const STYLES: Pagination[] = [
    { style: 'cursor', items: 'data', param: 'after', next: 'last_id', more: 'has_more', when: { provider: 'openai' } },
    {
      style: 'cursor',
      items: 'data',
      param: 'after_id',
      next: 'last_id',
      more: 'has_more',
      when: { provider: 'anthropic' },
    },
    { style: 'cursor', items: 'data', param: 'cursor', next: 'next' },
  ];
  const serve = (query: URLSearchParams): Page => {
    const start = !['after', 'after_id', 'cursor'].some((name) => query.has(name));
    const cursors = query.has('provider') ? { last_id: 'x', has_more: start } : { next: start ? 'x' : null };
    return { data: [start ? 1 : 2], ...cursors };
  };

  it.each([
    [{ provider: 'openai' }, '?provider=openai&after=x'],
    [{ provider: 'anthropic' }, '?provider=anthropic&after_id=x'],
    [{}, '?cursor=x'],
    [{ provider: undefined }, '?cursor=x'],
  ])('%j continues with %s', async (params, second) => {
    const { items, queries } = await collect(STYLES, serve, params);
    expect([items, queries[1], queries.length]).toEqual([[1, 2], second, 2]);
  });
});

describe('a list that would never end', () => {
  const CURSOR: Pagination = { style: 'cursor', items: 'data', param: 'cursor', next: 'next' };
  const MORE: Pagination = { style: 'offset', items: 'data', param: 'offset', more: 'has_more' };
  const named = (id: number, requests: number): number =>
    ({ id: `k${id}`, usage: requests, last_used_at: `t${requests}` }) as never;
  let requests = 0;

  it.each<[string, Pagination, (query: URLSearchParams) => Page, number[] | undefined, RegExp]>([
    [
      'a cursor that stands still',
      CURSOR,
      (query) => ({ data: [query.has('cursor') ? 2 : 1], next: 'x' }),
      [1, 2],
      /named the next page "x" twice/,
    ],
    [
      'cursors that go round',
      CURSOR,
      (query) => ({ data: [++requests], next: query.get('cursor') === 'a' ? 'b' : 'a' }),
      [1, 2, 3],
      /named the next page "a" twice/,
    ],
    ['a cursor that is ignored', CURSOR, () => ({ data: [1], next: `c${++requests}` }), [1], /sent a page again/],
    [
      'pages that go round after the first',
      MORE,
      () => ({ data: [named(requests === 0 ? 0 : 1 + (requests % 2), ++requests)], has_more: true }),
      undefined,
      /sent a page again/,
    ],
    ['an offset that is ignored', KEYS, () => ({ data: [1, 2, 3] }), [1, 2, 3], /sent a page again/],
    [
      'an offset that is ignored while counters change',
      KEYS,
      () => ({ data: [1, 2, 3].map((id) => named(id, ++requests)) }),
      undefined,
      /sent a page again/,
    ],
    [
      'an offset that is ignored below a total',
      MODELS,
      () => ({ data: [1, 2, 3], total_count: 7 }),
      [1, 2, 3],
      /sent a page again/,
    ],
    [
      'a total that is not reached',
      MODELS,
      (query) => ({ data: slice(query, 5), total_count: 9 }),
      ALL,
      /reports that there are 9 items \(`total_count`\), and sends none from offset 7 on/,
    ],
    [
      'more that does not come',
      MORE,
      (query) => ({ data: slice(query, 4), has_more: true }),
      ALL,
      /reports that there is more \(`has_more`\), and sends no items from offset 7/,
    ],
    ['more without a cursor', FILES, () => ({ data: [1], has_more: true }), [1], /names no next page in `next`/],
    [
      'empty pages without end',
      FILES,
      () => ({ data: [], has_more: true, next: `c${++requests}` }),
      [],
      /101 pages without items/,
    ],
  ])('%s is an error, not a loop', async (_, paging, serve, expected, message) => {
    requests = 0;
    const client = testClient({ fetch: scriptedFetch((url) => json(serve(new URL(url).searchParams))) });
    const items: number[] = [];
    const error = await rejection(
      (async () => {
        for await (const item of pageCall<Page, number>(client, list(paging), []).items()) items.push(item);
      })(),
    );
    expect(error).toMatchObject({ name: 'ResponseParseError', message: expect.stringMatching(message) });
    expect(error.message).toMatch(/^things\.list: /);
    if (expected) expect(items).toEqual(expected);
    else expect(items).toHaveLength(3);
  });

  it('is not one of items without ids whose numbers and times alone differ', async () => {
    const items = Array.from({ length: 9 }, (_, n) => ({ model: 'm', created_at: `t${n}`, used: n }) as never);
    const serve = (query: URLSearchParams): Page => {
      const offset = Number(query.get('offset') ?? 0);
      return { data: items.slice(offset, offset + 1), has_more: offset < 8 };
    };
    expect((await collect(MORE, serve)).items).toEqual(items);
  });

  it("begins at the caller's own cursor", async () => {
    const client = testClient({ fetch: scriptedFetch(json({ data: [1], next: 'b' })) });
    const reading = async (): Promise<void> => {
      for await (const _ of pageCall<Page, number>(client, list(CURSOR), [], { cursor: 'b' }).items());
    };
    const error = await rejection(reading());
    expect(error.message).toMatch(/"b" twice/);
  });
});

describe('the call itself', () => {
  const serve = (query: URLSearchParams): Page => ({ data: slice(query, 3) });

  it('returns the first page, shared with the views', async () => {
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

  it('ends with the signal, and never returns an empty list for an error', async () => {
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
