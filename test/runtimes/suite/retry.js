import { ConnectionError, RateLimitError, ServiceUnavailableError, UserAbortError } from 'openrouter-fetch';
import { equal, ok, rejects } from './assert.js';
import { HI } from './scenario.js';

/** The fetch of browsers and of Deno repeats even a POST by itself, if a reused connection breaks before a response. */
const repeats = (browser) => browser || 'Deno' in globalThis;
const QUICK = { retry: { initialDelay: 1, maxDelay: 2 } };

export const retry = {
  async 'as the server asks'({ client, seen, browser }) {
    const { data, attempts } = await client('busy-once').chat.completions.create(HI).withResponse();
    equal([data.id, attempts], ['gen-1', 2]);
    const [, second] = await seen('busy-once');
    // In browsers, this header would need a preflight request.
    equal(second.headers['x-retry-count'], browser ? undefined : '1');
    equal(JSON.parse(second.body), HI);
  },

  async 'of a stream, before its first word'({ client }) {
    const call = client('stream-late', QUICK).chat.completions.create({ ...HI, stream: true });
    const stream = await call;
    equal((await stream.final()).choices[0].message.content, 'Hello 🌍');
    equal(stream.attempts, 2);
  },

  async 'of a list, after a lost connection'({ client, seen }) {
    const { data, attempts } = await client('lost-once', QUICK).models.list().withResponse();
    equal([data.data, (await seen('lost-once')).length], [[], 2]);
    // The fetch of some runtimes repeats a GET by itself, if a reused connection breaks.
    ok(attempts <= 2, 'attempts');
  },

  async 'of a stream, after a lost connection'({ client, seen, browser }) {
    const stream = await client('stream-lost-once', QUICK).chat.completions.create({ ...HI, stream: true });
    equal((await stream.final()).choices[0].message.content, 'Hello 🌍');
    equal((await seen('stream-lost-once')).length, 2);
    if (!repeats(browser)) equal(stream.attempts, 2);
  },

  async 'not of a creation, after a lost connection'({ client, seen, browser }) {
    await rejects(client('lost').keys.create({ name: 'one' }), ConnectionError);
    if (!repeats(browser)) equal((await seen('lost')).length, 1);
  },

  async 'gives up'({ client, seen }) {
    const error = await rejects(client('down', QUICK).models.list(), ServiceUnavailableError);
    equal([error.attempts, (await seen('down')).length], [3, 3]);
  },

  async 'not beyond the cap'({ client }) {
    const error = await rejects(client('busy-long').chat.completions.create(HI), RateLimitError);
    equal([error.retryAfterMs, error.attempts], [3_600_000, 1]);
  },

  async 'a wait that is aborted'({ client }) {
    const controller = new AbortController();
    const call = client('busy-a-while').chat.completions.create(HI, { signal: controller.signal });
    setTimeout(() => controller.abort(), 100);
    const started = Date.now();
    await rejects(call, UserAbortError);
    ok(Date.now() - started < 5_000, 'at once');
  },
};
