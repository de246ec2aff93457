import type { HttpRequest } from './document/answer.ts';
import type { Mock } from './mock.ts';
import { respond } from './script/respond.ts';

/** Responds to a request in this process, without a socket; `basePaths` are the allowed base paths. */
export async function answerInProcess(
  { play }: Mock,
  request: Request,
  basePaths: readonly string[],
): Promise<Response> {
  const left = new AbortController();
  const leave = (): void => left.abort();
  return respond(await play(await toHttp(request, basePaths), left.signal), request.signal, leave);
}

async function toHttp(request: Request, basePaths: readonly string[]): Promise<HttpRequest> {
  const { pathname, search } = new URL(request.url);
  const base = basePaths.find((path) => path !== '' && pathname.startsWith(`${path}/`)) ?? '';
  const body = await request.text();
  return {
    method: request.method,
    url: pathname.slice(base.length) + search,
    headers: Object.fromEntries(request.headers),
    ...(body !== '' && { body }),
  };
}
