import { describe, expect, it } from 'vitest';
import { ConnectionError } from '../../../src/errors/failures.ts';
import { createAPIError } from '../../../src/errors/status-errors.ts';
import { delayAfter } from '../../../src/retry/delay.ts';

const lost = new ConnectionError('lost');
const refusal = (httpStatus: number, retryAfterMs?: number) =>
  createAPIError({ httpStatus, headers: new Headers(), body: {}, error: {}, retryAfterMs });

describe('delayAfter', () => {
  it('doubles its bound up to the maximum, with full jitter', () => {
    const bounds = [1, 2, 3, 4, 5, 6, 40].map((attempt) => delayAfter(lost, attempt, {}, () => 1));
    expect(bounds).toEqual([500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000]);
    expect(delayAfter(lost, 3, {}, () => 0)).toBe(0);
    expect(delayAfter(lost, 2, { initialDelay: 10, maxDelay: 15 }, () => 1)).toBe(15);
  });

  it('uses a hint as a lower bound, with jitter on top', () => {
    for (const status of [429, 503]) {
      expect(delayAfter(refusal(status, 7_000), 1, {}, () => 0)).toBe(7_000);
      const most = [1, 2, 3, 4, 9].map((attempt) => delayAfter(refusal(status, 7_000), attempt, {}, () => 1));
      expect(most).toEqual([7_500, 8_000, 9_000, 11_000, 15_000]);
    }
  });

  it('still backs off when the hint is 0 or a date in the past', () => {
    expect(delayAfter(refusal(503, 0), 1, {}, () => 1)).toBe(500);
    expect(delayAfter(refusal(429, 0), 1, {}, () => 0)).toBe(375);
  });

  it('waits at least three quarters of its bound after a rate limit without a hint', () => {
    expect(delayAfter(refusal(429), 1, {}, () => 0)).toBe(375);
    expect(delayAfter(refusal(429), 2, {}, () => 1)).toBe(1_000);
  });
});
