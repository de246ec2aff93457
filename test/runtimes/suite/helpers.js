import { image, jsonSchema, parse, parseStream, runTools, tool, waitForGeneration } from 'openrouter-fetch/helpers';
import { equal } from './assert.js';
import { HI } from './scenario.js';

const CITY = jsonSchema({ type: 'object', properties: { city: { type: 'string' } }, required: ['city'] });

export const helpers = {
  async 'typed JSON'({ client }) {
    equal((await parse(client('city'), HI, CITY)).parsed, { city: 'Oslo' });
  },

  async 'typed JSON while it is written'({ client }) {
    const stream = await parseStream(client('city-stream'), HI, CITY);
    let last;
    for await (const growing of stream) last = growing;
    equal(last, { city: 'Oslo' });
  },

  async tools({ client, seen }) {
    const weather = tool({
      name: 'weather',
      parameters: CITY,
      execute: ({ city }) => ({ city, celsius: 9 }),
    });
    const { message } = await runTools(client('tools'), { ...HI, tools: [weather] });
    equal(message.content, 'Hello 🌍');
    const { messages } = JSON.parse((await seen('tools')).at(-1).body);
    equal(JSON.parse(messages.at(-1).content), { city: 'Oslo', celsius: 9 });
  },

  async 'what a generation did'({ client, seen }) {
    equal((await waitForGeneration(client('generation'), 'gen-1')).id, 'gen-1');
    equal((await seen('generation')).length, 2);
  },

  async 'a picture of bytes'() {
    const part = await image(new TextEncoder().encode(`GIF89a${' '.repeat(40)}`));
    equal(part.image_url.url.slice(0, 22), 'data:image/gif;base64,');
  },
};
