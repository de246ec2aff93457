import { APIError, ConnectionError, Stream, StreamIncompleteError } from 'openrouter-fetch';
import { equal, ok, rejects } from './assert.js';
import { HI } from './scenario.js';

const ask = (client, options) => client.chat.completions.create({ ...HI, stream: true }, options);

async function read(stream) {
  let text = '';
  for await (const piece of stream.textDeltas()) text += piece;
  return text;
}

export const streams = {
  async 'answers from the document'({ documented }) {
    const stream = await ask(documented());
    const text = await read(stream);
    equal((await stream.final()).choices[0].message.content, text);
    ok(text, 'text');
  },

  async 'text, then the whole answer'({ client }) {
    const stream = await ask(client('stream'));
    equal(await read(stream), 'Hello 🌍');
    const { choices, usage } = await stream.final();
    equal([choices[0].message.content, choices[0].finish_reason], ['Hello 🌍', 'stop']);
    equal([usage.total_tokens, stream.generationId, stream.attempts], [3, 'gen-of-header', 1]);
  },

  async 'bytes cut anywhere'({ client }) {
    equal(await read(await ask(client('bytes'))), 'Hello 🌍');
  },

  async 'each event as it comes'({ client, seen }) {
    // The server writes the second event after a request that confirms the first was read.
    const stream = await ask(client('step'));
    const texts = [];
    for await (const text of stream.textDeltas()) {
      texts.push(text);
      if (texts.length === 1) await seen('step-go');
    }
    equal(texts, ['one', 'two']);
  },

  async 'a Responses stream'({ client }) {
    const stream = await client('responses').responses.create({ model: 'a/b', input: 'Hi', stream: true });
    equal(await read(stream), 'Hello');
    equal((await stream.final()).status, 'completed');
  },

  async 'an error in its middle'({ client }) {
    const stream = await ask(client('stream-error'));
    const error = await rejects(read(stream), APIError);
    equal([error.status, error.partial.choices[0].message.content], [502, 'Hel']);
  },

  async 'a connection that breaks'({ client }) {
    const stream = await ask(client('stream-cut'));
    const error = await rejects(read(stream), ConnectionError);
    equal(error.partial.choices[0].message.content, 'Hel');
  },

  async 'an end before the end'({ client }) {
    const stream = await ask(client('stream-short'));
    const error = await rejects(read(stream), StreamIncompleteError);
    equal(error.partial.choices[0].message.content, 'Hel');
  },

  async 'ends at [DONE]'({ client }) {
    equal(await read(await ask(client('stream-done-open'))), 'Hello 🌍');
  },

  async 'handed on and read back'({ client }) {
    const stream = await ask(client('stream'));
    const response = new Response(stream.toReadableStream(), { headers: { 'content-type': 'text/event-stream' } });
    const back = Stream.fromReadableStream(response.body);
    equal(await read(back), 'Hello 🌍');
    equal((await back.final()).usage.total_tokens, 3);
  },

  async 'leaving ends the request'({ client, gone }) {
    for await (const chunk of await ask(client('stream-open'))) {
      ok(chunk.choices, 'choices');
      break;
    }
    await gone('stream-open');
  },

  async 'disposing ends the request'({ client, gone }) {
    const stream = await ask(client('stream-open'));
    // Where the symbol is missing, there is nothing to call.
    if (Symbol.asyncDispose) await stream[Symbol.asyncDispose]();
    else stream.abort();
    await gone('stream-open');
  },
};
