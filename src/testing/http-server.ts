// HTTP in front of a mock, on 127.0.0.1.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { envelope, type HttpRequest } from './document/answer.ts';
import { isLocalHost } from './local-host.ts';
import { CORS, deliver } from './script/deliver.ts';

export interface HttpServerOptions {
  /** 0 takes any free port. */
  port: number;
  /** Path of the document's server, served beside the bare origin. */
  basePath: string;
  /** Further base paths that requests may have. */
  otherPaths?: readonly string[];
  /** Most bytes of a request body; a longer one is rejected with 413. @default 64 MiB */
  maxBody?: number;
  /** Called for each request; `left` aborts if the client disconnects before the response has ended. */
  handle(request: HttpRequest, response: ServerResponse, left: AbortSignal): Promise<void>;
}

export interface HttpServer {
  readonly url: string;
  /** Ends responses that are still running. */
  endAnswers(): void;
  close(): Promise<void>;
}

/** Rejects with a readable message if the port is taken. */
export async function serveHttp({
  port,
  basePath,
  otherPaths = [],
  maxBody = MAX_BODY,
  handle,
}: HttpServerOptions): Promise<HttpServer> {
  const open = new Set<ServerResponse>();
  const server = createServer((incoming, response) => {
    if (!isLocalHost(incoming.headers.host)) return void response.writeHead(403).end('Not a local host.\n');
    if (incoming.method === 'OPTIONS') return void response.writeHead(204, CORS).end();
    const left = new AbortController();
    open.add(response);
    // Responses that the mock itself ends are removed from the list first.
    response.once('close', () => {
      if (open.delete(response) && !response.writableFinished) left.abort();
    });
    readRequest(incoming, [basePath, ...otherPaths], maxBody)
      .then((request) => handle(request, response, left.signal))
      .catch((error: Error) => {
        if (response.headersSent) return void response.destroy();
        if (error instanceof BodyTooLarge) return deliver(response, { ...envelope(413, error.message), delay: 0 });
        // Not 500, because clients retry it.
        const answer = envelope(501, `The mock failed: ${error.message}`);
        return deliver(response, { ...answer, delay: 0 });
      });
  });
  // Longer than clients keep a connection: a connection closed while a request arrives fails that request.
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: Error & { code?: string }) => {
      reject(error.code === 'EADDRINUSE' ? new Error(`Port ${port} is in use. Choose another one.`) : error);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  const endAnswers = (): void => {
    for (const response of open) {
      open.delete(response);
      response.destroy();
    }
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${basePath}`,
    endAnswers,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        endAnswers();
        server.closeAllConnections();
      }),
  };
}

const KEEP_ALIVE_MS = 60_000;

/** In bytes: larger than any request of the API. */
const MAX_BODY = 64 * 1024 * 1024;

class BodyTooLarge extends Error {
  constructor(limit: number) {
    super(`The request body is larger than the ${limit} bytes that the mock reads.`);
  }
}

async function readRequest(
  incoming: IncomingMessage,
  basePaths: readonly string[],
  maxBody: number,
): Promise<HttpRequest> {
  const decoder = new TextDecoder();
  let body = '';
  let size = 0;
  for await (const chunk of incoming.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > maxBody) throw new BodyTooLarge(maxBody);
    body += decoder.decode(chunk, { stream: true });
  }
  body += decoder.decode();
  const { method = 'GET', url = '/' } = incoming;
  return {
    method,
    url: url.slice(basePaths.find((path) => path !== '' && url.startsWith(`${path}/`))?.length ?? 0),
    headers: Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)])),
    ...(body !== '' && { body }),
  };
}
