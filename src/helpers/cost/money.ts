import { InvalidRequestError } from '../../errors/failures.ts';
import { checkIterable, kindOf } from '../../settings.ts';

/** Decimal places of a unit. All 17 digits of amounts from 1e-13 USD up are kept; smaller amounts are rounded. */
const DECIMALS = 30;

/**
 * The sum of amounts, exact to the digits that the numbers are written with: ten times 0.1 is 1, and a million additions
 * accumulate no error. Throws `InvalidRequestError` for NaN and infinite amounts.
 */
export function sumUSD(amounts: Iterable<number>): number {
  checkIterable(amounts, 'sumUSD takes a list of amounts');
  let sum = 0n;
  for (const amount of amounts) sum += toUnits(amount);
  return fromUnits(sum);
}

/** An amount as whole units of 1e-30 USD, which add without rounding. */
export function toUnits(amount: number): bigint {
  if (!Number.isFinite(amount))
    throw new InvalidRequestError(`${typeof amount === 'object' ? kindOf(amount) : amount} is not an amount of money.`);
  // The shortest decimal text of this number is what the server wrote, except for zeros.
  const [mantissa = '', exponent = '0'] = String(amount).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const digits = BigInt(whole + fraction);
  const power = DECIMALS + Number(exponent) - fraction.length;
  if (power >= 0) return digits * 10n ** BigInt(power);
  const divisor = 10n ** BigInt(-power);
  return (digits * 2n + (digits < 0n ? -divisor : divisor)) / (2n * divisor);
}

/** The number nearest to an amount in units. */
export function fromUnits(units: bigint): number {
  return Number(`${units}e-${DECIMALS}`);
}
