/** References that point into the middle of something: their targets become named schemas. */
import { isRecord } from '../../json.ts';
import { componentName, isReference, keysOf, SCHEMAS } from '../../openapi/place.ts';
import { walkDocumentSchemas, walkSchema } from '../../openapi/schemas.ts';
import type { OpenApi, Schema } from '../../openapi/types.ts';
import { escapeToken } from '../../json-pointer.ts';
import { pascal, unique } from '../names.ts';
import { placeThrough } from './place-through.ts';

const MAX_WORDS = 4;

export function nameDeepReferences(document: OpenApi): void {
  const deep = new Map<string, Schema[]>();
  const collect = (schema: Schema): void => {
    if (!isReference(schema) || componentName(schema) !== undefined) return;
    const users = deep.get(schema.$ref);
    if (users) return void users.push(schema);
    deep.set(schema.$ref, [schema]);
    // The target may be outside the places searched for schemas, and contain further references.
    const target = targetOf(document, schema.$ref);
    if (target && !known.has(target)) walkSchema(target, collect);
  };
  const known = new Set<Schema>();
  walkDocumentSchemas(document, (schema) => void known.add(schema));
  for (const schema of known) collect(schema);
  if (deep.size === 0) return;
  const schemas = ((document.components ??= {}).schemas ??= {});
  const names = new Set(Object.keys(schemas));
  // All targets are found first, because naming one of them moves what other references go through.
  const targets = Array.from(deep, ([ref, users]) => ({ ref, users, target: targetOf(document, ref) }));
  const named = new Map<Schema, string>();
  for (const { ref, users, target } of targets) {
    let name = target && (componentName(target) ?? named.get(target));
    if (target === undefined || name === undefined) {
      name = unique(nameFor(ref), names);
      if (target) {
        schemas[name] = { ...target };
        for (const key of Object.keys(target)) delete target[key];
        target.$ref = SCHEMAS + escapeToken(name);
        named.set(target, name);
      } else schemas[name] = {};
    }
    for (const user of users) user.$ref = SCHEMAS + escapeToken(name);
  }
}

function targetOf(document: OpenApi, ref: string): Schema | undefined {
  const keys = keysOf(ref);
  const target = keys && placeThrough(document, keys);
  return isRecord(target) ? (target as Schema) : undefined;
}

function nameFor(ref: string): string {
  const words = (keysOf(ref) ?? []).filter(
    (key) =>
      !/^(?:components|schemas?|properties|items|content|paths|\d+)$/.test(key) &&
      !(key.includes('/') && key.endsWith('json')),
  );
  return pascal(words.slice(-MAX_WORDS).join(' ')) || 'Schema';
}
