import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { gzipSync } from 'node:zlib';

/** One step of a response. Steps run in order; without an end step the body ends properly. */
export type Step =
  | { write: string | Uint8Array }
  /** Waits on the real clock, in ms: only to let bytes arrive in separate reads. */
  | { pause: number }
  /** Sends nothing more and leaves the connection open. */
  | 'hang'
  /** Closes the connection without ending the body. */
  | 'cut'
  /** Resets the connection. */
  | 'reset'
  /** Writes `text` repeatedly until the peer is gone, with backpressure. */
  | { flood: string | Uint8Array };

export interface Fault {
  /** `accept`: no response at all. */
  status?: number;
  headers?: Record<string, string | number>;
  steps?: Step[];
  /** Closes or resets before any byte of the response, after the request was read. */
  before?: 'cut' | 'reset' | 'hang';
  /** Compresses the text, and sends only this share of the bytes. */
  gzip?: number;
  /** Cuts a compressed response only then: received data is decompressed in another thread. */
  cutAfter?: Promise<void>;
}

export interface FaultServer extends AsyncDisposable {
  readonly url: string;
  readonly requests: { method: string; url: string; headers: IncomingMessage['headers']; body: string }[];
  /** Connections opened, and those still open that carried a request. */
  readonly connections: number;
  readonly open: number;
  /** Responses that were ended properly and have been sent. */
  readonly ended: number;
  /** Bytes passed to the sockets of flooding responses. */
  readonly flooded: number;
  close(): Promise<void>;
}

/** Serves `faults` in the order of the requests, and repeats the last one. */
export async function serveFaults(...faults: (Fault | ((request: IncomingMessage) => Fault))[]): Promise<FaultServer> {
  const requests: FaultServer['requests'] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  let ended = 0;
  let flooded = 0;
  const server: Server = createServer((request, response) => {
    let body = '';
    // Only connections that carry requests count: Node's fetch opens a spare one after an abort.
    if (!sockets.has(request.socket)) request.socket.on('close', () => sockets.delete(request.socket));
    sockets.add(request.socket);
    response.on('finish', () => ended++);
    request.on('data', (data: Buffer) => (body += data.toString()));
    request.on('end', () => {
      const fault = faults[Math.min(requests.length, faults.length - 1)] ?? {};
      requests.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body });
      void play(typeof fault === 'function' ? fault(request) : fault, response, (bytes) => (flooded += bytes));
    });
  });
  server.on('connection', (socket) => {
    connections++;
    socket.on('error', () => {});
    // The client has disconnected; otherwise an unanswered request would keep the half-open socket.
    socket.on('end', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    get connections() {
      return connections;
    },
    get open() {
      return sockets.size;
    },
    get ended() {
      return ended;
    },
    get flooded() {
      return flooded;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

async function play(fault: Fault, response: ServerResponse, onFlood: (bytes: number) => void): Promise<void> {
  const { status = 200, headers = { 'content-type': 'text/event-stream' }, steps = [], before, gzip, cutAfter } = fault;
  if (before === 'hang') return;
  if (before) return stop(response, before);
  response.writeHead(status, gzip === undefined ? headers : { ...headers, 'content-encoding': 'gzip' });
  response.flushHeaders();
  if (gzip !== undefined) {
    const text = steps.map((step) => (typeof step === 'object' && 'write' in step ? step.write : '')).join('');
    const bytes = gzipSync(text);
    response.write(bytes.subarray(0, Math.floor(bytes.length * gzip)));
    await cutAfter;
    return stop(response, gzip < 1 ? 'cut' : undefined);
  }
  for (const step of steps) {
    if (step === 'hang') return;
    if (step === 'cut' || step === 'reset') return stop(response, step);
    if ('write' in step) await new Promise<void>((resolve) => response.write(step.write, () => resolve()));
    else if ('pause' in step) await new Promise((resolve) => setTimeout(resolve, step.pause));
    else await flood(response, step.flood, onFlood);
  }
  response.end();
}

async function flood(
  response: ServerResponse,
  text: string | Uint8Array,
  onFlood: (bytes: number) => void,
): Promise<void> {
  const { socket } = response;
  while (socket && !socket.destroyed) {
    const flowing = response.write(text);
    onFlood(text.length);
    if (flowing) continue;
    await new Promise<void>((resolve) => {
      const go = (): void => {
        response.off('drain', go).off('close', go);
        resolve();
      };
      response.on('drain', go).on('close', go);
    });
  }
}

function stop(response: ServerResponse, how: 'cut' | 'reset' | undefined): void {
  const { socket } = response;
  if (how === undefined) response.end();
  // Lets the written bytes arrive first. The peer is in this process: two turns of the event loop read them, even if
  // the machine was busy for longer than the timer.
  else
    setTimeout(
      () => setImmediate(() => setImmediate(() => (how === 'reset' ? socket?.resetAndDestroy() : socket?.destroy()))),
      20,
    );
}

/** A chat chunk as an event. */
export function chunk(delta: object, rest: object = {}): string {
  return `data: ${JSON.stringify({ id: 'gen-1', choices: [{ index: 0, delta, finish_reason: null, ...rest }] })}\n\n`;
}

export const HELLO: string = chunk({ role: 'assistant', content: 'Hel' }) + chunk({ content: 'lo' });
export const FINISH: string = chunk({ content: '' }, { finish_reason: 'stop' });
export const DONE = 'data: [DONE]\n\n';
