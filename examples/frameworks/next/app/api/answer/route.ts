import { OpenRouter } from 'openrouter-fetch';
import { relay } from 'openrouter-fetch/helpers';

const openrouter = new OpenRouter(); // OPENROUTER_API_KEY

export async function POST(request: Request): Promise<Response> {
  const prompt = await request.text();
  return relay((signal) =>
    openrouter.chat.completions.create(
      { model: 'openai/gpt-4o', messages: [{ role: 'user', content: prompt }], stream: true },
      { signal },
    ),
  );
}
