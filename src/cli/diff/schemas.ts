import { child, type Place } from '../../openapi/place.ts';
import { alike } from './alike.ts';
import { type Document, isRaw, listOf, type Raw, rawOf } from './document.ts';
import { any, readOwn, slotOf } from './read-own.ts';
import { intersect, isEmpty, joinScalars, MOST, type Node, type Slot, type Variant } from './variant.ts';

/** The schemas of a document, normalized to one representation. */
export class Schemas {
  readonly document: Document;
  readonly #cache = new Map<string, readonly Variant[]>();
  readonly #keys = new WeakMap<Node, string>();
  /** Schemas that have been read, by pointer. */
  readonly #read = new Map<string, readonly Variant[]>();
  /** Like `#read`, for schemas that contain themselves: valid until the outermost of them has been read. */
  readonly #provisional = new Map<string, readonly Variant[]>();
  readonly #named = new WeakMap<Variant, Variant>();
  /** Schemas that are being read, with their depth. */
  readonly #open = new Map<string, number>();
  /** The outermost schema, by depth, that contains itself through those being read. */
  #circle = Infinity;

  constructor(document: Document) {
    this.document = document;
  }

  /** Equal keys mean the same schema. */
  keyOf(node: Node): string {
    let key = this.#keys.get(node);
    if (key === undefined)
      this.#keys.set(node, (key = node.map((part) => this.document.resolve(part).pointer).join(' & ')));
    return key;
  }

  /** The variants of values that the schema allows. */
  variants(node: Node): readonly Variant[] {
    const key = node.map(({ pointer }) => pointer).join(' & ');
    const known = this.#cache.get(key);
    if (known) return known;
    const [first, ...rest] = node;
    let variants = first ? this.#variantsOf(first) : [any('')];
    for (const part of rest) variants = this.#both(variants, this.#variantsOf(part));
    variants = joinScalars(variants);
    this.#cache.set(key, variants);
    return variants;
  }

  /** An unconstrained slot is `undefined`: `items: {}` is equivalent to no `items`. */
  given(slot: Slot): Slot {
    return slot && this.variants(slot).some(isEmpty) ? undefined : slot;
  }

  /** Whether a schema, or one it refers to, has this flag. */
  flag(node: Node, name: 'deprecated' | 'readOnly' | 'writeOnly'): boolean {
    return this.#said(node).some((schema) => schema[name] === true);
  }

  default(node: Node): unknown {
    return this.#said(node).find((schema) => schema['default'] !== undefined)?.['default'];
  }

  /** The property that distinguishes the variants of a union, if the document names it. */
  discriminator(node: Node): string | undefined {
    for (const schema of this.#said(node)) {
      const name = rawOf(schema['discriminator'])['propertyName'];
      if (typeof name === 'string') return name;
    }
    return undefined;
  }

  /** The schemas selected by the values of that property, if the document lists them. */
  tags(node: Node): ReadonlyMap<string, Place> {
    const tags = new Map<string, Place>();
    for (const schema of this.#said(node)) {
      for (const [tag, target] of Object.entries(rawOf(rawOf(schema['discriminator'])['mapping']))) {
        if (typeof target !== 'string') continue;
        // A bare name can refer to a schema, too.
        const $ref = /[#/]/.test(target) ? target : `#/components/schemas/${target}`;
        tags.set(tag, this.document.resolve({ value: { $ref }, pointer: $ref }));
      }
    }
    return tags;
  }

  #said(node: Node): Raw[] {
    return node.flatMap((part) => [rawOf(part.value), rawOf(this.document.resolve(part).value)]);
  }

  /** Reads each schema once, however often it is referred to. */
  #variantsOf(located: Place): readonly Variant[] {
    const { pointer } = located;
    const known = this.#read.get(pointer) ?? this.#provisional.get(pointer);
    if (known) return known;
    const started = this.#open.get(pointer);
    if (started !== undefined) {
      // A union that contains itself does not allow more values because of that.
      this.#circle = Math.min(this.#circle, started);
      return [];
    }
    const depth = this.#open.size;
    const outer = this.#circle;
    this.#circle = Infinity;
    this.#open.set(pointer, depth);
    const variants = this.#readSchema(located);
    this.#open.delete(pointer);
    (this.#circle < depth ? this.#provisional : this.#read).set(pointer, variants);
    if (depth === 0) this.#provisional.clear();
    this.#circle = Math.min(outer, this.#circle < depth ? this.#circle : Infinity);
    return variants;
  }

