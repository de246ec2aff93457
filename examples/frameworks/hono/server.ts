// Hono, here on Node: relays completions, and serves a page. The same `app` runs on Bun, Deno and Workers.
//   OPENROUTER_API_KEY=… node hono/server.ts
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { OpenRouter } from 'openrouter-fetch';
import { relay } from 'openrouter-fetch/helpers';

const openrouter = new OpenRouter();
const app = new Hono();
app.use(compress());

app.post('/api/answer', async (context) => {
  const prompt = await context.req.text();
  return relay((signal) =>
    openrouter.chat.completions.create(
      { model: 'openai/gpt-4o', messages: [{ role: 'user', content: prompt }], stream: true },
      { signal },
    ),
  );
});
app.use(serveStatic({ root: 'vue/dist' }));

serve({ fetch: app.fetch, port: Number(process.env['PORT'] ?? 3000), hostname: '127.0.0.1' }, ({ port }) => {
  console.log(`http://127.0.0.1:${port}`);
});
