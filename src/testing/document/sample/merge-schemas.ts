/** One schema for all those that apply to a value: references are resolved, and the parts of `allOf` merged. */
import { asRecord } from '../../../json.ts';
import { follow, isReference } from '../../../openapi/place.ts';

export type Fields = Record<string, unknown>;

export interface Merged {
  readonly fields: Fields;
  /** Lists of variants; one of each list applies. */
  readonly unions: readonly (readonly unknown[])[];
  /** References that were followed. */
  readonly refs: readonly string[];
  /** Examples of the parts, in order. */
  readonly examples: readonly unknown[];
}

/** Maximum depth of nested parts. */
const MAX_DEPTH = 16;

interface Draft {
  fields: Fields;
  readonly unions: unknown[][];
  readonly refs: string[];
  readonly examples: unknown[];
}

/** Merges these schemas. */
export function mergeSchemas(document: unknown, schemas: readonly unknown[]): Merged {
  const draft: Draft = { fields: {}, unions: [], refs: [], examples: [] };
  for (const schema of schemas) add(document, schema, draft, 0);
  return draft;
}

function add(document: unknown, given: unknown, draft: Draft, depth: number): void {
  if (depth > MAX_DEPTH) return;
  const schema = asRecord(given);
  if (!schema) return;
  if (isReference(schema)) {
    const { $ref: ref, ...beside } = schema as Fields & { $ref: string };
    if (!draft.refs.includes(ref)) draft.refs.push(ref);
    add(document, follow(document, { value: { $ref: ref }, pointer: '' }).value, draft, depth + 1);
    add(document, beside, draft, depth + 1);
    return;
  }
  const { allOf, anyOf, oneOf, ...own } = schema;
  const [first] = Array.isArray(own['examples']) ? (own['examples'] as unknown[]) : [];
  if ('example' in own) draft.examples.push(own['example']);
  else if (first !== undefined) draft.examples.push(first);
  for (const [key, value] of Object.entries(own)) mergeKeyword(draft.fields, key, value);
  for (const list of [anyOf, oneOf]) if (Array.isArray(list) && list.length > 0) draft.unions.push(list as unknown[]);
  if (Array.isArray(allOf)) for (const part of allOf as unknown[]) add(document, part, draft, depth + 1);
}

function mergeKeyword(fields: Fields, key: string, value: unknown): void {
  const known = fields[key];
  fields[key] = known === undefined ? value : both(key, known, value);
}

function both(key: string, one: unknown, other: unknown): unknown {
  switch (key) {
    case 'properties':
    case 'patternProperties':
      return mergeProperties(asRecord(one) ?? {}, asRecord(other) ?? {});
    case 'required':
      return [...new Set([...listOf(one), ...listOf(other)])];
    case 'type':
    case 'enum': {
      const shared = listOf(one).filter((each) => listOf(other).includes(each));
      return shared.length > 0 ? shared : one;
    }
    case 'minimum':
    case 'exclusiveMinimum':
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return typeof one === 'number' && typeof other === 'number' ? Math.max(one, other) : (one ?? other);
    case 'maximum':
    case 'exclusiveMaximum':
    case 'maxLength':
    case 'maxItems':
    case 'maxProperties':
      return typeof one === 'number' && typeof other === 'number' ? Math.min(one, other) : (one ?? other);
    case 'items':
    case 'propertyNames':
    case 'additionalProperties':
      if (one === false || other === false) return false;
      return asRecord(one) && asRecord(other) ? { allOf: [one, other] } : (asRecord(one) ?? other);
    default:
      return other;
  }
}

function mergeProperties(one: Fields, other: Fields): Fields {
  const merged: Fields = { ...one };
  for (const [name, schema] of Object.entries(other)) {
    const known = Object.hasOwn(one, name) ? one[name] : undefined;
    // As an own property, whatever its name is.
    const value = known === undefined ? schema : { allOf: [known, schema] };
    Object.defineProperty(merged, name, { value, enumerable: true, configurable: true, writable: true });
  }
  return merged;
}

export function listOf(value: unknown): unknown[] {
  return value === undefined ? [] : [value].flat();
}
