/** Places in a document: values with their JSON pointers, and the references between them. Nothing here throws. */
import { escapeToken, unescapeToken } from '../json-pointer.ts';
import { asRecord } from '../json.ts';
import { percentDecode } from '../percent-decode.ts';
import type { Reference } from './types.ts';

/** A value of a document, and where it is. */
export interface Place {
  /** `undefined` if there is nothing there. */
  readonly value: unknown;
  /** JSON pointer from the root: `#/paths/~1models/get`. */
  readonly pointer: string;
}

export const SCHEMAS = '#/components/schemas/';

export function rootOf(document: unknown): Place {
  return { value: document, pointer: '#' };
}

/** The place at the end of a path of `keys`, one for each level. */
export function child({ value, pointer }: Place, ...keys: readonly (string | number)[]): Place {
  let found = value;
  let at = pointer;
  for (const key of keys) {
    found = isIn(found, key) ? found[key] : undefined;
    at += `/${escapeToken(key)}`;
  }
  return { value: found, pointer: at };
}

/** Like `child`, but `undefined` if there is nothing there. */
export function childIfAny(place: Place, key: string | number): Place | undefined {
  return isIn(place.value, key) ? child(place, key) : undefined;
}

/** The places of the entries of a list or an object. */
export function childrenOf(place: Place | undefined): Place[] {
  if (!place || typeof place.value !== 'object' || place.value === null) return [];
  return Object.keys(place.value).map((key) => child(place, key));
}

/** The last key of the path to a place. */
export function keyOf({ pointer }: Pick<Place, 'pointer'>): string {
  return unescapeToken(pointer.slice(pointer.lastIndexOf('/') + 1));
}

export function placeAt(document: unknown, keys: readonly string[]): Place {
  // Not a spread: a hostile reference may have more keys than a call can have arguments.
  return keys.reduce((place, key) => child(place, key), rootOf(document));
}

/**
 * Follows references to their end. A reference to nothing, to itself or to another file results in the value
 * `undefined`.
 */
export function follow(document: unknown, start: Place): Place {
  const followed = new Set<string>();
  let place = start;
  while (isReference(place.value)) {
    const { $ref: ref } = place.value;
    const keys = keysOf(ref);
    if (!keys || followed.has(ref)) return { value: undefined, pointer: ref };
    followed.add(ref);
    place = placeAt(document, keys);
  }
  return place;
}

/** The value that a chain of references leads to; any other value is returned unchanged. */
export function resolve<T extends object>(document: unknown, value: T | Reference | undefined): T | undefined {
  return follow(document, { value, pointer: '' }).value as T | undefined;
}

/** Like `resolve`, for unknown values: anything but an object results in an empty object. */
export function resolveRecord(document: unknown, value: unknown): Record<string, unknown> {
  return asRecord(follow(document, { value, pointer: '' }).value) ?? {};
}

export function isReference(value: unknown): value is Reference {
  return typeof asRecord(value)?.['$ref'] === 'string';
}

/** The name of the component that a schema refers to, if the schema is only a reference. */
export function componentName(schema: unknown): string | undefined {
  if (!isReference(schema) || !schema.$ref.startsWith(SCHEMAS)) return undefined;
  const keys = keysOf(schema.$ref);
  return keys?.length === 3 ? keys[2] : undefined;
}

/** The keys of a reference within the document; `undefined` for a reference to another document. */
export function keysOf(ref: string): string[] | undefined {
  if (!/^#(?:\/|$)/.test(ref)) return undefined;
  return ref
    .split('/')
    .slice(1)
    .map((token) => unescapeToken(percentDecode(token)));
}

/** A pointer as a URI fragment, as in references. */
export function referenceTo({ pointer }: Pick<Place, 'pointer'>): string {
  const [root = '', ...tokens] = pointer.split('/');
  return [root, ...tokens.map(encodeURIComponent)].join('/');
}

function isIn(value: unknown, key: string | number): value is Record<string | number, unknown> {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
  return !Array.isArray(value) || key !== 'length';
}
