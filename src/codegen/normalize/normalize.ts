/**
 * Rewrites what the type generators interpret differently, or do not support, into a form that all of them understand.
 * This runs once, before any of them. Works in place, on the copy that types are generated from.
 */
import { isRecord } from '../../json.ts';
import { isReference, resolve } from '../../openapi/place.ts';
import { ANNOTATION, writeOutLimits, writeOutNullable } from '../../openapi/old-schemas.ts';
import { walkDocumentSchemas, walkSubschemas } from '../../openapi/schemas.ts';
import type { Json, OpenApi, Schema } from '../../openapi/types.ts';
import { breakCycles } from './cycles.ts';
import { nameDeepParts } from './deep-parts.ts';
import { nameDeepReferences } from './deep-references.ts';
import { dropMalformed } from './malformed.ts';
import { requireInherited } from './required.ts';

export function normalize(document: OpenApi): void {
  // Only `nullable` changed its meaning in 3.1, and it is written as a type below.
  if (/^3\.0\b/.test(document.openapi)) document.openapi = '3.1.1';
  const schemas: Record<string, unknown> = document.components?.schemas ?? {};
  for (const [name, schema] of Object.entries(schemas)) schemas[name] = asSchema(schema);
  dropMalformed(document);
  walkDocumentSchemas(document, takeGivenType);
  walkDocumentSchemas(document, writeOutBooleans);
  nameDeepParts(document);
  nameDeepReferences(document);
  walkDocumentSchemas(document, (schema) => {
    splitReference(schema);
    writeOutNullable(schema);
    writeOutLimits(schema);
    writeOutObjectValues(schema);
    openTuple(schema);
    nameEnumTypes(schema);
    dropDanglingTags(document, schema);
  });
  walkDocumentSchemas(document, (schema) => requireInherited(document, schema));
  breakCycles(document);
}

/** `true` allows any value, `false` none. */
function asSchema(schema: unknown): Schema {
  if (schema === false) return { not: {} };
  return isRecord(schema) ? (schema as Schema) : {};
}

/** `x-type`: a schema that types are generated from instead. */
function takeGivenType(schema: Schema): void {
  const given = schema['x-type'];
  if (!isRecord(given)) return;
  for (const key of Object.keys(schema)) if (!ANNOTATION.test(key)) delete schema[key];
  Object.assign(schema, given);
}

/** A boolean stays in keywords that commonly have one to allow more properties. */
function writeOutBooleans(schema: Schema): void {
  walkSubschemas(schema, (part, key, set) => {
    if (typeof part === 'boolean' && !/^(?:additional|unevaluated)|^items$/.test(key)) set(asSchema(part));
  });
}

/** A reference with more than annotations beside it means both: one of the generators sees only the reference. */
function splitReference(schema: Schema): void {
  const { $ref: ref } = schema;
  if (typeof ref !== 'string') return;
  const beside = Object.keys(schema).filter((key) => key !== '$ref' && !ANNOTATION.test(key));
  if (beside.length === 0) return;
  const part: Schema = {};
  for (const key of beside) {
    part[key] = schema[key];
    delete schema[key];
  }
  delete schema.$ref;
  const { nullable, ...rest } = part;
  const isObject = rest.properties !== undefined || rest.required !== undefined;
  const parts = [
    { $ref: ref },
    ...(Object.keys(rest).length > 0 ? [isObject ? { type: 'object', ...rest } : rest] : []),
  ];
  if (parts.length === 1) schema.anyOf = [{ $ref: ref }];
  else schema.allOf = parts;
  if (nullable === true) schema['nullable'] = true;
}

/** A list whose first items are described and that may have more: the generators would drop the rest. */
function openTuple(schema: Schema): void {
  const { prefixItems, items } = schema;
  if (!Array.isArray(prefixItems) || !isRecord(items)) return;
  delete schema['prefixItems'];
  schema.items = { anyOf: [...(prefixItems as Schema[]), items as Schema] };
}

/** Constants that are objects or lists: the generators do not support them. */
function writeOutObjectValues(schema: Schema): void {
  if (isStructure(schema.const)) {
    const { const: value } = schema;
    delete schema.const;
    Object.assign(schema, schemaOf(value));
  }
  if (!Array.isArray(schema.enum) || !schema.enum.some(isStructure)) return;
  const plain = schema.enum.filter((value) => !isStructure(value));
  const variants = schema.enum.filter(isStructure).map(schemaOf);
  delete schema.enum;
  delete schema.type;
  const anyOf = [...(plain.length > 0 ? [{ enum: plain }] : []), ...variants];
  if (schema.anyOf === undefined) schema.anyOf = anyOf;
  else schema.allOf = [...(schema.allOf ?? []), { anyOf }];
}

function isStructure(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** A schema that describes the value and nothing else. */
function schemaOf(value: unknown): Schema {
  if (Array.isArray(value)) return { type: 'array', items: {} };
  if (!isRecord(value)) return value === null ? { type: 'null' } : { enum: [value as Json] };
  const properties = Object.fromEntries(Object.entries(value).map(([name, part]) => [name, schemaOf(part)]));
  return { type: 'object', properties, required: Object.keys(value) };
}

/** If an enum has no type, one of the generators loses its null. */
function nameEnumTypes(schema: Schema): void {
  if (schema.type !== undefined || !Array.isArray(schema.enum) || !schema.enum.includes(null)) return;
  const types = [...new Set(schema.enum.map(typeOf))];
  const [first, ...others] = types.filter((type) => type !== 'null');
  if (first === undefined) schema.type = 'null';
  else if (others.length === 0 && first === 'string') schema.type = types;
  else {
    const rest = schema.enum.filter((value) => value !== null);
    delete schema.enum;
    schema.anyOf = [{ enum: rest }, { type: 'null' }];
  }
}

function typeOf(value: Json): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** Tags that do not name a schema: the generators would refer to types that do not exist. */
function dropDanglingTags(document: OpenApi, { discriminator }: Schema): void {
  const mapping = discriminator?.mapping;
  if (!isRecord(mapping)) return;
  for (const [tag, ref] of Object.entries(mapping)) {
    // A bare name can refer to a schema, too.
    const target = typeof ref === 'string' && !/[#/]/.test(ref) ? `#/components/schemas/${ref}` : ref;
    const reference: unknown = { $ref: target };
    if (isReference(reference) && resolve(document, reference) !== undefined) mapping[tag] = reference.$ref;
    else delete mapping[tag];
  }
}
