import { ConnectionError } from '../errors/failures.ts';
import { keyIn } from '../errors/mask.ts';
import { redact, redactKnown, SECRET_HEADER } from '../log.ts';
import { isOneShot } from '../request/body.ts';
import type { FetchFunction } from '../options.ts';
import { checkResponse, isRedirect } from './check-response.ts';

const MAX_REDIRECTS = 5;

/**
 * Follows redirects from `first` on manually: `fetch` itself would replay a prompt to another origin. Redirects within the
 * origin are followed; to another origin only for requests without a body, and without the key; from https to http never.
 * `credentials`: names of headers with keys, besides those whose name indicates one.
 */
export async function followRedirects(
  first: Response,
  fetch: FetchFunction,
  url: string,
  init: RequestInit,
  mode: RequestInit['redirect'],
  credentials: readonly string[] = [],
): Promise<Response> {
  const sent = new Headers(init.headers);
  let target = url;
  let request: RequestInit & { headers: Headers } = { ...init, headers: sent };
  let response = first;
  for (let hops = 0; ; hops++) {
    if (response.type === 'opaqueredirect') throw refused('this runtime does not report the target');
    const location = isRedirect(response) ? response.headers.get('location') : null;
    if (location === null) return response;
    void response.body?.cancel().catch(() => {});
    if (mode === 'error') throw refused('`redirect` is "error"');
    const next = resolve(location, target);
    if (!next) throw refused('its target is not a URL');
    const key = keyIn(sent)?.toLowerCase();
    if (key && redactKnown(next.href.toLowerCase(), key) !== next.href.toLowerCase())
      throw refused('its target holds the API key');
    if (hops === MAX_REDIRECTS) throw refused(`more than ${MAX_REDIRECTS} in a row`);
    // Bun reads files for `file:` URLs.
    if (!/^https?:$/.test(next.protocol)) throw refused(`to a URL that starts with ${next.protocol}`);
    if (target.startsWith('https:') && next.protocol !== 'https:')
      throw refused(`to ${next.origin}, which is not encrypted`);
    const becomesGET = response.status === 303 || (response.status < 303 && request.method === 'POST');
    if (!becomesGET && isOneShot(request.body)) throw refused('the request body can be sent only once');
    if (becomesGET) request = { ...request, method: 'GET', body: null };
    if (next.origin !== new URL(target).origin) {
      if (request.body) throw refused(`to ${next.origin}: a request body goes to no other origin`);
      const headers = new Headers(request.headers);
      request.headers.forEach((_, name) => SECRET_HEADER.test(name) && headers.delete(name));
      for (const name of credentials) headers.delete(name);
      request = { ...request, headers };
    }
    target = next.href;
    response = checkResponse(await fetch(target, request));
  }
}

function resolve(location: string, base: string): URL | undefined {
  try {
    return new URL(location, base);
  } catch {
    return undefined;
  }
}

function refused(why: string): ConnectionError {
  return new ConnectionError(`A redirect was not followed: ${redact(why)}. Check option \`baseURL\`.`, { sent: true });
}
