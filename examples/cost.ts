// The cost of one call and of each team, and a cost limit.
import { OpenRouter } from 'openrouter-fetch';
import { createLedger, isBudgetExceededError, usageOf } from 'openrouter-fetch/helpers';

// Low enough to be used up by one call.
const ledger = createLedger({ limit: 1, labelLimit: { support: 0.000_000_1 } });
const openrouter = new OpenRouter({ middleware: [ledger] });
const params = { model: 'openai/gpt-4o', messages: [{ role: 'user' as const, content: 'Say hello.' }] };

const completion = await openrouter.chat.completions.create(params, { headers: { 'x-ledger-label': 'support' } });
const usage = usageOf(completion);
console.log(`One answer: ${usage?.inputTokens} tokens in, ${usage?.outputTokens} out, $${usage?.cost}`);

try {
  await openrouter.chat.completions.create(params, { headers: { 'x-ledger-label': 'support' } });
} catch (error) {
  if (!isBudgetExceededError(error)) throw error;
  console.log(`Refused: ${error.label} has spent $${error.spent} of $${error.limit}`);
}

const stream = await openrouter.chat.completions.create(
  { ...params, stream: true },
  { headers: { 'x-ledger-label': 'sales' } },
);
await stream.final();
for (const [label, { requests, cost }] of ledger.byLabel) console.log(`${label}: ${requests} request, $${cost}`);
console.log(`Total: $${ledger.total.cost}, left: $${ledger.remaining}`);
