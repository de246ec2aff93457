import { expect, it, vi } from 'vitest';
import { OpenRouter } from '../../src/index.ts';

// A page that stays open while a new version is deployed requests chunks of the old one.
vi.mock('../../src/late.ts', () => {
  throw new Error('404 for late.js');
});
vi.mock('../../src/client/extras.ts', () => {
  throw new Error('404 for extras.js');
});

function clientOf(...responses: Response[]): { openrouter: OpenRouter; fetch: ReturnType<typeof vi.fn> } {
  const fetch = vi.fn(() => Promise.resolve(responses.shift() as Response));
  return { openrouter: new OpenRouter({ apiKey: 'sk-or-secret', fetch, maxRetries: 0 }), fetch };
}

it('reports the status of an error that cannot be read because its code cannot be loaded', async () => {
  const { openrouter } = clientOf(new Response('{"error":{"message":"No."}}', { status: 403 }));
  await expect(openrouter.models.list()).rejects.toMatchObject({
    name: 'ResponseParseError',
    status: 403,
    message: "The server's response (status 403) needs a part of this client that could not be loaded.",
  });
});

it('keeps what a stream had delivered before such an error', async () => {
  const events = 'data: {"choices":[{"delta":{"content":"Hi"}}]}\n\ndata: {"error":{"message":"No."}}\n\n';
  const { openrouter } = clientOf(new Response(events, { headers: { 'content-type': 'text/event-stream' } }));
  const stream = await openrouter.chat.completions.create({ model: 'a/b', messages: [], stream: true });
  await expect(stream.final()).rejects.toMatchObject({
    name: 'ResponseParseError',
    partial: { choices: [{ message: { content: 'Hi' } }] },
  });
});

it('sends nothing if the code that reads the response cannot be loaded', async () => {
  const { openrouter, fetch } = clientOf();
  const lost = { name: 'ConnectionError', sent: false, message: 'A part of this client could not be loaded.' };
  const message = openrouter.messages.create({ model: 'a/b', messages: [], max_tokens: 1 });
  await expect(message).rejects.toMatchObject(lost);
  await expect(openrouter.fetch('/models')).rejects.toMatchObject(lost);
  await expect(openrouter.request('GET', '/models')).rejects.toMatchObject(lost);
  expect(fetch).not.toHaveBeenCalled();
});

it('still retries a lost connection, and reports it without the details', async () => {
  const fetch = vi.fn<typeof globalThis.fetch>(() => Promise.reject(new TypeError('Failed to fetch')));
  const openrouter = new OpenRouter({ apiKey: 'k', fetch, maxRetries: 1, retry: { initialDelay: 0 } });
  await expect(openrouter.models.list()).rejects.toMatchObject({
    name: 'ConnectionError',
    message: 'The connection to https://openrouter.ai broke.',
    cause: new TypeError('Failed to fetch'),
    sent: true,
    attempts: 2,
  });
});

it.each([
  ['an answer that looks odd', {}, () => Promise.resolve(new Response('{"choices":[]}')), 'ResponseParseError'],
  ['a redirect', {}, () => Promise.resolve(new Response(null, { status: 307 })), 'ConnectionError'],
  ['a key function', { apiKey: () => 'k' }, () => Promise.resolve(new Response('{}')), 'ConnectionError'],
])('rejects with a clear error for %s', async (_, options, fetch, name) => {
  const openrouter = new OpenRouter({ apiKey: 'k', fetch, maxRetries: 0, ...options });
  const call = openrouter.chat.completions.create({ model: 'a/b', messages: [] });
  await expect(call).rejects.toMatchObject({ name, message: expect.stringContaining('could not be loaded') });
});

it('streams, and returns unambiguous responses, without that part', async () => {
  const answer = { choices: [{ message: { content: 'Hi' } }], usage: { completion_tokens: 1 } };
  const json = new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json' } });
  const events = 'data: {"choices":[{"delta":{"content":"Hi"},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n';
  const { openrouter } = clientOf(json, new Response(events, { headers: { 'content-type': 'text/event-stream' } }));
  const { create } = openrouter.chat.completions;
  expect((await create({ model: 'a/b', messages: [] })).choices[0]?.message.content).toBe('Hi');
  const stream = await create({ model: 'a/b', messages: [], stream: true });
  expect((await stream.final()).choices[0]?.message.content).toBe('Hi');
});
