import type * as Undici from 'undici';
import type { Readable } from 'node:stream';
import { InvalidRequestError } from '../../errors/failures.ts';
import type { PoolSettings } from './pool.ts';
import { usable, type Proxies } from './proxies.ts';
import { networkError, type OutgoingBody, type Transport } from './transport.ts';

/** Requests over the package undici, which uses HTTP/2 if the server supports it. */
export async function createHttp2Transport(settings: PoolSettings, proxies: Proxies): Promise<Transport> {
  const { Agent, EnvHttpProxyAgent, request: send } = await loadUndici();
  const options = {
    // The client has its own timeouts for all of these.
    headersTimeout: 0,
    bodyTimeout: 0,
    connectTimeout: settings.connectTimeout,
    allowH2: true,
    ...(Number.isFinite(settings.connections) && { connections: settings.connections }),
  };
  const http = proxies.http && usable(proxies.http);
  const https = proxies.https && usable(proxies.https);
  const dispatcher =
    http || https
      ? new EnvHttpProxyAgent({
          ...options,
          ...(http && { httpProxy: http.href }),
          ...(https && { httpsProxy: https.href }),
        })
      : new Agent(options);
  return {
    async send({ target, method, headers, body }, link) {
      const controller = new AbortController();
      let aborted: { reason: unknown } | undefined;
      if (link)
        link.onAbort = (reason) => {
          aborted = { reason };
          controller.abort();
        };
      try {
        const length = body?.length === undefined ? [] : ['content-length', String(body.length)];
        const {
          statusCode,
          headers: received,
          body: message,
        } = await send(target.href, {
          method: method as 'GET',
          headers: [...headers, ...length],
          body: bodyOf(body),
          signal: controller.signal,
          dispatcher,
        });
        return { status: statusCode, statusText: '', headers: listOf(received), message };
      } catch (error) {
        throw aborted ? aborted.reason : networkError(error);
      }
    },
    close: () => dispatcher.close(),
  };
}

async function loadUndici(): Promise<typeof Undici> {
  try {
    return await import('undici');
  } catch (cause) {
    throw new InvalidRequestError('`http2: true` needs the package undici. Install it with: npm install undici', {
      cause,
    });
  }
}

function bodyOf(body: OutgoingBody | undefined): string | Uint8Array | Readable | null {
  if (!body) return null;
  const data = body.data instanceof Blob ? body.data.stream() : body.data;
  // undici also accepts web streams, contrary to its types.
  return data as string | Uint8Array | Readable;
}

function listOf(received: Record<string, string | string[] | undefined>): string[] {
  return Object.entries(received).flatMap(([name, value]) => [value ?? []].flat().flatMap((each) => [name, each]));
}
