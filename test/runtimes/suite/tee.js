import { UserAbortError } from 'openrouter-fetch';
import { equal, ok, rejects } from './assert.js';
import { HI } from './scenario.js';

const ask = (client) => client.chat.completions.create({ ...HI, stream: true });

async function read(stream) {
  let text = '';
  for await (const piece of stream.textDeltas()) text += piece;
  return text;
}

export const tee = {
  async 'both get everything'({ client }) {
    const [left, right] = (await ask(client('stream'))).tee();
    equal(await Promise.all([read(left), read(right)]), ['Hello 🌍', 'Hello 🌍']);
    equal((await left.final()).usage, (await right.final()).usage);
  },

  async 'one after the other'({ client }) {
    const [left, right] = (await ask(client('stream'))).tee();
    equal([await read(left), await read(right)], ['Hello 🌍', 'Hello 🌍']);
  },

  async 'one leaves, the other goes on'({ client }) {
    const [left, right] = (await ask(client('bytes'))).tee();
    for await (const chunk of left) {
      ok(chunk, 'chunk');
      break;
    }
    await rejects(left.final(), UserAbortError);
    equal(await read(right), 'Hello 🌍');
  },

  async 'both leave, the request ends'({ client, gone }) {
    const branches = (await ask(client('stream-open'))).tee();
    for (const branch of branches) branch.abort();
    await gone('stream-open');
  },
};
