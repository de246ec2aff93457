// A program written for the `openai` package, moved over. Each comment shows what a line was before.
import { isAPIError, isUserAbortError, OpenRouter, type ChatCompletionMessageParam } from 'openrouter-fetch';
import { runTools, tool } from 'openrouter-fetch/helpers';

// new OpenAI({ baseURL: 'https://openrouter.ai/api/v1', apiKey, defaultHeaders: { 'X-Title': 'Weather' }, maxRetries: 3 })
const client = new OpenRouter({ appTitle: 'Weather', maxRetries: 3 });

// for await (const model of client.models.list()) …
let count = 0;
for await (const model of client.models.list().items()) if (model.id) count++;
console.log(`${count} models`);

// OpenAI.Chat.ChatCompletionMessageParam[]
const messages: ChatCompletionMessageParam[] = [{ role: 'user', content: 'What is it like in Oslo?' }];
try {
  // const stream = client.chat.completions.stream({ model, messages });
  const stream = await client.chat.completions.create({ model: 'openai/gpt-4o', messages, stream: true });
  // stream.on('content', (delta) => process.stdout.write(delta));
  for await (const delta of stream.textDeltas()) process.stdout.write(delta);
  // const message = await stream.finalMessage();  const { total_tokens } = await stream.totalUsage();
  const { choices, usage } = await stream.final();
  console.log(`\n${usage?.total_tokens} tokens`);
  if (choices[0]) messages.push(choices[0].message, { role: 'user', content: 'Look it up.' });

  // { type: 'function', function: { name: 'weather', parameters: {…}, parse: JSON.parse, function: ({ city }) => … } }
  const weather = tool<{ city: string }>({
    name: 'weather',
    parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
    execute: ({ city }) => ({ city, celsius: 9 }),
  });
  // const runner = client.chat.completions.runTools({ model, messages, tools }, { maxChatCompletions: 5 });
  const run = runTools(client, { model: 'openai/gpt-4o', messages, tools: [weather], maxTurns: 5 });
  // runner.on('functionToolCall', (call) => console.log(call.name));
  for await (const event of run) if (event.type === 'tool_call') console.log(event.name, event.args.city);
  // console.log(await runner.finalContent());
  console.log((await run).text);

  // const { data, request_id } = await client.chat.completions.create({ … }, { timeout: 5_000 }).withResponse();
  const { data, generationId } = await client.chat.completions
    .create({ model: 'openai/gpt-4o', messages, max_tokens: 50 }, { timeout: 5_000 })
    .withResponse();
  console.log(data.choices[0]?.finish_reason, generationId);
} catch (error) {
  // error instanceof OpenAI.APIUserAbortError
  if (isUserAbortError(error)) console.log('Stopped');
  // error instanceof OpenAI.APIError: error.status, error.type, error.requestID
  else if (isAPIError(error)) console.error(error.status, error.errorType, error.generationId, error.message);
  else throw error;
}
