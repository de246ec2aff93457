import { describe, expect, it, vi } from 'vitest';
import { createClient } from '../../../src/index.ts';
import { call, type Operation } from '../../../src/runtime.ts';

vi.mock('../../../src/load-late.ts', () => ({
  loadLate: () => Promise.reject(new TypeError('Failed to fetch dynamically imported module')),
  lateIfLoaded: () => undefined,
}));

const GET: Operation = { id: 'things.get', method: 'GET', path: '/things' };
const client = (fetch: typeof globalThis.fetch, apiKey: string | (() => string) = 'k') =>
  createClient({ fetch, apiKey, maxRetries: 1, retry: { initialDelay: 0 }, baseURL: 'https://api.test/v1' });

/** Where the network is down, the parts that are loaded when they are needed are out of reach, too. */
describe('without the part that is loaded with the first failure', () => {
  it('a lost connection is retried and is a ConnectionError all the same', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(() => Promise.reject(new TypeError('Failed to fetch')));
    await expect(call(client(fetch), GET, [])).rejects.toMatchObject({
      name: 'ConnectionError',
      message: 'The connection to https://api.test broke.',
      cause: new TypeError('Failed to fetch'),
      sent: true,
      attempts: 2,
    });
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('an error status is named', async () => {
    const fetch: typeof globalThis.fetch = async () => new Response('{"error":{}}', { status: 418 });
    await expect(call(client(fetch), GET, [])).rejects.toMatchObject({ name: 'ResponseParseError', status: 418 });
  });

  it.each([
    ['a redirect', async () => new Response(null, { status: 302, headers: { location: '/x' } }), 'k'],
    ['a key function', async () => new Response('{}'), () => 'k'],
  ] as const)('%s is a ConnectionError', async (_, fetch, apiKey) => {
    await expect(call(client(fetch, apiKey), GET, [])).rejects.toMatchObject({
      name: 'ConnectionError',
      message: 'A part of this client could not be loaded.',
    });
  });
});
