import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RequestOptions } from '../../src/options.ts';
import type { Stream } from '../../src/stream/stream.ts';
import { call } from '../../src/transport/call.ts';
import { CHAT, MODEL, testClient } from '../helpers/operations.ts';
import { json, rejection, scriptedFetch, type Reply } from '../helpers/replies.ts';
import { chunk, DONE, FINISH, HELLO } from './fault-server.ts';

type Chat = Stream<any, any>;

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const never: Reply = (_, init) =>
  new Promise((_, reject) => init.signal?.addEventListener('abort', () => reject(init.signal?.reason)));

/**
 * An event stream whose chunks arrive at the given times (ms); it stays open after the last one unless that is `'end'`.
 */
function timed(...pieces: [number, string][]): Reply {
  return () => {
    const encoder = new TextEncoder();
    const timers: ReturnType<typeof setTimeout>[] = [];
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const [ms, text] of pieces) {
          timers.push(
            setTimeout(() => (text === 'end' ? controller.close() : controller.enqueue(encoder.encode(text))), ms),
          );
        }
      },
      cancel: () => timers.forEach(clearTimeout),
    });
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  };
}

async function time<T>(run: () => Promise<T>): Promise<{ value?: T; error?: any; ms: number }> {
  const started = performance.now();
  let ms = 0;
  const settled = run().then(
    (value) => ({ value }),
    (error: unknown) => ({ error: error as any }),
  );
  void settled.then(() => (ms = Math.round(performance.now() - started)));
  await vi.runAllTimersAsync();
  return { ...(await settled), ms };
}

const open = (reply: Reply, options: RequestOptions = {}) =>
  call<Chat>(testClient({ fetch: scriptedFetch(reply) }), CHAT, [], { stream: true }, options);

describe('attempt timeout', () => {
  it('ends a request without a response, and reports which timeout', async () => {
    const { error, ms } = await time(() =>
      Promise.resolve(call(testClient({ fetch: scriptedFetch(never), timeout: 5_000 }), CHAT, [], {})),
    );
    expect([error.name, error.kind, error.timeoutMs, ms]).toEqual(['TimeoutError', 'attempt', 5_000, 5_000]);
  });

  it('has a default of 290 s, below the 300 s at which Node ends a silent request by itself', async () => {
    const { error, ms } = await time(() =>
      Promise.resolve(call(testClient({ fetch: scriptedFetch(never) }), CHAT, [], {})),
    );
    expect([error.kind, ms]).toEqual(['attempt', 290_000]);
  });

  it('covers the body', async () => {
    const half: Reply = () =>
      new Response(new ReadableStream({ start: (c) => c.enqueue(new TextEncoder().encode('{"choices":')) }), {
        headers: { 'content-type': 'application/json' },
      });
    const { error, ms } = await time(() =>
      Promise.resolve(call(testClient({ fetch: scriptedFetch(half), timeout: 700 }), CHAT, [], {})),
    );
    expect([error.name, error.kind, ms]).toEqual(['TimeoutError', 'attempt', 700]);
  });

  it('covers an error body; the status is kept', async () => {
    const endless: Reply = () =>
      new Response(new ReadableStream({ start: (c) => c.enqueue(new TextEncoder().encode('busy')) }), { status: 502 });
    const { error, ms } = await time(() =>
      Promise.resolve(call(testClient({ fetch: scriptedFetch(endless), timeout: 700 }), CHAT, [], {})),
    );
    expect([error.name, error.status, ms]).toEqual(['BadGatewayError', 502, 700]);
  });

  it('covers an event stream that a plain call is answered with', async () => {
    const pieces = Array.from({ length: 20 }, (_, n) => [n * 100, HELLO] as [number, string]);
    const { error, ms } = await time(() =>
      Promise.resolve(
        call(testClient({ fetch: scriptedFetch(timed(...pieces)), timeout: 700, maxRetries: 0 }), CHAT, [], {}),
      ),
    );
    expect([error?.name, error?.kind, ms]).toEqual(['TimeoutError', 'attempt', 700]);
  });

  it('restarts for each attempt of a read', async () => {
    const fetch = scriptedFetch(never, never, json({ ok: 1 }));
    const { value, ms } = await time(() =>
      Promise.resolve(call(testClient({ fetch, timeout: 1_000, maxRetries: 2 }), MODEL, ['a', 'b'])),
    );
    expect([value, ms]).toEqual([{ ok: 1 }, 2_000]);
  });

  it('ends at the first event of a stream, not at its headers or comments', async () => {
    const late = await time(() =>
      Promise.resolve(open(timed([100, ': ping\n\n'], [600, ': ping\n\n']), { timeout: 1_000 })),
    );
    expect([late.error?.kind, late.ms]).toEqual(['attempt', 1_000]);
    const slow = timed([900, HELLO], [3_000, FINISH + DONE]);
    const { value } = await time(async () => (await open(slow, { timeout: 1_000 })).final());
    expect(value.choices[0].message.content).toBe('Hello');
  });

  it('is switched off by Infinity, and does not fire early for a huge number', async () => {
    for (const timeout of [Infinity, 2 ** 31, 1e12]) {
      const slow: Reply = () =>
        new Promise((resolve) => setTimeout(() => resolve(json({ choices: [{ text: 'x' }] })), 10_000));
      const { value } = await time(() =>
        Promise.resolve(call(testClient({ fetch: scriptedFetch(slow), timeout }), CHAT, [], {})),
      );
      expect(value).toEqual({ choices: [{ text: 'x' }] });
    }
  });

  it('names the limit that Node itself has', async () => {
    const undici = Object.assign(new TypeError('fetch failed'), { cause: { code: 'UND_ERR_HEADERS_TIMEOUT' } });
    const { error } = await time(() =>
      Promise.resolve(call(testClient({ fetch: scriptedFetch(undici) }), CHAT, [], {})),
    );
    expect([error.name, error.kind]).toEqual(['TimeoutError', 'attempt']);
  });
});

