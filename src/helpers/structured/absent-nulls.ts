import { asRecord } from '../../json.ts';
import type { JsonSchema } from './schema.ts';
import { resolveRef } from './strict-schema.ts';

const MAX_DEPTH = 100;

/**
 * Removes properties with the value null if the schema has them as optional and not nullable: models write null for
 * properties that they omit.
 */
export function withoutAbsent(value: unknown, schema: JsonSchema): unknown {
  return read(value, schema, schema, 0);
}

function read(value: unknown, given: unknown, root: JsonSchema, depth: number): unknown {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return value;
  const schema = variantOf(value, given, root);
  if (!schema) return value;
  if (Array.isArray(value)) {
    const { prefixItems, items } = schema;
    const first: readonly unknown[] = Array.isArray(prefixItems) ? prefixItems : [];
    return value.map((item: unknown, n) => read(item, first[n] ?? items, root, depth + 1));
  }
  const properties = asRecord(schema['properties']) ?? {};
  const others = schema['additionalProperties'];
  const required: readonly unknown[] = Array.isArray(schema['required']) ? schema['required'] : [];
  const entries = Object.entries(value).flatMap(([name, member]): [string, unknown][] => {
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (property === undefined) return [[name, read(member, others, root, depth + 1)]];
    if (member === null && !required.includes(name) && !takesNull(property, root, 0)) return [];
    return [[name, read(member, property, root, depth + 1)]];
  });
  return Object.fromEntries(entries);
}

/**
 * The schema that describes a value: the target of a reference, or the only variant of a union whose fixed values
 * match.
 */
function variantOf(value: object, given: unknown, root: JsonSchema): Record<string, unknown> | undefined {
  let schema = asRecord(given);
  for (let hops = 0; hops < MAX_DEPTH && schema; hops++) {
    const { $ref, anyOf, oneOf } = schema;
    const variants = Array.isArray(anyOf) ? anyOf : oneOf;
    if (typeof $ref === 'string') schema = resolveRef(root, $ref);
    else if (Array.isArray(variants)) {
      const fitting = variants.filter((variant) => fits(value, asRecord(variant), root));
      schema = fitting.length === 1 ? asRecord(fitting[0]) : undefined;
    } else return schema;
  }
  return schema;
}

function fits(value: object, given: Record<string, unknown> | undefined, root: JsonSchema): boolean {
  const schema = typeof given?.['$ref'] === 'string' ? resolveRef(root, given['$ref']) : given;
  const type = schema?.['type'];
  if (type !== undefined && ![type].flat().includes(Array.isArray(value) ? 'array' : 'object')) return false;
  return Object.entries(asRecord(schema?.['properties']) ?? {}).every(([name, property]) => {
    const fixed = asRecord(property);
    return !fixed || !('const' in fixed) || fixed['const'] === (value as Record<string, unknown>)[name];
  });
}

function takesNull(given: unknown, root: JsonSchema, depth: number): boolean {
  const schema = asRecord(given);
  if (!schema || depth > MAX_DEPTH) return given !== false;
  const { $ref, type, anyOf, oneOf, allOf, enum: choices } = schema;
  if (typeof $ref === 'string') return takesNull(resolveRef(root, $ref) ?? {}, root, depth + 1);
  if ('const' in schema) return schema['const'] === null;
  if (Array.isArray(choices)) return choices.includes(null);
  if (type !== undefined) return type === 'null' || (Array.isArray(type) && type.includes('null'));
  const some = Array.isArray(anyOf) ? anyOf : oneOf;
  if (Array.isArray(some)) return some.some((variant) => takesNull(variant, root, depth + 1));
  return !Array.isArray(allOf) || allOf.every((part) => takesNull(part, root, depth + 1));
}
