import { child, follow, rootOf } from '../../openapi/place.ts';
import type { OpenApi } from '../../openapi/types.ts';

/** The value that keys lead to, also where a part of the way is a reference itself; that at the end is not followed. */
export function placeThrough(document: OpenApi, keys: readonly string[]): unknown {
  return keys.reduce((place, key) => child(follow(document, place), key), rootOf(document)).value;
}
