// Output that matches a schema: whole, then while it is written.
import { OpenRouter } from 'openrouter-fetch';
import { parse, parseStream } from 'openrouter-fetch/helpers';
import * as z from 'zod';

const openrouter = new OpenRouter();
const City = z.object({ city: z.string(), country: z.string() });
const params = {
  model: 'openai/gpt-4o',
  messages: [{ role: 'user' as const, content: 'Where is the opera with the roof one can walk on?' }],
};

const { parsed } = await parse(openrouter, params, City);
console.log(`${parsed.city} in ${parsed.country}`);

const stream = await parseStream(openrouter, params, City);
for await (const { city = '…', country = '…' } of stream) console.log(`${city}, ${country}`);
const { usage } = await stream.final();
console.log(`${usage?.completion_tokens} tokens`);
