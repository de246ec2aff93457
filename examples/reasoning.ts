// A reasoning model: its reasoning as it streams, and the conversation continued with it.
import { OpenRouter, type ChatCompletionMessageParam } from 'openrouter-fetch';
import { reasoningDeltas } from 'openrouter-fetch/helpers';

const openrouter = new OpenRouter();
const model = 'anthropic/claude-sonnet-4.5';
const reasoning = { max_tokens: 2_000 };
const messages: ChatCompletionMessageParam[] = [{ role: 'user', content: 'What is 17 times 23?' }];

const stream = await openrouter.chat.completions.create({ model, reasoning, messages, stream: true });
for await (const text of reasoningDeltas(stream)) process.stdout.write(text);
const first = (await stream.final()).choices[0]?.message;
console.log(`\nAnswer: ${first?.content}`);

// Sent back unchanged, with signatures and encrypted parts, so that the model continues its own reasoning.
if (first) messages.push(first, { role: 'user', content: 'And how did you get there?' });
const second = await openrouter.chat.completions.create({ model, reasoning, messages });
console.log(
  `Answer: ${second.choices[0]?.message.content}, ${second.choices[0]?.message.reasoning_details?.length} details`,
);
