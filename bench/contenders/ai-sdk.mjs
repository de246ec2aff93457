import { createOpenRouter } from '@openrouter/ai-sdk-provider';
import { generateText, streamText } from 'ai';
import { KEY, MESSAGES, MODEL } from './request.mjs';

export function create(baseURL) {
  const provider = createOpenRouter({ baseURL, apiKey: KEY });
  const model = provider.chat(MODEL);
  return {
    async plain() {
      const { text, usage } = await generateText({ model, messages: MESSAGES });
      return { text, totalTokens: usage.totalTokens };
    },
    async stream(onDelta) {
      const result = streamText({ model, messages: MESSAGES });
      let chunks = 0;
      for await (const delta of result.textStream) {
        if (!delta) continue;
        chunks++;
        onDelta?.();
      }
      return { text: await result.text, totalTokens: (await result.usage).totalTokens, chunks };
    },
  };
}
