import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isConnectionError, OpenRouter } from '../../../src/index.ts';
import { openRouterHandlers, type MockHandlers } from '../../../src/testing/msw.ts';

const CHAT = 'chat.completions.create';
const PARAMS = { model: 'acme/widget-1', messages: [{ role: 'user' as const, content: 'Hi' }] };
// The real server: nothing may leave the process.
const client = new OpenRouter({ apiKey: 'test', baseURL: 'https://openrouter.ai/api/v1', maxRetries: 0 });

let mock: MockHandlers;
let server: ReturnType<typeof setupServer>;

beforeAll(async () => {
  mock = await openRouterHandlers();
  server = setupServer(...mock.handlers);
  await server.listen();
});
afterAll(() => server.close());

it('handles requests to the real server, plain and streamed', async () => {
  mock.reply(CHAT, { choices: [{ message: { content: 'Plain' } }] });
  expect((await client.chat.completions.create(PARAMS)).choices[0]?.message.content).toBe('Plain');
  mock.reply(CHAT, { choices: [{ message: { content: 'One two' } }] });
  const stream = await client.chat.completions.create({ ...PARAMS, stream: true });
  const texts: string[] = [];
  for await (const text of stream.textDeltas()) texts.push(text);
  expect(texts).toEqual(['One ', 'two']);
  expect((await client.models.list()).data.length).toBeGreaterThan(0);
  expect(mock.requests.map(({ operation }) => operation)).toEqual([CHAT, CHAT, 'models.list']);
});

it('breaks connections and sends errors', async () => {
  mock.fail(CHAT, { connection: 'reset' });
  await expect(client.chat.completions.create(PARAMS)).rejects.toSatisfy(isConnectionError);
  mock.fail(CHAT, { status: 402, body: { error: { code: 402, message: 'No credits' } } });
  await expect(client.chat.completions.create(PARAMS)).rejects.toMatchObject({ status: 402 });
});

it('says what is wrong with its base URL', async () => {
  await expect(openRouterHandlers({ baseURL: 'nowhere' })).rejects.toThrow('`baseURL` is not a valid URL: nowhere');
});
