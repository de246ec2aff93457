// An agent with two tools: the model calls them, reads the results, and continues until it can answer.
import { OpenRouter } from 'openrouter-fetch';
import { runTools, tool, toolRunOf } from 'openrouter-fetch/helpers';
import * as z from 'zod';

const getWeather = tool({
  name: 'get_weather',
  description: 'The weather of a city right now.',
  parameters: z.object({ city: z.string() }),
  timeout: 10_000,
  execute: async ({ city }) => ({ city, celsius: city === 'Rome' ? 24 : 9 }),
});
const getTime = tool({
  name: 'get_time',
  description: 'The time of day in a time zone, such as Europe/Oslo.',
  parameters: z.object({ zone: z.string() }),
  execute: ({ zone }) => new Date().toLocaleTimeString('en', { timeZone: zone }),
});

const run = runTools(new OpenRouter(), {
  model: 'openrouter/auto',
  messages: [{ role: 'user', content: 'Where is it warmer, in Oslo or in Rome?' }],
  tools: [getWeather, getTime],
  maxTurns: 5,
  maxCost: 0.05, // USD
});
try {
  for await (const event of run) {
    if (event.type === 'text') process.stdout.write(event.text);
    else if (event.type === 'tool_call') console.log(`→ ${event.name}`, event.args);
    else if (event.type === 'tool_result') console.log(`← ${event.content}`);
  }
  const { stopReason, steps, cost } = await run;
  console.log(`\n${stopReason} after ${steps.length} answers, $${cost}`);
} catch (error) {
  // The completions paid for before the failure, from which the run can continue.
  console.log(`Failed after ${toolRunOf(error)?.steps.length} answers:`, error);
}
