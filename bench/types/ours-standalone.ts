import { createClient } from 'openrouter-fetch';
import { chatCompletionsCreate } from 'openrouter-fetch/operations';

const client = createClient();
const answer = await chatCompletionsCreate(client, { model: 'm', messages: [{ role: 'user', content: 'Hi' }] });
console.log(answer.choices[0]?.message.content);
const stream = await chatCompletionsCreate(client, {
  model: 'm',
  messages: [{ role: 'user', content: 'Hi' }],
  stream: true,
});
for await (const chunk of stream) console.log(chunk.choices[0]?.delta.content);
