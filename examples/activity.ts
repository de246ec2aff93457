// Usage of the last 30 days by model. Needs a management key: OPENROUTER_MANAGEMENT_KEY.
import { OpenRouter } from 'openrouter-fetch';

const openrouter = new OpenRouter();

const { data } = await openrouter.analytics.getActivity();
const byModel = new Map<string, { cost: number; requests: number }>();
for (const { model, usage, requests } of data) {
  const sum = byModel.get(model) ?? { cost: 0, requests: 0 };
  byModel.set(model, { cost: sum.cost + usage, requests: sum.requests + requests });
}
for (const [model, { cost, requests }] of byModel) console.log(`${model}: ${requests} requests, $${cost.toFixed(6)}`);
