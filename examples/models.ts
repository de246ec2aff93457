// The catalogue: filtered, in pages, and the providers of one model. No key is needed.
import { OpenRouter } from 'openrouter-fetch';

const openrouter = new OpenRouter();

// The first page with its total.
const { data, total_count } = await openrouter.models.list({
  category: 'programming',
  supported_parameters: 'tools',
  max_price: 3,
  sort: 'pricing-low-to-high',
  limit: 10,
});
console.log(`${data.length} of ${total_count} models for programming with tools:`);
for (const { id, pricing } of data)
  console.log(`  ${id}, $${(Number(pricing.prompt) * 1e6).toFixed(2)} per million input tokens`);

// All models, page after page.
let images = 0;
for await (const model of openrouter.models.list({ input_modalities: 'image', limit: 100 }).items()) {
  if (model.architecture.input_modalities.includes('image')) images += 1;
}
console.log(`${images} models take images.`);

// One model id, as usual, or author and slug separately.
const { data: served } = await openrouter.models.listEndpoints('openai/gpt-4o');
console.log(`${served.name} is served by ${served.endpoints.map(({ provider_name }) => provider_name).join(', ')}.`);

console.log(`${(await openrouter.models.count()).data.count} models in all.`);
