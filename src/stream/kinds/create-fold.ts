import type { Fold } from '../kind.ts';
import type { Quota } from './quota.ts';

/** What a fold is made of. */
interface FoldParts<Final> {
  readonly quota: Quota;
  add(chunk: unknown): void;
  value(): Final;
  isFinished(): boolean;
  /** Absent: once the quota dropped something. */
  isTruncated?(): boolean;
  close?(): boolean;
  fault?(): string | undefined;
}

/**
 * A fold of functions. Its getters are those of a class: engines keep the getters of an object literal with its shape, which they
 * collect late, and with them all that these can reach.
 */
class PartsFold<Final> implements Fold<unknown, Final> {
  readonly #parts: FoldParts<Final>;

  constructor(parts: FoldParts<Final>) {
    this.#parts = parts;
  }

  add(chunk: unknown): void {
    this.#parts.add(chunk);
  }

  value(): Final {
    return this.#parts.value();
  }

  close(): boolean {
    return this.#parts.close?.() ?? false;
  }

  get finished(): boolean {
    return this.#parts.isFinished();
  }

  get truncated(): boolean {
    return this.#parts.isTruncated?.() ?? this.#parts.quota.truncated;
  }

  get fault(): string | undefined {
    return this.#parts.fault?.();
  }
}

export function createFold<Final>(parts: FoldParts<Final>): Fold<unknown, Final> {
  return new PartsFold(parts);
}
