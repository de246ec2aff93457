interface Node<Item> {
  readonly item: Item;
  next?: Node<Item>;
}

/** A first-in, first-out queue. Taking an item is O(1), whereas `shift` moves every item of a long array. */
export class Fifo<Item> {
  #first: Node<Item> | undefined;
  #last: Node<Item> | undefined;
  /** Number of items in the queue. */
  length = 0;

  push(item: Item): void {
    const node = { item };
    if (this.#last) this.#last.next = node;
    else this.#first = node;
    this.#last = node;
    this.length++;
  }

  /** The item that `take` returns next. */
  first(): Item | undefined {
    return this.#first?.item;
  }

  last(): Item | undefined {
    return this.#last?.item;
  }

  take(): Item | undefined {
    const node = this.#first;
    if (!node) return undefined;
    this.#first = node.next;
    if (--this.length === 0) this.#last = undefined;
    return node.item;
  }

  clear(): void {
    this.#first = this.#last = undefined;
    this.length = 0;
  }
}
