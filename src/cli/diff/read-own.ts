import { child, type Place } from '../../openapi/place.ts';
import { isRaw, listOf, type Raw, rawOf } from './document.ts';
import {
  appliesTo,
  type Condition,
  LOWER,
  type Node,
  type Slot,
  type TypeName,
  UPPER,
  type Variant,
} from './variant.ts';

const TYPES: ReadonlySet<string> = new Set(['null', 'string', 'number', 'integer', 'boolean', 'object', 'array']);
const LIMITS: readonly string[] = [
  ...LOWER,
  ...UPPER,
  'pattern',
  'multipleOf',
  'uniqueItems',
  'format',
  'contentMediaType',
  'contentEncoding',
];
/** They set the width of a number for a generator, and mean nothing to a reader of JSON. */
const NUMBER_FORMATS: ReadonlySet<unknown> = new Set(['double', 'float', 'int32', 'int64', 'decimal', 'number']);

/** Keywords that are one condition, and keywords with a condition for each of their entries. */
const CONDITIONS: readonly string[] = ['not', 'propertyNames', 'contains'];
const CONDITIONS_BY_NAME: readonly string[] = ['dependentRequired', 'dependentSchemas'];

export const any = (pointer: string): Variant => ({
  type: 'any',
  name: undefined,
  pointer,
  properties: new Map(),
  required: new Set(),
  patterns: new Map(),
  additional: undefined,
  prefix: [],
  items: undefined,
  content: undefined,
  conditions: [],
  values: undefined,
  open: false,
  limits: {},
});

/** What a schema itself states, apart from what it refers to. */
export function readOwn(located: Place): Variant[] {
  const value = rawOf(located.value);
  const values = 'const' in value ? [value['const']] : Array.isArray(value['enum']) ? listOf(value['enum']) : undefined;
  const conditions = conditionsOf(located);
  return typesOf(value, values).map((type) => {
    const base: Variant = {
      ...any(located.pointer),
      type,
      limits: limitsOf(value, type),
      conditions: conditions.filter(({ name }) => appliesTo(name, type)),
    };
    if (type === 'object') return { ...base, ...objectOf(located) };
    if (type === 'array') return { ...base, ...itemsOf(located) };
    if (type === 'null') return { ...base, limits: {}, conditions: [] };
    const chosen = values?.filter((one) => one !== null && (type === 'any' || fits(one, type)));
    const content = type === 'string' && isRaw(value['contentSchema']) ? [child(located, 'contentSchema')] : undefined;
    return { ...base, values: chosen, content };
  });
}

function conditionsOf(located: Place): Condition[] {
  const value = rawOf(located.value);
  const found = CONDITIONS.filter((name) => value[name] !== undefined).map((name) => ({
    name,
    place: child(located, name),
  }));
  for (const keyword of CONDITIONS_BY_NAME)
    for (const name of Object.keys(rawOf(value[keyword])))
      found.push({ name: `${keyword}.${name}`, place: child(located, keyword, name) });
  if (value['if'] === undefined) return found;
  // `if` alone has no effect.
  const branches = { if: value['if'], yes: value['then'], no: value['else'] };
  if (branches.yes === undefined && branches.no === undefined) return found;
  return [...found, { name: 'if', place: { value: branches, pointer: located.pointer } }];
}

function typesOf(value: Raw, values: readonly unknown[] | undefined): TypeName[] {
  const said = [value['type']].flat().filter((type): type is TypeName => TYPES.has(type as string));
  const types = said.includes('number') ? said.filter((type) => type !== 'integer') : said;
  if (values) {
    const ofValues = [...new Set(values.map(typeOf))];
    if (types.length === 0) return ofValues;
    const fitting = types.filter((type) => values.some((one) => fits(one, type)));
    return fitting.length > 0 ? fitting : types;
  }
  if (types.length > 0) return types;
  if (['properties', 'patternProperties', 'additionalProperties', 'required'].some((key) => key in value))
    return ['object'];
  return 'items' in value || 'prefixItems' in value ? ['array'] : ['any'];
}

function typeOf(value: unknown): TypeName {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  const type = typeof value;
  return type === 'string' || type === 'number' || type === 'boolean' ? type : 'object';
}

function fits(value: unknown, type: TypeName): boolean {
  return type === 'integer' ? Number.isInteger(value) : typeOf(value) === type;
}

function objectOf(located: Place): Pick<Variant, 'properties' | 'required' | 'patterns' | 'additional'> {
  const value = rawOf(located.value);
  const byName = (keyword: string): Map<string, Node> =>
    new Map(Object.keys(rawOf(value[keyword])).map((name): [string, Node] => [name, [child(located, keyword, name)]]));
  return {
    properties: byName('properties'),
    required: new Set(listOf(value['required']).filter((name) => typeof name === 'string')),
    patterns: byName('patternProperties'),
    additional: slotOf(located, 'additionalProperties'),
  };
}

function itemsOf(located: Place): Pick<Variant, 'prefix' | 'items'> {
  const list = rawOf(located.value)['items'];
  // Before 2020-12, a list in `items` was what is now `prefixItems`.
  const [first, rest] = Array.isArray(list) ? ['items', 'additionalItems'] : ['prefixItems', 'items'];
  return {
    prefix: listOf(rawOf(located.value)[first]).map((_, index) => [child(located, first, index)]),
    items: slotOf(located, rest),
  };
}

export function slotOf(located: Place, keyword: string): Slot {
  const value = rawOf(located.value)[keyword];
  return value === false ? false : isRaw(value) ? [child(located, keyword)] : undefined;
}

function limitsOf(value: Raw, type: TypeName): Raw {
  const limits: Record<string, unknown> = {};
  for (const key of LIMITS) {
    const limit = value[key];
    if (limit === undefined || limit === false || (key === 'format' && NUMBER_FORMATS.has(limit))) continue;
    // A minimum of 0 has no effect.
    if (limit === 0 && /^min(?:Length|Items|Properties)$/.test(key)) continue;
    if (appliesTo(key, type)) limits[key] = limit;
  }
  // In 3.0, a flag makes the bound beside it exclusive.
  for (const [flag, bound] of [['exclusiveMinimum', 'minimum'] as const, ['exclusiveMaximum', 'maximum'] as const]) {
    if (limits[flag] !== true) continue;
    delete limits[flag];
    if (limits[bound] !== undefined) limits[flag] = limits[bound];
    delete limits[bound];
  }
  return limits;
}
