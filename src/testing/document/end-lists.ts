// The examples of a list are its first page, which may say that there is another.
import { queryOf, type Answerer } from './answer.ts';
import type { Routes } from './routes.ts';
import { asRecord, parseJSON } from '../../json.ts';
import type { Operation } from '../../operation.ts';
import { itemsOf, nextValue, selectStyle } from '../../transport/next-page.ts';

/** Responds to a request for the page that follows the documented one with the end of the list. */
export function endLists(routes: Routes, answerer: Answerer): Answerer {
  return async (request) => {
    const answer = await answerer(request);
    const at = request.url.indexOf('?');
    if (at < 0 || request.method !== 'GET' || answer.status !== 200) return answer;
    const paginate = asRecord(routes.match('GET', request.url)?.operation)?.['x-paginate'];
    const page = paginate === undefined ? undefined : asRecord(parseJSON(answer.body));
    if (!page) return answer;
    const query: Record<string, unknown> = queryOf(new URLSearchParams(request.url.slice(at)));
    const paging = selectStyle(paginate as Operation['paginate'], query);
    const { param, items, more, total, next } = paging;
    const position = query[param];
    delete query[param];
    const following = nextValue(page, itemsOf(page, paging).length, paging, query);
    if (position === undefined || following instanceof Error || String(following) !== position) return answer;
    const end = {
      ...page,
      [items]: [],
      ...(more && { [more]: false }),
      ...(total && { [total]: following }),
      ...(next && { [next]: null }),
    };
    return { ...answer, body: JSON.stringify(end) };
  };
}
