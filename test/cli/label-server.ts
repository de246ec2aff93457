import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface LabelServer extends AsyncDisposable {
  readonly url: string;
  /** How often each prompt was completed, and so paid for. */
  readonly paid: Map<string, number>;
  readonly bodies: any[];
}

export type Reply = { status?: number; headers?: Record<string, string>; body: unknown };

/** A model that completes every prompt; `reply` may return something else. */
export async function startLabelServer({
  latencyMs = 0,
  reply,
}: { latencyMs?: number; reply?: (prompt: string, body: any) => Reply | undefined } = {}): Promise<LabelServer> {
  const paid = new Map<string, number>();
  const bodies: any[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (data: Buffer) => (text += data.toString()));
    request.on('end', () => {
      const body = text === '' ? {} : JSON.parse(text);
      bodies.push(body);
      const prompt = String(body.messages?.at(-1)?.content ?? request.url);
      const special = reply?.(prompt, body);
      if (!special) paid.set(prompt, (paid.get(prompt) ?? 0) + 1);
      const { status = 200, headers, body: answer = completion(`Label of ${prompt} ü`) } = special ?? {};
      setTimeout(() => {
        response.writeHead(status, { 'content-type': 'application/json', ...headers });
        response.end(JSON.stringify(answer));
      }, latencyMs);
    });
  });
  server.on('connection', (socket) => socket.on('error', () => {}));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    paid,
    bodies,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export function completion(content: string, finish = 'stop'): object {
  return {
    id: 'gen-1',
    choices: [{ index: 0, finish_reason: finish, message: { role: 'assistant', content } }],
    usage: { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15, cost: 0.001 },
  };
}

/** Rows as JSON Lines; the prompt of each is its id. */
export function jsonl(count: number, from = 0): string {
  return Array.from({ length: count }, (_, index) => {
    const id = `row-${index + from}`;
    const body = { model: 'acme/widget-1', messages: [{ role: 'user', content: id }] };
    return `${JSON.stringify({ custom_id: id, method: 'POST', url: '/v1/chat/completions', body })}\n`;
  }).join('');
}
