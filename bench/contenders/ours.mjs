import { OpenRouter } from 'openrouter-fetch';
import { fold } from './ours-fold.mjs';
import { KEY, MESSAGES, MODEL } from './request.mjs';

export function create(baseURL, options = {}) {
  const client = new OpenRouter({ baseURL, apiKey: KEY, ...options });
  return {
    async plain() {
      const answer = await client.chat.completions.create({ model: MODEL, messages: MESSAGES });
      return { text: answer.choices[0].message.content, totalTokens: answer.usage.total_tokens };
    },
    async stream(onDelta) {
      return fold(await client.chat.completions.create({ model: MODEL, messages: MESSAGES, stream: true }), onDelta);
    },
  };
}
