import { asRecord } from '../../json.ts';
import type { StrictLimits, StrictMode } from './strict-modes.ts';

interface Size {
  properties: number;
  values: number;
  characters: number;
  /** Characters of the largest enum that has too many values for a list of any length. */
  ofMany: number;
}

/** How a schema is larger than one of `modes` accepts; `undefined` if it is not. */
export function excessOf(schema: unknown, modes: readonly StrictMode[]): string | undefined {
  for (const { limits } of modes) {
    if (!limits) continue;
    const size: Size = { properties: 0, values: 0, characters: 0, ofMany: 0 };
    measure(schema, size, limits);
    for (const [what, name] of MEASURES)
      if (size[what] > limits[what]) return `has ${size[what]} ${name}, more than ${limits[what]}`;
  }
  return undefined;
}

const MEASURES: readonly (readonly [what: keyof Size, name: string])[] = [
  ['properties', 'properties'],
  ['values', 'values in its enums'],
  ['ofMany', 'characters in the values of an enum'],
  ['characters', 'characters in names and fixed values'],
];

/** Keywords that contain schemas by name. */
const MAPS = new Set(['properties', '$defs', 'definitions']);

function measure(given: unknown, size: Size, limits: StrictLimits): void {
  if (Array.isArray(given)) return given.forEach((each) => measure(each, size, limits));
  const schema = asRecord(given);
  if (!schema) return;
  for (const [keyword, value] of Object.entries(schema)) {
    const members = MAPS.has(keyword) ? asRecord(value) : undefined;
    if (members) {
      const names = Object.keys(members);
      if (keyword === 'properties') size.properties += names.length;
      size.characters += lengthOf(names);
      measure(Object.values(members), size, limits);
    } else if (keyword === 'enum' && Array.isArray(value)) {
      const length = lengthOf(value);
      size.values += value.length;
      size.characters += length;
      if (value.length > limits.many) size.ofMany = Math.max(size.ofMany, length);
    } else if (keyword === 'const') size.characters += lengthOf([value]);
    else measure(value, size, limits);
  }
}

/** Characters of the texts among these values. */
function lengthOf(values: readonly unknown[]): number {
  return values.reduce<number>((sum, value) => sum + (typeof value === 'string' ? value.length : 0), 0);
}
