import type { ChangedOperation, ChangeKind, Direction, Impact } from './change.ts';
import type { Collector } from './collector.ts';
import { compareLimits, compareValues, type Report } from './compare-scalars.ts';
import { match, tagsOf } from './match.ts';
import type { Schemas } from './schemas.ts';
import { isAny, type Node, same, type Variant } from './variant.ts';

export interface Walk {
  readonly schemas: readonly [before: Schemas, after: Schemas];
  readonly collector: Collector;
  readonly operation: ChangedOperation;
  readonly direction: Direction;
}

interface Pair {
  readonly before: Node;
  readonly after: Node;
  readonly at: string;
}

/** Compares two schemas and all they hold. Nearest first, so that what is reached twice is told where it is nearest. */
export function compareSchemas(walk: Walk, before: Node, after: Node, at: string): void {
  const { schemas } = walk;
  const seen = new Set<string>();
  const queue: Pair[] = [{ before, after, at }];
  for (const pair of queue) {
    const key = `${schemas[0].keyOf(pair.before)}\n${schemas[1].keyOf(pair.after)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    queue.push(...new Comparison(walk, pair).run());
  }
}

class Comparison {
  readonly #walk: Walk;
  readonly #pair: Pair;
  readonly #inner: Pair[] = [];
  readonly #request: boolean;

  constructor(walk: Walk, pair: Pair) {
    this.#walk = walk;
    this.#pair = pair;
    this.#request = walk.direction === 'request';
  }

  /** Reports what differs here, and gives what is to be compared within. */
  run(): readonly Pair[] {
    const { before, after } = this.#pair;
    const [old, now] = [this.#walk.schemas[0].variants(before), this.#walk.schemas[1].variants(after)];
    this.#compareNull(old, now);
    const notNull = (variants: readonly Variant[]): Variant[] => variants.filter(({ type }) => type !== 'null');
    this.#compareVariants(notNull(old), notNull(now));
    return this.#inner;
  }

  #report(kind: ChangeKind, message: string, impact: Impact, at?: string, pointer?: string, same?: string): void {
    const { collector, operation, direction, schemas } = this.#walk;
    collector.add({
      kind,
      at: at ?? this.#pair.at,
      message,
      pointer: pointer ?? schemas[1].keyOf(this.#pair.after),
      ...(same !== undefined && { same }),
      impact: { [direction]: impact },
      operation,
    });
  }

  #compareNull(old: readonly Variant[], now: readonly Variant[]): void {
    const nullable = (variants: readonly Variant[]): boolean => variants.some(({ type }) => type === 'null');
    // Where anything goes, so does null.
    if ([...old, ...now].some(isAny) || nullable(old) === nullable(now)) return;
    if (nullable(now)) this.#report('made-nullable', 'may now be null', this.#request ? 'safe' : 'breaking');
    else this.#report('made-not-null', 'no longer accepts null', this.#request ? 'breaking' : 'safe');
  }

  #compareVariants(old: readonly Variant[], now: readonly Variant[]): void {
    const [wasAny, isNowAny] = [old.some(isAny), now.some(isAny)];
    if (wasAny && isNowAny) return;
    if (wasAny || isNowAny) {
      const impact = wasAny === this.#request ? 'breaking' : 'safe';
      return this.#report('type-changed', `${typesOf(old)} → ${typesOf(now)}`, impact);
    }
    const { pairs, removed, added } = match(old, now, this.#walk.schemas);
    for (const [before, after] of pairs) this.#compareVariant(before, after, old.length > 1 || now.length > 1);
    if (pairs.length === 0 && removed.length > 0 && added.length > 0)
      return this.#report('type-changed', `${typesOf(old)} → ${typesOf(now)}`, 'breaking');
    for (const variant of removed) {
      const label = this.#label(variant, 0);
      this.#report('variant-removed', `union variant ${label} removed`, this.#request ? 'breaking' : 'safe');
    }
    for (const variant of added) {
      // Programs tell tagged objects apart, and can pass over one they do not know; other types they cannot.
      const told = variant.type === 'object' && tagsOf(variant, this.#walk.schemas[1]).size > 0;
      const impact = this.#request ? 'safe' : told ? 'risky' : 'breaking';
      this.#report('variant-added', `union variant ${this.#label(variant, 1)} added`, impact);
    }
  }

  #label(variant: Variant, side: 0 | 1): string {
    if (variant.type !== 'object') return typesOf([variant]);
    const tag = mainTag(tagsOf(variant, this.#walk.schemas[side]));
    return tag ? `${tag[0]}=${JSON.stringify(tag[1])}` : (variant.name ?? 'object');
  }

  #compareVariant(before: Variant, after: Variant, union: boolean): void {
    const report: Report = (kind, message, impact, at) => this.#report(kind, message, impact, at);
    if (before.type !== after.type) {
      // Only whole numbers and numbers are matched with each other.
      // JavaScript has one type for both: answers read alike, and what counts things was whole all along.
      const narrowed = after.type === 'integer';
      if (this.#request || !narrowed)
        report('type-changed', `${before.type} → ${after.type}`, narrowed === this.#request ? 'risky' : 'safe');
    }
    compareValues(before, after, this.#walk.direction, report);
    compareLimits(before, after, this.#walk.direction, report);
    if (before.type === 'array') {
      const at = `${this.#pair.at}[]`;
      if (before.items && after.items) this.#inner.push({ before: before.items, after: after.items, at });
      else if (before.items || after.items) {
        const narrowed = after.items !== undefined;
        report(
          'type-changed',
          narrowed ? 'was untyped, now typed' : 'was typed, now untyped',
          narrowed === this.#request ? 'breaking' : 'safe',
          at,
        );
      }
    }
    if (before.type === 'object') {
      const tag = union ? mainTag(tagsOf(after, this.#walk.schemas[1])) : undefined;
      this.#compareObjects(before, after, tag ? `${this.#pair.at}<${tag[1]}>` : this.#pair.at);
    }
  }

  #compareObjects(before: Variant, after: Variant, at: string): void {
    const [was, is] = this.#walk.schemas;
    const hidden = this.#request ? 'readOnly' : 'writeOnly';
    for (const [name, node] of before.properties) {
      const now = after.properties.get(name);
      if (was.flag(node, hidden)) continue;
      if (now === undefined) {
        // Known by the object it is gone from, so that objects that became one tell it once.
        const same = `${after.pointer}/${name}`;
        this.#report('member-removed', 'removed', 'breaking', `${at}.${name}`, node[0]?.pointer, same);
      } else {
        this.#compareMember(before, after, name, `${at}.${name}`);
        this.#inner.push({ before: node, after: now, at: `${at}.${name}` });
      }
    }
    for (const [name, node] of after.properties) {
      if (before.properties.has(name) || is.flag(node, hidden)) continue;
      const required = this.#request && after.required.has(name);
      const message = required ? 'new, and required' : 'new';
      this.#report('member-added', message, required ? 'breaking' : 'safe', `${at}.${name}`, node[0]?.pointer);
    }
    this.#compareAdditional(before, after, at);
  }

  #compareMember(before: Variant, after: Variant, name: string, at: string): void {
    const [was, is] = this.#walk.schemas;
    const [old, now] = [before.properties.get(name) ?? [], after.properties.get(name) ?? []];
    const report: Report = (kind, message, impact) => this.#report(kind, message, impact, at, now[0]?.pointer);
    const [hadTo, hasTo] = [before.required.has(name), after.required.has(name)];
    if (!hadTo && hasTo) report('made-required', 'now required', this.#request ? 'breaking' : 'safe');
    if (hadTo && !hasTo) report('made-optional', 'now optional', this.#request ? 'safe' : 'breaking');
    compareFlags([was, old], [is, now], this.#walk.direction, report);
  }

  #compareAdditional(before: Variant, after: Variant, at: string): void {
    const [old, now] = [before.additional, after.additional];
    const others = `${at}.*`;
    if (old && now) this.#inner.push({ before: old, after: now, at: others });
    else if (now === false && old !== false)
      this.#report('values-closed', 'no longer accepts other properties', this.#request ? 'breaking' : 'safe', others);
    else if (old === false && now !== false)
      this.#report('values-opened', 'accepts other properties too', 'safe', others);
  }
}

/** Deprecation and defaults, of a member or a parameter. */
export function compareFlags(
  [was, old]: readonly [Schemas, Node],
  [is, now]: readonly [Schemas, Node],
  direction: Direction,
  report: Report,
): void {
  const [wasDeprecated, isDeprecated] = [was.flag(old, 'deprecated'), is.flag(now, 'deprecated')];
  if (isDeprecated && !wasDeprecated) report('deprecated', 'now deprecated', 'safe');
  if (wasDeprecated && !isDeprecated) report('undeprecated', 'no longer deprecated', 'safe');
  if (direction === 'answer') return;
  const [before, after] = [was.default(old), is.default(now)];
  // A default that is told at last was mostly there before.
  if (before !== undefined && !same(before, after)) {
    const to = after === undefined ? 'no default now' : `now ${JSON.stringify(after)}`;
    report('default-changed', `default was ${JSON.stringify(before)}, ${to}`, 'risky');
  }
}

/** Of several members with one value, the one people know a variant by. */
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
