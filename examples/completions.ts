// Continues a text, first as a whole, then as a stream.
import { OpenRouter } from 'openrouter-fetch';

const openrouter = new OpenRouter();
const params = { model: 'openrouter/auto', prompt: 'Once upon a time', max_tokens: 60 };

const completion = await openrouter.completions.create(params);
console.log(completion.choices[0]?.text);

const stream = await openrouter.completions.create({ ...params, stream: true });
for await (const text of stream.textDeltas()) process.stdout.write(text);
console.log(`\n${(await stream.final()).usage?.total_tokens} tokens`);
