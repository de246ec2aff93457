import { createClient } from 'openrouter-fetch';
import { chatCompletionsCreate } from 'openrouter-fetch/operations';
import { fold } from './ours-fold.mjs';
import { KEY, MESSAGES, MODEL } from './request.mjs';

export function create(baseURL) {
  const client = createClient({ baseURL, apiKey: KEY });
  return {
    async plain() {
      const answer = await chatCompletionsCreate(client, { model: MODEL, messages: MESSAGES });
      return { text: answer.choices[0].message.content, totalTokens: answer.usage.total_tokens };
    },
    async stream(onDelta) {
      return fold(await chatCompletionsCreate(client, { model: MODEL, messages: MESSAGES, stream: true }), onDelta);
    },
  };
}
