import type * as FollowingPages from './pages.ts';
import type { AnyRequestOptions } from '../options.ts';
import { call, type Call } from './call.ts';
import type { Client } from './client.ts';
import type { Operation } from '../operation.ts';

/** The pending first page of a list; `items()` and `pages()` continue from it, one request a page, as they are read. */
export interface PageCall<Page, Item> extends Call<Page> {
  /**
   * All items, page after page. Leaving the loop sends nothing further; the call's `signal` ends it. A server whose pages
   * would never end (a cursor or a page comes again, a total that is not reached) is a `ResponseParseError`.
   */
  items(): AsyncGenerator<Item, undefined>;
  /** All pages, the first one included; ends and throws as `items()`. */
  pages(): AsyncGenerator<Page, undefined>;
}

type Pages = typeof FollowingPages;

/** Calls a list operation; what follows its pages comes from `load`. */
export function toPageCall<Page, Item>(
  load: () => Pages | Promise<Pages>,
  client: Client,
  operation: Operation,
  path: readonly unknown[],
  params?: unknown,
  options?: AnyRequestOptions,
): PageCall<Page, Item> {
  const first = call<Page>(client, operation, path, params, options);
  const follow = (): Pages | Promise<Pages> => {
    // Its failure is reported to the loop, which awaits it after this.
    first.catch(() => {});
    return load();
  };
  return Object.assign(first, {
    async *pages(): AsyncGenerator<Page, undefined> {
      return yield* (await follow()).followPages<Page>(first, client, operation, path, params, options);
    },
    async *items(): AsyncGenerator<Item, undefined> {
      return yield* (await follow()).followItems<Page, Item>(first, client, operation, path, params, options);
    },
  });
}
