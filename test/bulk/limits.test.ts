import { describe, expect, it } from 'vitest';
import { costBound, tokenEstimate } from '../../src/bulk/cost-bound.ts';
import { Quantile, RequestQuota, TokenQuota } from '../../src/bulk/quotas.ts';
import { Spend } from '../../src/bulk/spend.ts';
import type { BulkRequest } from '../../src/bulk/types.ts';

const row = (params: object): BulkRequest => ({
  id: '1',
  params: { model: 'a/b', messages: [{ role: 'user', content: 'Hi' }], ...params },
});

describe('a quota of requests', () => {
  it('spaces them evenly', () => {
    const quota = new RequestQuota(120);
    let sent = 0;
    for (let now = 0; now < 60_000; now++) {
      if (quota.delay(now) > 0) continue;
      quota.take(now);
      sent++;
    }
    expect(sent).toBeGreaterThan(118);
    expect(sent).toBeLessThanOrEqual(121);
  });
});

describe('a quota of tokens', () => {
  it('is settled with the actual usage', () => {
    const play = (real: number): number => {
      const quota = new TokenQuota(60_000);
      let sent = 0;
      for (let now = 0; now < 60_000; now += 10) {
        if (quota.delay(1_000, now) > 0) continue;
        quota.take(1_000, now);
        quota.settle(1_000, real);
        sent++;
      }
      return sent;
    };
    expect(play(1_000)).toBeLessThanOrEqual(70);
    expect(play(1_000)).toBeGreaterThan(65);
    expect(play(100)).toBeGreaterThan(600);
  });

  it('allows a row that is larger than the bucket once the bucket is full', () => {
    const quota = new TokenQuota(6_000);
    expect(quota.delay(50_000, 0)).toBe(0);
    quota.take(50_000, 0);
    expect(quota.delay(1, 0)).toBeCloseTo(490_010, -2);
  });
});

describe('a cost limit', () => {
  it('is never exceeded, to the last unit', () => {
    const spend = new Spend(1);
    const open: number[] = [];
    let refused = 0;
    for (let step = 0; step < 5_000; step++) {
      if (spend.reserve(0.001)) open.push(0.001);
      else refused++;
      if (step % 3 === 0 && open.length > 0) spend.settle(open.pop() as number, (step % 10) * 0.0001);
      expect(spend.spent + spend.held).toBeLessThanOrEqual(1);
    }
    expect(refused).toBeGreaterThan(0);
    expect(new Spend(0.3).reserve(0.3)).toBe(true);
    const tenths = new Spend(0.3);
    for (const each of [0.1, 0.1, 0.1]) expect(tenths.reserve(each)).toBe(true);
    expect(tenths.reserve(0.000001)).toBe(false);
  });
});

describe('the most that a request can cost', () => {
  const prices = new Map([
    ['a/b', { prompt: 1e-6, completion: 2e-6 }],
    ['a/c', { prompt: 5e-6, completion: 1e-6, request: 0.01 }],
  ]);

  it('follows from its bytes, its token limit and the price', () => {
    const bound = costBound(row({ max_tokens: 1_000 }), prices) as number;
    expect(bound).toBeGreaterThan(0.002);
    expect(bound).toBeLessThan(0.0023);
    expect(costBound(row({ max_tokens: 1_000, n: 3 }), prices)).toBeGreaterThan(0.006);
  });

  it('is that of the most expensive model it may fall back to', () => {
    expect(costBound(row({ max_tokens: 10, models: ['a/c'] }), prices)).toBeGreaterThan(0.01);
  });

  it.each([
    ['without a limit of tokens', {}],
    ['without a price', { model: 'x/y', max_tokens: 1 }],
    [
      'with an image',
      {
        max_tokens: 1,
        messages: [{ role: 'user', content: [{ type: 'image_url', image_url: { url: 'https://a.test/' } }] }],
      },
    ],
    ['with a web search', { max_tokens: 1, plugins: [{ id: 'web' }] }],
  ])('is not known %s', (_, params) => {
    expect(costBound(row(params), prices)).toBeUndefined();
  });

  it('does not mistake a schema for an image', () => {
    const schema = {
      type: 'json_schema',
      json_schema: { name: 'a', schema: { type: 'object', properties: { image: { type: 'string' } } } },
    };
    expect(costBound(row({ max_tokens: 1, response_format: schema }), prices)).toBeDefined();
  });

  it('comes with an estimate of tokens, which the token limit caps', () => {
    expect(tokenEstimate(row({ max_tokens: 50 }), 400)).toBeLessThan(80);
    expect(tokenEstimate(row({}), 400)).toBeGreaterThan(400);
  });
});

describe('a quantile', () => {
  it('is that of the last values', () => {
    const quantile = new Quantile(0.95);
    expect(quantile.value).toBeUndefined();
    for (let value = 1; value <= 1_000; value++) quantile.add(value);
    expect(quantile.value).toBe(991);
  });
});
