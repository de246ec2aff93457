import { asRecord } from '../../json.ts';
import type { JsonSchema } from './schema.ts';
import { resolveRef } from './strict-schema.ts';

type Members = Record<string, unknown>;

/**
 * The schema without parts that providers reject even if it is not strict: `propertyNames`, variants that no value can
 * match, a reference at the top level, and a top-level object without properties. It still describes the same values.
 */
export function portableSchema(schema: JsonSchema): JsonSchema {
  const sent = clean(withoutRootReference(schema)) as Members;
  return sent['type'] === 'object' && !asRecord(sent['properties']) ? { ...sent, properties: {} } : sent;
}

/** The schema that the whole one refers to, with the definitions beside it. */
function withoutRootReference(schema: JsonSchema): JsonSchema {
  let whole = schema;
  for (let hops = 0; hops < MAX_HOPS && typeof whole['$ref'] === 'string'; hops++) {
    const { $ref, ...rest } = whole;
    const target = resolveRef(schema, $ref);
    // Constraints beside the reference would replace those of its target.
    if (!target || Object.keys(rest).some((keyword) => keyword in target && !NOTES.has(keyword))) return schema;
    whole = { ...target, ...rest };
  }
  return whole;
}

const MAX_HOPS = 100;
const NOTES = new Set(['type', 'title', 'description', '$defs', 'definitions']);

/** `isMap`: the object contains schemas by name, so its keys are not keywords. */
function clean(value: unknown, isMap = false): unknown {
  if (Array.isArray(value)) return value.map((item) => clean(item));
  const schema = asRecord(value);
  if (!schema) return value;
  const cleaned: Members = {};
  for (const [keyword, member] of Object.entries(schema)) {
    if (!isMap && keyword === 'propertyNames') {
      const { type, ...limits } = asRecord(member) ?? {};
      const note = `Names of properties: ${JSON.stringify(Object.keys(limits).length > 0 ? limits : { type })}.`;
      if (Object.keys(limits).length > 0)
        cleaned['description'] = [schema['description'], note].filter((text) => typeof text === 'string').join(' ');
    } else if (isMap) set(cleaned, keyword, clean(member));
    else if (keyword === 'anyOf' && Array.isArray(member))
      cleaned[keyword] = member.filter((each) => !isNever(each)).map((each: unknown) => clean(each));
    else if (SCHEMAS.has(keyword)) cleaned[keyword] = clean(member, MAPS.has(keyword));
    else if (keyword !== 'description' || !('description' in cleaned)) set(cleaned, keyword, member);
  }
  return cleaned;
}

const MAPS = new Set(['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas']);
const SCHEMAS = new Set([
  ...MAPS,
  'items',
  'prefixItems',
  'oneOf',
  'allOf',
  'additionalProperties',
  'not',
  'if',
  'then',
  'else',
  'contains',
]);

function set(target: Members, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

/** `{ not: {} }`, which no value matches. */
function isNever(schema: unknown): boolean {
  const not = asRecord(asRecord(schema)?.['not']);
  return not !== undefined && Object.keys(not).length === 0;
}
