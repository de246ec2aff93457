import { fromUnits, toUnits } from '../helpers/cost/money.ts';

/** A spending limit: each request reserves the most that it can cost until its cost is known. Amounts are exact. */
export class Spend {
  readonly #limit: bigint;
  #spent: bigint;
  #held = 0n;

  /** `limit`, and the part of it that is spent already, in USD. */
  constructor(limit: number, spent: number = 0) {
    this.#limit = toUnits(limit);
    this.#spent = toUnits(spent);
  }

  /** USD. */
  get spent(): number {
    return fromUnits(this.#spent);
  }

  /** USD held for requests in flight. */
  get held(): number {
    return fromUnits(this.#held);
  }

  /** USD that may still be reserved; 0 if the limit was exceeded. */
  get remaining(): number {
    const left = this.#limit - this.#spent - this.#held;
    return left > 0n ? fromUnits(left) : 0;
  }

  /** Reserves `amount` USD; false if that much is not left. */
  reserve(amount: number): boolean {
    const units = toUnits(amount);
    if (this.#spent >= this.#limit || this.#spent + this.#held + units > this.#limit) return false;
    this.#held += units;
    return true;
  }

  /** Settles a reservation of `amount`, whose request cost `real` USD. */
  settle(amount: number, real: number): void {
    this.#held -= toUnits(amount);
    this.#spent += toUnits(real);
  }
}
