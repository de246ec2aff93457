import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The response to a prompt, if it is not a completion. */
export type Reply = { readonly status: number; readonly headers?: Record<string, string>; readonly body: unknown };

export interface Api extends AsyncDisposable {
  readonly url: string;
  /** How often each prompt was completed, and so paid for. */
  readonly paid: Map<string, number>;
  /** Requests that were refused. */
  refused: number;
}

/**
 * A model whose completions cost 0.001 USD and take `latencyMs`; only `perSecond` requests, and `atOnce` of them together, are
 * accepted, if that is given.
 */
export async function startApi({
  latencyMs = 20,
  perSecond = Infinity,
  atOnce = Infinity,
  reply,
}: {
  latencyMs?: number;
  perSecond?: number;
  atOnce?: number;
  reply?: (prompt: string) => Reply | undefined;
} = {}): Promise<Api> {
  const paid = new Map<string, number>();
  let window = 0;
  let used = 0;
  let running = 0;
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (data: Buffer) => (text += data.toString()));
    request.on('end', () => {
      const body = text === '' ? {} : JSON.parse(text);
      const prompt = String(body.messages?.at(-1)?.content ?? request.url);
      const now = Date.now();
      if (Math.floor(now / 1_000) !== window) [window, used] = [Math.floor(now / 1_000), 0];
      const send = ({ status, headers, body: content }: Reply, ms: number): void => {
        setTimeout(() => {
          response.writeHead(status, { 'content-type': 'application/json', ...headers });
          response.end(JSON.stringify(content));
        }, ms);
      };
      if (used++ >= perSecond) {
        api.refused++;
        const error = { code: 429, message: 'Slow down.' };
        return send({ status: 429, headers: { 'retry-after-ms': `${1_000 - (now % 1_000)}` }, body: { error } }, 5);
      }
      if (running >= atOnce) {
        api.refused++;
        return send({ status: 429, body: { error: { code: 429, message: 'Too many at once.' } } }, 5);
      }
      const special = reply?.(prompt);
      if (special) return send(special, latencyMs);
      paid.set(prompt, (paid.get(prompt) ?? 0) + 1);
      running++;
      response.once('close', () => running--);
      // Answers differ in length.
      const ms = atOnce < Infinity ? latencyMs * (0.5 + Math.random()) : latencyMs;
      send({ status: 200, body: completion(`Label of ${prompt}`) }, ms);
    });
  });
  server.on('connection', (socket) => socket.on('error', () => {}));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const api: Api = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    paid,
    refused: 0,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return api;
}

export function completion(content: string): object {
  return {
    id: 'gen-1',
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }],
    usage: { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15, cost: 0.001 },
  };
}
