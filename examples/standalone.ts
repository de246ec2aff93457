// Operations as functions: a bundle contains only those that are imported.
import { createClient } from 'openrouter-fetch';
import { chatCompletionsCreate, modelsCount } from 'openrouter-fetch/operations';

const client = createClient();

const { choices } = await chatCompletionsCreate(client, {
  model: 'openrouter/auto',
  messages: [{ role: 'user', content: 'Say hello.' }],
});
console.log(choices[0]?.message.content);

const { data } = await modelsCount(client, { output_modalities: 'text' });
console.log(`${data.count} models make text.`);
