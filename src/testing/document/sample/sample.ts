import { asRecord } from '../../../json.ts';
import { lenientPattern } from '../../../openapi/pattern.ts';
import { listOf, mergeSchemas, type Fields, type Merged } from './merge-schemas.ts';
import { numberOr, sampleNumber, sampleText } from './scalar-sample.ts';

/** Optional properties are omitted below this depth. */
const FULL_DEPTH = 5;

/** Deeper than any response, but bounded for a schema that contains itself. */
const MAX_DEPTH = 24;

/**
 * Maximum number of values in a sample: schemas that refer to each other twice at every level would produce billions.
 */
const MAX_VALUES = 2_000;

const MAX_ITEMS = 100;

/** A value that matches a schema: its example if it has one, else a generated one with all its properties. */
export function sample(document: unknown, schema: unknown): unknown {
  return sampleWithin([schema], { document, depth: 0, open: [], budget: { left: MAX_VALUES } });
}

interface Context {
  readonly document: unknown;
  readonly depth: number;
  /** References that are being followed. */
  readonly open: readonly string[];
  /** Number of values that may still be generated. */
  readonly budget: { left: number };
}

function sampleWithin(schemas: readonly unknown[], context: Context): unknown {
  const { document, depth, budget } = context;
  budget.left -= 1;
  let merged = mergeSchemas(document, schemas);
  const stated = statedValue(merged);
  if (stated !== undefined) return stated.value;
  // Required parts may use as much again.
  if (depth > MAX_DEPTH || budget.left < -MAX_VALUES) return null;
  const chosen: unknown[] = [];
  const refs = new Set(merged.refs);
  // A variant can itself be a union.
  for (let unions = merged.unions; unions.length > 0 && chosen.length < MAX_DEPTH;) {
    const [union = []] = unions;
    const variant = variantOf(union, merged, context);
    chosen.push(variant);
    const rest = mergeSchemas(document, [variant]);
    rest.refs.forEach((ref) => refs.add(ref));
    const before = unions.slice(1);
    merged = mergeSchemas(document, [withoutUnions(merged), withoutUnions(rest)]);
    const own = statedValue(rest);
    if (own !== undefined && asRecord(own.value) === undefined) return own.value;
    if (own !== undefined) merged = { ...merged, examples: [...merged.examples, own.value] };
    unions = [...before, ...rest.unions];
  }
  const inside = { ...context, depth: depth + 1, open: [...context.open, ...refs] };
  const value = sampleOf(merged.fields, inside);
  const tags = tagsOf(merged.fields, chosen);
  const record = asRecord(value);
  return record ? { ...record, ...Object.assign({}, ...merged.examples.filter(asRecord), tags) } : value;
}

function withoutUnions({ fields }: Merged): Fields {
  return fields;
}

/** The value stated by the schema: an example, a constant, the first value of an enum, or a default. */
function statedValue({ fields, examples, unions }: Merged): { value: unknown } | undefined {
  const whole = examples.find((example) => asRecord(example) === undefined);
  if (whole !== undefined) return { value: whole };
  // Each of several parts may have an example with only its own properties.
  if (examples.length > 0 && ('example' in fields || 'examples' in fields) && !hasMissing(fields, examples))
    return { value: Object.assign({}, ...examples) as object };
  if ('const' in fields) return { value: fields['const'] };
  const list = listOf(fields['enum']);
  const first = list.find((value) => value !== null) ?? list[0];
  if (list.length > 0) return { value: first };
  if ('default' in fields && (fields['default'] !== null || unions.length === 0)) return { value: fields['default'] };
  return undefined;
}

function hasMissing({ required }: Fields, examples: readonly unknown[]): boolean {
  return listOf(required).some((name) => !examples.some((one) => Object.hasOwn(Object(one) as object, String(name))));
}

/**
 * The first variant that is not null, is not already being generated, and matches the known type; strings come last.
 */
