interface Closable {
  close(): void;
}

/** Absent on some edge platforms. */
const registry: FinalizationRegistry<Closable> | undefined =
  typeof FinalizationRegistry === 'function'
    ? /* @__PURE__ */ new FinalizationRegistry<Closable>((closable) => closable.close())
    : undefined;

/** Closes what `owner` had open once nobody can reach it any more. `closable` must not refer to `owner`. */
export function closeWhenCollected(owner: object, closable: Closable): void {
  registry?.register(owner, closable, owner);
}

/** `owner` has passed on what it had open. */
export function keepOpen(owner: object): void {
  registry?.unregister(owner);
}
