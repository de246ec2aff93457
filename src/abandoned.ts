interface Closable {
  close(): void;
}

/** What is open, until it has been passed on or has ended. */
export interface Held {
  closable: Closable | undefined;
}

/** Absent on some edge platforms. */
const registry: FinalizationRegistry<Held> | undefined =
  typeof FinalizationRegistry === 'function'
    ? /* @__PURE__ */ new FinalizationRegistry<Held>((held) => held.closable?.close())
    : undefined;

/** Closes `closable` once `owner` has been garbage-collected. `closable` must not refer to `owner`. */
export function closeWhenCollected(owner: object, closable: Closable): Held {
  const held = { closable };
  registry?.register(owner, held, held);
  return held;
}

/** Cancels `closeWhenCollected`. The holder is emptied, because engines keep the objects in a registry long after they were unregistered. */
export function keepOpen(held: Held | undefined): void {
  if (!held) return;
  held.closable = undefined;
  registry?.unregister(held);
}
