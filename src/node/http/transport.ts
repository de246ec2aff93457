import type { Readable } from 'node:stream';
import type { AbortLink } from './abort-link.ts';
import type { Target } from './target.ts';

/** One request, checked and ready to be sent. */
export interface Outgoing {
  readonly target: Target;
  readonly method: string;
  /** Alternating names, in lower case, and values, without those that describe the body's framing. */
  readonly headers: readonly string[];
  readonly body: OutgoingBody | undefined;
  readonly redirect: RequestRedirect;
  readonly signal: AbortSignal | undefined;
  /** True after a redirect to another origin. */
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
  /** Alternating names and values, as received. */
  readonly headers: readonly string[];
  readonly message: Readable;
}

/** Sends requests over its own connections. */
export interface Transport {
  /** Sends the request once. Rejects with a network error, or with the reason of an abort. */
  send(request: Outgoing, link: AbortLink | undefined): Promise<Incoming>;
  close(): Promise<void>;
}

/** The error with which `fetch` rejects if there is no response. */
export function networkError(cause: unknown): TypeError {
  return new TypeError('fetch failed', { cause });
}

/** The value of a header; several are joined as by `Headers`. `name` in lower case. */
export function headerOf(headers: readonly string[], name: string): string | undefined {
  let joined: string | undefined;
  for (let at = 0; at < headers.length; at += 2) {
    const each = headers[at] as string;
    if (each.length !== name.length || each.toLowerCase() !== name) continue;
    joined = joined === undefined ? headers[at + 1] : `${joined}, ${headers[at + 1]}`;
  }
  return joined;
}
