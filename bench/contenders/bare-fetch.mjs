// The floor: fetch with a hand-written loop, as short as it can be and still correct.
import { KEY, MESSAGES, MODEL } from './request.mjs';

export function create(baseURL, fetch = globalThis.fetch) {
  const post = async (body, accept) => {
    const response = await fetch(`${baseURL}/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${KEY}`, accept },
      body: JSON.stringify({ model: MODEL, messages: MESSAGES, ...body }),
    });
    if (!response.ok) throw new Error(`${response.status}`);
    return response;
  };
  return {
    async plain() {
      const answer = await (await post({}, 'application/json')).json();
      return { text: answer.choices[0].message.content, totalTokens: answer.usage.total_tokens };
    },
    async stream(onDelta) {
      const reader = (await post({ stream: true }, 'text/event-stream')).body.getReader();
      const decoder = new TextDecoder();
      let rest = '';
      let text = '';
      let usage;
      let chunks = 0;
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return { text, totalTokens: usage.total_tokens, chunks };
        const lines = (rest + decoder.decode(value, { stream: true })).split('\n');
        rest = lines.pop();
        for (const line of lines) {
          if (!line.startsWith('data: ')) continue;
          const data = line.slice(6);
          if (data === '[DONE]') return { text, totalTokens: usage.total_tokens, chunks };
          const chunk = JSON.parse(data);
          if (chunk.usage) usage = chunk.usage;
          const choice = chunk.choices[0];
          const delta = choice?.index === 0 && choice.delta.content;
          if (!delta) continue;
          chunks++;
          text += delta;
          onDelta?.();
        }
      }
    },
  };
}
