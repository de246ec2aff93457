import type * as Late from './late.ts';

let late: typeof Late | undefined;

/**
 * Loads rarely used code: a separate chunk in a bundle, loaded with the first call that needs it. Rejects if it cannot be
 * loaded.
 */
export async function loadLate(): Promise<typeof Late> {
  return (late ??= await import('./late.ts'));
}

/** For servers, which load it when they start. */
export function provideLate(loaded: typeof Late): void {
  late = loaded;
}

/** The same if it has been loaded, for synchronous code. */
export function lateIfLoaded(): typeof Late | undefined {
  return late;
}
