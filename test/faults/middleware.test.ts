import { describe, expect, it, vi } from 'vitest';
import { UserAbortError } from '../../src/errors/failures.ts';
import type { Middleware, OpenRouterOptions } from '../../src/options.ts';
import type { Stream } from '../../src/stream/stream.ts';
import { call } from '../../src/transport/call.ts';
import { toFetch } from '../../src/client/client-fetch.ts';
import { CHAT, testClient } from '../helpers/operations.ts';
import { json, rejection, scriptedFetch, sse, type Reply } from '../helpers/replies.ts';
import { DONE, FINISH, HELLO } from './fault-server.ts';

const ANSWER = json({ choices: [{ text: 'x' }], id: 'x' });
const status = (code: number): Response => json({ error: { code, message: 'no' } }, { status: code });

/** A client with one middleware that retries without waiting, and its requests. */
function clientWith(middleware: Middleware, replies: Reply[], options: OpenRouterOptions = {}) {
  const fetch = scriptedFetch(...replies);
  return {
    fetch,
    client: testClient({ fetch, middleware: [middleware], maxRetries: 2, retry: { initialDelay: 0 }, ...options }),
  };
}

describe('a middleware', () => {
  it('changes one attempt only: the next one starts from the original request', async () => {
    const { client, fetch } = clientWith(
      async (ctx, next) => {
        if (ctx.attempt === 1) {
          ctx.url += '?once';
          ctx.headers.set('x-once', '1');
        }
        return next();
      },
      [status(500), ANSWER],
    );
    await call(client, CHAT, [], {});
    expect(fetch.sent.map(({ url, headers }) => [url.endsWith('?once'), headers.get('x-once')])).toEqual([
      [true, '1'],
      [false, null],
    ]);
  });

  it("responds itself: errors and retries are those of a server's response", async () => {
    const answers = [status(503), status(429), ANSWER];
    const { client, fetch } = clientWith(async (ctx) => (answers[ctx.attempt - 1] as Response).clone(), [ANSWER]);
    const { attempts, data } = await call<any>(client, CHAT, [], {}).withResponse();
    expect([attempts, data.id, fetch.sent.length]).toEqual([3, 'x', 0]);
    const own = clientWith(async () => sse(HELLO + FINISH + DONE), [ANSWER]);
    const stream = await call<Stream<any, any>>(own.client, CHAT, [], { stream: true });
    expect((await stream.final()).choices[0].message.content).toBe('Hello');
  });

  it('receives network failures as errors of this package, error statuses as responses', async () => {
    const seen: unknown[] = [];
    const { client } = clientWith(
      async (_, next) => {
        try {
          const response = await next();
          seen.push(response.status);
          return response;
        } catch (error) {
          seen.push((error as Error).name);
          throw error;
        }
      },
      [new TypeError('fetch failed'), status(500), ANSWER],
    );
    await call(client, CHAT, [], {});
    expect(seen).toEqual(['ConnectionError', 500, 200]);
  });

  it('may respond after a network failure', async () => {
    const { client } = clientWith((_, next) => next().catch(() => ANSWER.clone()), [new TypeError('fetch failed')]);
    expect(await call(client, CHAT, [], {}).withResponse()).toMatchObject({ attempts: 1, data: { id: 'x' } });
  });

  it('throws: its own error unchanged and once, an error of this package by the retry rules', async () => {
    const mine = new RangeError('mine');
    const own = vi.fn(() => Promise.reject(mine));
    expect(await rejection(call(clientWith(own, [ANSWER]).client, CHAT, [], {}))).toBe(mine);
    expect(own).toHaveBeenCalledTimes(1);
    const abort = vi.fn(() => Promise.reject(new UserAbortError()));
    expect(await rejection(call(clientWith(abort, [ANSWER]).client, CHAT, [], {}))).toMatchObject({
      name: 'UserAbortError',
      attempts: 1,
    });
  });

  it('is abandoned when it hangs and a timeout runs out', async () => {
    const { client } = clientWith(() => new Promise(() => {}), [ANSWER], { timeout: 20 });
    expect(await rejection(call(client, CHAT, [], {}))).toMatchObject({ name: 'TimeoutError', kind: 'attempt' });
  });

  it('does not run for a call that fails before anything is sent', async () => {
    const middleware = vi.fn<Middleware>((_, next) => next());
    const { client } = clientWith(middleware, [ANSWER], { apiKey: '' });
    expect(await rejection(call(client, CHAT, [], {}))).toMatchObject({ name: 'InvalidRequestError', attempts: 0 });
    expect(middleware).not.toHaveBeenCalled();
  });

  it('runs once for an attempt that is redirected', async () => {
    const middleware = vi.fn<Middleware>((_, next) => next());
    const { client, fetch } = clientWith(middleware, [
      new Response(null, { status: 307, headers: { location: '/elsewhere' } }),
      ANSWER,
    ]);
    await call(client, CHAT, [], {});
    expect([middleware.mock.calls.length, fetch.sent.length]).toEqual([1, 2]);
  });

  it('runs for `fetch` too, with the method and the path as operation', async () => {
    const seen: string[] = [];
    const { client } = clientWith(
      (ctx, next) => (seen.push(`${ctx.operation} ${ctx.method}`), next()),
      [json({ ok: 1 })],
    );
    await toFetch(client)('/models');
    expect(seen).toEqual(['GET /models GET']);
  });
});

