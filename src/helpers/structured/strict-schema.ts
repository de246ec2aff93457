import type { JsonSchema } from './schema.ts';

/** Keywords that providers refuse where a schema is to be followed strictly. */
const LOOSE = [
  'allOf',
  'oneOf',
  'not',
  'if',
  'then',
  'else',
  'patternProperties',
  'propertyNames',
  'unevaluatedProperties',
  'unevaluatedItems',
  'dependentRequired',
  'dependentSchemas',
  'prefixItems',
  'contains',
  'default',
];

/**
 * The schema in the form that providers can follow to the letter (every object closed, every member required), or
 * undefined if it has optional members, free objects or keywords that this form does not know.
 */
export function strictSchema(schema: JsonSchema): JsonSchema | undefined {
  if (schema['type'] !== 'object') return undefined;
  return close(schema) as JsonSchema | undefined;
}

function close(schema: unknown): unknown {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return undefined;
  const source = schema as Record<string, unknown>;
  if (LOOSE.some((keyword) => keyword in source)) return undefined;
  const closed: Record<string, unknown> = { ...source };
  if (source['type'] === 'object' || 'properties' in source) {
    const properties = (source['properties'] ?? {}) as Record<string, unknown>;
    const required = (source['required'] ?? []) as readonly string[];
    const names = new Set(required);
    if ((source['additionalProperties'] ?? false) !== false) return undefined;
    if (!Object.keys(properties).every((name) => names.has(name))) return undefined;
    Object.assign(closed, { properties, required, additionalProperties: false });
  }
  for (const keyword of ['properties', '$defs', 'definitions']) {
    const members = closed[keyword];
    if (members === undefined) continue;
    const entries = Object.entries(members as object).map(([name, member]) => [name, close(member)] as const);
    if (entries.some(([, member]) => member === undefined)) return undefined;
    closed[keyword] = Object.fromEntries(entries);
  }
  if (Array.isArray(source['anyOf'])) {
    closed['anyOf'] = source['anyOf'].map(close);
    if ((closed['anyOf'] as unknown[]).includes(undefined)) return undefined;
  }
  if ('items' in source && (closed['items'] = close(source['items'])) === undefined) return undefined;
  // An array without a type of its items, or a value without any, is anything.
  if (source['type'] === 'array' && !('items' in source)) return undefined;
  const says = ['type', 'enum', 'const', 'anyOf', '$ref'].some((keyword) => keyword in source);
  return says ? closed : undefined;
}
