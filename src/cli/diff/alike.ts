import { child, isReference, type Place } from '../../openapi/place.ts';
import { type Document, isRaw } from './document.ts';

/** Keywords that do not affect which values are valid. */
const ANNOTATIONS: ReadonlySet<string> = new Set([
  'title',
  'description',
  '$comment',
  'example',
  'examples',
  'default',
  'deprecated',
  'externalDocs',
]);

/**
 * Whether two values are equivalent, with references resolved and annotations ignored. Every pair is compared once, so
 * that recursive schemas terminate.
 */
export function alike(documents: readonly [before: Document, after: Document], before: Place, after: Place): boolean {
  const seen = new Set<string>();
  const queue: [Place, Place][] = [[before, after]];
  for (const [a, b] of queue) {
    if (isReference(a.value) || isReference(b.value)) {
      const [left, right] = [documents[0].resolve(a), documents[1].resolve(b)];
      const pair = `${left.pointer}\n${right.pointer}`;
      if (seen.has(pair)) continue;
      seen.add(pair);
      queue.push([left, right]);
      continue;
    }
    const keys = keysOf(a.value);
    if (!keys || !keysOf(b.value)) {
      if (a.value !== b.value) return false;
      continue;
    }
    if (Array.isArray(a.value) !== Array.isArray(b.value)) return false;
    const others = new Set(keysOf(b.value));
    if (keys.length !== others.size || keys.some((key) => !others.has(key))) return false;
    for (const key of keys) queue.push([child(a, key), child(b, key)]);
  }
  return true;
}

function keysOf(value: unknown): string[] | undefined {
  if (Array.isArray(value)) return Object.keys(value);
  if (!isRaw(value)) return undefined;
  return Object.keys(value).filter((key) => !ANNOTATIONS.has(key) && !key.startsWith('x-'));
}
