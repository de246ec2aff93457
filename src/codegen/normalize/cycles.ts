/** Schemas that are, but for names, made of themselves: TypeScript refuses such types. */
import { isRecord } from '../../json.ts';
import { componentName, resolve } from '../../openapi/place.ts';
import type { OpenApi, Schema } from '../../openapi/types.ts';

/** Takes out of each schema what makes it a part of itself; a part that adds nothing, or else a base's list of its children. */
export function breakCycles(document: OpenApi): void {
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

/** What a child has of its base, which is a union of its children. */
function withoutUnions(base: Schema | undefined): Schema[] {
  if (!isRecord(base)) return [];
  const own = structuredClone(base);
  for (const key of ['anyOf', 'oneOf', 'allOf', 'discriminator'] as const) delete own[key];
  return Object.keys(own).some((key) => key === 'properties' || key === 'additionalProperties') ? [own] : [];
}
