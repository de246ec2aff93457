/** Visits schemas. https://json-schema.org/draft/2020-12/json-schema-core#name-keywords-for-applying-subschemas */
import { isObject, type OpenApi, type Schema } from './openapi.ts';

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
];
const ONE_MORE = ['unevaluatedItems', 'unevaluatedProperties'];
const LISTS = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const MAPS = ['properties', 'patternProperties', '$defs', 'dependentSchemas'];

/** Calls `visit` for a schema and every schema in it, outermost first. */
export function walkSchema(schema: unknown, visit: (schema: Schema) => void): void {
  if (!isObject(schema)) return;
  visit(schema);
  for (const key of [...ONE, ...ONE_MORE]) walkSchema(schema[key], visit);
  for (const key of LISTS) if (Array.isArray(schema[key])) for (const member of schema[key]) walkSchema(member, visit);
  for (const key of MAPS)
    if (isObject(schema[key])) for (const member of Object.values(schema[key])) walkSchema(member, visit);
}

/** Calls `visit` for every schema of a document, in components as in operations. */
export function walkDocumentSchemas(document: OpenApi, visit: (schema: Schema) => void): void {
  const search = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(search);
    if (!isObject(value)) return;
    for (const [key, member] of Object.entries(value)) {
      if (key === 'schema') walkSchema(member, visit);
      else if (key !== 'example' && key !== 'examples' && !key.startsWith('x-')) search(member);
    }
  };
  const { schemas, ...rest } = document.components ?? {};
  for (const schema of Object.values(schemas ?? {})) walkSchema(schema, visit);
  search([document.paths, document.webhooks, rest]);
}
