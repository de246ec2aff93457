/** References that lead into the middle of something: what they name becomes a schema with a name of its own. */
import { isRecord } from '../../json.ts';
import { componentName, isReference, keysOf, placeAt, SCHEMAS } from '../../openapi/place.ts';
import { walkDocumentSchemas } from '../../openapi/schemas.ts';
import type { OpenApi, Schema } from '../../openapi/types.ts';
import { escapeToken } from '../../json-pointer.ts';
import { pascal, unique } from '../names.ts';

const MAX_WORDS = 4;

export function nameDeepReferences(document: OpenApi): void {
  const deep = new Map<string, Schema[]>();
  walkDocumentSchemas(document, (schema) => {
    if (!isReference(schema) || componentName(schema) !== undefined) return;
    deep.set(schema.$ref, [...(deep.get(schema.$ref) ?? []), schema]);
  });
  if (deep.size === 0) return;
  const schemas = ((document.components ??= {}).schemas ??= {});
  const names = new Set(Object.keys(schemas));
  // Found first, because naming one moves what others lead through.
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
  const target = keys && placeAt(document, keys).value;
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
