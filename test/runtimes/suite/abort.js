import { TimeoutError, UserAbortError } from 'openrouter-fetch';
import { equal, ok, rejects } from './assert.js';
import { HI } from './scenario.js';

const ask = (client, options) => client.chat.completions.create({ ...HI, stream: true }, options);

async function drain(stream) {
  for await (const chunk of stream) ok(chunk, 'chunk');
}

export const abort = {
  async 'before it sends'({ client, seen }) {
    const signal = AbortSignal.abort(new Error('not today'));
    const error = await rejects(client('never').chat.completions.create(HI, { signal }), UserAbortError);
    equal(error.cause.message, 'not today');
    equal((await seen('never')).length, 0);
  },

  async 'while it waits for an answer'({ client, gone }) {
    const controller = new AbortController();
    const call = client('hang').chat.completions.create(HI, { signal: controller.signal });
    setTimeout(() => controller.abort('enough'), 100);
    equal((await rejects(call, UserAbortError)).cause, 'enough');
    await gone('hang');
  },

  async 'inside a stream'({ client, gone }) {
    const controller = new AbortController();
    const stream = await ask(client('stream-open'), { signal: controller.signal });
    setTimeout(() => controller.abort('enough'), 100);
    const error = await rejects(drain(stream), UserAbortError);
    equal(error.partial.choices[0].message.content, 'Hel');
    await gone('stream-open');
  },

  async 'by the stream'({ client, gone }) {
    const stream = await ask(client('stream-open'));
    setTimeout(() => stream.abort('enough'), 100);
    equal((await rejects(drain(stream), UserAbortError)).cause, 'enough');
    await rejects(stream.final(), UserAbortError);
    await gone('stream-open');
  },

  async 'an attempt that takes too long'({ client, gone }) {
    const call = client('hang').chat.completions.create(HI, { timeout: 100, maxRetries: 0 });
    equal((await rejects(call, TimeoutError)).kind, 'attempt');
    await gone('hang');
  },

  async 'a stream that falls silent'({ client, gone }) {
    const stream = await ask(client('stream-open'), { streamIdleTimeout: 100 });
    const error = await rejects(drain(stream), TimeoutError);
    equal([error.kind, error.partial.choices[0].message.content], ['idle', 'Hel']);
    await gone('stream-open');
  },

  async 'a body that never ends'({ client }) {
    const call = client('body-open').chat.completions.create(HI, { totalTimeout: 150 });
    equal((await rejects(call, TimeoutError)).kind, 'total');
  },
};
