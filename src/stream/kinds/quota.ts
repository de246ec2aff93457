import { costOf } from '../../json-cost.ts';

/**
 * The remaining memory of an accumulation: everything kept is charged its cost, so that no server can make it grow without
 * limit.
 */
export interface Quota {
  /** The text, or as much of it as fits. */
  take(text: string): string;
  /** Charges for a value that is kept whole, minus the cost of the value it replaces; false if it does not fit. */
  fits(value: unknown, instead?: unknown): boolean;
  /** Charges `cost` bytes for something created here; false if it does not fit. */
  charge(cost: number): boolean;
  /** Bytes that may still be used. */
  readonly left: number;
  /** True once something did not fit. */
  readonly truncated: boolean;
}

/** Bytes that a choice takes in a fold and in its value, and those of a tool call, an item or a part of an item. */
export const CHOICE_COST = 1_024;
export const ENTRY_COST = 512;

/** Texts are kept as the pieces they arrived in, each with its own node. */
const PIECE_COST = 32;

// A class, as in other code that runs per chunk: engines drop the compiled code of closures that only a stream refers to.
class LimitedQuota implements Quota {
  truncated = false;
  left: number;

  constructor(limit: number) {
    this.left = limit;
  }

  take(text: string): string {
    const cost = text.length + PIECE_COST;
    if (cost <= this.left) {
      this.left -= cost;
      return text;
    }
    this.truncated = true;
    const kept = text.slice(0, Math.max(0, this.left - PIECE_COST));
    this.left = 0;
    return kept;
  }

  fits(value: unknown, instead?: unknown): boolean {
    const refund = instead === undefined ? 0 : costOf(instead);
    return this.charge(costOf(value, this.left + refund) - refund);
  }

  charge(cost: number): boolean {
    // Infinite if it is nested too deeply.
    if (cost > this.left || cost === Infinity) {
      this.truncated = true;
      return false;
    }
    this.left -= cost;
    return true;
  }
}

/** A quota of `limit` bytes; a UTF-16 unit of text counts as one. */
export function createQuota(limit: number): Quota {
  return new LimitedQuota(limit);
}
