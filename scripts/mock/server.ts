// HTTP in front of the mock: hands event streams out event by event, as models do, and guards what Prism cannot take.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Mock, MockAnswer, MockRequest } from './prism.ts';

export interface MockServerOptions {
  /** 0 takes any free port. */
  port?: number;
  /** Between two events of a stream, in ms. */
  delay?: number;
  /** Path of the document's server, served beside the bare origin. */
  basePath?: string;
  /** Called with each request and its answer, for tests and logs. */
  onExchange?: (request: MockRequest, answer: MockAnswer) => void;
}

export interface MockServer {
  /** Origin and base path: what `baseURL` is to be. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the mock on 127.0.0.1; rejects with a line for people where the port is taken. */
export async function serveMock(mock: Mock, options: MockServerOptions = {}): Promise<MockServer> {
  const { port = 0, delay = 0, basePath = '', onExchange } = options;
  const server = createServer((request, response) => {
    answer(request).then(
      (reply) => send(response, reply, delay),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });

  async function answer(incoming: IncomingMessage): Promise<MockAnswer> {
    if (incoming.method === 'OPTIONS') return reply(204, '');
    const text = await readAll(incoming);
    const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]));
    const url = (incoming.url ?? '/').startsWith(`${basePath}/`) ? (incoming.url ?? '/').slice(basePath.length) : (incoming.url ?? '/');
    const request: MockRequest = { method: incoming.method ?? 'GET', url, headers };
    if (text !== '') {
      try {
        request.body = /json/.test(headers['content-type'] ?? '') ? JSON.parse(text) : text;
      } catch {
        // Prism never answers a malformed JSON body.
        return reply(400, JSON.stringify({ error: { code: 400, message: 'The request body is not valid JSON.' } }));
      }
    }
    const result = await mock(request);
    onExchange?.(request, result);
    return result;
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new Error(`Port ${port} is in use. Choose another one with --port.`) : error);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${basePath}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function send(response: ServerResponse, { status, headers, body }: MockAnswer, delay: number): Promise<void> {
  response.writeHead(status, {
    'access-control-allow-origin': '*',
    'access-control-allow-headers': '*',
    'access-control-allow-methods': '*',
    'access-control-expose-headers': '*',
    ...headers,
  });
  if (!/^text\/event-stream/.test(headers['content-type'] ?? '')) return void response.end(body);
  for (const event of body.split(/(?<=\n\n)/)) {
    if (response.destroyed) return;
    response.write(event);
    if (delay > 0) await sleep(delay);
  }
  response.end();
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function reply(status: number, body: string): MockAnswer {
  return { status, headers: { 'content-type': 'application/json' }, body, violations: { request: [], answer: [] } };
}
