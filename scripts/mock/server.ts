// HTTP in front of the mock: hands event streams out event by event, as models do.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Mock, MockAnswer, MockRequest } from './prism.ts';

export interface MockServerOptions {
  /** 0, the default, takes any free port. */
  port?: number;
  /** Between two events of a stream, in ms; default 0. */
  delay?: number;
  /** Path of the document's server, served beside the bare origin. */
  basePath?: string;
  /** Called with each request and its answer, for tests and logs. */
  onExchange?: (request: MockRequest, answer: MockAnswer) => void;
}

export interface MockServer {
  /** Origin and base path: what `baseURL` is to be. */
  readonly url: string;
  /** Ends streams that are still running, too. */
  close(): Promise<void>;
}

const CORS = {
  'access-control-allow-origin': '*',
  // The wildcard does not cover Authorization.
  'access-control-allow-headers': '*, Authorization',
  'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
  'access-control-expose-headers': '*',
};

/** Serves the mock on 127.0.0.1; rejects with a line for people where the port is taken. */
export async function serveMock(mock: Mock, options: MockServerOptions = {}): Promise<MockServer> {
  const { port = 0, delay = 0, basePath = '', onExchange } = options;

  async function handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    if (incoming.method === 'OPTIONS') return void response.writeHead(204, CORS).end();
    const request = await readRequest(incoming, basePath);
    const answer = await mock(request);
    onExchange?.(request, answer);
    await send(response, answer, delay);
  }

  const server = createServer((incoming, response) => {
    handle(incoming, response).catch((error: Error) => {
      if (response.headersSent) return void response.destroy();
      const body = JSON.stringify({ error: { code: 500, message: `The mock failed: ${error.message}` } });
      response.writeHead(500, { ...CORS, 'content-type': 'application/json' }).end(body);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE' ? new Error(`Port ${port} is in use. Choose another one with --port.`) : error,
      );
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${basePath}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readRequest(incoming: IncomingMessage, basePath: string): Promise<MockRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const { method = 'GET', url = '/' } = incoming;
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)] as const);
  return {
    method,
    url: basePath && url.startsWith(`${basePath}/`) ? url.slice(basePath.length) : url,
    headers: Object.fromEntries(headers),
    ...(chunks.length > 0 && { body: Buffer.concat(chunks).toString('utf8') }),
  };
}

async function send(response: ServerResponse, { status, headers, body }: MockAnswer, delay: number): Promise<void> {
  response.writeHead(status, { ...CORS, ...headers });
  if (!headers['content-type']?.startsWith('text/event-stream')) return void response.end(body);
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  for (const event of body.split(/(?<=\n\n)/)) {
    if (gone.signal.aborted) return;
    response.write(event);
    if (delay > 0) await sleep(delay, undefined, { signal: gone.signal }).catch(() => {});
  }
  response.end();
}
