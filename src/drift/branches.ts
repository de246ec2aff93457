import { asRecord } from '../json.ts';
import { childIfAny, childrenOf, keyOf, type Place } from '../openapi/place.ts';
import type { DocumentIndex } from './document-index.ts';
import type { Validator } from './validator.ts';

/** How a union applies to a value. */
export interface Choice {
  /**
   * The variants to continue with. If the value matches none, the nearest, if there is one: comparing with it shows the
   * violation.
   */
  readonly variants: readonly Place[];
  /** True for a string that the union does not list but allows. */
  readonly unlisted: boolean;
  /** The property whose constant distinguishes the variants, if the value's constant matches none of them. */
  readonly tag: string | undefined;
}

/** JSON's name of a value's type. */
export function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** True if the value has the type, or one of the types, of a schema's `type`; always true without a `type`. */
export function hasType(value: unknown, type: unknown): boolean {
  const own = typeOf(value);
  const fits = (name: unknown): boolean => name === own || (name === 'integer' && Number.isInteger(value));
  return Array.isArray(type) ? type.some(fits) : typeof type !== 'string' || fits(type);
}

/**
 * Chooses among the variants of a union: by type and constants if they decide, as in most unions, otherwise by validation.
 */
export function choose(value: unknown, union: Place, index: DocumentIndex, validator: Validator): Choice {
  const variants = childrenOf(union).flatMap((variant) => index.follow(variant) ?? []);
  const ofType = variants.filter(({ value: schema }) => hasType(value, asRecord(schema)?.['type']));
  const lists = ofType.flatMap(({ value: schema }) => listOf(schema) ?? []);
  const likely = ofType.filter((variant) => isLikely(value, variant, index));
  const unlisted =
    typeof value === 'string' &&
    lists.length > 0 &&
    !lists.includes(value) &&
    likely.some(({ value: schema }) => isOpen(schema));
  if (likely.length === 1) return { variants: likely, unlisted, tag: undefined };
  if (likely.length === 0) {
    const tag = ofType.length > 1 ? tagOf(value, ofType, index) : undefined;
    return { variants: ofType.length === 1 ? ofType : [], unlisted: false, tag };
  }
  const wrong = likely.map((variant) => ({ variant, count: validator.checkAt(variant.pointer, value).length }));
  const right = wrong.filter(({ count }) => count === 0).map(({ variant }) => variant);
  if (right.length > 0) return { variants: right, unlisted, tag: undefined };
  const [nearest] = wrong.toSorted((a, b) => a.count - b.count);
  return { variants: nearest ? [nearest.variant] : [], unlisted: false, tag: undefined };
}

/** False if a constant rules this variant out. */
function isLikely(value: unknown, variant: Place, index: DocumentIndex): boolean {
  const list = listOf(variant.value);
  if (list) return list.includes(value);
  const members = asRecord(value);
  if (!members) return true;
  return constants(variant, index).every(
    ([name, values]) => !Object.hasOwn(members, name) || values.includes(members[name]),
  );
}

/** The values a schema lists. */
function listOf(schema: unknown): readonly unknown[] | undefined {
  const record = asRecord(schema);
  if (!record) return undefined;
  if (Object.hasOwn(record, 'const')) return [record['const']];
  return Array.isArray(record['enum']) ? record['enum'] : undefined;
}

/** True for a schema that allows any string, beside lists of values. */
function isOpen(schema: unknown): boolean {
  return asRecord(schema)?.['type'] === 'string' && !listOf(schema);
}

/** Properties that the variant gives a constant, or a closed list of values. */
function constants(variant: Place, index: DocumentIndex): (readonly [string, readonly unknown[]])[] {
  return childrenOf(childIfAny(variant, 'properties')).flatMap((place) => {
    const list = listOf(index.follow(place)?.value);
    return list ? [[keyOf(place), list] as const] : [];
  });
}

function tagOf(value: unknown, variants: readonly Place[], index: DocumentIndex): string | undefined {
  const members = asRecord(value);
  const [first, ...others] = variants.map((variant) => new Map(constants(variant, index)));
  if (!members || !first) return undefined;
  return [...first.keys()].find(
    (name) =>
      typeof members[name] === 'string' &&
      [first, ...others].every((variant) => variant.has(name) && !variant.get(name)?.includes(members[name])),
  );
}
