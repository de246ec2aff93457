import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RequestOptions } from '../../src/options.ts';
import type { Stream } from '../../src/stream/stream.ts';
import { call } from '../../src/transport/call.ts';
import { CHAT, testClient } from '../helpers/operations.ts';
import { rejection } from '../helpers/replies.ts';
import { chunk, DONE, FINISH, HELLO, serveFaults, type Fault, type FaultServer } from './fault-server.ts';

type Chat = Stream<any, any>;

let server: FaultServer | undefined;
const unhandled = vi.fn();
beforeEach(() => void process.on('unhandledRejection', unhandled));
afterEach(async () => {
  await server?.close();
  server = undefined;
  process.off('unhandledRejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

async function open(fault: Fault, options: RequestOptions = {}): Promise<Chat> {
  server = await serveFaults(fault);
  return call<Chat>(testClient({ baseURL: server.url }), CHAT, [], { stream: true }, options);
}

/** Reads a stream to its end: the text and the error. */
async function read(stream: Chat): Promise<{ text: string; error: any }> {
  let text = '';
  try {
    for await (const piece of stream.textDeltas()) text += piece;
  } catch (error) {
    return { text, error };
  }
  return { text, error: undefined };
}

/** Waits until the server has no connections, on the real clock because the kernel closes them. */
async function allClosed(): Promise<void> {
  await vi.waitFor(() => expect(server?.open).toBe(0), { timeout: 10_000, interval: 5 });
}

const partialText = (error: any): unknown => error.partial?.choices?.[0]?.message?.content;

describe('truncation', () => {
  it.each<[string, Fault]>([
    ['a clean end without finish reason or [DONE]', { steps: [{ write: HELLO }] }],
    ['an end inside an event', { steps: [{ write: `${HELLO}data: {"choices":[{"del` }] }],
    [
      'an end inside a character',
      { steps: [{ write: HELLO }, { write: new Uint8Array([0x64, 0x61, 0x74, 0x61, 0x3a, 0x22, 0xe2, 0x82]) }] },
    ],
  ])('%s is a StreamIncompleteError with the partial completion', async (_, fault) => {
    const stream = await open(fault);
    const { text, error } = await read(stream);
    expect([text, error?.name, partialText(error)]).toEqual(['Hello', 'StreamIncompleteError', 'Hello']);
    expect(await rejection(stream.final())).toBe(error);
  });

  it.each<[string, Fault]>([
    ['a reset', { steps: [{ write: HELLO }, 'reset'] }],
    ['a closed connection', { steps: [{ write: HELLO }, 'cut'] }],
    ['a reset inside an event', { steps: [{ write: `${HELLO}data: {"ch` }, 'reset'] }],
    [
      'a content-length that lies',
      { headers: { 'content-type': 'text/event-stream', 'content-length': 5_000 }, steps: [{ write: HELLO }, 'cut'] },
    ],
  ])('%s is a ConnectionError with the partial completion', async (_, fault) => {
    const { text, error } = await read(await open(fault));
    expect([text, error?.name, partialText(error)]).toEqual(['Hello', 'ConnectionError', 'Hello']);
    expect(server?.requests).toHaveLength(1);
  });

  it('gzip that ends early', async () => {
    const steps = Array.from({ length: 400 }, (_, n) => ({ write: chunk({ content: `piece ${n * 7919} ` }) }));
    let begin = (): void => {};
    const cutAfter = new Promise<void>((resolve) => (begin = resolve));
    const stream = await open({ gzip: 0.8, cutAfter, steps });
    begin();
    const { error } = await read(stream);
    expect(['ConnectionError', 'StreamIncompleteError']).toContain(error?.name);
    expect(partialText(error)).toContain('piece 0');
  });

  it.each<[string, Fault]>([
    ['a finish reason without [DONE]', { steps: [{ write: HELLO + FINISH }] }],
    ['[DONE] without a finish reason', { steps: [{ write: HELLO + DONE }] }],
    ['a reset after the finish', { steps: [{ write: HELLO + FINISH }, 'reset'] }],
    ['a last event without blank line', { steps: [{ write: HELLO + FINISH.trimEnd() }] }],
    ['[DONE] with blanks around it', { steps: [{ write: `${HELLO}data:  [DONE] \n\n` }, 'hang'] }],
    ['[DONE] and an open connection', { steps: [{ write: HELLO + FINISH + DONE }, 'hang'] }],
  ])('%s is a proper end', async (_, fault) => {
    const stream = await open(fault);
    expect(await read(stream)).toEqual({ text: 'Hello', error: undefined });
    expect((await stream.final()).choices[0].message.content).toBe('Hello');
  });

  it('text with [DONE] does not end the stream', async () => {
    const stream = await open({ steps: [{ write: chunk({ content: '[DONE]' }) + HELLO + FINISH + DONE }] });
    expect((await read(stream)).text).toBe('[DONE]Hello');
  });
});

describe('after [DONE]', () => {
  it('the connection is reused when the server ends the body a moment later', async () => {
    server = await serveFaults({ steps: [{ write: HELLO + FINISH + DONE }, { pause: 5 }] });
    const client = testClient({ baseURL: server.url });
    for (let n = 1; n <= 10; n++) {
      const stream = await call<Chat>(client, CHAT, [], { stream: true });
      await read(stream);
      await vi.waitFor(() => expect(server?.ended).toBe(n), { interval: 1 });
      // The end is about to arrive: client and server share this event loop, so a few turns are enough.
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect([server.requests.length, server.connections]).toEqual([10, 1]);
  });

  it('a server that keeps the socket open is disconnected after a moment', async () => {
    await read(await open({ steps: [{ write: HELLO + DONE }, 'hang'] }));
    await allClosed();
  });

  it('a server that keeps sending is disconnected', async () => {
    await read(await open({ steps: [{ write: HELLO + DONE }, { flood: ': x\n'.repeat(1_000) }] }));
    await allClosed();
  });
});

describe('abort', () => {
  const endless: Fault = { steps: [{ write: HELLO }, 'hang'] };
  const reason = new Error('user pressed stop');

  it('by signal in mid-stream: at once, with partial and reason, and the socket is closed', async () => {
    const controller = new AbortController();
    const stream = await open(endless, { signal: controller.signal });
    const seen: string[] = [];
    const error = await rejection<any>(
      (async () => {
        for await (const piece of stream.textDeltas()) {
          seen.push(piece);
          if (seen.length === 2) controller.abort(reason);
        }
      })(),
    );
    expect([seen.join(''), error.name, partialText(error), error.cause]).toEqual([
      'Hello',
      'UserAbortError',
      'Hello',
      reason,
    ]);
    expect((await rejection(stream.final())).name).toBe('UserAbortError');
    await allClosed();
  });

  it('by stream.abort() while the reader waits', async () => {
    const stream = await open(endless);
    const reading = read(stream);
    setTimeout(() => stream.abort(reason), 20);
    const { text, error } = await reading;
    expect([text, error.name, error.cause]).toEqual(['Hello', 'UserAbortError', reason]);
    await allClosed();
  });

  it('by leaving the loop: no error there, final() rejects with what had arrived', async () => {
    const stream = await open(endless);
    for await (const _ of stream) break;
    const error = await rejection(stream.final());
    expect([error.name, partialText(error)]).toEqual(['UserAbortError', 'Hello']);
    await allClosed();
  });

  it('by a throw in the loop', async () => {
    const stream = await open(endless);
    const error = await rejection(
      (async () => {
        for await (const _ of stream) throw new RangeError('mine');
      })(),
    );
    expect(error.message).toBe('mine');
    await allClosed();
  });

  it('by the end of an `await using` block', async () => {
    {
      await using stream = await open(endless);
      expect(stream.attempts).toBe(1);
    }
    await allClosed();
  });

  it('before anything is read', async () => {
    const stream = await open(endless);
    stream.abort();
    expect((await rejection(stream.final())).name).toBe('UserAbortError');
    await allClosed();
  });

  it('after the end does nothing', async () => {
    const controller = new AbortController();
    const stream = await open({ steps: [{ write: HELLO + FINISH + DONE }] }, { signal: controller.signal });
    await read(stream);
    controller.abort();
    stream.abort();
    expect((await stream.final()).choices[0].message.content).toBe('Hello');
  });

  it('before sending, before headers, and before the first content', async () => {
    server = await serveFaults({ before: 'hang' }, { steps: [{ write: ': wait\n\n' }, 'hang'] });
    const client = testClient({ baseURL: server.url, maxRetries: 5 });
    const aborted = await rejection(call(client, CHAT, [], { stream: true }, { signal: AbortSignal.abort(reason) }));
    expect([aborted.name, aborted.cause, server.requests.length]).toEqual(['UserAbortError', reason, 0]);
    for (const requests of [1, 2]) {
      const controller = new AbortController();
      const calling = rejection(call(client, CHAT, [], { stream: true }, { signal: controller.signal }));
      await vi.waitFor(() => expect(server?.requests).toHaveLength(requests));
      controller.abort(reason);
      expect(await calling).toMatchObject({ name: 'UserAbortError', cause: reason });
    }
    expect(server.requests).toHaveLength(2);
    await allClosed();
  });

  it('leaves no listener on a signal that many calls share', async () => {
    server = await serveFaults({ steps: [{ write: HELLO + FINISH + DONE }] });
    const client = testClient({ baseURL: server.url });
    const { signal } = new AbortController();
    const add = vi.spyOn(signal, 'addEventListener');
    const remove = vi.spyOn(signal, 'removeEventListener');
    for (let n = 0; n < 20; n++) await read(await call<Chat>(client, CHAT, [], { stream: true }, { signal }));
    expect(add).toHaveBeenCalledTimes(20);
    expect(remove.mock.calls.length).toBeGreaterThanOrEqual(20);
  });
});

describe('limits', () => {
  it.each<[string, Fault]>([
    ['an event', { steps: [{ write: HELLO }, { write: chunk({ content: 'x'.repeat(40_000) }) }, 'hang'] }],
    ['a line that never ends', { steps: [{ write: HELLO }, { write: 'data: ' }, { flood: 'x'.repeat(16_384) }] }],
    ['a comment that never ends', { steps: [{ write: HELLO }, { write: ': ' }, { flood: 'x'.repeat(16_384) }] }],
  ])('%s larger than maxEventBytes', async (_, fault) => {
    const stream = await open(fault, { maxEventBytes: 20_000 });
    const { text, error } = await read(stream);
    expect([text.slice(0, 99), error?.name, error?.message]).toEqual([
      'Hello',
      'ResponseParseError',
      'An event is larger than 20000 bytes (option `maxEventBytes`).',
    ]);
    await allClosed();
  });

  it('text beyond maxAnswerBytes is yielded but not accumulated', async () => {
    const stream = await open(
      { steps: [{ write: chunk({ content: 'abcdef' }).repeat(10) + FINISH + DONE }] },
      { maxAnswerBytes: 20 },
    );
    const { text, error } = await read(stream);
    expect([text.length, error]).toEqual([60, undefined]);
    const failure = await rejection<any>(stream.final());
    expect([failure.name, failure.partial.truncated]).toEqual(['StreamIncompleteError', true]);
    expect(String(partialText(failure)).length).toBeLessThanOrEqual(20);
  });

  it.each([
    ['in number', chunk({ role: 'assistant', content: '' }).repeat(1_500), 16_000_000],
    ['in size', chunk({ role: 'assistant', content: '', padding: 'x'.repeat(2_000) }).repeat(60), 50_000],
  ])('events before the first content are held to a limit %s', async (_, opening, maxEventBytes) => {
    const stream = await open({ steps: [{ write: opening }, 'hang'] }, { maxEventBytes });
    stream.abort();
    await allClosed();
  });

  it('a slow reader slows the server', async () => {
    const stream = await open({ steps: [{ flood: chunk({ content: 'x'.repeat(8_000) }) }] });
    const iterator = stream[Symbol.asyncIterator]();
    await iterator.next();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(server?.flooded).toBeLessThan(16 * 1024 * 1024);
    await iterator.return?.();
    await allClosed();
  });
});

describe('reading', () => {
  const whole: Fault = { steps: [{ write: HELLO + FINISH + DONE }] };

  it('a second reader gets a clear error', async () => {
    const stream = await open(whole);
    await read(stream);
    expect((await read(stream)).error).toMatchObject({
      name: 'InvalidRequestError',
      message: 'This stream is already being read. Use `tee()` to read it twice.',
    });
  });

  it('final() without a loop reads to the end, and may be called again', async () => {
    const stream = await open(whole);
    const final = await stream.final();
    expect(final.choices[0]).toMatchObject({ finish_reason: 'stop', message: { role: 'assistant', content: 'Hello' } });
    expect(await stream.final()).toEqual(final);
  });

  it('final() during a loop settles with it', async () => {
    const stream = await open(whole);
    const final = (async () => (await stream.final()).choices[0].message.content)();
    const [{ text }, content] = (await Promise.all(
      [read(stream), Promise.resolve(final)].map((p) => p.catch((e) => e)),
    )) as [any, any];
    // The first reader gets the body; the other gets a clear error.
    expect([text ?? content, content]).toContain('Hello');
  });

  it('tee() returns two streams with a final() each', async () => {
    const [a, b] = (await open(whole)).tee();
    expect((await read(a)).text).toBe('Hello');
    expect((await b.final()).choices[0].message.content).toBe('Hello');
    expect((await a.final()).choices[0].message.content).toBe('Hello');
  });

  it('one branch of a tee may be closed; the request ends when both are', async () => {
    const [a, b] = (await open({ steps: [{ write: HELLO }, 'hang'] })).tee();
    for await (const _ of a) break;
    const iterator = b[Symbol.asyncIterator]();
    expect((await iterator.next()).value.choices[0].delta.content).toBe('Hel');
    expect(server?.open).toBe(1);
    await iterator.return?.();
    await allClosed();
  });

  it('toReadableStream and fromReadableStream are inverse, errors included', async () => {
    const { Stream } = await import('../../src/stream/stream.ts');
    const again = Stream.fromReadableStream((await open(whole)).toReadableStream()) as Chat;
    expect(await read(again)).toEqual({ text: 'Hello', error: undefined });
    await server?.close();
    const failed = Stream.fromReadableStream(
      (
        await open({ steps: [{ write: `${HELLO}data: {"error":{"code":502,"message":"gone"}}\n\n` }] })
      ).toReadableStream(),
    ) as Chat;
    const { text, error } = await read(failed);
    expect([text, error.status, partialText(error)]).toEqual(['Hello', 502, 'Hello']);
  });

  it('fromReadableStream reads a Responses stream by its kind', async () => {
    const { response, Stream } = await import('../../src/index.ts');
    const events = [
      { type: 'response.output_text.delta', output_index: 0, content_index: 0, delta: 'Hi' },
      { type: 'response.completed', response: { object: 'response', output: [], status: 'completed' } },
    ];
    const text = events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('');
    const stream = Stream.fromReadableStream(new Response(text).body as ReadableStream<Uint8Array>, response);
    const deltas = [];
    for await (const delta of stream.textDeltas()) deltas.push(delta);
    expect(deltas).toEqual(['Hi']);
    expect(await stream.final()).toMatchObject({ object: 'response', status: 'completed' });
  });

  it('a malformed event fails after the valid ones, and its content is in no message', async () => {
    const { text, error } = await read(
      await open({ steps: [{ write: `${HELLO}data: {"secret-payload\n\n${FINISH}${DONE}` }] }),
    );
    expect([text, error.name, partialText(error)]).toEqual(['Hello', 'ResponseParseError', 'Hello']);
    expect(`${error.message}${error.stack}${String(error.cause)}`).not.toContain('secret-payload');
  });

  it('named events that are not JSON are skipped; `event: error` throws', async () => {
    const { text, error } = await read(
      await open({
        steps: [
          {
            write: `event: ping\ndata: pong\n\n${HELLO}event: error\ndata: {"message":"upstream died","code":502}\n\n`,
          },
        ],
      }),
    );
    expect([text, error.name, error.status, error.message]).toEqual([
      'Hello',
      'BadGatewayError',
      502,
      '502: upstream died',
    ]);
  });

  it('an unread stream that fails causes no unhandled rejection', async () => {
    await open({ steps: [{ write: HELLO }, 'reset'] });
    await new Promise((resolve) => setTimeout(resolve, 60));
  });
});
