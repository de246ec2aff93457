/** Rewrites keywords of OpenAPI 3.0 schemas as JSON Schema. https://spec.openapis.org/oas/v3.0.4#schema-object */
import { writeItemSchemas } from './item-schemas.ts';
import { walkDocumentSchemas } from './schemas.ts';
import type { OpenApi, Schema } from './types.ts';

/** Keywords that do not affect the type. */
export const ANNOTATION: RegExp =
  /^(?:title|description|deprecated|default|examples?|externalDocs|xml|readOnly|writeOnly|\$comment|x-.*)$/;

/** Rewrites `nullable: true` of OpenAPI 3.0 as a type. */
export function writeOutNullable(schema: Schema): void {
  const { nullable } = schema;
  delete schema['nullable'];
  if (nullable !== true) return;
  if (schema.type !== undefined) {
    schema.type = [...new Set([schema.type, 'null'].flat())];
    if (Array.isArray(schema.enum) && !schema.enum.includes(null)) schema.enum = [...schema.enum, null];
    return;
  }
  if (Array.isArray(schema.enum)) {
    if (!schema.enum.includes(null)) schema.enum = [...schema.enum, null];
    return;
  }
  const union = (['anyOf', 'oneOf'] as const).find((key) => Array.isArray(schema[key]));
  const isOnly = union !== undefined && schema.allOf === undefined && schema.properties === undefined;
  if (isOnly) {
    schema[union] = [...(schema[union] as Schema[]), { type: 'null' }];
    return;
  }
  const part: Schema = {};
  for (const key of Object.keys(schema).filter((each) => !ANNOTATION.test(each))) {
    part[key] = schema[key];
    delete schema[key];
  }
  // Without a type, anything is allowed, including null.
  if (Object.keys(part).length > 0) schema.anyOf = [part, { type: 'null' }];
}

/** Rewrites `exclusiveMinimum: true` beside `minimum` as a number. */
export function writeOutLimits(schema: Schema): void {
  for (const [open, closed] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    const isOpen = schema[open];
    if (typeof isOpen !== 'boolean') continue;
    delete schema[open];
    if (!isOpen || typeof schema[closed] !== 'number') continue;
    schema[open] = schema[closed];
    delete schema[closed];
  }
}

/** The document as version 3.1 has it: unchanged, or a copy if it is 3.0 or 3.2. */
export function asCurrent(document: OpenApi): OpenApi {
  const version = String(document.openapi);
  if (!/^3\.[02]\b/.test(version)) return document;
  const copy = structuredClone(document);
  writeItemSchemas(copy);
  if (version.startsWith('3.2')) return copy;
  walkDocumentSchemas(copy, (schema) => {
    writeOutNullable(schema);
    writeOutLimits(schema);
  });
  copy.openapi = '3.1.1';
  return copy;
}
