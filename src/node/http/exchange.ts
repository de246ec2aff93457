import http, { type ClientRequest, type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { AbortLink } from './abort-link.ts';
import { Pool, type PoolSettings, type Route } from './pool.ts';
import { proxyAuthorization, proxyFor, type Proxies } from './proxies.ts';
import { proxyAddress, TunnelRefused } from './tunnel.ts';
import { headerOf, networkError, type Incoming, type Outgoing, type Transport } from './transport.ts';
import { writeBody } from './write-body.ts';

/** Requests over `node:http` and `node:https`. */
export function createHttpTransport(settings: PoolSettings, proxies: Proxies): Transport {
  const pool = new Pool(settings);
  /** Proxies that refuse tunnels for plain http; they receive the request itself. */
  const untunnelled = new Set<string>();

  function routeOf({ target }: Outgoing): { secure: boolean; route: Route; headers: string[] } {
    const { secure, hostname: host, port, path } = target;
    const direct = { secure, route: { host, port, path }, headers: [] };
    const proxy = proxyFor(target, proxies);
    if (!proxy) return direct;
    if (secure || !untunnelled.has(proxy.href)) return { ...direct, route: { ...direct.route, tunnel: proxy } };
    const route = { ...proxyAddress(proxy), path: target.href };
    return { secure: proxy.protocol === 'https:', route, headers: proxyAuthorization(proxy) };
  }

  function send(request: Outgoing, link: AbortLink | undefined): Promise<Incoming> {
    return new Promise((resolve, reject) => {
      const { secure, route, headers } = routeOf(request);
      let sent: ClientRequest;
      try {
        // Looked up at each request, so that later replacements (tracing, test doubles) are used.
        sent = (secure ? https : http).request({
          ...route,
          agent: pool.agentOf(secure),
          method: request.method,
          headers: [...framingOf(request), ...request.headers, ...headers],
        });
      } catch (cause) {
        // A header that cannot be sent.
        reject(networkError(cause));
        return;
      }
      // Any number of headers; a length that the caller states must be right.
      Object.assign(sent, { maxHeadersCount: 0, strictContentLength: true });
      pool.track(sent);
      if (link)
        link.onAbort = (reason) => {
          reject(reason as Error);
          sent.destroy();
        };
      sent.once('response', (message) => resolve(receive(message)));
      sent.once('upgrade', (_, socket) => {
        socket.destroy();
        reject(networkError(new Error('The server switched protocols.')));
      });
      // Includes failures after the response has arrived, which its body reports.
      sent.on('error', (cause) => {
        if (!(cause instanceof TunnelRefused) || request.target.secure || !route.tunnel) reject(networkError(cause));
        else {
          untunnelled.add(route.tunnel.href);
          resolve(send(request, link));
        }
      });
      writeBody(sent, request.body);
    });
  }

  function receive(message: IncomingMessage): Incoming {
    const { statusCode = 0, statusMessage = '', rawHeaders } = message;
    pool.limitIdle(message.socket, headerOf(rawHeaders, 'keep-alive'));
    return { status: statusCode, statusText: statusMessage, headers: rawHeaders, message };
  }

  return { send, close: () => pool.close() };
}

/** Methods whose requests have no body unless their headers announce one. */
const BODILESS = new Set(['GET', 'HEAD', 'DELETE', 'OPTIONS']);

function framingOf({ target, method, body }: Outgoing): string[] {
  if (body?.length !== undefined) return ['host', target.host, 'content-length', String(body.length)];
  if (body) return ['host', target.host, 'transfer-encoding', 'chunked'];
  return BODILESS.has(method) ? ['host', target.host] : ['host', target.host, 'content-length', '0'];
}
