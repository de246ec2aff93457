import { AsyncLocalStorage } from 'node:async_hooks';
import { describe, expect, it } from 'vitest';
import { requestPath } from '../../../src/client/raw-request.ts';
import { shared } from '../../../src/request/shared-key.ts';
import { call } from '../../../src/transport/call.ts';
import { MODEL, testClient } from '../../helpers/operations.ts';
import { json, rejection, scriptedFetch } from '../../helpers/replies.ts';

const later = () => new Promise((resolve) => setImmediate(resolve));

describe('a key function', () => {
  it('sends each of simultaneous calls with its own key', async () => {
    const tenants = new AsyncLocalStorage<string>();
    const fetch = scriptedFetch(() => json({}));
    const apiKey = async () => {
      const tenant = tenants.getStore();
      await later();
      return `key-of-${tenant}`;
    };
    const client = testClient({ fetch, apiKey });
    const names = ['a', 'b', 'c'];
    await Promise.all(names.map((name) => tenants.run(name, () => call(client, MODEL, [name, 'x']))));
    const sent = fetch.sent.map(({ url, headers }) => [url.split('/')[4], headers.get('authorization')]);
    expect(sent.toSorted()).toEqual(names.map((name) => [name, `Bearer key-of-${name}`]));
  });

  it('fails a key function that calls its own client, and lets it use another key', async () => {
    const fetch = scriptedFetch(() => json({ token: 'fresh' }));
    const askedWith = async (options: object) => {
      const client = testClient({
        fetch,
        apiKey: async () => ((await requestPath(client, 'POST', '/token', options)) as { token: string }).token,
      });
      return call(client, MODEL, ['a', 'b']);
    };
    const error = await rejection(askedWith({}));
    expect([error.name, error.message]).toEqual([
      'InvalidRequestError',
      'Option `apiKey` is a function that calls this client, which needs it for a key. Give that call an `apiKey` of its own.',
    ]);
    expect(fetch.sent).toHaveLength(0);
    await askedWith({ security: 'none' });
    await askedWith({ apiKey: 'first' });
    expect(fetch.sent.map(({ headers }) => headers.get('authorization'))).toEqual([
      null,
      'Bearer fresh',
      'Bearer first',
      'Bearer fresh',
    ]);
  });

  it.each([
    ['each run by itself', (source: () => Promise<string>) => source],
    ['shared', shared],
  ])('fails where it calls its own client after a wait: %s', async (_, how) => {
    const fetch = scriptedFetch(() => json({ token: 'fresh' }));
    const client = testClient({
      fetch,
      apiKey: how(async () => {
        await later();
        return ((await requestPath(client, 'POST', '/token')) as { token: string }).token;
      }),
    });
    const error = await rejection(call(client, MODEL, ['a', 'b']));
    expect([error.name, error.message]).toEqual([
      'InvalidRequestError',
      expect.stringContaining('a function that calls this client'),
    ]);
    expect(fetch.sent).toHaveLength(0);
  });

  it('may leave work behind that calls the client later', async () => {
    const fetch = scriptedFetch(() => json({}));
    let work: PromiseLike<unknown> | undefined;
    const client = testClient({
      fetch,
      apiKey: async () => {
        work ??= later().then(() => call(client, MODEL, ['a', 'b']));
        return 'key';
      },
    });
    await call(client, MODEL, ['a', 'b']);
    await work;
    expect(fetch.sent).toHaveLength(2);
  });

  it('that threw once, at once or later, is asked again where it is shared', async () => {
    for (const fail of [
      () => {
        throw new Error('no');
      },
      () => Promise.reject(new Error('no')),
    ]) {
      let asked = 0;
      const source = shared(() => (asked++ === 0 ? fail() : 'key'));
      expect((await rejection(source())).message).toBe('no');
      expect([await source(), await source(), asked]).toEqual(['key', 'key', 3]);
    }
  });
});
