import type * as Late from './late.ts';

let late: typeof Late | undefined;

/** What few calls need: in a bundle a part of its own, loaded with the first of them. Rejects where it cannot be loaded. */
export async function loadLate(): Promise<typeof Late> {
  return (late ??= await import('./late.ts'));
}

/** The same where it has been loaded, for what cannot wait. */
export function lateIfLoaded(): typeof Late | undefined {
  return late;
}
