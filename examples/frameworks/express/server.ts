// Express 5: relays completions, behind a middleware that compresses.
//   OPENROUTER_API_KEY=… node express/server.ts
import type { AddressInfo } from 'node:net';
import compression from 'compression';
import express from 'express';
import { OpenRouter } from 'openrouter-fetch';
import { relay } from 'openrouter-fetch/helpers';
import { send } from '../node-http/send.ts';

const openrouter = new OpenRouter();
const app = express();
// It does not compress a relay's response, which has `no-transform`: compressed, events would be buffered.
app.use(compression());

app.post('/api/answer', express.text({ type: '*/*' }), async (request, response) => {
  const prompt = request.body as string;
  const answer = relay((signal) =>
    openrouter.chat.completions.create(
      { model: 'openai/gpt-4o', messages: [{ role: 'user', content: prompt }], stream: true },
      { signal },
    ),
  );
  await send(answer, response);
});

const server = app.listen(Number(process.env['PORT'] ?? 3000), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
