import { AbortLink } from './abort-link.ts';
import { decoded } from './decoded.ts';
import { NodeResponse } from './node-response.ts';
import { ReceivedBody } from './received-body.ts';
import { targetOfURL, type Target } from './target.ts';
import { headerOf, networkError, type Incoming, type Outgoing, type Transport } from './transport.ts';

const MAX_REDIRECTS = 20;
const REDIRECT = new Set([301, 302, 303, 307, 308]);
/** Statuses that never have a body. */
const BODILESS = new Set([101, 103, 204, 205, 304]);

/** Sends a request and follows its redirects, by the rules of `fetch`. */
export async function followRedirects(transport: Transport, first: Outgoing): Promise<Response> {
  const link = first.signal && new AbortLink(first.signal);
  try {
    let request = first;
    for (let hops = 0; ; hops++) {
      const incoming = await transport.send(request, link);
      const next = REDIRECT.has(incoming.status) ? redirected(request, incoming, hops) : undefined;
      if (!next) return respond(request, incoming, link, hops > 0);
      request = next;
    }
  } catch (error) {
    link?.release();
    throw error;
  }
}

function respond(
  { target, method, isCrossOrigin }: Outgoing,
  { message, ...head }: Incoming,
  link: AbortLink | undefined,
  isRedirected: boolean,
): Response {
  const type = isCrossOrigin ? 'cors' : 'basic';
  const whole = { ...head, url: target.href, redirected: isRedirected, type } as const;
  if (method === 'HEAD' || BODILESS.has(head.status)) {
    message.on('error', () => {}).resume();
    link?.release();
    return new NodeResponse(whole);
  }
  try {
    const stream = decoded(message, headerOf(head.headers, 'content-encoding'));
    return new NodeResponse(whole, new ReceivedBody(message, stream, link));
  } catch (error) {
    // Nothing will read it: free its socket.
    message.on('error', () => {}).destroy();
    throw networkError(error);
  }
}

/** The request after a redirect; `undefined` if the response is returned unchanged. */
function redirected(request: Outgoing, incoming: Incoming, hops: number): Outgoing | undefined {
  if (request.redirect === 'manual') return undefined;
  const location = headerOf(incoming.headers, 'location');
  if (location === undefined && request.redirect === 'follow') return undefined;
  incoming.message.on('error', () => {}).destroy();
  if (request.redirect === 'error') throw networkError(new Error('unexpected redirect'));
  if (hops === MAX_REDIRECTS) throw networkError(new Error('redirect count exceeded'));
  const target = targetOfRedirect(location as string, request.target);
  const { status } = incoming;
  const { method } = request;
  const becomesGET = status === 303 ? method !== 'GET' && method !== 'HEAD' : status < 303 && method === 'POST';
  if (!becomesGET && request.body?.data instanceof ReadableStream)
    throw networkError(new Error('a redirect asks for the body again, which was a stream'));
  const isElsewhere = target.origin !== request.target.origin;
  const dropped = new Set([...(becomesGET ? OF_BODY : []), ...(isElsewhere ? OF_ORIGIN : [])]);
  const headers = request.headers.filter((_, at) => !dropped.has(request.headers[at - (at % 2)] as string));
  const isCrossOrigin = isElsewhere || request.isCrossOrigin === true;
  return { ...request, target, headers, isCrossOrigin, ...(becomesGET && { method: 'GET', body: undefined }) };
}

/** Headers that describe a body. */
const OF_BODY = ['content-encoding', 'content-language', 'content-location', 'content-type'];
/** Secrets of one origin, which must not be sent to others. */
const OF_ORIGIN = ['authorization', 'proxy-authorization', 'cookie'];

function targetOfRedirect(location: string, from: Target): Target {
  // Headers are read as Latin-1; URLs in them are UTF-8.
  const utf8 = Buffer.from(location, 'latin1').toString();
  if (!URL.canParse(utf8, from.href)) throw networkError(new TypeError('Invalid URL'));
  const url = new URL(utf8, from.href);
  if (!/^https?:$/.test(url.protocol)) throw networkError(new Error('URL scheme must be a HTTP(S) scheme'));
  const target = targetOfURL(url);
  if (!target) throw networkError(new Error('a redirect may not name a URL with credentials'));
  return target;
}
