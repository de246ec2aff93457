import { asRecord } from '../json.ts';
import type { Operation, Pagination } from '../operation.ts';

export type Query = Record<string, unknown>;

/** The style that the query selects, else the last. */
export function selectStyle(paginate: Operation['paginate'], query: Query): Pagination {
  const styles = [paginate ?? []].flat() as Pagination[];
  const selected = styles.find(({ when }) => when && Object.keys(when).every((name) => query[name] === when[name]));
  return selected ?? (styles.at(-1) as Pagination);
}

/**
 * The offset or cursor of the page after this one, `undefined` if this is the last; an error if the page contradicts itself.
 */
export function nextValue(
  page: unknown,
  count: number,
  paging: Pagination,
  query: Query,
): number | string | undefined | Error {
  const { style, param, next, more, total, limit, size } = paging;
  const answer = asRecord(page) ?? {};
  const hasMore = more === undefined ? undefined : answer[more] === true;
  if (hasMore === false) return undefined;
  if (style === 'cursor') {
    const cursor = answer[next ?? 'next_cursor'];
    if (typeof cursor === 'string' && cursor !== '') return count > 0 || hasMore ? cursor : undefined;
    return hasMore
      ? new Error(`the server reports that there is more (\`${more}\`), and names no next page in \`${next}\`.`)
      : undefined;
  }
  const offset = Number(query[param] ?? 0) + count;
  const all = total === undefined ? undefined : answer[total];
  if (typeof all === 'number') {
    if (offset >= all) return undefined;
    return count > 0
      ? offset
      : new Error(
          `the server reports that there are ${all} items (\`${total}\`), and sends none from ${param} ${offset} on.`,
        );
  }
  if (count === 0)
    return hasMore
      ? new Error(`the server reports that there is more (\`${more}\`), and sends no items from ${param} ${offset} on.`)
      : undefined;
  if (hasMore) return offset;
  const asked = limit === undefined ? undefined : query[limit];
  const full = asked === undefined || asked === null ? size : Number(asked);
  // Without a page size, the server has sent the whole list.
  return full !== undefined && count >= full ? offset : undefined;
}

/** The items of a page. */
export function itemsOf(page: unknown, { items }: Pagination): unknown[] {
  const list = asRecord(page)?.[items];
  return Array.isArray(list) ? list : [];
}
