/** Places in a document: values with their JSON pointers, and the references between them. Nothing here throws. */
import { escapeToken, unescapeToken } from '../json-pointer.ts';
import { asRecord } from '../json.ts';
import { percentDecode } from '../percent-decode.ts';
import type { Reference } from './types.ts';

/** A value of a document, and where it is. */
export interface Place {
  /** `undefined` where there is nothing. */
  readonly value: unknown;
  /** JSON pointer from the root: `#/paths/~1models/get`. */
  readonly pointer: string;
}

export const SCHEMAS = '#/components/schemas/';

export function rootOf(document: unknown): Place {
  return { value: document, pointer: '#' };
}

/** The place that `keys` lead to, one level each. */
export function child({ value, pointer }: Place, ...keys: readonly (string | number)[]): Place {
  let found = value;
  let at = pointer;
  for (const key of keys) {
    found = isIn(found, key) ? found[key] : undefined;
    at += `/${escapeToken(key)}`;
  }
  return { value: found, pointer: at };
}

/** As `child`, but `undefined` where there is nothing. */
export function childIfAny(place: Place, key: string | number): Place | undefined {
  return isIn(place.value, key) ? child(place, key) : undefined;
}

/** The places of the entries of a list or an object. */
export function childrenOf(place: Place | undefined): Place[] {
  if (!place || typeof place.value !== 'object' || place.value === null) return [];
  return Object.keys(place.value).map((key) => child(place, key));
}

/** The last key of the way to a place. */
export function keyOf({ pointer }: Pick<Place, 'pointer'>): string {
  return unescapeToken(pointer.slice(pointer.lastIndexOf('/') + 1));
}

export function placeAt(document: unknown, keys: readonly string[]): Place {
  // One by one: a hostile reference has more keys than a call takes arguments.
  return keys.reduce((place, key) => child(place, key), rootOf(document));
}

/** Follows references to their end. What leads nowhere, in a circle or to another file has the value `undefined`. */
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

/** The value that references lead to; a value that is not a reference is returned as it is. */
export function resolve<T extends object>(document: unknown, value: T | Reference | undefined): T | undefined {
  return follow(document, { value, pointer: '' }).value as T | undefined;
}

/** As `resolve`, for values of which nothing is known: what is not an object is empty. */
export function resolveRecord(document: unknown, value: unknown): Record<string, unknown> {
  return asRecord(follow(document, { value, pointer: '' }).value) ?? {};
}

export function isReference(value: unknown): value is Reference {
  return typeof asRecord(value)?.['$ref'] === 'string';
}

/** The name of the component that a schema refers to, if it does nothing else. */
export function componentName(schema: unknown): string | undefined {
  if (!isReference(schema) || !schema.$ref.startsWith(SCHEMAS)) return undefined;
  const keys = keysOf(schema.$ref);
  return keys?.length === 3 ? keys[2] : undefined;
}

/** The keys that a reference within the document leads through; `undefined` for a reference to elsewhere. */
export function keysOf(ref: string): string[] | undefined {
  if (!/^#(?:\/|$)/.test(ref)) return undefined;
  return ref
    .split('/')
    .slice(1)
    .map((token) => unescapeToken(percentDecode(token)));
}

/** A pointer as a URI fragment, as references are written. */
export function referenceTo({ pointer }: Pick<Place, 'pointer'>): string {
  const [root = '', ...tokens] = pointer.split('/');
  return [root, ...tokens.map(encodeURIComponent)].join('/');
}

function isIn(value: unknown, key: string | number): value is Record<string | number, unknown> {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
  return !Array.isArray(value) || key !== 'length';
}
