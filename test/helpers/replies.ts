import { readFileSync } from 'node:fs';
import type { FetchFunction } from '../../src/options.ts';

/** One scripted reply: a response, an error to throw, or a function of the request. */
export type Reply = Response | Error | ((url: string, init: RequestInit) => Response | Promise<Response>);

export interface SentRequest {
  url: string;
  method: string;
  headers: Headers;
  body: unknown;
}

/** A `fetch` that plays `replies` in order (the last one repeatedly) and records what was sent. */
export function scriptedFetch(...replies: Reply[]): FetchFunction & { sent: SentRequest[] } {
  const sent: SentRequest[] = [];
  const fetch: FetchFunction = async (url, init) => {
    const reply = replies[Math.min(sent.length, replies.length - 1)];
    sent.push({ url, method: init.method ?? 'GET', headers: new Headers(init.headers), body: init.body });
    if (init.signal?.aborted) throw init.signal.reason;
    if (reply instanceof Error) throw reply;
    return typeof reply === 'function' ? reply(url, init) : (reply as Response).clone();
  };
  return Object.assign(fetch, { sent });
}

/** A JSON response. */
export function json(body: unknown, init: ResponseInit = {}): Response {
  return new Response(typeof body === 'string' ? body : JSON.stringify(body), {
    ...init,
    headers: { 'content-type': 'application/json', ...(init.headers as Record<string, string> | undefined) },
  });
}

/** An event-stream response with `text` as its body, split into reads of `size` bytes. */
export function sse(text: string, init: ResponseInit & { size?: number } = {}): Response {
  const bytes = new TextEncoder().encode(text);
  const size = init.size ?? bytes.length;
  let offset = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (offset >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(offset, (offset += size)));
    },
  });
  return new Response(body, {
    status: init.status ?? 200,
    headers: { 'content-type': 'text/event-stream', ...(init.headers as Record<string, string> | undefined) },
  });
}

/** Names of recorded bodies that belong to neither chat nor text completions. */
export const OF_OTHER_OPERATIONS: RegExp =
  /^(messages|image|video|batch|speech|transcription|rerank|files|error-(oauth|interns|private))-?/;

/** Text of a recorded body. */
export function wire(name: string): string {
  return readFileSync(new URL(`../fixtures/wire/${name}`, import.meta.url), 'utf8');
}

/** The error that a promise rejects with; fails if it does not reject. */
export async function rejection<E extends Error = Error>(promise: PromiseLike<unknown>): Promise<E> {
  try {
    await promise;
  } catch (error) {
    return error as E;
  }
  throw new Error('The promise did not reject.');
}
