import { keyOf, type Place } from '../../openapi/place.ts';
import type { ChangedOperation, ChangeKind, Direction, Impact } from './change.ts';
import type { Collector } from './collector.ts';
import { compareConditions } from './compare-conditions.ts';
import { compareObjects } from './compare-objects.ts';
import { compareLimits, compareValues, type Report } from './compare-scalars.ts';
import { compareSlots } from './compare-slots.ts';
import { match, tagsOf } from './match.ts';
import { alikeIn, type Schemas } from './schemas.ts';
import { isAny, type Node, type Slot, type Variant } from './variant.ts';

/** A difference between two schemas; `at` is relative to them. */
interface Finding {
  readonly kind: ChangeKind;
  readonly message: string;
  readonly impact: Impact;
  readonly at: string;
  readonly pointer: string;
  readonly same: string | undefined;
}

/** Two subschemas of two schemas. */
interface Inner {
  readonly before: Node;
  readonly after: Node;
  readonly at: string;
}

interface Compared {
  readonly findings: readonly Finding[];
  readonly inner: readonly Inner[];
}

export interface Walk {
  readonly pairs: SchemaPairs;
  readonly collector: Collector;
  readonly operation: ChangedOperation;
  readonly direction: Direction;
}

/**
 * Compares two schemas and all their subschemas, breadth first, so that a schema reached twice is reported where it is
 * nearest.
 */
export function compareSchemas(walk: Walk, before: Node, after: Node, at: string): void {
  const { pairs, collector, operation, direction } = walk;
  const seen = new Set<Compared>();
  const queue: Inner[] = [{ before, after, at }];
  for (const pair of queue) {
    const compared = pairs.compare(direction, pair.before, pair.after);
    if (seen.has(compared)) continue;
    seen.add(compared);
    for (const { impact, at: within, same, ...finding } of compared.findings)
      collector.add({
        ...finding,
        at: pair.at + within,
        ...(same !== undefined && { same }),
        impact: { [direction]: impact },
        operation,
      });
    for (const inner of compared.inner) queue.push({ ...inner, at: pair.at + inner.at });
  }
}

/** Compares each pair of schemas once, however many operations use it. */
export class SchemaPairs {
  readonly schemas: readonly [before: Schemas, after: Schemas];
  readonly #compared = new Map<string, Compared>();

  constructor(schemas: readonly [before: Schemas, after: Schemas]) {
    this.schemas = schemas;
  }

  compare(direction: Direction, before: Node, after: Node): Compared {
    const key = `${direction}\n${this.schemas[0].keyOf(before)}\n${this.schemas[1].keyOf(after)}`;
    const known = this.#compared.get(key);
    if (known) return known;
    const comparison = new Comparison(this.schemas, direction, before, after);
    this.#compared.set(key, comparison);
    comparison.run();
    return comparison;
  }
}

/** The comparison of two schemas, without their subschemas. */
export class Comparison implements Compared {
  readonly schemas: readonly [before: Schemas, after: Schemas];
  readonly direction: Direction;
  readonly findings: Finding[] = [];
  readonly inner: Inner[] = [];
  readonly #before: Node;
  readonly #after: Node;

  constructor(schemas: readonly [before: Schemas, after: Schemas], direction: Direction, before: Node, after: Node) {
    this.schemas = schemas;
    this.direction = direction;
    this.#before = before;
    this.#after = after;
  }

  get isRequest(): boolean {
    return this.direction === 'request';
  }

