import type { Place } from '../../openapi/place.ts';
import type { Raw } from './document.ts';

/** A schema: all of its parts apply. */
export type Node = readonly Place[];

export type TypeName = 'any' | 'null' | 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array';

/** The schema of values that are not named: `false` forbids them, and `undefined` does not constrain them. */
export type Slot = Node | false | undefined;

/** A keyword such as `not` or `dependentRequired`, with its value. */
export interface Condition {
  /** The keyword; for one with named entries, with the name: `dependentRequired.a`. */
  readonly name: string;
  readonly place: Place;
}

/** One variant of the allowed values: one type, with its constraints. A schema is a list of these. */
export interface Variant {
  readonly type: TypeName;
  /** Name of the component that it comes from. */
  readonly name: string | undefined;
  readonly pointer: string;
  readonly properties: ReadonlyMap<string, Node>;
  readonly required: ReadonlySet<string>;
  /** Properties by pattern of their names. */
  readonly patterns: ReadonlyMap<string, Node>;
  /** All other properties. */
  readonly additional: Slot;
  /** The first items of a tuple. */
  readonly prefix: readonly Node[];
  /** All other items. */
  readonly items: Slot;
  /** The schema of a string's content. */
  readonly content: Node | undefined;
  /** Further conditions, which do not change the type. */
  readonly conditions: readonly Condition[];
  readonly values: readonly unknown[] | undefined;
  /** Whether other values than `values` are allowed. */
  readonly open: boolean;
  /** Bounds, pattern, format and encoding. */
  readonly limits: Raw;
}

/** Bounds that are stricter the greater they are, and bounds that are stricter the smaller they are. */
export const LOWER: readonly string[] = [
  'minimum',
  'exclusiveMinimum',
  'minLength',
  'minItems',
  'minProperties',
  'minContains',
];
export const UPPER: readonly string[] = [
  'maximum',
  'exclusiveMaximum',
  'maxLength',
  'maxItems',
  'maxProperties',
  'maxContains',
];

/** Whether a keyword applies to values of a type. */
export function appliesTo(key: string, type: TypeName): boolean {
  if (type === 'any') return true;
  if (/^dependent|^propertyNames$|Properties$/.test(key)) return type === 'object';
  if (/Items$|contains$/i.test(key)) return type === 'array';
  if (/Length$|^pattern$|^format$|^content[EM]/.test(key)) return type === 'string';
  if (/imum$|^multipleOf$/.test(key)) return type === 'number' || type === 'integer';
  return true;
}

export const isAny = (variant: Variant): boolean => variant.type === 'any' && variant.values === undefined;

/** Whether a variant allows everything. */
export const isEmpty = (variant: Variant): boolean =>
  isAny(variant) && variant.conditions.length === 0 && Object.keys(variant.limits).length === 0;

/** Maximum number of variants that a schema is read as. */
export const MOST = 500;

/** The variants that satisfy both lists. */
export function intersect(left: readonly Variant[], right: readonly Variant[]): Variant[] {
  const met: Variant[] = [];
  for (const a of left)
    for (const b of right) {
      const variant = both(a, b);
      if (variant) met.push(variant);
      if (met.length === MOST) return met;
    }
  return met;
}

function both(a: Variant, b: Variant): Variant | undefined {
  const type = commonType(a.type, b.type);
  if (type === undefined) return undefined;
  const { values, open } = commonValues(a, b);
  if (values?.length === 0) return undefined;
  return {
    type,
    name: a.name ?? b.name,
    pointer: isAny(a) || (a.name === undefined && b.name !== undefined) ? b.pointer : a.pointer,
    properties: commonMap(a.properties, b.properties),
    required: b.required.size === 0 ? a.required : new Set([...a.required, ...b.required]),
    patterns: commonMap(a.patterns, b.patterns),
    additional: commonAdditional(a.additional, b.additional),
    prefix: Array.from({ length: Math.max(a.prefix.length, b.prefix.length) }, (_, index) =>
      joinNodes(a.prefix[index], b.prefix[index]),
    ),
    items: commonItems(a.items, b.items),
    content: a.content && b.content ? joinNodes(a.content, b.content) : (a.content ?? b.content),
    conditions: commonConditions(a.conditions, b.conditions, type),
    values,
    open,
    limits: commonLimits(a.limits, b.limits, type),
  };
}

