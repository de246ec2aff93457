/** Least number of taken items that are worth moving the rest for. */
const WORTH_MOVING = 1_024;

/** A queue, first in, first out. Taking costs the same however many wait; `shift` moves every item of a long array. */
export class Fifo<Item> {
  #items: (Item | undefined)[] = [];
  #taken = 0;

  get length(): number {
    return this.#items.length - this.#taken;
  }

  push(item: Item): void {
    this.#items.push(item);
  }

  /** The item that `take` returns next. */
  first(): Item | undefined {
    return this.#items[this.#taken];
  }

  last(): Item | undefined {
    return this.length > 0 ? this.#items.at(-1) : undefined;
  }

  take(): Item | undefined {
    if (this.length === 0) return undefined;
    const item = this.#items[this.#taken];
    this.#items[this.#taken++] = undefined;
    if (this.length === 0) this.clear();
    else if (this.#taken >= WORTH_MOVING && this.#taken * 2 >= this.#items.length) {
      this.#items = this.#items.slice(this.#taken);
      this.#taken = 0;
    }
    return item;
  }

  clear(): void {
    this.#items = [];
    this.#taken = 0;
  }
}
