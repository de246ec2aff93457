import { child, type Place } from '../../openapi/place.ts';
import { type Document, isRaw, listOf, type Raw, rawOf } from './document.ts';
import { intersect, joinScalars, LOWER, type Node, type TypeName, UPPER, type Variant } from './variant.ts';

const TYPES: ReadonlySet<string> = new Set(['null', 'string', 'number', 'integer', 'boolean', 'object', 'array']);
const LIMITS: readonly string[] = [...LOWER, ...UPPER, 'pattern', 'multipleOf', 'uniqueItems', 'format'];
/** They tell a generator how wide a number is, and a reader of JSON nothing. */
const NUMBER_FORMATS: ReadonlySet<unknown> = new Set(['double', 'float', 'int32', 'int64', 'decimal', 'number']);

const NOTHING = { properties: new Map(), required: new Set<string>(), open: false, limits: {} };

/** What the schemas of a document say, in one form for all the ways to say it. */
export class Schemas {
  readonly #document: Document;
  readonly #cache = new Map<string, readonly Variant[]>();

  constructor(document: Document) {
    this.#document = document;
  }

  /** The same key: the same schema. */
  keyOf(node: Node): string {
    return node.map((part) => this.#document.resolve(part).pointer).join(' & ');
  }

  /** The ways a value of this schema may look. */
  variants(node: Node): readonly Variant[] {
    const key = node.map(({ pointer }) => pointer).join(' & ');
    const known = this.#cache.get(key);
    if (known) return known;
    const [first, ...rest] = node;
    let variants = first ? this.#read(first, []) : [];
    for (const part of rest) variants = this.#both(variants, this.#read(part, []));
    variants = joinScalars(variants);
    this.#cache.set(key, variants);
    return variants;
  }

  /** Whether a schema, or what it refers to, has this flag. */
  flag(node: Node, name: 'deprecated' | 'readOnly' | 'writeOnly'): boolean {
    return node.some(
      (part) => rawOf(part.value)[name] === true || rawOf(this.#document.resolve(part).value)[name] === true,
    );
  }

  default(node: Node): unknown {
    for (const part of node)
      for (const { value } of [part, this.#document.resolve(part)]) {
        const found = rawOf(value)['default'];
        if (found !== undefined) return found;
      }
    return undefined;
  }

  #read(located: Place, refs: readonly string[]): Variant[] {
    const { value, pointer } = located;
    if (value === false) return [];
    if (!isRaw(value)) return [any(pointer)];
    const { $ref: ref, allOf, nullable } = value;
    let variants: Variant[] = own(located);
    if (typeof ref === 'string') variants = this.#both(this.#refer(ref, refs), variants);
    for (const [index] of listOf(allOf).entries())
      variants = this.#both(variants, this.#read(child(located, 'allOf', index), refs));
    for (const key of ['anyOf', 'oneOf']) {
      const options = listOf(value[key]).flatMap((_, index) => this.#read(child(located, key, index), refs));
      if (options.length > 0) variants = this.#both(options, variants);
    }
    if (nullable === true && !variants.some(({ type }) => type === 'null' || type === 'any'))
      variants.push({ ...any(pointer), type: 'null' });
    return variants;
  }

  /** What holds to both, without the pairs that no value can be, such as a message that is a tool call. */
  #both(left: readonly Variant[], right: readonly Variant[]): Variant[] {
    return intersect(left, right).filter(({ properties }) =>
      [...properties.values()].every((node) => node.length < 2 || this.#possible(node)),
    );
  }

  /** Looks at values only where they are said outright, and so ends in schemas that hold themselves. */
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
    const resolved = this.#document.resolve(located);
    const value = rawOf(resolved.value);
    if ('const' in value) return [value['const']];
    if (Array.isArray(value['enum'])) return listOf(value['enum']);
    const key = 'anyOf' in value ? 'anyOf' : 'oneOf';
    const forms = listOf(value[key]).map((_, index) =>
      depth > 0 ? this.#literals(child(resolved, key, index), depth - 1) : undefined,
    );
    return forms.length > 0 && forms.every((form) => form !== undefined) ? forms.flat() : undefined;
  }

  #refer(ref: string, refs: readonly string[]): Variant[] {
    if (refs.includes(ref)) return [];
    const name = ref.slice(ref.lastIndexOf('/') + 1);
    if (!ref.startsWith('#')) return [{ ...any(ref), name }];
    // The innermost name says most about a variant of a union of unions.
    return this.#read(this.#document.at(ref), [...refs, ref]).map((variant) => ({
      ...variant,
      name: variant.name ?? name,
    }));
  }
}

const any = (pointer: string): Variant => ({
  ...NOTHING,
  type: 'any',
  name: undefined,
  pointer,
  additional: undefined,
  items: undefined,
  values: undefined,
});

/** What a schema says itself, beside what it refers to. */
function own(located: Place): Variant[] {
  const value = rawOf(located.value);
  const values = 'const' in value ? [value['const']] : Array.isArray(value['enum']) ? listOf(value['enum']) : undefined;
  return typesOf(value, values).map((type) => {
    const base = { ...any(located.pointer), type };
    const chosen = values?.filter((one) => one !== null && (type === 'any' || fits(one, type)));
    if (type === 'object') return { ...base, ...objectOf(located) };
    if (type === 'array') return { ...base, limits: limitsOf(value, type), ...itemsOf(located) };
    if (type === 'null') return base;
    return { ...base, values: chosen, limits: limitsOf(value, type) };
  });
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
  if ('properties' in value || 'additionalProperties' in value || 'required' in value) return ['object'];
  return 'items' in value ? ['array'] : ['any'];
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

function objectOf(located: Place): Pick<Variant, 'properties' | 'required' | 'additional'> {
  const value = rawOf(located.value);
  const names = Object.keys(rawOf(value['properties']));
  const additional = value['additionalProperties'];
  return {
    properties: new Map(names.map((name): [string, Node] => [name, [child(located, 'properties', name)]])),
    required: new Set(listOf(value['required']).filter((name) => typeof name === 'string')),
    additional: additional === false ? false : isRaw(additional) ? [child(located, 'additionalProperties')] : undefined,
  };
}

function itemsOf(located: Place): Pick<Variant, 'items'> {
  return { items: isRaw(rawOf(located.value)['items']) ? [child(located, 'items')] : undefined };
}

function limitsOf(value: Raw, type: TypeName): Raw {
  const limits: Record<string, unknown> = {};
  for (const key of LIMITS) {
    const limit = value[key];
    if (limit === undefined || limit === false || (key === 'format' && NUMBER_FORMATS.has(limit))) continue;
    if (appliesTo(key, type)) limits[key] = limit;
  }
  // Said so by 3.0: a flag that makes the bound beside it exclusive.
  for (const [flag, bound] of [['exclusiveMinimum', 'minimum'] as const, ['exclusiveMaximum', 'maximum'] as const]) {
    if (limits[flag] !== true) continue;
    delete limits[flag];
    if (limits[bound] !== undefined) limits[flag] = limits[bound];
    delete limits[bound];
  }
  return limits;
}

function appliesTo(key: string, type: TypeName): boolean {
  if (key.endsWith('Items')) return type === 'array';
  if (/Length$|^pattern$|^format$/.test(key)) return type === 'string';
  if (/imum$|^multipleOf$/.test(key)) return type === 'number' || type === 'integer';
  return false;
}