  #readSchema(located: Place): Variant[] {
    const { value, pointer } = located;
    if (value === false) return [];
    if (!isRaw(value)) return [any(pointer)];
    const { $ref: ref, allOf, nullable } = value;
    let variants: Variant[] = readOwn(located);
    if (typeof ref === 'string') variants = this.#both(this.#refer(ref), variants);
    for (const [index] of listOf(allOf).entries())
      variants = this.#both(variants, this.#variantsOf(child(located, 'allOf', index)));
    for (const key of ['anyOf', 'oneOf']) {
      const options = new Set<Variant>();
      for (const [index] of listOf(value[key]).entries())
        for (const variant of this.#variantsOf(child(located, key, index)))
          if (options.size < MOST) options.add(variant);
      if (options.size > 0) variants = this.#both([...options], variants);
    }
    variants = closed(located, variants);
    if (nullable === true && !variants.some(({ type }) => type === 'null' || type === 'any'))
      variants.push({ ...any(pointer), type: 'null' });
    return variants;
  }

  /** The variants that satisfy both, without pairs that no value can satisfy, such as a message that is a tool call. */
  #both(left: readonly Variant[], right: readonly Variant[]): Variant[] {
    if (right.length === 1 && right.every(isEmpty)) return [...left];
    return intersect(left, right).filter(({ properties }) =>
      [...properties.values()].every((node) => node.length < 2 || this.#possible(node)),
    );
  }

  /** Checks only values that are stated directly, so it terminates for schemas that contain themselves. */
  #possible(node: Node): boolean {
    const lists = node.flatMap((part) => {
      const values = this.#literals(part, 3);
      return values ? [values] : [];
    });
    const [first, ...rest] = lists;
    const others = rest.map((list) => new Set(list));
    return !first || first.some((value) => others.every((list) => list.has(value)));
  }

  #literals(located: Place, depth: number): readonly unknown[] | undefined {
    const resolved = this.document.resolve(located);
    const value = rawOf(resolved.value);
    if ('const' in value) return [value['const']];
    if (Array.isArray(value['enum'])) return listOf(value['enum']);
    const key = 'anyOf' in value ? 'anyOf' : 'oneOf';
    const variants = listOf(value[key]).map((_, index) =>
      depth > 0 ? this.#literals(child(resolved, key, index), depth - 1) : undefined,
    );
    return variants.length > 0 && variants.every((each) => each !== undefined) ? variants.flat() : undefined;
  }

  #refer(ref: string): Variant[] {
    const name = ref.slice(ref.lastIndexOf('/') + 1);
    if (!ref.startsWith('#')) return [{ ...any(ref), name }];
    return this.#variantsOf(this.document.at(ref)).map((variant) => this.#name(variant, name));
  }

  /**
   * The innermost name describes a variant of nested unions best. A variant keeps its identity, however it is reached.
   */
  #name(variant: Variant, name: string): Variant {
    if (variant.name !== undefined) return variant;
    const known = this.#named.get(variant) ?? { ...variant, name };
    this.#named.set(variant, known);
    return known;
  }
}

/** `unevaluatedProperties` and `unevaluatedItems` apply to what no part of a schema names. */
function closed(located: Place, variants: Variant[]): Variant[] {
  const [properties, items] = [slotOf(located, 'unevaluatedProperties'), slotOf(located, 'unevaluatedItems')];
  if (properties === undefined && items === undefined) return variants;
  return variants.map((variant) => {
    if (variant.type === 'object' && variant.additional === undefined) return { ...variant, additional: properties };
    return variant.type === 'array' && variant.items === undefined ? { ...variant, items } : variant;
  });
}

/** Whether two conditions of the two documents are equivalent. */
export function alikeIn([was, is]: readonly [Schemas, Schemas], before: Place, after: Place): boolean {
  return alike([was.document, is.document], before, after);
}
