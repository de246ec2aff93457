/** Schemas that are part of themselves: TypeScript rejects such types. */
import { isRecord } from '../../json.ts';
import { componentName, resolve } from '../../openapi/place.ts';
import type { OpenApi, Schema } from '../../openapi/types.ts';

/**
 * A base may be a union of its children, each of which consists of the base and more. A child then has the properties
 * of the base, but not those of the other children.
 */
function cutBases(document: OpenApi): void {
  const schemas = document.components?.schemas ?? {};
  for (const [name, schema] of Object.entries(schemas)) {
    if (!isRecord(schema) || !Array.isArray(schema.allOf)) continue;
    const parts = schema.allOf.flatMap((part): Schema[] => {
      const base = componentName(part);
      const isBase = base !== undefined && base !== name && unionReaches(document, base, name);
      return isBase ? withoutUnions(resolve<Schema>(document, part)) : [part];
    });
    if (parts.length > 0) schema.allOf = parts;
    else delete schema.allOf;
  }
}

/** True if `name` is a variant of the union `base`, or part of one. */
function unionReaches(document: OpenApi, base: string, name: string): boolean {
  const queue: unknown[] = [document.components?.schemas?.[base]];
  const seen = new Set<string>();
  let isUnion = false;
  for (const schema of queue) {
    if (!isRecord(schema)) continue;
    for (const key of ['anyOf', 'oneOf', ...(isUnion ? ['allOf'] : [])]) {
      for (const part of Array.isArray(schema[key]) ? (schema[key] as unknown[]) : []) {
        const target = componentName(part);
        if (target === name) return true;
        if (target === undefined) queue.push(part);
        else if (target !== base && !seen.has(target)) {
          seen.add(target);
          queue.push(document.components?.schemas?.[target]);
        }
      }
    }
    isUnion = true;
  }
  return false;
}

/**
 * Removes from each schema the parts that make it part of itself: parts that add nothing, or a base's list of its
 * children.
 */
export function breakCycles(document: OpenApi): void {
  cutBases(document);
  const schemas = document.components?.schemas ?? {};
  const state = new Map<string, 'open' | 'done'>();
  const visit = (name: string): void => {
    state.set(name, 'open');
    const schema = schemas[name];
    if (isRecord(schema)) schemas[name] = within(schema);
    state.set(name, 'done');
  };
  /** The schema without parts that are being visited. */
  const within = (schema: Schema): Schema => {
    const name = componentName(schema);
    if (name !== undefined) {
      if (state.get(name) === 'open') return {};
      if (state.get(name) === undefined && Object.hasOwn(schemas, name)) visit(name);
      return schema;
    }
    for (const key of ['allOf', 'anyOf', 'oneOf'] as const) {
      const parts = schema[key];
      if (!Array.isArray(parts)) continue;
      const left = parts.flatMap((part): Schema[] => {
        if (!isRecord(part)) return [part];
        const target = componentName(part);
        if (target === undefined || state.get(target) !== 'open') return [within(part)];
        return key === 'allOf' ? withoutUnions(resolve<Schema>(document, part)) : [];
      });
      if (left.length > 0) schema[key] = left;
      else delete schema[key];
    }
    return schema;
  };
  for (const name of Object.keys(schemas)) if (!state.has(name)) visit(name);
}

/** What a child inherits from its base, which is a union of its children. */
function withoutUnions(base: Schema | undefined): Schema[] {
  if (!isRecord(base)) return [];
  const own = structuredClone(base);
  for (const key of ['anyOf', 'oneOf', 'allOf', 'discriminator'] as const) delete own[key];
  return Object.keys(own).some((key) => key === 'properties' || key === 'additionalProperties') ? [own] : [];
}
