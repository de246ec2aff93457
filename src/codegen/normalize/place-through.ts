import { child, follow, rootOf } from '../../openapi/place.ts';
import type { OpenApi } from '../../openapi/types.ts';

/** The value at the end of a path of keys. References on the way are followed, one at the end is not. */
export function placeThrough(document: OpenApi, keys: readonly string[]): unknown {
  return keys.reduce((place, key) => child(follow(document, place), key), rootOf(document)).value;
}
