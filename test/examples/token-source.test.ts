import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tokenSource } from '../../examples/workload-identity/token-source.ts';
import { fakeOpenRouter } from '../../src/testing/index.ts';

const EXCHANGE = 'oauth.exchangeToken';
const POLICY = '00000000-0000-4000-8000-000000000000';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.spyOn(console, 'log').mockReturnValue();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Exchanges that return `access-1`, `access-2` and so on, each valid for a number of seconds. */
function setUp(seconds: number) {
  const fake = fakeOpenRouter({ client: { apiKey: undefined, maxRetries: 0 } });
  let exchanges = 0;
  fake.reply(EXCHANGE, () => ({ access_token: `access-${++exchanges}`, expires_in: seconds }), { times: Infinity });
  let reads = 0;
  const token = tokenSource(fake.client, async () => `workload-${++reads}`, POLICY);
  return {
    fake,
    token,
    sent: () => fake.requests.map(({ body }) => new URLSearchParams(String(body)).get('subject_token')),
  };
}

describe('the token source of workload-identity.ts', () => {
  it('exchanges once for calls at the same time, and for all until a minute before the token expires', async () => {
    const { token, sent } = setUp(3_600);
    expect(await Promise.all([token(), token(), token()])).toEqual(['access-1', 'access-1', 'access-1']);
    vi.setSystemTime(Date.now() + 3_539_000);
    expect(await token()).toBe('access-1');
    vi.setSystemTime(Date.now() + 1_000);
    expect(await Promise.all([token(), token()])).toEqual(['access-2', 'access-2']);
    expect(sent()).toEqual(['workload-1', 'workload-2']);
  });

  it('exchanges again half-way where a token lasts less than two minutes', async () => {
    const { token } = setUp(30);
    expect(await token()).toBe('access-1');
    vi.setSystemTime(Date.now() + 14_999);
    expect(await token()).toBe('access-1');
    vi.setSystemTime(Date.now() + 1);
    expect(await token()).toBe('access-2');
  });

  it('sends no key with the exchange', async () => {
    const { fake, token } = setUp(60);
    await token();
    expect(fake.requests[0]?.headers).not.toHaveProperty('authorization');
  });

  it('tries again at the next call after an exchange that failed', async () => {
    const { fake, token } = setUp(60);
    fake.reset();
    fake.fail(EXCHANGE, { status: 401 });
    fake.reply(EXCHANGE, { access_token: 'access', expires_in: 60 });
    await expect(Promise.all([token(), token()])).rejects.toMatchObject({ status: 401 });
    expect(await token()).toBe('access');
  });
});
