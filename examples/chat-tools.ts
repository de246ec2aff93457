// Tool calls without a helper: the model asks for the weather, we look it up and return it, the model responds.
import { OpenRouter, type ChatCompletionMessageParam, type ChatCompletionTool } from 'openrouter-fetch';

const openrouter = new OpenRouter();
const tools: ChatCompletionTool[] = [
  {
    type: 'function',
    function: {
      name: 'get_weather',
      description: 'The weather of a city right now.',
      parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
    },
  },
];
const messages: ChatCompletionMessageParam[] = [{ role: 'user', content: 'Where is it warmer, in Oslo or in Rome?' }];

// Only the mock server supports `Prefer`: it then plays a model that calls the tool.
const asked = await openrouter.chat.completions.create(
  { model: 'openrouter/auto', messages, tools },
  { headers: { Prefer: 'example=tools' } },
);
const message = asked.choices[0]?.message;
if (message) messages.push(message);
for (const call of message?.tool_calls ?? []) {
  const { city } = JSON.parse(call.function.arguments) as { city: string };
  console.log(`The model calls ${call.function.name} for ${city}.`);
  messages.push({
    role: 'tool',
    tool_call_id: call.id,
    content: JSON.stringify({ celsius: city === 'Rome' ? 24 : 9 }),
  });
}

const answer = await openrouter.chat.completions.create({ model: 'openrouter/auto', messages, tools });
console.log(answer.choices[0]?.message.content);
