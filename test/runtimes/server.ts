// The suite's server: scripted responses at `/<run>/<scenario>`, and the requests of a scenario at
// `/<run>/<scenario>/seen`. Each run counts its own requests, so that the server behaves the same for every runtime. It
// allows pages of any origin.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SCENARIOS, type Reply } from './scenarios.ts';

interface Seen {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  body: string;
  /** The client disconnected before the response ended. */
  gone: boolean;
}

export interface SuiteServer {
  readonly url: string;
  close(): Promise<void>;
}

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': '*',
  // A wildcard does not include this header.
  'access-control-allow-headers': 'authorization, *',
  'access-control-expose-headers': '*',
};

export async function serveSuite(): Promise<SuiteServer> {
  const seen = new Map<string, Seen[]>();
  const asked = new Map<string, (() => void)[]>();
  const server = createServer((request, response) => void answer(request, response));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(CORS)) response.setHeader(name, value);
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    const [, run = '', scenario = '', rest = ''] = /^\/([^/]+)\/([^/]+)(\/.*)?$/.exec(request.url ?? '') ?? [];
    const key = `${run}/${scenario}`;
    if (rest === '/seen') {
      for (const wake of asked.get(key) ?? []) wake();
      return void response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify(seen.get(key) ?? []));
    }
    let body = '';
    for await (const data of request) body += String(data);
    const record: Seen = { method: request.method ?? '', path: rest, headers: request.headers, body, gone: false };
    response.on('close', () => (record.gone = !response.writableFinished));
    const requests = seen.get(key) ?? [];
    seen.set(key, [...requests, record]);
    const reply = SCENARIOS[scenario]?.(requests.length) ?? { status: 404 };
    await play(reply, response, (name) => waitFor(`${run}/${name}`));
  }

  /** Resolves when the requests of `key` are asked for. */
  function waitFor(key: string): Promise<void> {
    return new Promise((resolve) => asked.set(key, [...(asked.get(key) ?? []), resolve]));
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function play(reply: Reply, response: ServerResponse, waitFor: (name: string) => Promise<void>): Promise<void> {
  const { status = 200, headers = {}, before, body, steps = [] } = reply;
  if (before === 'cut') response.socket?.destroy();
  if (before) return;
  response.writeHead(status, headers);
  if (body !== undefined) return void response.end(body);
  response.flushHeaders();
  for (const step of steps) {
    if (response.closed || step === 'hang') return;
    if (step === 'cut') return void response.socket?.destroy();
    if ('pause' in step) await new Promise((resolve) => setTimeout(resolve, step.pause));
    else if ('until' in step) await waitFor(step.until);
    else await new Promise<void>((resolve) => response.write(step.write, () => resolve()));
  }
  response.end();
}

/** The URL of a port on which a server has just stopped listening. */
export async function closedAddress(): Promise<string> {
  const { url, close } = await serveSuite();
  await close();
  return url;
}
