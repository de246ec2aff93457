import type { Reply } from './raw-server.ts';

/** What is tried on both, once each. `elsewhere`: the same server under another origin. */
export interface Row {
  readonly name: string;
  readonly init?: RequestInit | (() => RequestInit);
  /** What `fetch` is called with, if not the server's URL. */
  readonly input?: (url: string, elsewhere: string) => string | URL | Request;
  readonly reply?: Reply | readonly Reply[];
  /** The replies, where they name the servers. */
  readonly replies?: (url: string, elsewhere: string) => readonly Reply[];
  /** What is looked at, instead of head and text. */
  readonly look?: (response: Response) => unknown;
  /** The name, in docs/node-fetch.md, of a difference that is meant. */
  readonly deviation?: string;
}

/** A response with a length. */
export function reply(body: string | Buffer = 'content', head: readonly string[] = [], status = '200 OK'): Buffer {
  const bytes = Buffer.from(body);
  const lines = [`HTTP/1.1 ${status}`, ...head, `content-length: ${bytes.length}`, '', ''];
  return Buffer.concat([Buffer.from(lines.join('\r\n'), 'latin1'), bytes]);
}

/** These bytes, then the end of the connection. */
export function last(bytes: string | Buffer): Reply {
  return (socket) => void socket.end(bytes);
}

/** What streams as request bodies need, which the types do not know. */
export const HALF = { duplex: 'half' } as RequestInit;
