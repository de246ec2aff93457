import { expect, it, vi } from 'vitest';
import { OpenRouter } from '../../src/index.ts';

// A page that stays open while a new version is deployed asks for chunks of the old one.
vi.mock('../../src/errors/from-wire.ts', () => {
  throw new Error('404 for from-wire.js');
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
    message: 'The server reported an error (status 403), and the code that reads it could not be loaded.',
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

it('sends nothing where what reads the response cannot be loaded', async () => {
  const { openrouter, fetch } = clientOf();
  const lost = { name: 'ConnectionError', sent: false, message: 'A part of this client could not be loaded.' };
  const message = openrouter.messages.create({ model: 'a/b', messages: [], max_tokens: 1 });
  await expect(message).rejects.toMatchObject(lost);
  await expect(openrouter.fetch('/models')).rejects.toMatchObject(lost);
  await expect(openrouter.request('GET', '/models')).rejects.toMatchObject(lost);
  expect(fetch).not.toHaveBeenCalled();
});
