import { OpenRouter } from '@openrouter/sdk';
import { KEY, MESSAGES, MODEL } from './request.mjs';

export function create(baseURL) {
  const client = new OpenRouter({ serverURL: baseURL, apiKey: KEY });
  return {
    async plain() {
      const answer = await client.chat.send({ chatRequest: { model: MODEL, messages: MESSAGES } });
      return { text: answer.choices[0].message.content, totalTokens: answer.usage.totalTokens };
    },
    async stream(onDelta) {
      const stream = await client.chat.send({ chatRequest: { model: MODEL, messages: MESSAGES, stream: true } });
      let text = '';
      let usage;
      let chunks = 0;
      for await (const chunk of stream) {
        if (chunk.usage) usage = chunk.usage;
        const delta = chunk.choices[0]?.delta.content;
        if (!delta) continue;
        chunks++;
        text += delta;
        onDelta?.();
      }
      return { text, totalTokens: usage.totalTokens, chunks };
    },
  };
}
