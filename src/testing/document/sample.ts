import { asRecord } from '../../json.ts';
import { resolveRecord } from '../../openapi/place.ts';
import type { OpenApi } from '../../openapi/types.ts';

/** Deeper than any event, less deep than a schema that contains itself. */
const MAX_DEPTH = 12;

/** Most values of a sample: schemas that refer to each other twice at every level would make thousands of millions. */
const MAX_VALUES = 2_000;

const SCALARS: Record<string, unknown> = { string: 'string', integer: 0, number: 0, boolean: true, null: null };

/** A value that a schema describes: its example where it has one, else the least that it asks for. */
export function sample(document: OpenApi, schema: unknown): unknown {
  return sampleWithin(document, schema, 0, { left: MAX_VALUES });
}

/** Values that may still be made. */
interface Budget {
  left: number;
}

function sampleWithin(document: OpenApi, schema: unknown, depth: number, budget: Budget): unknown {
  budget.left -= 1;
  const found = resolveRecord(document, schema);
  if ('example' in found) return found['example'];
  if ('const' in found) return found['const'];
  for (const key of ['examples', 'enum']) {
    const list = found[key];
    if (Array.isArray(list) && list.length > 0) return list[0] as unknown;
  }
  if ('default' in found) return found['default'];
  if (depth > MAX_DEPTH || budget.left < 0) return null;
  const choice = firstOf(found['oneOf']) ?? firstOf(found['anyOf']);
  const parts = [...listOf(found['allOf']), ...(choice === undefined ? [] : [choice])];
  if (parts.length === 0) return sampleOf(document, found, depth, budget);
  const values = parts.map((part) => sampleWithin(document, part, depth + 1, budget));
  const objects = values.filter((value) => asRecord(value) !== undefined) as object[];
  return objects.length === 0
    ? values[0]
    : (Object.assign({}, asRecord(sampleOf(document, found, depth, budget)), ...objects) as object);
}

function sampleOf(document: OpenApi, schema: Record<string, unknown>, depth: number, budget: Budget): unknown {
  const { type: types, properties, required, items } = schema;
  const type = listOf(types).find((name) => name !== 'null') ?? types;
  if (type === 'array') return items ? [sampleWithin(document, items, depth + 1, budget)] : [];
  if (type === undefined && !asRecord(properties)) return null;
  if (type !== 'object' && type !== undefined) return SCALARS[String(type)] ?? null;
  const names = new Set(listOf(required).map(String));
  const needed = Object.entries(asRecord(properties) ?? {}).filter(([name]) => names.has(name));
  return Object.fromEntries(needed.map(([name, each]) => [name, sampleWithin(document, each, depth + 1, budget)]));
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

function firstOf(value: unknown): unknown {
  return listOf(value)[0];
}