describe('hooks', () => {
  it("onError is run once when a call fails for good, and not for errors of the caller's code", async () => {
    const onError = vi.fn();
    await rejection(call(testClient({ fetch: scriptedFetch(status(404)), onError }), CHAT, [], {}));
    expect(onError.mock.calls.map(([error, event]) => [error.name, event])).toEqual([
      ['NotFoundError', { operation: 'chat.completions.create' }],
    ]);
    const onRequest = () => Promise.reject(new RangeError('mine'));
    await rejection(call(testClient({ fetch: scriptedFetch(ANSWER), onError, onRequest }), CHAT, [], {}));
    expect(onError).toHaveBeenCalledTimes(1);
  });

  it('an error thrown by onRetry or onError fails the call', async () => {
    const mine = new RangeError('mine');
    const thrower = (): never => {
      throw mine;
    };
    const fetch = scriptedFetch(status(500));
    expect(await rejection(call(testClient({ fetch, maxRetries: 2, onRetry: thrower }), CHAT, [], {}))).toBe(mine);
    expect(fetch.sent).toHaveLength(1);
    expect(await rejection(call(testClient({ fetch, onError: thrower }), CHAT, [], {}))).toBe(mine);
  });
});

it('asynchronous hooks that reject are warnings, and change no outcome', async () => {
  const warnings: string[] = [];
  const unhandled: unknown[] = [];
  const listen = (reason: unknown) => void unhandled.push(reason);
  process.on('unhandledRejection', listen);
  try {
    const nothing = () => {};
    const fail = async () => Promise.reject(new Error('the database is down'));
    const client = testClient({
      fetch: scriptedFetch(json({ error: { code: 503, message: 'busy' } }, { status: 503 })),
      logger: { error: nothing, warn: (line) => void warnings.push(line), info: nothing, debug: nothing },
      logLevel: 'warn',
      maxRetries: 1,
      retry: { initialDelay: 0 },
      onRetry: fail,
      onError: fail,
    });
    expect((await rejection(call(client, CHAT, [], {}))).name).toBe('ServiceUnavailableError');
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(unhandled).toEqual([]);
    expect(warnings).toEqual(
      ['onRetry', 'onError'].map((hook) => `[openrouter-fetch] ${hook} failed: the database is down`),
    );
  } finally {
    process.off('unhandledRejection', listen);
  }
});
