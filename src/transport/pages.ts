import { ResponseParseError } from '../errors/failures.ts';
import { asRecord } from '../json.ts';
import { stringify } from '../json-cost.ts';
import type { AnyRequestOptions } from '../options.ts';
import { call } from './call.ts';
import { transportOf, type Client } from './client.ts';
import { itemsOf, nextValue, selectStyle, type Query } from './next-page.ts';
import type { Operation } from '../operation.ts';

/** Most consecutive pages without items, if the server reports that there are more. */
const MAX_EMPTY = 100;

/** All pages: the pending first one, then one request for each page that is read. */
export async function* followPages<Page>(
  first: Promise<Page>,
  client: Client,
  operation: Operation,
  path: readonly unknown[],
  params: unknown,
  options: AnyRequestOptions | undefined,
): AsyncGenerator<Page, undefined> {
  const query = { ...(params as Query | undefined), ...options?.query } as Query;
  const paging = selectStyle(operation.paginate, query);
  const position: Query = { ...query };
  const seen = createLoopGuard(position[paging.param]);
  let page = await first;
  for (;;) {
    const list = itemsOf(page, paging);
    const next = nextValue(page, list.length, paging, position);
    const fault = seen.faultOf(list, typeof next === 'string' ? next : undefined);
    // A repeated page has been yielded already.
    if (fault !== REPEATED_PAGE) yield page;
    if (fault ?? next instanceof Error)
      throw new ResponseParseError(`${operation.id}: ${fault ?? (next as Error).message}`);
    if (next === undefined) return undefined;
    if (typeof next === 'number' && next > (paging.max ?? Infinity)) {
      const reach = `${operation.id} pages up to ${paging.param} ${paging.max}`;
      client[transportOf].warn(`${reach}, which is reached: there may be items that were not listed.`);
      return undefined;
    }
    position[paging.param] = next;
    page = await call<Page>(client, operation, path, { ...position }, { ...options, query: undefined });
  }
}

/**
 * All items of all pages.
 *
 * @public Reached through `client/extras.ts`, which is loaded when a list is paged.
 */
export async function* followItems<Page, Item>(
  ...args: Parameters<typeof followPages<Page>>
): AsyncGenerator<Item, undefined> {
  const [, , operation, , params, options] = args;
  const paging = selectStyle(operation.paginate, { ...(params as Query | undefined), ...options?.query } as Query);
  for await (const page of followPages(...args)) yield* itemsOf(page, paging) as Item[];
  return undefined;
}

const REPEATED_PAGE =
  'the server sent a page again that it had sent before: it seems to ignore where the page is to begin.';

/** Detects lists that would never end. Counters and dates of a repeated item may have changed. */
function createLoopGuard(start: unknown): {
  faultOf(items: readonly unknown[], cursor: string | undefined): string | undefined;
} {
  const cursors = new Set<unknown>([start]);
  /** Of pages whose items have ids: no two are the same. */
  const pages = new Set<string>();
  let first: string | undefined;
  let last: string | undefined;
  let empty = 0;
  return {
    faultOf(items, cursor) {
      empty = items.length === 0 ? empty + 1 : 0;
      if (empty > MAX_EMPTY)
        return `the server sent ${empty} pages without items in a row, and says that there is more.`;
      const page = items.length === 0 ? undefined : hashOf(stringify(items.map(identityOf)));
      if (page !== undefined && (page === first || page === last || pages.has(page))) return REPEATED_PAGE;
      if (page !== undefined && items.every(hasId)) pages.add(page);
      first ??= page;
      last = page ?? last;
      if (cursor === undefined) return undefined;
      if (cursors.has(cursor))
        return `the server named the next page ${JSON.stringify(cursor)} twice, so its list would never end.`;
      cursors.add(cursor);
      return undefined;
    },
  };
}

/** Texts and ids of an item, without numbers and times that may change; the item itself if it has no id. */
function identityOf(item: unknown): unknown {
  if (!hasId(item)) return item;
  return Object.entries(item as object).filter(
    ([name, value]) => ID.test(name) || (typeof value === 'string' && !/_at$|time|last/i.test(name)),
  );
}

/** What tells items apart. */
const ID = /id$|^(?:hash|slug|name|key)$/i;

function hasId(item: unknown): boolean {
  return Object.keys(asRecord(item) ?? {}).some((name) => ID.test(name));
}

/** Sixty-four bits for a text of any length. */
function hashOf(text: string): string {
  let a = 0;
  let b = 0;
  for (let at = 0; at < text.length; at++) {
    a = Math.imul(a ^ text.charCodeAt(at), 0x9e3779b1);
    b = Math.imul(b + text.charCodeAt(at), 0x85ebca77) ^ (b >>> 13);
  }
  return `${text.length}:${a}:${b}`;
}
