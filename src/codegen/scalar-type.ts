/** The TypeScript type of a schema that is too small to have a name; `undefined` for larger schemas. */
import type { Schema } from '../openapi/types.ts';
import { quote } from './text.ts';

const TYPES: Record<string, string> = {
  string: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  null: 'null',
};

export function scalarType(schema: Schema | undefined): string | undefined {
  if (!schema) return undefined;
  const constants = schema.const === undefined ? schema.enum : [schema.const];
  if (Array.isArray(constants)) {
    const literals = constants.map((value) => (typeof value === 'string' ? quote(value) : JSON.stringify(value)));
    return constants.every((value) => typeof value !== 'object' || value === null) ? literals.join(' | ') : undefined;
  }
  const types = Array.isArray(schema.type) ? schema.type : [schema.type];
  const names = types.map((type) => (typeof type === 'string' ? TYPES[type] : undefined));
  return names.every((name) => name !== undefined) ? names.join(' | ') : undefined;
}
