/** `required` that lists properties described elsewhere: in another part of an `allOf`, or beside it. */
import { isRecord } from '../../json.ts';
import { resolve } from '../../openapi/place.ts';
import type { OpenApi, Schema } from '../../openapi/types.ts';

const MAX_DEPTH = 8;

/**
 * Adds a part to the `allOf` that describes and requires them, because one generator ignores required properties that
 * the schema itself does not describe, and the other writes a helper type for them.
 */
export function requireInherited(document: OpenApi, schema: Schema): void {
  const { allOf } = schema;
  if (!Array.isArray(allOf)) return;
  const own = [schema, ...allOf.filter((part) => isRecord(part) && part.$ref === undefined)];
  const described = (name: string): boolean =>
    own.some((part) => isRecord(part.properties) && Object.hasOwn(part.properties, name) && isRequired(part, name));
  const wanted = new Set(
    own.flatMap(({ required }) =>
      Array.isArray(required) ? required.filter((name) => typeof name === 'string' && !described(name)) : [],
    ),
  );
  if (wanted.size === 0) return;
  const properties = [...wanted].map((name): [string, Schema | boolean] => [
    name,
    structuredClone(propertyIn(document, schema, name, 0) ?? {}),
  ]);
  for (const part of own) {
    if (Array.isArray(part.required)) part.required = part.required.filter((name) => !wanted.has(name));
    if (part.required?.length === 0) delete part.required;
  }
  const isEmpty = (part: Schema): boolean => isRecord(part) && Object.keys(part).every((key) => key === 'type');
  schema.allOf = [
    ...allOf.filter((part) => !isEmpty(part)),
    { type: 'object', properties: Object.fromEntries(properties), required: [...wanted] },
  ];
}

function isRequired({ required }: Schema, name: string): boolean {
  return Array.isArray(required) && required.includes(name);
}

function propertyIn(
  document: OpenApi,
  given: Schema | boolean | undefined,
  name: string,
  depth: number,
): Schema | boolean | undefined {
  const schema = isRecord(given) ? resolve<Schema>(document, given as Schema) : undefined;
  if (!isRecord(schema) || depth > MAX_DEPTH) return undefined;
  const { properties } = schema;
  if (isRecord(properties) && Object.hasOwn(properties, name)) return properties[name] as Schema | boolean;
  for (const list of [schema.allOf, schema.oneOf, schema.anyOf]) {
    for (const part of Array.isArray(list) ? (list as Schema[]) : []) {
      const found = propertyIn(document, part, name, depth + 1);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
