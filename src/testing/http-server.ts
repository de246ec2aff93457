// HTTP in front of a mock, on 127.0.0.1.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { envelope, type HttpRequest } from './document/answer.ts';
import { CORS, deliver } from './script/deliver.ts';

export interface HttpServerOptions {
  /** 0 takes any free port. */
  port: number;
  /** Path of the document's server, served beside the bare origin. */
  basePath: string;
  /** Further paths that requests may begin with. */
  otherPaths?: readonly string[];
  /** Called for each request; `left` aborts when the client goes away before the answer has ended. */
  handle(request: HttpRequest, response: ServerResponse, left: AbortSignal): Promise<void>;
}

export interface HttpServer {
  readonly url: string;
  /** Ends answers that are still running. */
  endAnswers(): void;
  close(): Promise<void>;
}

/** Rejects with a line for people where the port is taken. */
export async function serveHttp({ port, basePath, otherPaths = [], handle }: HttpServerOptions): Promise<HttpServer> {
  const open = new Set<ServerResponse>();
  const server = createServer((incoming, response) => {
    if (incoming.method === 'OPTIONS') return void response.writeHead(204, CORS).end();
    const left = new AbortController();
    open.add(response);
    // Answers that the mock ends are taken off the list first.
    response.once('close', () => {
      if (open.delete(response) && !response.writableFinished) left.abort();
    });
    readRequest(incoming, [basePath, ...otherPaths])
      .then((request) => handle(request, response, left.signal))
      .catch((error: Error) => {
        if (response.headersSent) return void response.destroy();
        // Not 500, which clients try again.
        const answer = envelope(501, `The mock failed: ${error.message}`);
        return deliver(response, { ...answer, delay: 0 });
      });
  });
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

async function readRequest(incoming: IncomingMessage, basePaths: readonly string[]): Promise<HttpRequest> {
  const decoder = new TextDecoder();
  let body = '';
  for await (const chunk of incoming) body += decoder.decode(chunk as Uint8Array, { stream: true });
  body += decoder.decode();
  const { method = 'GET', url = '/' } = incoming;
  return {
    method,
    url: url.slice(basePaths.find((path) => path !== '' && url.startsWith(`${path}/`))?.length ?? 0),
    headers: Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)])),
    ...(body !== '' && { body }),
  };
}
