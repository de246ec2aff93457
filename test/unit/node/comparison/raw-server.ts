import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A request as received. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** Bytes to send, or a function that handles the connection. */
export type Reply = string | Buffer | ((socket: Socket, seen: Seen) => void);

export interface RawServer {
  readonly url: string;
  /** Starts over: replies in the order of the requests, the last one repeatedly. */
  script(replies: readonly Reply[]): void;
  readonly seen: readonly Seen[];
  close(): void;
}

/**
 * A server that sends exactly the given bytes, and records what it received. `early`: it replies after the head alone.
 */
export async function startRawServer(): Promise<RawServer> {
  let replies: readonly Reply[] = [];
  let seen: Seen[] = [];
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
    let text = '';
    socket.on('data', (data) => {
      text += data.toString('latin1');
      for (let request = readRequest(text); request; request = readRequest(text)) {
        text = request.rest;
        seen.push(request.seen);
        const reply = replies[Math.min(seen.length, replies.length) - 1] ?? '';
        if (typeof reply === 'function') reply(socket, request.seen);
        else socket.write(reply);
      }
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    script(next) {
      replies = next;
      seen = [];
    },
    get seen() {
      return seen;
    },
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

/** The first request in the text, once it is complete. */
function readRequest(text: string): { seen: Seen; rest: string } | undefined {
  const end = text.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const [first = '', ...lines] = text.slice(0, end).split('\r\n');
  const [method = '', path = ''] = first.split(' ');
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const at = line.indexOf(':');
    headers[line.slice(0, at).toLowerCase()] = line.slice(at + 1).trim();
  }
  const from = end + 4;
  if (headers['transfer-encoding'] === 'chunked') {
    const last = text.indexOf('0\r\n\r\n', from);
    if (last < 0) return undefined;
    const body = text.slice(from, last).replace(/[0-9a-f]+\r\n((?:.|\n)*?)\r\n/gi, '$1');
    return { seen: { method, path, headers, body }, rest: text.slice(last + 5) };
  }
  const to = from + Number(headers['content-length'] ?? 0);
  if (text.length < to) return undefined;
  return { seen: { method, path, headers, body: text.slice(from, to) }, rest: text.slice(to) };
}
