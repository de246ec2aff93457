import { beforeEach, expect, it, vi } from 'vitest';
import type { OpenRouter, OpenRouterOptions } from '../../src/index.ts';
import type * as Streams from '../../src/streams.ts';

const EVENTS = 'data: {"choices":[{"delta":{"content":"Hi"},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n';
const ASKED = { model: 'a/b', messages: [], stream: true as const };
const LOST = { name: 'ConnectionError', message: 'A part of this client could not be loaded.' };

/** What loads the code that reads streams, as a page does with a chunk. */
const load = vi.fn<() => Promise<typeof Streams>>();
const loaded = (): ReturnType<typeof load> => import('../../src/streams.ts');

beforeEach(() => {
  // Each test is a page that has loaded nothing yet.
  vi.resetModules();
  load.mockReset().mockImplementation(loaded);
});

async function clientOf(
  respond: () => Response | Promise<Response>,
  options: OpenRouterOptions = {},
): Promise<{ openrouter: OpenRouter; fetch: ReturnType<typeof vi.fn> }> {
  const [{ OpenRouter }, { setStreamLoader }] = await Promise.all([
    import('../../src/index.ts'),
    import('../../src/load-streams.ts'),
  ]);
  const fetch = vi.fn(async () => respond());
  const openrouter = new OpenRouter({ apiKey: 'k', fetch, retry: { initialDelay: 0 }, ...options });
  setStreamLoader(load);
  return { openrouter, fetch };
}

function eventsOf(onCancel?: () => void): Response {
  const bytes = new TextEncoder().encode(EVENTS);
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(bytes),
    cancel: () => onCancel?.(),
  });
  return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
}

it('never loads for plain calls, whatever their responses', async () => {
  const answers = [
    '{"choices":[{"message":{"content":"Hi"}}],"usage":{"completion_tokens":1}}',
    '{"choices":[{"message":{"content":"Hi"}}]}',
    '{"choices":[]}',
    '{"error":{"code":400,"message":"No."}}',
  ];
  const { openrouter, fetch } = await clientOf(() => new Response(answers.shift()), { maxRetries: 0 });
  const ask = (): Promise<unknown> => openrouter.chat.completions.create({ model: 'a/b', messages: [] });
  await Promise.allSettled([ask(), ask(), ask(), ask()]);
  expect(fetch).toHaveBeenCalledTimes(4);
  expect(load).not.toHaveBeenCalled();
});

it('begins to load when the call begins, and reads a response that arrived meanwhile', async () => {
  let release: () => void = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  load.mockImplementation(() => held.then(loaded));
  let answered = false;
  const { openrouter, fetch } = await clientOf(() => ((answered = true), eventsOf()));
  const call = openrouter.chat.completions.create(ASKED);
  expect(load).toHaveBeenCalledTimes(1);
  expect(load.mock.invocationCallOrder[0]).toBeLessThan(fetch.mock.invocationCallOrder[0] as number);
  await vi.waitFor(() => expect(answered).toBe(true));
  release();
  expect((await (await call).final()).choices[0]?.message.content).toBe('Hi');
});

it('pays at most once if it cannot load: the response is cancelled, and nothing more is sent', async () => {
  load.mockRejectedValue(new TypeError('404 for streams.js'));
  const onCancel = vi.fn();
  const { openrouter, fetch } = await clientOf(() => eventsOf(onCancel));
  await expect(openrouter.chat.completions.create(ASKED)).rejects.toMatchObject({
    ...LOST,
    sent: false,
    attempts: 3,
    cause: new TypeError('404 for streams.js'),
  });
  expect(onCancel).toHaveBeenCalledTimes(1);
  await expect(openrouter.chat.completions.create(ASKED)).rejects.toMatchObject(LOST);
  expect(fetch).toHaveBeenCalledTimes(1);
});

it('reports that the request was sent if it may not be repeated', async () => {
  load.mockRejectedValue(new TypeError('404 for streams.js'));
  const { openrouter, fetch } = await clientOf(() => eventsOf(), { retry: { ambiguous: false } });
  await expect(openrouter.chat.completions.create(ASKED)).rejects.toMatchObject({ ...LOST, sent: true, attempts: 1 });
  expect(fetch).toHaveBeenCalledTimes(1);
});

it('streams once it can be loaded', async () => {
  load.mockRejectedValueOnce(new TypeError('Failed to fetch')).mockRejectedValueOnce(new TypeError('Failed to fetch'));
  const { openrouter, fetch } = await clientOf(() => eventsOf());
  const stream = await openrouter.chat.completions.create(ASKED);
  expect((await stream.final()).choices[0]?.message.content).toBe('Hi');
  expect(stream.attempts).toBe(2);
  expect(fetch).toHaveBeenCalledTimes(2);
});

it('still reports an HTTP error, which it does not need for that', async () => {
  load.mockRejectedValue(new TypeError('404 for streams.js'));
  const { openrouter } = await clientOf(() => new Response('{"error":{"code":401,"message":"No."}}', { status: 401 }));
  await expect(openrouter.chat.completions.create(ASKED)).rejects.toMatchObject({ name: 'AuthenticationError' });
});

it('stops waiting for it where the timeout ends the call', async () => {
  load.mockReturnValue(new Promise(() => {}));
  const { openrouter } = await clientOf(() => eventsOf(), { maxRetries: 0, timeout: 5 });
  await expect(openrouter.chat.completions.create(ASKED)).rejects.toMatchObject({ name: 'TimeoutError' });
});

it('stops waiting for it where the caller aborts', async () => {
  load.mockReturnValue(new Promise(() => {}));
  const caller = new AbortController();
  const { openrouter } = await clientOf(() => eventsOf());
  const call = openrouter.chat.completions.create(ASKED, { signal: caller.signal });
  setTimeout(() => caller.abort(), 5);
  await expect(call).rejects.toMatchObject({ name: 'UserAbortError' });
});

it('completes an odd plain completion by what it loads then', async () => {
  const odd = '{"choices":[{"message":{"content":[{"type":"text","text":"Hi"}]}}],"usage":{"completion_tokens":1}}';
  const { openrouter } = await clientOf(() => new Response(odd));
  const completion = await openrouter.chat.completions.create({ model: 'a/b', messages: [] });
  expect(completion.choices[0]?.message.content).toBe('Hi');
  expect(load).toHaveBeenCalledTimes(1);
});
