import { Fifo } from '../fifo.ts';

interface Reader<Result> {
  resolve(result: IteratorResult<Result, undefined>): void;
  reject(error: unknown): void;
}

/** Results that wait for the loop that reads them: as they arrive, or in the order of their rows. */
export class Results<Result> {
  readonly #ordered: boolean;
  readonly #ready: Fifo<Result> = new Fifo();
  /** Ordered: results that wait for an earlier one, by index. */
  readonly #early: Map<number, Result> = new Map();
  #next = 0;
  #ended = false;
  #error: { readonly error: unknown } | undefined;
  #reader: Reader<Result> | undefined;
  readonly #onRead: () => void;

  constructor(ordered: boolean, onRead: () => void) {
    this.#ordered = ordered;
    this.#onRead = onRead;
  }

  /** Number of unread results. */
  get waiting(): number {
    return this.#ready.length + this.#early.size;
  }

  /** Ordered: the index of the oldest row without a result. */
  get oldest(): number {
    return this.#next;
  }

  push(index: number, result: Result): void {
    if (this.#ordered) {
      this.#early.set(index, result);
      for (let early = this.#early.get(this.#next); early !== undefined; early = this.#early.get(this.#next)) {
        this.#early.delete(this.#next++);
        this.#ready.push(early);
      }
    } else this.#ready.push(result);
    this.#serve();
  }

  /** No more results follow; the reader gets the remaining ones, then `error` if there is one. */
  end(error?: { readonly error: unknown }): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#error = error;
    // Earlier rows have no result.
    for (const [, result] of [...this.#early].toSorted(([a], [b]) => a - b)) this.#ready.push(result);
    this.#early.clear();
    this.#serve();
  }

  read(): Promise<IteratorResult<Result, undefined>> {
    return new Promise((resolve, reject) => {
      this.#reader = { resolve, reject };
      this.#serve();
      this.#onRead();
    });
  }

  #serve(): void {
    const reader = this.#reader;
    if (!reader || (this.#ready.length === 0 && !this.#ended)) return;
    this.#reader = undefined;
    const value = this.#ready.take();
    if (value !== undefined) return reader.resolve({ done: false, value });
    const failure = this.#error;
    this.#error = undefined;
    if (failure) reader.reject(failure.error);
    else reader.resolve({ done: true, value: undefined });
  }
}
