import type { Readable } from 'node:stream';
import type { AbortLink } from './abort-link.ts';
import type { Target } from './target.ts';

/** One request, checked and ready to be sent. */
export interface Outgoing {
  readonly target: Target;
  readonly method: string;
  /** Names, in lower case, and values in turn. Without those that say how the body is framed. */
  readonly headers: readonly string[];
  readonly body: OutgoingBody | undefined;
  readonly redirect: RequestRedirect;
  readonly signal: AbortSignal | undefined;
  /** A redirect led to another origin. */
  readonly isCrossOrigin?: boolean;
}

export interface OutgoingBody {
  readonly data: string | Uint8Array | Blob | ReadableStream<Uint8Array>;
  /** In bytes; unknown for most streams. */
  readonly length: number | undefined;
}

/** The head of a response, and the stream that its body arrives on. */
export interface Incoming {
  readonly status: number;
  readonly statusText: string;
  /** Names and values in turn, as received. */
  readonly headers: readonly string[];
  readonly message: Readable;
}

/** What carries requests over connections that it keeps. */
export interface Transport {
  /** Sends the request once. Rejects with a network error, or with the reason of an abort. */
  send(request: Outgoing, link: AbortLink | undefined): Promise<Incoming>;
  close(): Promise<void>;
}

/** What `fetch` rejects with where no response can be had. */
export function networkError(cause: unknown): TypeError {
  return new TypeError('fetch failed', { cause });
}

/** The value of a header, several joined as `Headers` joins them. `name` in lower case. */
export function headerOf(headers: readonly string[], name: string): string | undefined {
  let joined: string | undefined;
  for (let at = 0; at < headers.length; at += 2) {
    const each = headers[at] as string;
    if (each.length !== name.length || each.toLowerCase() !== name) continue;
    joined = joined === undefined ? headers[at + 1] : `${joined}, ${headers[at + 1]}`;
  }
  return joined;
}
