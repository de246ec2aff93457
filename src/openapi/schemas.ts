/** Schemas of a document. https://json-schema.org/draft/2020-12/json-schema-core#name-keywords-for-applying-subschemas */
import { asRecord } from '../json.ts';
import { child, childIfAny, follow, type Place } from './place.ts';
import type { OpenApi, Schema } from './types.ts';

/** Keywords whose value is a schema, a list of schemas, or schemas by name. */
const ONE = [
  'items',
  'additionalProperties',
  'contentSchema',
  'not',
  'propertyNames',
  'contains',
  'if',
  'then',
  'else',
  'unevaluatedItems',
  'unevaluatedProperties',
];
const LISTS = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const MAPS = ['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas'];

/** Calls `visit` for a schema and every schema in it, outermost first. References are not followed. */
export function walkSchema(given: unknown, visit: (schema: Schema) => void): void {
  const schema = asRecord(given) as Schema | undefined;
  if (!schema) return;
  visit(schema);
  walkSubschemas(schema, (part) => walkSchema(part, visit));
}

/** Calls `visit` for each value directly in a schema that is a schema, with the keyword it is under and a way to replace it. */
export function walkSubschemas(
  schema: Schema,
  visit: (part: unknown, keyword: string, set: (part: Schema) => void) => void,
): void {
  const visitIn = (owner: Record<string | number, unknown>, key: string | number, keyword: string): void =>
    visit(owner[key], keyword, (part) => (owner[key] = part));
  for (const key of ONE) if (schema[key] !== undefined) visitIn(schema, key, key);
  for (const key of LISTS) {
    const list = schema[key];
    if (Array.isArray(list))
      for (const index of list.keys()) visitIn(list as unknown as Record<number, unknown>, index, key);
  }
  for (const key of MAPS) {
    const map = asRecord(schema[key]);
    for (const name of Object.keys(map ?? {})) visitIn(map as Record<string, unknown>, name, key);
  }
}

/** Properties outside of schemas that contain objects by names chosen by the document. */
const NAMED: ReadonlySet<string> = new Set(['headers', 'responses', 'content', 'callbacks', 'links', 'encoding']);

/** Calls `visit` for every schema of a document, in components, operations and webhooks. */
export function walkDocumentSchemas(document: OpenApi, visit: (schema: Schema) => void): void {
  const search = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(search);
    for (const [key, part] of Object.entries(asRecord(value) ?? {})) {
      if (key === 'schema') walkSchema(part, visit);
      else if (NAMED.has(key)) searchNamed(part);
      else if (key !== 'example' && key !== 'examples' && !key.startsWith('x-')) search(part);
    }
  };
  // The names are chosen by the document: `schema` may be one of them.
  const searchNamed = (map: unknown): void => Object.values(asRecord(map) ?? {}).forEach(search);
  const { schemas, examples: _, ...rest } = document.components ?? {};
  for (const schema of Object.values(schemas ?? {})) walkSchema(schema, visit);
  for (const map of [document.paths, document.webhooks, ...Object.values(rest)]) searchNamed(map);
}

/**
 * The schema of the JSON of one event of a stream: the `contentSchema` of a string; for an object, its property `data`,
 * because many documents describe the event with its fields, or else the object itself. `undefined` for a string whose
 * content is not described.
 */
export function eventSchemaOf(document: unknown, schema: Place): Place | undefined {
  const place = follow(document, schema);
  const found = asRecord(place.value) as Schema | undefined;
  if (!found) return undefined;
  const content = childIfAny(place, 'contentSchema');
  if (content) return content;
  const data = asRecord(child(place, 'properties').value)?.['data'];
  if (asRecord(data)) return child(place, 'properties', 'data');
  return [found.type].flat().includes('string') ? undefined : schema;
}

/** The schema of one item of a stream, if the media type has one (OpenAPI 3.2). */
export function itemSchemaOf(media: Place): Place | undefined {
  return childIfAny(media, 'itemSchema');
}
