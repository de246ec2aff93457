// Endpoints that retain no data, cheapest first.
import { OpenRouter } from 'openrouter-fetch';

const openrouter = new OpenRouter();

const { data } = await openrouter.endpoints.listZdr();
const cheapest = data.toSorted((a, b) => Number(a.pricing.prompt) - Number(b.pricing.prompt)).slice(0, 10);
for (const { model_id, provider_name, pricing } of cheapest) {
  console.log(
    `${model_id} at ${provider_name}, $${(Number(pricing.prompt) * 1e6).toFixed(2)} per million input tokens`,
  );
}