function commonMap(a: ReadonlyMap<string, Node>, b: ReadonlyMap<string, Node>): ReadonlyMap<string, Node> {
  if (a.size === 0 || b.size === 0) return a.size === 0 ? b : a;
  const joined = new Map(a);
  for (const [name, node] of b) joined.set(name, joinNodes(joined.get(name), node));
  return joined;
}

function commonItems(a: Slot, b: Slot): Slot {
  if (a === false || b === false) return false;
  return a && b ? joinNodes(a, b) : (a ?? b);
}

function commonConditions(a: readonly Condition[], b: readonly Condition[], type: TypeName): readonly Condition[] {
  const others = b.filter(
    ({ name, place }) => !a.some((one) => one.name === name && one.place.pointer === place.pointer),
  );
  return [...a, ...others].filter(({ name }) => appliesTo(name, type));
}

/** A repeated part adds nothing. */
function joinNodes(a: Node = [], b: Node = []): Node {
  const others = b.filter(({ pointer }) => !a.some((part) => part.pointer === pointer));
  return others.length === 0 ? a : [...a, ...others];
}

function commonType(a: TypeName, b: TypeName): TypeName | undefined {
  if (a === b || b === 'any') return a;
  if (a === 'any') return b;
  const numbers: ReadonlySet<TypeName> = new Set(['number', 'integer']);
  return numbers.has(a) && numbers.has(b) ? 'integer' : undefined;
}

function commonValues(a: Variant, b: Variant): Pick<Variant, 'values' | 'open'> {
  if (!a.values || !b.values) return a.values ? a : b;
  if (a.open !== b.open) return a.open ? b : a;
  const other = new Set(b.values);
  return {
    values: a.open ? [...new Set([...a.values, ...other])] : a.values.filter((value) => other.has(value)),
    open: a.open,
  };
}

/** Properties that only one part forbids are usually those named by the other, so both must forbid them. */
function commonAdditional(a: Slot, b: Slot): Slot {
  if (a === undefined || b === undefined) return a === false || b === false ? undefined : (a ?? b);
  if (a === false || b === false) return false;
  return joinNodes(a, b);
}

function commonLimits(a: Raw, b: Raw, type: TypeName): Raw {
  const limits: Record<string, unknown> = {};
  for (const [key, value] of Object.entries({ ...a, ...b })) if (appliesTo(key, type)) limits[key] = value;
  for (const [keys, stricter] of [[LOWER, Math.max] as const, [UPPER, Math.min] as const]) {
    for (const key of keys)
      if (key in limits && typeof a[key] === 'number' && typeof b[key] === 'number')
        limits[key] = stricter(a[key], b[key]);
  }
  return limits;
}

/** Combines equal string and number variants: closed lists are joined, an unconstrained one opens them. */
export function joinScalars(variants: readonly Variant[]): Variant[] {
  const joined: Variant[] = [];
  for (const variant of variants) {
    const at = joined.findIndex((other) => other.type === variant.type && joinable(other, variant));
    const other = joined[at];
    if (other) joined[at] = join(other, variant);
    else joined.push(variant);
  }
  return joined;
}

function joinable(a: Variant, b: Variant): boolean {
  if (['object', 'array'].includes(a.type)) return false;
  if ([a, b].some(({ conditions, content }) => conditions.length > 0 || content)) return false;
  if (a.values || b.values) return true;
  return Object.keys(a.limits).length === 0 || Object.keys(b.limits).length === 0 || same(a.limits, b.limits);
}

function join(a: Variant, b: Variant): Variant {
  const values = a.values || b.values ? [...new Set([...(a.values ?? []), ...(b.values ?? [])])] : undefined;
  const open = values !== undefined && [a, b].some((one) => one.open || one.values === undefined);
  // If either has no limits, the union has none.
  const limits = a.values ? b.limits : b.values || same(a.limits, b.limits) ? a.limits : {};
  return { ...a, name: undefined, values, open, limits };
}

export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
