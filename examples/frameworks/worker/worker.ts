// A Cloudflare Worker: relays completions. The key is a secret of the Worker: `npx wrangler secret put OPENROUTER_API_KEY`.
import { OpenRouter } from 'openrouter-fetch';
import { relay } from 'openrouter-fetch/helpers';

interface Env {
  OPENROUTER_API_KEY: string;
  /** For tests. */
  OPENROUTER_BASE_URL?: string;
}

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (request.method !== 'POST' || pathname !== '/api/answer') return new Response(null, { status: 404 });
    // Bindings are available only within a request, and creating a client is cheap.
    const openrouter = new OpenRouter({ apiKey: env.OPENROUTER_API_KEY, baseURL: env.OPENROUTER_BASE_URL });
    const prompt = await request.text();
    return relay((signal) =>
      openrouter.chat.completions.create(
        { model: 'openai/gpt-4o', messages: [{ role: 'user', content: prompt }], stream: true },
        { signal },
      ),
    );
  },
};
