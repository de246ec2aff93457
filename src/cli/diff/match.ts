import type { Schemas } from './schemas.ts';
import type { Variant } from './variant.ts';

export interface Matched {
  readonly pairs: readonly (readonly [before: Variant, after: Variant])[];
  readonly removed: readonly Variant[];
  readonly added: readonly Variant[];
}

const known = new WeakMap<Variant, ReadonlyMap<string, string>>();

/** Properties whose only value identifies an object's variant of a union, such as `type: message`. */
export function tagsOf(variant: Variant, schemas: Schemas): ReadonlyMap<string, string> {
  const read = known.get(variant);
  if (read) return read;
  const tags = new Map<string, string>();
  known.set(variant, tags);
  if (variant.type !== 'object') return tags;
  for (const [name, node] of variant.properties) {
    const [only, ...others] = schemas.variants(node);
    const [value, ...more] = only?.values ?? [];
    if (others.length === 0 && more.length === 0 && typeof value === 'string' && !only?.open) tags.set(name, value);
  }
  return tags;
}

/** Pairs equal variants of the two lists: by tag and by name, else by their similarity. */
export function match(
  before: readonly Variant[],
  after: readonly Variant[],
  schemas: readonly [before: Schemas, after: Schemas],
): Matched {
  const left = before.map((variant) => ({ variant, tags: tagsOf(variant, schemas[0]) }));
  const right = after.map((variant) => ({ variant, tags: tagsOf(variant, schemas[1]) }));
  const scored = left.flatMap((a) => right.map((b) => ({ a, b, score: score(a, b) })));
  const taken = new Set<unknown>();
  const pairs: [Variant, Variant][] = [];
  const take = (least: number): void => {
    for (const { a, b, score } of scored) {
      if (score < least || taken.has(a) || taken.has(b)) continue;
      taken.add(a).add(b);
      pairs.push([a.variant, b.variant]);
    }
  };
  scored.sort((a, b) => b.score - a.score);
  take(0.4);
  // If one variant is left on each side, it is the same one, changed.
  const rest = (side: typeof left): typeof left => side.filter((one) => !taken.has(one));
  for (const type of new Set(rest(left).map(({ variant }) => kindOf(variant)))) {
    const [a, ...moreA] = rest(left).filter(({ variant }) => kindOf(variant) === type);
    const [b, ...moreB] = rest(right).filter(({ variant }) => kindOf(variant) === type);
    const tagged = a !== undefined && b !== undefined && a.tags.size > 0 && b.tags.size > 0;
    const unions = before.length > 1 || after.length > 1;
    if (!a || !b || moreA.length > 0 || moreB.length > 0 || (unions && tagged && score(a, b) < 0)) continue;
    taken.add(a).add(b);
    pairs.push([a.variant, b.variant]);
  }
  const order = new Map(before.map((variant, index) => [variant, index]));
  pairs.sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return {
    pairs,
    removed: rest(left).map(({ variant }) => variant),
    added: rest(right).map(({ variant }) => variant),
  };
}

/** Integers are numbers. */
const kindOf = ({ type }: Variant): string => (type === 'integer' ? 'number' : type);

interface Tagged {
  readonly variant: Variant;
  readonly tags: ReadonlyMap<string, string>;
}

/** Below 0: different. 1 or more: certainly the same. */
function score(a: Tagged, b: Tagged): number {
  if (kindOf(a.variant) !== kindOf(b.variant)) return -1;
  const shared = [...a.tags].filter(([name]) => b.tags.has(name));
  if (shared.some(([name, value]) => b.tags.get(name) !== value)) return -1;
  const named = a.variant.name !== undefined && a.variant.name === b.variant.name ? 2 : 0;
  const alike = a.variant.type === 'object' ? likeness(a.variant, b.variant) : 0.5;
  return named + (shared.length > 0 ? 1 : 0) + alike;
}

function likeness(a: Variant, b: Variant): number {
  const names = new Set([...a.properties.keys(), ...b.properties.keys()]);
  if (names.size === 0) return 0.5;
  return [...names].filter((name) => a.properties.has(name) && b.properties.has(name)).length / names.size;
}
