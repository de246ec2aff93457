/** Entries that one which comes late may pass. */
const MAX_LATE = 64;

/** Where things with an index of the server's are in a list, which has no gaps. */
export class PartPlaces {
  /** By list: the place of each index, and the places that are taken so. */
  readonly #places = new WeakMap<object, { byIndex: Map<number, number>; taken: Set<number> }>();
  readonly #orders = new WeakMap<object, number[]>();

  /** The place of the part with this index: its own, or the next where the index leaves a gap. */
  of(list: readonly unknown[], index: number): number {
    const places = this.#places.get(list);
    const isFree = index < list.length && !places?.taken.has(index);
    return places?.byIndex.get(index) ?? (isFree ? index : list.length);
  }

  /** Keeps the place of a part with this index. */
  take(list: readonly unknown[], index: number, place: number): void {
    const places = this.#places.get(list) ?? { byIndex: new Map<number, number>(), taken: new Set<number>() };
    this.#places.set(list, places);
    places.byIndex.set(index, place);
    places.taken.add(place);
  }

  /** Inserts a value by its index, behind those with the same. */
  insert(list: unknown[], value: unknown, index: number): void {
    const order = this.#orders.get(list) ?? list.map((_, n) => n);
    this.#orders.set(list, order);
    let at = order.length;
    while (at > 0 && order.length - at < MAX_LATE && (order[at - 1] as number) > index) at--;
    order.splice(at, 0, index);
    list.splice(at, 0, value);
  }
}
