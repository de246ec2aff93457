import { describe, expect, it } from 'vitest';
import * as descriptors from '../../generated/descriptors.ts';
import * as operations from '../../generated/operations.ts';
import { isResponseParseError } from '../../src/index.ts';
import type { Operation, Pagination } from '../../src/operation.ts';
import type { Client } from '../../src/transport/client.ts';
import type { PageCall } from '../../src/transport/to-page-call.ts';
import { testClient } from '../helpers/operations.ts';
import { json, rejection } from '../helpers/replies.ts';

type List = (client: Client, ...args: unknown[]) => PageCall<unknown, { id: string }>;

/** Every list of the document with each of its styles, its function, and its path and query parameters. */
const LISTS = Object.entries(descriptors).flatMap(([name, operation]: [string, Operation | readonly Operation[]]) => {
  if (!('path' in operation)) return [];
  return ([operation.paginate ?? []].flat() as Pagination[]).map((paging) => ({
    title: [operation.id, ...Object.values(paging.when ?? {}), paging.style, paging.total, paging.more].join(' '),
    list: (operations as unknown as Record<string, List>)[name.replace(/Operation$/, '')] as List,
    path: Array.from(operation.path.matchAll(/\{/g), () => 'a'),
    query: { ...paging.when, ...(paging.limit && { [paging.limit]: 2 }) },
    paging,
  }));
});

const ALL = Array.from({ length: 5 }, (_, index) => ({ id: `item-${index}`, name: `Item ${index}` }));

/** A page of a server with the operation's pagination style. */
function page(
  { items, style, param, next, more, total, limit, size }: Pagination,
  url: string,
): Record<string, unknown> {
  const query = new URL(url).searchParams;
  const after = query.get(param);
  const start = after === null ? 0 : style === 'offset' ? Number(after) : Number(after.replace('item-', '')) + 1;
  const length = limit ? Number(query.get(limit)) : (size ?? ALL.length);
  const data = ALL.slice(start, start + length);
  const left = start + data.length < ALL.length;
  return {
    [items]: data,
    ...(total && { [total]: ALL.length }),
    ...(more && { [more]: left }),
    ...(style === 'cursor' && { [next ?? 'next_cursor']: left ? data.at(-1)?.id : null }),
  };
}

function clientOf(reply: (url: string, turn: number) => unknown): { client: Client; sent: string[] } {
  const sent: string[] = [];
  const fetch = async (url: string): Promise<Response> => {
    sent.push(url);
    return json(reply(url, sent.length - 1));
  };
  return { client: testClient({ fetch, apiKey: 'k', managementKey: 'm' }), sent };
}

/** The request as seen by a server that ignores where the page begins. */
function without(param: string, url: string): string {
  const ignoring = new URL(url);
  ignoring.searchParams.delete(param);
  return ignoring.href;
}

async function idsOf(list: AsyncIterable<{ id: string }>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of list) ids.push(id);
  return ids;
}

describe('every list of the document', () => {
  it('is here, with every style', () => {
    expect(LISTS.length).toBeGreaterThan(30);
    expect(
      new Set(LISTS.map(({ paging: { style, more, total, param } }) => `${style} ${param} ${more} ${total}`)).size,
    ).toBeGreaterThan(5);
  });

  it.each(LISTS)('pages to its end: $title', async ({ list, path, query, paging }) => {
    const { client, sent } = clientOf((url) => page(paging, url));
    expect(await idsOf(list(client, ...path, query).items())).toEqual(ALL.map(({ id }) => id));
    expect(sent.length).toBe(paging.limit ? 3 : 1);
  });

  it.each(LISTS.filter(({ paging }) => paging.limit))(
    'ends with an error where a page is repeated: $title',
    async ({ list, path, query, paging }) => {
      const { client, sent } = clientOf((url) => page(paging, without(paging.param, url)));
      const error = await rejection(idsOf(list(client, ...path, query).items()));
      expect(error).toSatisfy(isResponseParseError);
      expect(error.message).toMatch(/page again|twice/);
      expect(sent.length).toBeLessThan(5);
    },
  );

  it.each(LISTS.filter(({ paging }) => paging.total))(
    'ends with an error where the total is not reached: $title',
    async ({ list, path, query, paging }) => {
      const { client, sent } = clientOf((url) => ({ ...page(paging, url), [paging.total as string]: 1_000 }));
      const error = await rejection(idsOf(list(client, ...path, query).items()));
      expect(error).toSatisfy(isResponseParseError);
      expect(error.message).toMatch(/1000 items/);
      expect(sent.length).toBeLessThan(6);
    },
  );
});
