// Reports parts of responses that the document does not describe; needs `npm install ajv`.
import { OpenRouter } from 'openrouter-fetch';
import { reportDrift } from 'openrouter-fetch/drift';

const drift = reportDrift({ onDrift: ({ message }) => console.log(message) });
const openrouter = new OpenRouter({ middleware: [drift] });

await openrouter.models.list();
const stream = await openrouter.chat.completions.create({
  model: 'openai/gpt-4o',
  messages: [{ role: 'user', content: 'Hello' }],
  stream: true,
});
await stream.final();
await drift.settled();
console.log('Compared.');
