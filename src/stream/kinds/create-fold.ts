import type { Fold } from '../kind.ts';
import type { Quota } from './quota.ts';

/** The functions of a fold. */
interface FoldParts<Final> {
  readonly quota: Quota;
  add(chunk: unknown): void;
  value(): Final;
  isFinished(): boolean;
  /** @default true once the quota dropped something */
  isTruncated?(): boolean;
  close?(): boolean;
  fault?(): string | undefined;
}

/**
 * A fold made of functions. It has the getters of a class: engines keep the getters of an object literal with its
 * shape, which they collect late, along with everything these can reach.
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
