// openapi-fetch for requests, eventsource-parser for streams: what one would build from these packages.
import { EventSourceParserStream } from 'eventsource-parser/stream';
import createClient from 'openapi-fetch';
import { KEY, MESSAGES, MODEL } from './request.mjs';

export function create(baseURL) {
  const client = createClient({ baseUrl: baseURL, headers: { authorization: `Bearer ${KEY}` } });
  return {
    async plain() {
      const { data } = await client.POST('/chat/completions', { body: { model: MODEL, messages: MESSAGES } });
      return { text: data.choices[0].message.content, totalTokens: data.usage.total_tokens };
    },
    async stream(onDelta) {
      const { response } = await client.POST('/chat/completions', {
        body: { model: MODEL, messages: MESSAGES, stream: true },
        headers: { accept: 'text/event-stream' },
        parseAs: 'stream',
      });
      const events = response.body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream());
      let text = '';
      let usage;
      let chunks = 0;
      for await (const { data } of events) {
        if (data === '[DONE]') break;
        const chunk = JSON.parse(data);
        if (chunk.usage) usage = chunk.usage;
        const delta = chunk.choices[0]?.delta.content;
        if (!delta) continue;
        chunks++;
        text += delta;
        onDelta?.();
      }
      return { text, totalTokens: usage.total_tokens, chunks };
    },
  };
}