function variantOf(union: readonly unknown[], { fields }: Merged, { document, open }: Context): unknown {
  const types = listOf(fields['type']);
  const described = union.map((variant) => ({ variant, merged: mergeSchemas(document, [variant]) }));
  const fits = described.filter(({ merged }) => {
    const own = listOf(merged.fields['type']);
    return types.length === 0 || own.length === 0 || own.some((type) => types.includes(type));
  });
  const isNull = ({ merged }: (typeof described)[number]): boolean =>
    [merged.fields['type']].flat().join() === 'null' || merged.fields['const'] === null;
  // Beside listed values, an arbitrary string is the worse choice.
  const isListing = fits.some(({ merged }) => isListed(merged));
  const isText = ({ merged }: (typeof described)[number]): boolean =>
    isListing && !isListed(merged) && merged.fields['type'] === 'string';
  const rank = (one: (typeof described)[number]): number =>
    isMade(one.merged, open) ? 3 : isNull(one) ? 2 : Number(isText(one));
  const [best] = [...fits].sort((a, b) => rank(a) - rank(b));
  return (best ?? described[0])?.variant;
}

function isMade({ refs }: Merged, open: readonly string[]): boolean {
  return refs.some((ref) => open.includes(ref));
}

function isListed({ fields }: Merged): boolean {
  return 'enum' in fields || 'const' in fields;
}

/** The tag of the chosen variant, if a discriminator defines one. */
function tagsOf({ discriminator, properties }: Fields, chosen: readonly unknown[]): Fields {
  const { propertyName, mapping } = asRecord(discriminator) ?? {};
  const ref = chosen.map((variant) => asRecord(variant)?.['$ref']).find((one) => typeof one === 'string');
  if (typeof propertyName !== 'string' || typeof ref !== 'string') return {};
  const own = asRecord(asRecord(properties)?.[propertyName]);
  if (own && ('const' in own || 'enum' in own || 'allOf' in own || '$ref' in own)) return {};
  const name = ref.slice(ref.lastIndexOf('/') + 1);
  const tag = Object.entries(asRecord(mapping) ?? {}).find(([, target]) => target === ref || target === name)?.[0];
  return { [propertyName]: tag ?? name };
}

function sampleOf(schema: Fields, context: Context): unknown {
  const type = typeOf(schema);
  if (type === 'array') return sampleList(schema, context);
  if (type === 'object') return sampleObject(schema, context);
  if (type === 'string') return sampleText(schema);
  if (type === 'integer' || type === 'number') return sampleNumber(schema, type === 'integer');
  return type === 'boolean' ? true : null;
}

/** The stated type, or the one that the keywords apply to. */
function typeOf(schema: Fields): unknown {
  const types = listOf(schema['type']);
  const named = types.find((name) => name !== 'null') ?? types[0];
  if (named !== undefined) return named;
  const has = (...keys: string[]): boolean => keys.some((key) => schema[key] !== undefined);
  if (has('properties', 'required', 'patternProperties') || asRecord(schema['additionalProperties'])) return 'object';
  if (has('items', 'prefixItems')) return 'array';
  if (has('pattern', 'minLength', 'maxLength', 'format')) return 'string';
  return has('minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf') ? 'number' : undefined;
}

function sampleList(schema: Fields, context: Context): unknown[] {
  const { prefixItems, items, contains, minItems, maxItems, uniqueItems } = schema;
  const fixed = Array.isArray(prefixItems) ? (prefixItems as unknown[]) : [];
  const list = fixed.map((item) => sampleWithin([item], context));
  if (asRecord(contains)) list.push(sampleWithin(asRecord(items) ? [contains, items] : [contains], context));
  const least = Math.min(numberOr(minItems, 0), MAX_ITEMS);
  const wanted = asRecord(items) && !isEndless(items, context) && list.length === 0 ? Math.max(least, 1) : least;
  const count = Math.min(wanted, numberOr(maxItems, MAX_ITEMS));
  while (list.length < count && context.budget.left > -MAX_ITEMS) {
    const value = items === undefined || items === true ? null : sampleWithin([items], context);
    list.push(uniqueItems === true ? another(value, list, items) : value);
  }
  return list;
}

