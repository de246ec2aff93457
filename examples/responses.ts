// Asks in the Responses format: prints the text while it is written, and what other events tell on the way.
import { OpenRouter } from 'openrouter-fetch';

const openrouter = new OpenRouter();
const stream = await openrouter.responses.create({ model: 'openrouter/auto', input: 'Say hello.', stream: true });

for await (const event of stream) {
  // Events narrow by their type; types that this version does not know pass through.
  if (event.type === 'response.output_text.delta') process.stdout.write(event.delta);
  else if (event.type === 'response.function_call_arguments.done') console.log(`calls a tool with ${event.arguments}`);
}

const { status, usage } = await stream.final();
console.log(`\n${status}: ${usage?.total_tokens} tokens, $${usage?.cost}`);
