// The Responses format: a response made of items, whole and then event by event.
import { OpenRouter } from 'openrouter-fetch';

const openrouter = new OpenRouter();

const { output } = await openrouter.responses.create({
  model: 'openrouter/auto',
  instructions: 'Answer in one sentence.',
  input: 'Why is the sky blue?',
});
for (const item of output) {
  if (item.type !== 'message') continue;
  for (const part of item.content) if (part.type === 'output_text') console.log(part.text);
}

const stream = await openrouter.responses.create({ model: 'openrouter/auto', input: 'Say hello.', stream: true });
for await (const event of stream) {
  // Events narrow by their type; unknown types pass through.
  if (event.type === 'response.output_text.delta') process.stdout.write(event.delta);
  else if (event.type === 'response.function_call_arguments.done') console.log(`calls a tool with ${event.arguments}`);
}
const { status, usage } = await stream.final();
console.log(`\n${status}: ${usage?.total_tokens} tokens, $${usage?.cost}`);
