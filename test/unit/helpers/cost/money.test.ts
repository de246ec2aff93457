import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInvalidRequestError } from '../../../../src/errors/failures.ts';
import { fromUnits, sumUSD, toUnits } from '../../../../src/helpers/cost/money.ts';

/** Amounts as the API sends them: from fractions of a millionth of a dollar up. */
const amount = fc.double({ min: 1e-13, max: 1e9, noNaN: true });

describe('sumUSD', () => {
  it('adds as on paper', () => {
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(sumUSD([0.1, 0.2])).toBe(0.3);
    expect(sumUSD(Array.from({ length: 10 }, () => 0.1))).toBe(1);
    expect(sumUSD([])).toBe(0);
  });

  it('accumulates no error over a million additions', () => {
    const cost = 6.1e-6;
    let naive = 0;
    for (let n = 0; n < 1_000_000; n++) naive += cost;
    expect(naive).not.toBe(6.1);
    expect(
      sumUSD(
        (function* () {
          for (let n = 0; n < 1_000_000; n++) yield cost;
        })(),
      ),
    ).toBe(6.1);
  });

  it('does not depend on the order, and takes away what was added', () => {
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 50 }), (amounts) => {
        const sum = sumUSD(amounts);
        expect(sumUSD(amounts.toReversed())).toBe(sum);
        expect(sumUSD([...amounts, ...amounts.map((each) => -each)])).toBe(0);
      }),
    );
  });

  it('is the sum of the written digits', () => {
    const written = fc.record({
      digits: fc.integer({ min: 0, max: 999_999_999 }),
      decimals: fc.integer({ min: 0, max: 15 }),
    });
    fc.assert(
      fc.property(fc.array(written, { maxLength: 30 }), (parts) => {
        const exact = parts.reduce(
          (sum, { digits, decimals }) => sum + BigInt(digits) * 10n ** BigInt(15 - decimals),
          0n,
        );
        expect(sumUSD(parts.map(({ digits, decimals }) => Number(`${digits}e-${decimals}`)))).toBe(
          Number(`${exact}e-15`),
        );
      }),
    );
  });

  it('rejects values that are not amounts', () => {
    for (const wrong of [NaN, Infinity, -Infinity]) {
      let error: unknown;
      try {
        sumUSD([1, wrong]);
      } catch (thrown) {
        error = thrown;
      }
      expect(isInvalidRequestError(error)).toBe(true);
      expect(String(error)).toContain(`${wrong} is not an amount`);
    }
  });
});

describe('units', () => {
  it('restore every amount that an API would send', () => {
    fc.assert(
      fc.property(amount, (value) => {
        expect(fromUnits(toUnits(value))).toBe(value);
        expect(fromUnits(toUnits(-value))).toBe(-value);
      }),
    );
  });

  it('take any finite number, in exponent form too', () => {
    expect(toUnits(6.1e-6)).toBe(6_100_000n * 10n ** 18n);
    expect(toUnits(1e21)).toBe(10n ** 51n);
    expect(toUnits(Number.MIN_VALUE)).toBe(0n);
    expect(fromUnits(toUnits(Number.MAX_VALUE))).toBe(Number.MAX_VALUE);
  });

  it('round to the nearest unit, halves away from zero', () => {
    expect(toUnits(4.9e-31)).toBe(0n);
    expect(toUnits(5e-31)).toBe(1n);
    expect(toUnits(-5e-31)).toBe(-1n);
    expect(toUnits(-4.9e-31)).toBe(0n);
    expect(toUnits(1.6e-30)).toBe(2n);
  });
});
