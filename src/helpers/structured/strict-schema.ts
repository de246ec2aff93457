import { unescapeToken } from '../../json-pointer.ts';
import { asRecord } from '../../json.ts';
import { percentDecode } from '../../percent-decode.ts';
import type { JsonSchema } from './schema.ts';
import { excessOf } from './strict-limits.ts';
import type { StrictMode } from './strict-modes.ts';

type Members = Record<string, unknown>;

/** A schema in the strict form, or why it has none. */
export type StrictResult =
  | { readonly schema: JsonSchema; readonly problem?: undefined }
  | { readonly schema?: undefined; readonly problem: string };

/** Keywords that annotate a value without constraining it; removed if they are not supported. */
const ANNOTATIONS = new Set([
  '$comment',
  'examples',
  'example',
  'deprecated',
  'readOnly',
  'writeOnly',
  'default',
  '$id',
  '$anchor',
  'contentEncoding',
  'contentMediaType',
  'discriminator',
  'externalDocs',
]);
/** Keywords that contain schemas by name. */
const MAPS = ['properties', '$defs', 'definitions'];
/** Limits that validators add to integers. They are dropped: JSON numbers are exact only within them anyway. */
const SAFE: Readonly<Record<string, number>> = { minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER };
/** No hand-written schema is deeper. */
const MAX_DEPTH = 100;

/**
 * The schema in the form that providers enforce exactly: every object is closed, every property is required, and
 * nothing is used that one of `modes` rejects. Equivalent notations are rewritten; a schema with constraints that the
 * form cannot express is not strict.
 */
export function strictSchema(schema: JsonSchema, modes: readonly StrictMode[]): StrictResult {
  try {
    if (schema['type'] !== 'object') throw new NotStrict('', 'is not an object');
    const closed = new Closing(schema, modes).close(schema, '', 0);
    const excess = excessOf(closed, modes);
    if (excess !== undefined) throw new NotStrict('', excess);
    return { schema: closed };
  } catch (error) {
    if (error instanceof NotStrict) return { problem: error.message };
    throw error;
  }
}

class NotStrict extends Error {
  constructor(path: string, problem: string) {
    super(`${path === '' ? 'the schema' : path} ${problem}`);
  }
}

class Closing {
  readonly #root: Members;
  readonly #modes: readonly StrictMode[];

  constructor(root: Members, modes: readonly StrictMode[]) {
    this.#root = root;
    this.#modes = modes;
  }

