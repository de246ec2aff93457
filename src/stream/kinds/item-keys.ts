import { asRecord, asString } from '../../json.ts';
import { wireIndex } from './wire-values.ts';

/** Maximum number of items that are distinguished; further ones are identified only by their index. */
const MAX_ITEMS = 10_000;

interface Item {
  readonly key: number;
  readonly id: string | undefined;
  added: boolean;
  done: boolean;
}

/**
 * Finds the output item that an event of the Responses format belongs to, by index and item id: some servers omit the
 * index or send 0 for all items, others generate a new id for each event.
 */
export class ItemKeys {
  readonly #items = new Map<number, Item>();
  readonly #byId = new Map<string, Item>();
  /** The item that currently has an index. */
  readonly #byIndex = new Map<number, Item>();
  #last: Item | undefined;
  #next = 0;

  /** The item's position in the output. */
  of(event: Record<string, unknown>): number {
    const given = asRecord(event['item']);
    const id = asString(event['item_id']) ?? asString(given?.['id']);
    const index = wireIndex(event['output_index'], undefined);
    const state = STATES.get(event['type']);
    const item = this.#find(id, index, state) ?? this.#create(id, index);
    if (!item) return index ?? 0;
    this.#last = item;
    if (state) item[state] = true;
    if (index !== undefined) this.#byIndex.set(index, item);
    // Some servers use the id of the call as that of its item.
    if (state) for (const name of [id, asString(given?.['call_id'])]) this.#name(item, name);
    return item.key;
  }

  #find(id: string | undefined, index: number | undefined, state: 'added' | 'done' | undefined): Item | undefined {
    const there = index === undefined ? this.#last : this.#byIndex.get(index);
    if (there && id !== undefined && there.id === id) return there;
    const own = id === undefined ? undefined : this.#byId.get(id);
    if (own) return state === 'added' && index !== undefined && !there ? undefined : own;
    if (!there || (state && there[state] && (id !== undefined || index === undefined))) return undefined;
    // A new id belongs to another item if this one has ended; otherwise it was generated for the event.
    const isOther = id !== undefined && !state && (there.done || (index === undefined && !there.added));
    return isOther ? undefined : there;
  }

  #create(id: string | undefined, index: number | undefined): Item | undefined {
    if (this.#items.size >= MAX_ITEMS) return undefined;
    const key = index === undefined || this.#items.has(index) ? this.#next : index;
    const item: Item = { key, id, added: false, done: false };
    this.#items.set(key, item);
    this.#next = Math.max(this.#next, key + 1);
    this.#name(item, id);
    return item;
  }

  #name(item: Item, name: string | undefined): void {
    if (name !== undefined && this.#byId.size < 2 * MAX_ITEMS && !this.#byId.has(name)) this.#byId.set(name, item);
  }
}

const STATES = new Map<unknown, 'added' | 'done'>([
  ['response.output_item.added', 'added'],
  ['response.output_item.done', 'done'],
]);
