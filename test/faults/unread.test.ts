import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, expect, it, vi } from 'vitest';
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

it('streams that are kept but never read do not starve a small pool', async () => {
  server = await serveFaults({ steps: [{ write: HELLO }, 'hang'] });
  const fetch = createNodeFetch({ connections: 1 });
  const client = testClient({ baseURL: server.url, fetch, streamIdleTimeout: 50 });
  const held = [];
  for (let n = 0; n < 4; n++) held.push(await call<object>(client, CHAT, [], { stream: true }));
  expect(server.requests).toHaveLength(4);
  await fetch.close();
});
