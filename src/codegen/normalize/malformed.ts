/** Keywords with a value of a wrong type: the generators fail on them, where other readers ignore them. */
import { asRecord, isRecord } from '../../json.ts';
import { descriptionsIn } from '../../openapi/data-references.ts';
import { listOperations, METHODS } from '../../openapi/operations.ts';
import { isReference } from '../../openapi/place.ts';
import { walkDocumentSchemas } from '../../openapi/schemas.ts';
import type { OpenApi, Schema } from '../../openapi/types.ts';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isSchema: Check = (value) => isRecord(value) || typeof value === 'boolean';
const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const isSchemas: Check = (value) => Array.isArray(value) && value.length > 0;

const KEYWORDS: readonly (readonly [keyword: string, check: Check])[] = [
  ['$ref', isText],
  ['type', (value) => isText(value) || isListOf(isText)(value)],
  ['format', isText],
  ['title', isText],
  ['description', isText],
  ['pattern', isText],
  ['enum', (value) => Array.isArray(value) && value.length > 0],
  ['required', isListOf(isText)],
  ['items', isSchema],
  ['additionalProperties', isSchema],
  ['contentSchema', isRecord],
  ['not', isSchema],
  ['allOf', isSchemas],
  ['anyOf', isSchemas],
  ['oneOf', isSchemas],
  ['prefixItems', isSchemas],
  ['properties', isRecord],
  ['patternProperties', isRecord],
  ['$defs', isRecord],
  ['definitions', isRecord],
  ['discriminator', (value) => isRecord(value) && isText(value['propertyName'])],
];

const PLACES: ReadonlySet<string> = new Set(['path', 'query', 'header', 'cookie']);

/** Names of types from other languages, or in capitals. */
const TYPES: Readonly<Record<string, string>> = {
  int: 'integer',
  int32: 'integer',
  int64: 'integer',
  long: 'integer',
  float: 'number',
  double: 'number',
  decimal: 'number',
  bool: 'boolean',
  text: 'string',
  date: 'string',
  datetime: 'string',
  'date-time': 'string',
  uuid: 'string',
  list: 'array',
  map: 'object',
  dict: 'object',
};
const KNOWN: ReadonlySet<string> = new Set(['string', 'number', 'integer', 'boolean', 'object', 'array', 'null']);

/** Works in place, on the copy that types are generated from. */
export function dropMalformed(document: OpenApi): void {
  const paths = asRecord(document.paths) ?? {};
  for (const [path, item] of Object.entries(paths)) {
    if (!isRecord(item)) delete paths[path];
    else for (const key of METHODS) drop(item, key, isRecord);
  }
  for (const { operation } of listOperations(document)) dropFromOperation(operation as Record<string, unknown>);
  for (const node of descriptionsIn(document)) dropFromPart(node);
  walkDocumentSchemas(document, dropFrom);
}

function dropFromOperation(operation: Record<string, unknown>): void {
  for (const key of ['operationId', 'summary', 'description']) drop(operation, key, isText);
  drop(operation, 'tags', isListOf(isText));
  drop(operation, 'requestBody', isRecord);
  drop(operation, 'responses', isRecord);
  for (const [status, response] of Object.entries(asRecord(operation['responses']) ?? {}))
    if (!isRecord(response)) (operation['responses'] as Record<string, unknown>)[status] = { description: '' };
}

/** Path items, operations, parameters, bodies, responses and media types: every object with such a field. */
function dropFromPart(node: Record<string, unknown>): void {
  const { parameters, content, name, in: place } = node;
  if (Array.isArray(parameters)) node['parameters'] = parameters.filter(isParameter);
  if (typeof name === 'string' && typeof place === 'string') {
    drop(node, 'description', isText);
    drop(node, 'style', isText);
    drop(node, 'schema', isRecord);
  }
  if (content === undefined || (node['type'] !== undefined && !isRecord(content))) return;
  drop(node, 'content', isRecord);
  for (const [type, media] of Object.entries(asRecord(node['content']) ?? {})) {
    if (isRecord(media)) drop(media, 'schema', isRecord);
    else (node['content'] as Record<string, unknown>)[type] = {};
  }
}

function isParameter(parameter: unknown): boolean {
  if (!isRecord(parameter)) return false;
  return isReference(parameter) || (isText(parameter['name']) && PLACES.has(String(parameter['in'])));
}

function drop(owner: Record<string, unknown>, key: string, check: Check): void {
  if (owner[key] !== undefined && !check(owner[key])) delete owner[key];
}

function dropFrom(schema: Schema): void {
  // A list of schemas, one for each item, was `items` before it became `prefixItems`.
  if (Array.isArray(schema.items) && isSchemas(schema.items)) schema['prefixItems'] ??= schema.items as Schema[];
  for (const [keyword, check] of KEYWORDS)
    if (schema[keyword] !== undefined && !check(schema[keyword])) delete schema[keyword];
  for (const keyword of ['properties', 'patternProperties', '$defs', 'definitions']) {
    const map = schema[keyword];
    if (!isRecord(map)) continue;
    for (const [name, part] of Object.entries(map)) if (!isSchema(part)) map[name] = {};
  }
  for (const keyword of ['allOf', 'anyOf', 'oneOf', 'prefixItems']) {
    const list = schema[keyword];
    if (Array.isArray(list)) schema[keyword] = list.map((part: unknown) => (isSchema(part) ? part : {})) as Schema[];
  }
  // Swagger 2.0's type for an upload.
  if (schema.type === 'file') Object.assign(schema, { type: 'string', format: 'binary' });
  const types = typesOf(schema.type);
  if (types.length === 0) delete schema.type;
  else schema.type = types.length === 1 ? (types[0] as string) : types;
}

function typesOf(given: unknown): string[] {
  const types = [given ?? []].flat().map((type) => {
    const name = String(type).toLowerCase();
    return KNOWN.has(name) ? name : Object.hasOwn(TYPES, name) ? TYPES[name] : undefined;
  });
  return [...new Set(types.filter((type) => type !== undefined))];
}
