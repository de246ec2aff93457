import { describe, expect, it } from 'vitest';
import { SlotRule } from '../../src/bulk/slot-rule.ts';

/** A rule that has seen `refusals` refusals of the 11th request in flight, and responses to those below. */
function seen(refusals: number): SlotRule {
  const rule = new SlotRule();
  for (let n = 0; n < refusals; n++) {
    rule.refused(11, n * 1_000);
    for (let answer = 0; answer < 30; answer++) rule.answered(10, false, n * 1_000);
  }
  return rule;
}

describe('the number of requests that a server takes at once', () => {
  it('is learned from refusals at one number in flight', () => {
    expect(seen(3).limit).toBe(Infinity);
    expect(seen(4).limit).toBe(10);
  });

  it('is none where an answer came to a request with more in flight', () => {
    const rule = seen(3);
    rule.answered(20, false, 3_000);
    expect(rule.refused(11, 3_000)).toBe(false);
    expect(rule.limit).toBe(Infinity);
  });

  it('is none where requests are refused at different numbers', () => {
    const rule = new SlotRule();
    for (const [n, place] of [11, 40, 22, 11, 30].entries()) {
      for (let answer = 0; answer < 100; answer++) rule.answered(10, false, n * 1_000);
      expect(rule.refused(place, n * 1_000)).toBe(false);
    }
  });

  it('is tried with one more now and then, and twice as many more each time that works', () => {
    const rule = seen(4);
    const answer = (count: number, now: number): void => {
      for (let n = 0; n < count; n++) rule.answered(rule.limit, true, now);
    };
    answer(100, 4_000);
    expect(rule.limit).toBe(10);
    answer(100, 10_000);
    expect(rule.limit).toBe(11);
    answer(100, 16_000);
    expect(rule.limit).toBe(13);
    expect(rule.refused(12, 17_000)).toBe(true);
    expect(rule.limit).toBe(11);
  });

  it('is given up where it explains refusals no longer', () => {
    const rule = seen(4);
    expect([1, 2, 3].map((n) => rule.refused(10, 5_000 + n))).toEqual([true, true, false]);
    expect(rule.limit).toBe(Infinity);
  });
});