describe('total timeout', () => {
  it('bounds attempts and waits together', async () => {
    const fetch = scriptedFetch(never);
    const { error, ms } = await time(() =>
      Promise.resolve(call(testClient({ fetch, timeout: 400, totalTimeout: 1_000, maxRetries: 9 }), MODEL, ['a', 'b'])),
    );
    expect([error.name, error.kind, ms, fetch.sent.length]).toEqual(['TimeoutError', 'total', 1_000, 3]);
  });

  it('does not end a running stream', async () => {
    const { value } = await time(async () =>
      (await open(timed([10, HELLO], [5_000, FINISH + DONE]), { totalTimeout: 1_000 })).final(),
    );
    expect(value.choices[0].finish_reason).toBe('stop');
  });
});

describe('idle timeout', () => {
  const collect = async (reply: Reply, options: RequestOptions) => {
    const stream = await open(reply, options);
    return stream.final();
  };

  it.each([
    ['comments', ': OPENROUTER PROCESSING\n\n'],
    ['events of text', 'event: ping\ndata: pong\n\n'],
    ['pings', 'data: {"type":"ping"}\n\n'],
    ['null', 'data: null\n\n'],
  ])('ends a stream that sends nothing but %s, with the partial completion', async (_, ping) => {
    const pings = Array.from({ length: 40 }, (_, n) => [100 + n * 100, ping] as [number, string]);
    const { error, ms } = await time(() => collect(timed([50, HELLO], ...pings), { streamIdleTimeout: 2_000 }));
    expect([error.name, error.kind, ms]).toEqual(['TimeoutError', 'idle', 2_050]);
    expect(error.partial.choices[0].message.content).toBe('Hello');
  });

  it('is reset by every data event', async () => {
    const pieces = Array.from(
      { length: 20 },
      (_, n) => [n * 900, chunk({ content: String(n % 10) })] as [number, string],
    );
    const { value } = await time(() =>
      collect(timed(...pieces, [17_500, FINISH + DONE]), { streamIdleTimeout: 1_000 }),
    );
    expect(value.choices[0].message.content).toBe('01234567890123456789');
  });

  it('does not count the time a slow reader takes', async () => {
    const { value } = await time(async () => {
      const stream = await open(timed([0, HELLO], [10, chunk({ content: '!' })], [6_000, FINISH + DONE]), {
        streamIdleTimeout: 2_000,
      });
      let text = '';
      for await (const piece of stream.textDeltas()) {
        text += piece;
        await new Promise((resolve) => setTimeout(resolve, 5_000));
      }
      return text;
    });
    expect(value).toBe('Hello!');
  });

  it('silence after the finish is a proper end', async () => {
    const { value } = await time(() => collect(timed([0, HELLO + FINISH]), { streamIdleTimeout: 1_000 }));
    expect(value.choices[0].message.content).toBe('Hello');
  });

  it('silence before the first content fails the call; it is retried only where a timeout would be', async () => {
    const role = timed([0, chunk({ role: 'assistant', content: '' })]);
    const fetch = scriptedFetch(role);
    const { error, ms } = await time(() =>
      Promise.resolve(call(testClient({ fetch, maxRetries: 2, streamIdleTimeout: 500 }), CHAT, [], { stream: true })),
    );
    expect([error.kind, ms, fetch.sent.length]).toEqual(['idle', 500, 1]);
    const again = scriptedFetch(role, timed([0, HELLO + FINISH + DONE]));
    const { value } = await time(async () => {
      const client = testClient({ fetch: again, maxRetries: 2, streamIdleTimeout: 500, retry: { ambiguous: true } });
      return (await call<Chat>(client, CHAT, [], { stream: true })).final();
    });
    expect(value.choices[0].message.content).toBe('Hello');
  });
});

describe("a caller's signal", () => {
  it('ends a wait at once, and no further request is made', async () => {
    const controller = new AbortController();
    const fetch = scriptedFetch(
      json({ error: { code: 429, message: 'no' } }, { status: 429, headers: { 'retry-after': '50' } }),
    );
    setTimeout(() => controller.abort('stop'), 200);
    const { error, ms } = await time(() =>
      Promise.resolve(call(testClient({ fetch, maxRetries: 3 }), CHAT, [], {}, { signal: controller.signal })),
    );
    expect([error.name, error.cause, error.attempts, ms, fetch.sent.length]).toEqual([
      'UserAbortError',
      'stop',
      1,
      200,
      1,
    ]);
  });

  it('does not disable the timeouts', async () => {
    const { error } = await time(() =>
      Promise.resolve(
        call(
          testClient({ fetch: scriptedFetch(never), timeout: 300 }),
          CHAT,
          [],
          {},
          { signal: new AbortController().signal },
        ),
      ),
    );
    expect(error.kind).toBe('attempt');
  });

  it('ends a call whose fetch ignores signals', async () => {
    const deaf: Reply = () => new Promise(() => {});
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 50);
    const { error, ms } = await time(() =>
      Promise.resolve(call(testClient({ fetch: scriptedFetch(deaf) }), CHAT, [], {}, { signal: controller.signal })),
    );
    expect([error.name, ms]).toEqual(['UserAbortError', 50]);
  });

  it('aborted already: nothing is sent', async () => {
    const fetch = scriptedFetch(never);
    expect(
      await rejection(call(testClient({ fetch }), CHAT, [], {}, { signal: AbortSignal.abort('why') })),
    ).toMatchObject({ name: 'UserAbortError', cause: 'why', attempts: 0 });
    expect(fetch.sent).toHaveLength(0);
  });
});