/** A value that is not in the list yet, if one can be found. */
function another(value: unknown, list: readonly unknown[], schema: unknown): unknown {
  if (!list.includes(value)) return value;
  const { enum: values, maxLength } = asRecord(schema) ?? {};
  const other = listOf(values).find((each) => !list.includes(each));
  if (other !== undefined) return other;
  if (typeof value === 'number') return value + list.length;
  return typeof value === 'string' ? `${value}${list.length}`.slice(-numberOr(maxLength, 1_000)) : value;
}

function sampleObject(schema: Fields, context: Context): Fields {
  const { required, additionalProperties, patternProperties, minProperties, maxProperties } = schema;
  const properties = asRecord(schema['properties']) ?? {};
  const needed = new Set(listOf(required).map(String));
  const most = numberOr(maxProperties, Infinity);
  const isFull = context.depth <= FULL_DEPTH && context.budget.left > 0;
  const found: [string, unknown][] = [];
  const add = (name: string, described: unknown): void => {
    found.push([name, sampleWithin([described], context)]);
  };
  for (const [name, described] of Object.entries(properties)) {
    const { writeOnly, deprecated } = asRecord(described) ?? {};
    const isWanted = isFull && writeOnly !== true && deprecated !== true && !isEndless(described, context);
    if (needed.has(name) || isTag(described)) add(name, described);
    else if (isWanted && described !== false && isName(name, schema, context) && found.length + needed.size < most)
      add(name, described);
  }
  const others = Object.entries(asRecord(patternProperties) ?? {});
  const addOther = (name: string): void => {
    const matching = others.find(([pattern]) => lenientPattern(pattern).test(name))?.[1];
    add(name, matching ?? asRecord(additionalProperties) ?? {});
  };
  for (const name of needed) if (!Object.hasOwn(properties, name)) addOther(name);
  // A map gets an entry, to show what its values are.
  const isMap = asRecord(additionalProperties) !== undefined && Object.keys(properties).length === 0 && isFull;
  const least = Math.max(numberOr(minProperties, 0), isMap && !isEndless(additionalProperties, context) ? 1 : 0);
  for (let n = 1; found.length < Math.min(least, most, MAX_ITEMS) && n <= MAX_ITEMS; n++) {
    const name = nameOf(schema, n, context);
    if (name === undefined) break;
    if (!found.some(([known]) => known === name)) addOther(name);
  }
  return Object.fromEntries(found);
}

/** True for a property with a single allowed value, which often distinguishes variants. */
function isTag(schema: unknown): boolean {
  const { const: value, enum: values } = asRecord(schema) ?? {};
  return value !== undefined || (Array.isArray(values) && values.length === 1);
}

/** False for a name that `propertyNames` does not allow. */
function isName(name: string, { propertyNames }: Fields, { document }: Context): boolean {
  const { enum: values, pattern, maxLength } = mergeSchemas(document, [propertyNames]).fields;
  if (Array.isArray(values) && !values.includes(name)) return false;
  if (typeof pattern === 'string' && !lenientPattern(pattern).test(name)) return false;
  return name.length <= numberOr(maxLength, Infinity);
}

/** The n-th name for an additional property. */
function nameOf(schema: Fields, n: number, { document }: Context): string | undefined {
  const { propertyNames, additionalProperties, patternProperties } = schema;
  const [pattern] = Object.keys(asRecord(patternProperties) ?? {});
  if (additionalProperties === false && pattern === undefined) return undefined;
  const { enum: values, ...rest } = mergeSchemas(document, [propertyNames]).fields;
  if (Array.isArray(values)) return typeof values[n - 1] === 'string' ? (values[n - 1] as string) : undefined;
  if (additionalProperties === false) return sampleText({ pattern });
  return propertyNames === undefined ? `key${n === 1 ? '' : n}` : sampleText(rest);
}

/** True for a schema that leads to one being generated. */
function isEndless(schema: unknown, { document, open }: Context): boolean {
  return mergeSchemas(document, [schema]).refs.some((ref) => open.includes(ref));
}