  run(): void {
    const [was, is] = this.schemas;
    const [old, now] = [was.variants(this.#before), is.variants(this.#after)];
    this.#compareNull(old, now);
    const notNull = (variants: readonly Variant[]): Variant[] => variants.filter(({ type }) => type !== 'null');
    this.#compareVariants(notNull(old), notNull(now));
    const [name, newName] = [was.discriminator(this.#before), is.discriminator(this.#after)];
    this.#compareTags(was.tags(this.#before), is.tags(this.#after));
    if (name === newName) return;
    const both = name !== undefined && newName !== undefined;
    const message = `discriminator was ${name ?? 'not given'}, now ${newName ?? 'not given'}`;
    this.report('discriminator-changed', message, both ? 'risky' : 'safe');
  }

  /** Which schema each value of the discriminator selects. */
  #compareTags(old: ReadonlyMap<string, Place>, now: ReadonlyMap<string, Place>): void {
    if (old.size === 0 || now.size === 0) return;
    const report = (tag: string, message: string, request: Impact, response: Impact): void =>
      this.report(
        'discriminator-changed',
        `discriminator value ${tag} ${message}`,
        this.isRequest ? request : response,
      );
    for (const [tag, place] of old) {
      const other = now.get(tag);
      // If the variant was removed, so was its value.
      if (!other) {
        if (holds(now, place)) report(tag, `no longer stands for ${keyOf(place)}`, 'breaking', 'safe');
      } else if (keyOf(place) !== keyOf(other) && !alikeIn(this.schemas, place, other))
        report(tag, `stood for ${keyOf(place)}, now for ${keyOf(other)}`, 'breaking', 'breaking');
    }
    for (const [tag, place] of now)
      if (!old.has(tag) && holds(old, place)) report(tag, `may now stand for ${keyOf(place)}`, 'safe', 'risky');
  }

  report(kind: ChangeKind, message: string, impact: Impact, at = '', pointer?: string, same?: string): void {
    this.findings.push({ kind, message, impact, at, pointer: pointer ?? this.schemas[1].keyOf(this.#after), same });
  }

  /** Queues a comparison of subschemas. */
  enter(before: Node, after: Node, at: string): void {
    this.inner.push({ before, after, at });
  }

  #compareNull(old: readonly Variant[], now: readonly Variant[]): void {
    const nullable = (variants: readonly Variant[]): boolean => variants.some(({ type }) => type === 'null');
    // If anything is allowed, null is, too.
    if ([...old, ...now].some(isAny) || nullable(old) === nullable(now)) return;
    if (nullable(now)) this.report('made-nullable', 'may now be null', this.isRequest ? 'safe' : 'breaking');
    else this.report('made-not-null', 'no longer accepts null', this.isRequest ? 'breaking' : 'safe');
  }

  #compareVariants(old: readonly Variant[], now: readonly Variant[]): void {
    const [wasAny, isNowAny] = [old.find(isAny), now.find(isAny)];
    if (wasAny && isNowAny) return this.#compareRest(wasAny, isNowAny);
    if (wasAny || isNowAny) {
      const impact = (wasAny !== undefined) === this.isRequest ? 'breaking' : 'safe';
      return this.report('type-changed', `${typesOf(old)} → ${typesOf(now)}`, impact);
    }
    const { pairs, removed, added } = match(old, now, this.schemas);
    for (const [before, after] of pairs) this.#compareVariant(before, after, old.length > 1 || now.length > 1);
    if (pairs.length === 0 && removed.length > 0 && added.length > 0)
      return this.report('type-changed', `${typesOf(old)} → ${typesOf(now)}`, 'breaking');
    for (const variant of removed) {
      const label = this.#label(variant, 0);
      this.report('variant-removed', `union variant ${label} removed`, this.isRequest ? 'breaking' : 'safe');
    }
    for (const variant of added) {
      // Programs can distinguish tagged objects and ignore unknown ones; they cannot do that for other types.
      const isTagged = variant.type === 'object' && tagsOf(variant, this.schemas[1]).size > 0;
      const impact = this.isRequest ? 'safe' : isTagged ? 'risky' : 'breaking';
      this.report('variant-added', `union variant ${this.#label(variant, 1)} added`, impact);
    }
  }

  #label(variant: Variant, side: 0 | 1): string {
    if (variant.type !== 'object') return typesOf([variant]);
    const tag = mainTag(tagsOf(variant, this.schemas[side]));
    return tag ? `${tag[0]}=${JSON.stringify(tag[1])}` : (variant.name ?? 'object');
  }

  #compareVariant(before: Variant, after: Variant, union: boolean): void {
    if (before.type !== after.type) {
      // Only integers and numbers are matched with each other. JavaScript has one type for both: responses read alike,
      // and counts were integers all along.
      const narrowed = after.type === 'integer';
      const impact = narrowed === this.isRequest ? 'risky' : 'safe';
      if (this.isRequest || !narrowed) this.report('type-changed', `${before.type} → ${after.type}`, impact);
    }
    this.#compareRest(before, after);
    if (before.type === 'array') this.#compareItems(before, after);
    if (before.type !== 'object') return;
    const tag = union ? mainTag(tagsOf(after, this.schemas[1])) : undefined;
    compareObjects(this, before, after, tag ? `<${tag[1]}>` : '');
  }

  #compareRest(before: Variant, after: Variant): void {
    const report: Report = (kind, message, impact, at) => this.report(kind, message, impact, at);
    compareValues(before, after, this.direction, report);
    compareLimits(before, after, this.direction, report);
    compareConditions(this.schemas, before, after, this.direction, report);
    compareSlots(this, before.content, after.content, ' (content)', 'items');
  }

  #compareItems(before: Variant, after: Variant): void {
    const itemOf = ({ prefix, items }: Variant, index: number): Slot => prefix[index] ?? items;
    for (let index = 0; index < Math.max(before.prefix.length, after.prefix.length); index += 1)
      compareSlots(this, itemOf(before, index), itemOf(after, index), `[${index}]`, 'items');
    compareSlots(this, before.items, after.items, '[]', 'items');
  }
}

/** Of several properties with one value, the one by which people know a variant. */
function mainTag(tags: ReadonlyMap<string, string>): readonly [string, string] | undefined {
  for (const name of ['type', 'role', 'object', 'kind', 'event', 'id', 'name']) {
    const value = tags.get(name);
    if (value !== undefined) return [name, value];
  }
  const [first] = tags;
  return first;
}

function typesOf(variants: readonly Variant[]): string {
  const types = variants.map((variant) => (variant.type === 'object' ? (variant.name ?? 'object') : variant.type));
  return [...new Set(types)].join(' | ') || 'nothing';
}

/** True if another value selects the schema as well. */
function holds(tags: ReadonlyMap<string, Place>, place: Place): boolean {
  return [...tags.values()].some(({ pointer }) => pointer === place.pointer);
}
