import type { Reply } from './raw-server.ts';

/** One request, made once with each fetch. `elsewhere`: the same server under another origin. */
export interface Row {
  readonly name: string;
  readonly init?: RequestInit | (() => RequestInit);
  /** The first argument of `fetch`, if it is not the server's URL. */
  readonly input?: (url: string, elsewhere: string) => string | URL | Request;
  readonly reply?: Reply | readonly Reply[];
  /** The replies, if they contain URLs of the servers. */
  readonly replies?: (url: string, elsewhere: string) => readonly Reply[];
  /** What is compared, instead of head and text. */
  readonly look?: (response: Response) => unknown;
  /** The name of an intended difference in docs/node-fetch.md. */
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

/** Required for streams as request bodies, but missing in the types. */
export const HALF = { duplex: 'half' } as RequestInit;
