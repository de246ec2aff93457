import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { OpenRouter, type OpenRouterOptions } from '../../src/index.ts';
import { loadLate } from '../../src/load-late.ts';
import { KEY } from '../helpers/operations.ts';
import { rejection } from '../helpers/replies.ts';
import { HELLO, serveFaults, type FaultServer } from './fault-server.ts';

const TIMEOUT = 290_000;

let server: FaultServer | undefined;
const sent: (RequestInit | undefined)[] = [];
const { fetch } = globalThis;

// As on servers, from the start.
beforeAll(loadLate);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.spyOn(globalThis, 'fetch').mockImplementation((url, init) => {
    sent.push(init);
    return fetch(url, init);
  });
});

afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await server?.close();
  server = undefined;
  sent.length = 0;
});

const client = (options: OpenRouterOptions = {}): OpenRouter =>
  new OpenRouter({ apiKey: KEY, baseURL: server?.url, logLevel: 'off', maxRetries: 0, ...options });

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setImmediate(resolve));
}

describe('on Node, where only the default timeout would use a signal', () => {
  it.each<[string, OpenRouterOptions, boolean]>([
    ['the defaults', {}, false],
    ['no timeout', { timeout: Infinity }, false],
    ['another timeout', { timeout: 1_000 }, true],
    ['a total timeout', { totalTimeout: 1_000_000 }, true],
  ])('%s: a signal is passed to `fetch` only if it is needed', async (_, options, expected) => {
    server = await serveFaults({ status: 404, steps: [{ write: '{"error":{"message":"no"}}' }] });
    await rejection(client(options).models.list());
    expect(sent[0]?.signal instanceof AbortSignal).toBe(expected);
  });

  it('passes a signal on other platforms, which do not end a silent request', async () => {
    vi.spyOn(process, 'versions', 'get').mockReturnValue({ node: '24.0.0' } as NodeJS.ProcessVersions);
    server = await serveFaults({ status: 404, steps: [{ write: '{"error":{"message":"no"}}' }] });
    await rejection(client().models.list());
    expect(sent[0]?.signal).toBeInstanceOf(AbortSignal);
  });

  it('passes a signal with the signal of the call, which ends the request at once', async () => {
    server = await serveFaults({ steps: ['hang'] });
    const controller = new AbortController();
    const pending = rejection(client().models.list({}, { signal: controller.signal }));
    await until(() => server?.open === 1);
    controller.abort();
    expect((await pending).name).toBe('UserAbortError');
    await until(() => server?.open === 0);
  });

  it('times out while it waits for a response, and cancels the body of one that arrives later', async () => {
    let answer: (response: Response) => void = () => {};
    vi.mocked(globalThis.fetch).mockImplementation(() => new Promise((resolve) => (answer = resolve)));
    const pending = rejection(new OpenRouter({ apiKey: KEY, logLevel: 'off', maxRetries: 0 }).models.list());
    await until(() => vi.getTimerCount() > 0);
    vi.advanceTimersByTime(TIMEOUT);
    expect(await pending).toMatchObject({ name: 'TimeoutError', kind: 'attempt' });
    const cancel = vi.fn();
    answer(new Response(new ReadableStream({ cancel })));
    await until(() => cancel.mock.calls.length > 0);
  });

  it.each([
    ['a plain response', '{"data":[', 200],
    ['an error body', '{"error":', 500],
  ])('times out within %s, and frees its socket', async (_, text, status) => {
    server = await serveFaults({ status, steps: [{ write: text }, 'hang'] });
    const pending = rejection(client().models.list());
    await until(() => vi.getTimerCount() > 0 && server?.open === 1);
    for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
    vi.advanceTimersByTime(TIMEOUT);
    expect(await pending).toMatchObject(status === 200 ? { name: 'TimeoutError', kind: 'attempt' } : { status });
    await until(() => server?.open === 0);
  });

  it('a stream that falls silent frees its socket after the idle timeout', async () => {
    server = await serveFaults({ steps: [{ write: HELLO }, 'hang'] });
    const stream = await client().chat.completions.create({ model: 'm', messages: [], stream: true });
    expect(sent[0]?.signal).toBeUndefined();
    const pending = rejection(stream.final());
    await until(() => vi.getTimerCount() > 0);
    for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
    vi.advanceTimersByTime(600_000);
    expect(await pending).toMatchObject({ name: 'TimeoutError', kind: 'idle' });
    await until(() => server?.open === 0);
  });

  it('a stream that is left early frees its socket', async () => {
    server = await serveFaults({ steps: [{ write: HELLO }, 'hang'] });
    const stream = await client().chat.completions.create({ model: 'm', messages: [], stream: true });
    for await (const _ of stream) break;
    await until(() => server?.open === 0);
  });
});
