import { describe, expect, it } from 'vitest';
import { backoff } from '../../../src/retry/delay.ts';

describe('backoff', () => {
  it('doubles its bound up to the maximum, with full jitter', () => {
    const bounds = [1, 2, 3, 4, 5, 6, 40].map((attempt) => backoff(attempt, {}, () => 1));
    expect(bounds).toEqual([500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000]);
    expect(backoff(3, {}, () => 0)).toBe(0);
    expect(backoff(2, { initialDelay: 10, maxDelay: 15 }, () => 1)).toBe(15);
  });
});
