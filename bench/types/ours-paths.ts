import { createClient } from 'openrouter-fetch';
import { createPaths } from 'openrouter-fetch/paths';

const paths = createPaths(createClient());
const { data } = await paths.POST('/chat/completions', {
  body: { model: 'm', messages: [{ role: 'user', content: 'Hi' }] },
});
console.log(data?.choices[0]?.message.content);
const { data: stream } = await paths.POST('/chat/completions', {
  body: { model: 'm', messages: [{ role: 'user', content: 'Hi' }], stream: true },
  parseAs: 'stream',
});
for await (const bytes of stream ?? []) console.log(bytes);
