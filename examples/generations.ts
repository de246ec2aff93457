// The record and cost of one request. The API stores it shortly after the response; the helper waits for it.
import { OpenRouter } from 'openrouter-fetch';
import { waitForGeneration } from 'openrouter-fetch/helpers';

const openrouter = new OpenRouter();

const { id } = await openrouter.chat.completions.create({
  model: 'openrouter/auto',
  messages: [{ role: 'user', content: 'Say hello.' }],
});
const generation = await waitForGeneration(openrouter, id, { timeout: 20_000 });

const { provider_name, native_tokens_prompt, native_tokens_completion, total_cost, latency } = generation;
console.log(`${generation.model} at ${provider_name}: first token after ${latency} ms`);
console.log(`${native_tokens_prompt} tokens in, ${native_tokens_completion} out, $${total_cost}`);
