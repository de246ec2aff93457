import createClient from 'openapi-fetch';
import type { paths } from 'openrouter-fetch/paths';

const client = createClient<paths>({ baseUrl: 'https://openrouter.ai/api/v1' });
const { data } = await client.POST('/chat/completions', {
  body: { model: 'm', messages: [{ role: 'user', content: 'Hi' }] },
});
console.log(data?.choices[0]?.message.content);
const { data: stream } = await client.POST('/chat/completions', {
  body: { model: 'm', messages: [{ role: 'user', content: 'Hi' }], stream: true },
  parseAs: 'stream',
});
for await (const bytes of stream ?? []) console.log(bytes);
