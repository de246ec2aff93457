import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, expect, it, vi } from 'vitest';
import { relay } from '../../src/helpers/relay.ts';
import { OpenRouter } from '../../src/index.ts';
import { createNodeFetch } from '../../src/node/fetch.ts';
import type { FetchFunction } from '../../src/options.ts';
import { call } from '../../src/transport/call.ts';
import { CHAT, KEY, testClient } from '../helpers/operations.ts';
import { rejection } from '../helpers/replies.ts';
import { HELLO, serveFaults, type FaultServer } from './fault-server.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

let server: FaultServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function allCollected(): Promise<void> {
  await vi.waitFor(
    () => {
      collect();
      expect(server?.open).toBe(0);
    },
    { timeout: 10_000, interval: 20 },
  );
}

it.each<[string, FetchFunction | undefined]>([
  ['the fetch of the platform', undefined],
  ['nodeFetch', createNodeFetch()],
])('an unread body of `client.fetch` frees its socket once it is garbage-collected: %s', async (_, fetch) => {
  server = await serveFaults({ steps: [{ write: HELLO }, 'hang'] });
  const { url } = server;
  const client = new OpenRouter({ apiKey: KEY, baseURL: url, logLevel: 'off', ...(fetch && { fetch }) });
  await (async () => void (await client.fetch(`${url}/models`)))();
  await allCollected();
});

it('a body of `client.fetch` that is kept and never read frees its socket after `streamIdleTimeout`', async () => {
  server = await serveFaults({ steps: [{ write: HELLO }, 'hang'] });
  const { url } = server;
  const client = new OpenRouter({ apiKey: KEY, baseURL: url, logLevel: 'off', streamIdleTimeout: 50 });
  const kept = await client.fetch(`${url}/models`);
  await vi.waitFor(() => expect(server?.open).toBe(0), { timeout: 5_000, interval: 10 });
  expect((await rejection(kept.text())).name).toBe('TimeoutError');
});

it('an unread response of nodeFetch frees its socket once it is garbage-collected', async () => {
  server = await serveFaults({ steps: [{ write: HELLO }, 'hang'] });
  const { url } = server;
  const fetch = createNodeFetch();
  await (async () => void (await fetch(url, {})))();
  await allCollected();
  await fetch.close();
});

/** A body that sends an event now and then, and never ends. */
function tricklingFetch(type = 'text/event-stream'): { fetch: FetchFunction; cancelled: () => boolean } {
  let cancelled = false;
  let timer: ReturnType<typeof setInterval>;
  const bytes = new TextEncoder().encode(HELLO);
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => void (timer = setInterval(() => controller.enqueue(bytes), 5)),
    cancel,
  });
  function cancel(): void {
    clearInterval(timer);
    cancelled = true;
  }
  const fetch: FetchFunction = async (_, { signal }) => {
    signal?.addEventListener('abort', cancel);
    return new Response(body, { headers: { 'content-type': type } });
  };
  return { fetch, cancelled: () => cancelled };
}

it.each<[string, string | undefined, (client: OpenRouter) => Promise<object>]>([
  ['a stream', undefined, (client) => call<object>(client, CHAT, [], { stream: true })],
  [
    'the response made of one',
    undefined,
    async (client) => (await call<any>(client, CHAT, [], { stream: true })).toResponse(),
  ],
  [
    'the bytes of one',
    undefined,
    async (client) => (await call<any>(client, CHAT, [], { stream: true })).toReadableStream(),
  ],
  ['a relay', undefined, async (client) => relay(() => call<any>(client, CHAT, [], { stream: true }))],
  [
    'a body of `client.fetch` with events',
    undefined,
    (client) => client.fetch('/chat/completions', { method: 'POST', body: '{}' }),
  ],
  ['audio', 'audio/mpeg', (client) => client.audio.speech.create({ model: 'm', input: 'x', voice: 'v' })],
])('%s that arrives bit by bit, is kept and never read is closed after `streamIdleTimeout`', async (_, type, open) => {
  const { fetch, cancelled } = tricklingFetch(type);
  const kept = await open(new OpenRouter({ apiKey: KEY, logLevel: 'off', fetch, streamIdleTimeout: 60 }));
  await vi.waitFor(() => expect(cancelled()).toBe(true), { timeout: 2_000, interval: 5 });
  expect(kept).toBeDefined();
});

it('bytes that stall reject their reader after `streamIdleTimeout`', async () => {
  const body = new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array(10)) });
  const fetch = async () => new Response(body, { headers: { 'content-type': 'audio/mpeg' } });
  const client = new OpenRouter({ apiKey: KEY, logLevel: 'off', fetch, streamIdleTimeout: 30 });
  const response = await client.audio.speech.create({ model: 'm', input: 'x', voice: 'v' });
  expect(await rejection<any>(response.arrayBuffer())).toMatchObject({ name: 'TimeoutError', kind: 'idle' });
});

it('streams that are kept but never read do not starve a small pool', async () => {
  server = await serveFaults({ steps: [{ write: HELLO }, 'hang'] });
  const fetch = createNodeFetch({ connections: 1 });
  const client = testClient({ baseURL: server.url, fetch, streamIdleTimeout: 50 });
  const held = [];
  for (let n = 0; n < 4; n++) held.push(await call<object>(client, CHAT, [], { stream: true }));
  expect(server.requests).toHaveLength(4);
  await fetch.close();
});
