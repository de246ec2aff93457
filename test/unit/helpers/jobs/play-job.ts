import type { Client } from '../../../../src/transport/client.ts';
import type { OpenRouterOptions } from '../../../../src/options.ts';
import { testClient } from '../../../helpers/operations.ts';
import { json, scriptedFetch, wire, type Reply, type SentRequest } from '../../../helpers/replies.ts';

export const BASE = 'https://openrouter.ai/api/v1';

/** A client whose server sends `replies` in order; `times` are those of the requests, in ms. */
export function jobClient(
  replies: readonly Reply[],
  options: OpenRouterOptions = {},
): { client: Client; sent: SentRequest[]; times: number[] } {
  const scripted = scriptedFetch(...replies);
  const times: number[] = [];
  const start = performance.now();
  const fetch: typeof scripted = Object.assign(
    (url: string, init: RequestInit) => {
      times.push(Math.round(performance.now() - start));
      return scripted(url, init);
    },
    { sent: scripted.sent },
  );
  return { client: testClient({ fetch, baseURL: BASE, ...options }), sent: scripted.sent, times };
}

/** The pauses between requests. */
export function pausesOf(times: readonly number[]): number[] {
  return times.slice(1).map((time, index) => time - (times[index] ?? 0));
}

export function sentLines(sent: readonly SentRequest[]): string[] {
  return sent.map(({ method, url }) => `${method} ${url.replace(BASE, '')}`);
}

/** An error of the API with this status. */
export function refusal(status: number, headers: Record<string, string> = {}): Response {
  return json({ error: { code: status, message: `Status ${status}` } }, { status, headers });
}

/** A recorded job or batch. */
export function recorded<T>(name: string): T {
  return JSON.parse(wire(`${name}.json`)) as T;
}

/** The responses of a recorded exchange, in order. */
export function exchange(name: string): Response[] {
  return wire(`${name}.http`)
    .split(/^> .*\n/m)
    .slice(1)
    .map((part) => {
      const [head = '', body = ''] = part.split('\n\n');
      return json(body.trim(), { status: Number(head.split(' ')[1]) });
    });
}

/** The result of a promise once the fake timers have run. */
export function settled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}
