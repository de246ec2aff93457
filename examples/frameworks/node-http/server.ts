// A server without a framework: relays completions, passes queries on, and serves a page.
//   OPENROUTER_API_KEY=… node node-http/server.ts
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { OpenRouter } from 'openrouter-fetch';
import { relay } from 'openrouter-fetch/helpers';
import { send } from './send.ts';

const openrouter = new OpenRouter();
const PAGE = new URL('../react/dist/', import.meta.url);

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  if (request.method === 'POST' && pathname === '/api/answer') {
    const prompt = await text(request);
    const answer = relay((signal) =>
      openrouter.chat.completions.create(
        { model: 'openai/gpt-4o', messages: [{ role: 'user', content: prompt }], stream: true },
        { signal },
      ),
    );
    return send(answer, response);
  }
  // Pages get the list of models, and nothing else that the key can read.
  if (pathname === '/api/models') return send(await openrouter.fetch(`/models${search}`), response);

  const file = pathname === '/' ? 'index.html' : pathname.slice(1);
  const type = file.endsWith('.html') ? 'text/html; charset=utf-8' : 'text/javascript; charset=utf-8';
  if (!/^[\w-]+(?:\/[\w-]+)?\.(?:html|js)$/.test(file)) return void response.writeHead(404).end();
  response.setHeader('content-type', type);
  response.end(await readFile(new URL(file, PAGE)));
}

const server = createServer((request, response) => {
  handle(request, response).catch((error: Error) => {
    console.error(error.message);
    if (response.headersSent) response.destroy();
    else response.writeHead(500).end();
  });
});
server.listen(Number(process.env['PORT'] ?? 3000), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
