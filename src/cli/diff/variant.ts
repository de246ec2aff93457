import type { Place } from '../../openapi/place.ts';
import type { Raw } from './document.ts';

/** A schema: all of its parts hold at once. */
export type Node = readonly Place[];

export type TypeName = 'any' | 'null' | 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array';

/** One way a value may look: one type, with what is said of it. A schema is a list of these. */
export interface Variant {
  readonly type: TypeName;
  /** Name of the component that says so. */
  readonly name: string | undefined;
  readonly pointer: string;
  readonly properties: ReadonlyMap<string, Node>;
  readonly required: ReadonlySet<string>;
  /** `false`: no others than `properties`. Absent: nothing is said of them. */
  readonly additional: Node | false | undefined;
  readonly items: Node | undefined;
  readonly values: readonly unknown[] | undefined;
  /** Whether other values than `values` are allowed. */
  readonly open: boolean;
  /** Bounds, pattern and format. */
  readonly limits: Raw;
}

/** Bounds that hold the stricter the greater they are, and the stricter the smaller. */
export const LOWER: readonly string[] = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems'];
export const UPPER: readonly string[] = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems'];

export const isAny = (variant: Variant): boolean => variant.type === 'any' && variant.values === undefined;

/** What holds to both lists of variants. */
export function intersect(left: readonly Variant[], right: readonly Variant[]): Variant[] {
  const met = left.flatMap((a) => right.flatMap((b) => both(a, b) ?? []));
  return met.slice(0, 500);
}

function both(a: Variant, b: Variant): Variant | undefined {
  const type = commonType(a.type, b.type);
  if (type === undefined) return undefined;
  const properties = new Map(a.properties);
  for (const [name, node] of b.properties) properties.set(name, [...(properties.get(name) ?? []), ...node]);
  const { values, open } = commonValues(a, b);
  if (values?.length === 0) return undefined;
  return {
    type,
    name: a.name ?? b.name,
    pointer: isAny(a) || (a.name === undefined && b.name !== undefined) ? b.pointer : a.pointer,
    properties,
    required: new Set([...a.required, ...b.required]),
    additional: commonAdditional(a.additional, b.additional),
    items: a.items && b.items ? [...a.items, ...b.items] : (a.items ?? b.items),
    values,
    open,
    limits: commonLimits(a.limits, b.limits),
  };
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

/** Members that one part alone forbids are commonly those the other part names, so a prohibition needs both. */
function commonAdditional(a: Variant['additional'], b: Variant['additional']): Variant['additional'] {
  if (a === undefined || b === undefined) return a === false || b === false ? undefined : (a ?? b);
  if (a === false || b === false) return false;
  return [...a, ...b];
}

function commonLimits(a: Raw, b: Raw): Raw {
  const limits: Record<string, unknown> = { ...a, ...b };
  for (const [keys, stricter] of [[LOWER, Math.max] as const, [UPPER, Math.min] as const]) {
    for (const key of keys)
      if (typeof a[key] === 'number' && typeof b[key] === 'number') limits[key] = stricter(a[key], b[key]);
  }
  return limits;
}

/** String and number variants that say one thing together: closed lists are joined, a free one opens them. */
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
  if (a.values || b.values) return true;
  return Object.keys(a.limits).length === 0 || Object.keys(b.limits).length === 0 || same(a.limits, b.limits);
}

function join(a: Variant, b: Variant): Variant {
  const values = a.values || b.values ? [...new Set([...(a.values ?? []), ...(b.values ?? [])])] : undefined;
  const open = values !== undefined && [a, b].some((one) => one.open || one.values === undefined);
  // Where either has no limits, neither do the two together.
  const limits = a.values ? b.limits : b.values || same(a.limits, b.limits) ? a.limits : {};
  return { ...a, name: undefined, values, open, limits };
}

export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