  close(given: unknown, path: string, depth: number): Members {
    const source = asRecord(given);
    if (!source) throw new NotStrict(path, 'is not a schema of its own');
    if (depth > MAX_DEPTH || this.#modes.some(({ levels }) => path.split('/properties/').length - 1 > levels))
      throw new NotStrict(path, 'is nested too deep');
    const closed = this.#rewrite({ ...source }, path);
    if (isOf(closed, 'object') || closed['properties'] !== undefined) {
      // Closed, it would reject everything that its variants require.
      if (closed['anyOf'] !== undefined) throw new NotStrict(path, 'is an object with alternatives');
      closeObject(closed, path);
    }
    for (const keyword of MAPS) {
      const members = asRecord(closed[keyword]);
      if (!members) continue;
      closed[keyword] = Object.fromEntries(
        Object.entries(members).map(([name, member]) => [
          name,
          this.close(member, `${path}/${keyword}/${name}`, depth + 1),
        ]),
      );
    }
    for (const keyword of ['anyOf', 'allOf', 'oneOf', 'prefixItems']) {
      const list = closed[keyword];
      if (list === undefined) continue;
      if (!Array.isArray(list)) throw new NotStrict(path, `has \`${keyword}\` that is not a list`);
      closed[keyword] = list.map((member, n) => this.close(member, `${path}/${keyword}/${n}`, depth + 1));
    }
    if (closed['items'] !== undefined) closed['items'] = this.close(closed['items'], `${path}/items`, depth + 1);
    else if (isOf(closed, 'array')) throw new NotStrict(path, 'is a list of anything');
    if (!['type', 'enum', 'const', 'anyOf', '$ref'].some((keyword) => keyword in closed))
      throw new NotStrict(path, 'can be anything');
    return closed;
  }

  /** Rewrites keywords that can be expressed with supported ones. */
  #rewrite(schema: Members, path: string): Members {
    const oneOf = schema['oneOf'];
    if (Array.isArray(oneOf) && schema['anyOf'] === undefined && this.#areApart(oneOf)) {
      schema['anyOf'] = oneOf;
      delete schema['oneOf'];
    }
    const allOf = schema['allOf'];
    if (Array.isArray(allOf) && allOf.length === 1 && schema['anyOf'] === undefined) {
      schema['anyOf'] = allOf;
      delete schema['allOf'];
    }
    addType(schema, path);
    if (!this.#accept('const') && ['string', 'number'].includes(typeof schema['const'])) {
      schema['enum'] = [schema['const']];
      delete schema['const'];
    }
    // A format does not constrain a value; as a description, it still tells the model what is meant.
    const format = schema['format'];
    if (typeof format === 'string' && !this.#modes.every(({ formats }) => formats.has(format))) {
      delete schema['format'];
      // Validators also write formats as patterns, some with syntax that no mode supports.
      describe(schema, `Format: ${format}.`);
      if (this.#isIrregular(schema['pattern'])) delete schema['pattern'];
    }
    if (this.#isIrregular(schema['pattern']))
      throw new NotStrict(path, 'has a pattern with syntax that is not supported, such as a lookahead');
    for (const keyword of Object.keys(schema)) {
      if (this.#accept(keyword)) continue;
      if (!ANNOTATIONS.has(keyword) && !keyword.startsWith('x-') && SAFE[keyword] !== schema[keyword])
        throw new NotStrict(path, `has \`${keyword}\``);
      delete schema[keyword];
    }
    const { $ref, ...beside } = schema;
    if ($ref === undefined) return schema;
    if (typeof $ref !== 'string' || !$ref.startsWith('#')) throw new NotStrict(path, 'refers to another document');
    const target = this.#resolve(schema);
    if (!target || '$ref' in target) throw new NotStrict(path, 'refers to nothing');
    if (!this.#modes.every(({ recursion }) => recursion) && this.#refersToItself($ref))
      throw new NotStrict(path, 'refers to itself');
    // A reference must be the only keyword.
    return Object.keys(beside).length > 0 && beside['anyOf'] === undefined ? { ...beside, anyOf: [{ $ref }] } : schema;
  }

  #isIrregular(pattern: unknown): boolean {
    // An escaped backslash escapes nothing.
    const text = typeof pattern === 'string' ? pattern.replaceAll('\\\\', '') : '';
    return this.#modes.some(({ syntax }) => syntax.test(text));
  }

  #accept(keyword: string): boolean {
    return this.#modes.every(({ keywords }) => keywords.has(keyword));
  }

  #resolve(schema: unknown): Members | undefined {
    let found = asRecord(schema);
    for (let hops = 0; hops < MAX_DEPTH && typeof found?.['$ref'] === 'string'; hops++)
      found = this.#target(found['$ref']);
    return found;
  }

  #target(ref: string): Members | undefined {
    return resolveRef(this.#root, ref);
  }

  #refersToItself(ref: string): boolean {
    const seen = new Set<string>();
    const waiting: unknown[] = [this.#target(ref)];
    while (waiting.length > 0) {
      const value = waiting.pop();
      if (typeof value !== 'object' || value === null) continue;
      const next = (value as Members)['$ref'];
      if (next === ref || next === '#') return true;
      if (typeof next === 'string' && !seen.has(next)) {
        seen.add(next);
        waiting.push(this.#target(next));
      }
      waiting.push(...Object.values(value));
    }
    return ref === '#';
  }

  /**
   * True if no value can match two of the variants: their types differ, or a required property has a different value in
   * each.
   */
  #areApart(variants: readonly unknown[]): boolean {
    const all = variants.map((variant) => this.#resolve(variant));
    const types = all.map((variant) => variant?.['type']);
    if (types.every((type) => typeof type === 'string') && new Set(types).size === types.length)
      return !(types.includes('number') && types.includes('integer'));
    const [first] = all;
    return Object.keys(asRecord(first?.['properties']) ?? {}).some((tag) => {
      const values = all.flatMap((variant): (string | undefined)[] => {
        const required = variant?.['required'];
        const property = this.#resolve(asRecord(variant?.['properties'])?.[tag]);
        const choices = property?.['enum'] ?? (property && 'const' in property ? [property['const']] : undefined);
        return Array.isArray(required) && required.includes(tag) && Array.isArray(choices)
          ? choices.map((choice: unknown) => JSON.stringify(choice))
          : [undefined];
      });
      return values.every((value) => typeof value === 'string') && new Set(values).size === values.length;
    });
  }
}

/** The target of a reference within the same document. */
export function resolveRef(root: JsonSchema, ref: string): Members | undefined {
  if (ref !== '#' && !ref.startsWith('#/')) return undefined;
  let found: unknown = root;
  for (const token of ref.split('/').slice(1)) {
    const members = asRecord(found);
    const name = unescapeToken(percentDecode(token));
    found = members && Object.hasOwn(members, name) ? members[name] : undefined;
  }
  return asRecord(found);
}

function closeObject(schema: Members, path: string): void {
  const properties = asRecord(schema['properties'] ?? {});
  const required: unknown = schema['required'] ?? [];
  if (!properties || !Array.isArray(required)) throw new NotStrict(path, 'is not a schema of an object');
  if ((schema['additionalProperties'] ?? false) !== false) throw new NotStrict(path, 'has further properties');
  const names = new Set<unknown>(required);
  const optional = Object.keys(properties).find((name) => !names.has(name));
  if (optional !== undefined) throw new NotStrict(path, `has an optional property ${JSON.stringify(optional)}`);
  const unknown = [...names].find((name) => typeof name !== 'string' || !Object.hasOwn(properties, name));
  if (unknown !== undefined)
    throw new NotStrict(path, `requires ${JSON.stringify(unknown)}, which it does not describe`);
  Object.assign(schema, { properties, required: [...names], additionalProperties: false });
}

/** Adds the type of fixed values, which strict modes require. */
function addType(schema: Members, path: string): void {
  const { enum: choices } = schema;
  const values: unknown = choices ?? ('const' in schema ? [schema['const']] : undefined);
  if (values === undefined) return;
  if (!Array.isArray(values) || values.length === 0) throw new NotStrict(path, 'has no value to choose');
  const types = new Set(values.map((value: unknown) => (value === null ? 'null' : typeof value)));
  if (types.has('object')) throw new NotStrict(path, 'has fixed values that are objects or lists');
  schema['type'] ??= types.size === 1 ? [...types][0] : [...types];
}

/** True if a value of this type may match. */
function isOf({ type }: Members, name: string): boolean {
  return Array.isArray(type) ? type.includes(name) : type === name;
}

function describe(schema: Members, note: string): void {
  const { description } = schema;
  schema['description'] = typeof description === 'string' && description !== '' ? `${description} ${note}` : note;
}
