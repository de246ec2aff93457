import type { BulkSource } from './types.ts';

/** Takes rows from an iterable, without waiting if that is not needed. */
export class Source<Item> {
  done = false;
  readonly #iterator: Iterator<Item> | AsyncIterator<Item>;
  #next: Promise<void> | undefined;
  #pump: (() => void) | undefined;
  #row: { readonly row: Item } | { readonly error: unknown } | undefined;

  constructor(source: BulkSource<Item>) {
    const async = (source as Partial<AsyncIterable<Item>>)[Symbol.asyncIterator];
    this.#iterator = async ? async.call(source) : (source as Iterable<Item>)[Symbol.iterator]();
  }

  /** True if `take` has something to return. */
  get ready(): boolean {
    return this.#row !== undefined;
  }

  /** The next row, the error of the iterable, `done`, or `later`: then wait with `whenReady`. */
  take(): { readonly row: Item } | { readonly error: unknown } | 'done' | 'later' {
    if (!this.#row && !this.done && !this.#next) this.#ask();
    const row = this.#row;
    this.#row = undefined;
    return row ?? (this.done ? 'done' : 'later');
  }

  /** Calls `pump` once `take` has something to return; of several that wait, only the last. */
  whenReady(pump: () => void): void {
    const waits = this.#pump !== undefined;
    this.#pump = pump;
    if (waits) return;
    // The requested row may have arrived in the meantime.
    const wake = (): void => {
      const last = this.#pump;
      this.#pump = undefined;
      last?.();
    };
    void (this.#next ?? Promise.resolve()).then(wake);
  }

  /** Closes the iterable: no more rows are needed. */
  close(): void {
    if (this.done) return;
    this.done = true;
    try {
      void Promise.resolve(this.#iterator.return?.()).catch(() => {});
    } catch {
      // An error while it is closed changes nothing.
    }
  }

  #ask(): void {
    try {
      const result = this.#iterator.next();
      // A promise of any kind.
      if (typeof (result as Partial<Promise<unknown>> | undefined)?.then !== 'function')
        return this.#note(result as IteratorResult<Item>);
      this.#next = Promise.resolve(result).then(
        (settled) => this.#note(settled),
        (error: unknown) => this.#noteError(error),
      );
    } catch (error) {
      this.#noteError(error);
    }
  }

  #note(result: IteratorResult<Item>): void {
    // As in a loop of the language.
    if (Object(result) !== result) return this.#noteError(new TypeError('The result of `next()` is not an object.'));
    this.#next = undefined;
    if (result.done) this.done = true;
    else this.#row = { row: result.value };
  }

  #noteError(error: unknown): void {
    this.#next = undefined;
    this.done = true;
    this.#row = { error };
  }
}
