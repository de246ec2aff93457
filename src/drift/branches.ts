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
  readonly forms: readonly Place[];
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
  const forms = childrenOf(union).flatMap((form) => index.follow(form) ?? []);
  const ofType = forms.filter(({ value: schema }) => hasType(value, asRecord(schema)?.['type']));
  const lists = ofType.flatMap(({ value: schema }) => listOf(schema) ?? []);
  const likely = ofType.filter((form) => isLikely(value, form, index));
  const unlisted =
    typeof value === 'string' &&
    lists.length > 0 &&
    !lists.includes(value) &&
    likely.some(({ value: schema }) => isOpen(schema));
  if (likely.length === 1) return { forms: likely, unlisted, tag: undefined };
  if (likely.length === 0) {
    const tag = ofType.length > 1 ? tagOf(value, ofType, index) : undefined;
    return { forms: ofType.length === 1 ? ofType : [], unlisted: false, tag };
  }
  const wrong = likely.map((form) => ({ form, count: validator.checkAt(form.pointer, value).length }));
  const right = wrong.filter(({ count }) => count === 0).map(({ form }) => form);
  if (right.length > 0) return { forms: right, unlisted, tag: undefined };
  const [nearest] = wrong.toSorted((a, b) => a.count - b.count);
  return { forms: nearest ? [nearest.form] : [], unlisted: false, tag: undefined };
}

/** False if a constant rules this variant out. */
function isLikely(value: unknown, form: Place, index: DocumentIndex): boolean {
  const list = listOf(form.value);
  if (list) return list.includes(value);
  const members = asRecord(value);
  if (!members) return true;
  return constants(form, index).every(
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
function constants(form: Place, index: DocumentIndex): (readonly [string, readonly unknown[]])[] {
  return childrenOf(childIfAny(form, 'properties')).flatMap((place) => {
    const list = listOf(index.follow(place)?.value);
    return list ? [[keyOf(place), list] as const] : [];
  });
}

function tagOf(value: unknown, forms: readonly Place[], index: DocumentIndex): string | undefined {
  const members = asRecord(value);
  const [first, ...others] = forms.map((form) => new Map(constants(form, index)));
  if (!members || !first) return undefined;
  return [...first.keys()].find(
    (name) =>
      typeof members[name] === 'string' &&
      [first, ...others].every((form) => form.has(name) && !form.get(name)?.includes(members[name])),
  );
}
