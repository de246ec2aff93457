import type * as FollowingPages from './pages.ts';
import type { AnyRequestOptions } from '../options.ts';
import { call, type Call } from './call.ts';
import type { Client } from './client.ts';
import type { Operation } from '../operation.ts';

/** The pending first page of a list; `items()` and `pages()` continue from it, with one request per page, as they are read. */
export interface PageCall<Page, Item> extends Call<Page> {
  /**
   * All items, page after page. Leaving the loop sends nothing further; the call's `signal` ends it. Pages that would never end
   * (a repeated cursor or page, a total that is not reached) throw a `ResponseParseError`.
   */
  items(): AsyncGenerator<Item, undefined>;
  /** All pages, including the first; ends and throws like `items()`. */
  pages(): AsyncGenerator<Page, undefined>;
}

type Pages = typeof FollowingPages;

/** Calls a list operation; `load` provides the code that follows its pages. */
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
    // Its failure is reported by the loop, which awaits it later.
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
