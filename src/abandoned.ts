interface Closable {
  close(): void;
}

/** Absent on some edge platforms. */
const registry: FinalizationRegistry<Closable> | undefined =
  typeof FinalizationRegistry === 'function'
    ? /* @__PURE__ */ new FinalizationRegistry<Closable>((closable) => closable.close())
    : undefined;

/** Closes `closable` once `owner` has been garbage-collected. `closable` must not refer to `owner`. */
export function closeWhenCollected(owner: object, closable: Closable): void {
  registry?.register(owner, closable, owner);
}

/** `owner` no longer owns its `closable`: cancels `closeWhenCollected`. */
export function keepOpen(owner: object): void {
  registry?.unregister(owner);
}
