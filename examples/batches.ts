// Submits many questions as one batch, at half the price, within a day. If one fails, the others do not.
import { OpenRouter } from 'openrouter-fetch';
import { batchResults, runBatch } from 'openrouter-fetch/helpers';

const openrouter = new OpenRouter();
const questions = { sky: 'Why is the sky blue?', sea: 'Why is the sea salty?' };
// The mock finishes immediately.
const mocked = process.env['OPENROUTER_BASE_URL'] !== undefined;

const batch = await runBatch(
  openrouter,
  {
    endpoint: '/v1/chat/completions',
    model: 'openai/gpt-4o-mini',
    requests: Object.entries(questions).map(([custom_id, content]) => ({
      custom_id,
      body: { messages: [{ role: 'user' as const, content }] },
    })),
  },
  { onStatus: ({ status }) => console.log(status), ...(mocked && { pollInterval: 100 }) },
);
for (const [id, { body, error }] of await batchResults(openrouter, batch))
  console.log(`${id}: ${error ? error.message : body.choices[0]?.message.content}`);
