import OpenAI from 'openai';
import { KEY, MESSAGES, MODEL } from './request.mjs';

export function create(baseURL) {
  const client = new OpenAI({ baseURL, apiKey: KEY });
  return {
    async plain() {
      const answer = await client.chat.completions.create({ model: MODEL, messages: MESSAGES });
      return { text: answer.choices[0].message.content, totalTokens: answer.usage.total_tokens };
    },
    async stream(onDelta) {
      const stream = await client.chat.completions.create({ model: MODEL, messages: MESSAGES, stream: true });
      let text = '';
      let usage;
      let chunks = 0;
      for await (const chunk of stream) {
        if (chunk.usage) usage = chunk.usage;
        const choice = chunk.choices[0];
        const delta = choice?.index === 0 && choice.delta.content;
        if (!delta) continue;
        chunks++;
        text += delta;
        onDelta?.();
      }
      return { text, totalTokens: usage.total_tokens, chunks };
    },
  };
}
