/**
 * Makes the copy of a bundled document that both type generators read: its names are identifiers, its open enums are
 * marked, and it has nothing that the two interpret differently. The document that ships is unchanged.
 */
import { isRecord } from '../json.ts';
import { descriptionsIn, dropExtensionReferences, hideDataReferences } from '../openapi/data-references.ts';
import { writeItemSchemas } from '../openapi/item-schemas.ts';
import { isReference, keysOf, resolve, SCHEMAS } from '../openapi/place.ts';
import { walkDocumentSchemas } from '../openapi/schemas.ts';
import type { OpenApi, Schema } from '../openapi/types.ts';
import { escapeToken } from '../json-pointer.ts';
import { declarable, isIdentifier, pascal, unique } from './names.ts';
import type { NameFault } from './identify.ts';
import { normalize } from './normalize/normalize.ts';
import { AS_TEXT } from './print-types.ts';

/** Format that marks the string variant of an open enum; both generators print it as `(string & {})`. */
export const OPEN_STRING = 'x-open-string';

/** Type names that generated code uses for something else, or that TypeScript reserves. */
const RESERVED_TYPES = new Set(
  (
    'as asserts from infer keyof namespace readonly type unique Omit Readonly ' +
    '__proto__ paths components operations webhooks $defs Client RequestOptions Call PageCall Stream Operation Resources Array Record Blob File Response Promise ArrayBuffer ' +
    'Uint8Array any bigint boolean never null number object string symbol undefined unknown void ' +
    'api bytes call callSlug callStream chat completion cookieStyles cookies delimited events form formStyles headerStyles image jsonLines jsonOrMultipart message multipart ' +
    'multipartTypes pageCall pathStyles queryStyles resourceProperties response value'
  ).split(' '),
);

/** Properties that every object inherits, and that lookups in one would find. */
const HIDDEN: ReadonlySet<string> = new Set(
  Object.getOwnPropertyNames(Object.prototype).filter((name) => name !== 'constructor' && name !== 'toString'),
);

export interface Prepared {
  readonly document: OpenApi;
  /** Names of the schema components, all of them valid type names. */
  readonly names: Set<string>;
  readonly faults: NameFault[];
}

/**
 * `strict` is for the project's own document: an invalid name is reported, not changed. `functions`: names of functions
 * and constants in the same module as the types.
 */
export function prepare(bundled: OpenApi, strict: boolean, functions: ReadonlySet<string> = new Set()): Prepared {
  const document = structuredClone(bundled);
  const faults: NameFault[] = [];
  hideDataReferences(document);
  dropExtensionReferences(document);
  writeItemSchemas(document);
  normalize(document);
  const names = renameSchemas(document, strict, functions, faults);
  walkDocumentSchemas(document, (schema) => {
    hideNames(schema);
    dropAccess(schema);
    dropDiscriminator(document, schema);
  });
  walkDocumentSchemas(document, (schema) => markOpenEnum(document, schema));
  return { document, names, faults };
}

/** Gives every schema component a valid type name, and updates the references to it. */
function renameSchemas(
  document: OpenApi,
  strict: boolean,
  functions: ReadonlySet<string>,
  faults: NameFault[],
): Set<string> {
  const schemas = document.components?.schemas ?? {};
  const canBeType = (name: string): boolean => isTypeName(name) && !functions.has(name);
  const names = new Set<string>(Object.keys(schemas).filter(canBeType));
  const renamed = new Map<string, string>();
  for (const name of Object.keys(schemas)) {
    if (canBeType(name)) continue;
    const better = pascal(name.replaceAll('$', ' ')) || 'Schema';
    const wanted = canBeType(better) ? better : `${better}_`;
    const free = unique(wanted, names);
    renamed.set(name, free);
    const message = `Schema "${name}" cannot be the name of a type${isIdentifier(name) ? ': generated code uses it for something else' : ''}.`;
    faults.push({ rule: 'schema-name', message, advice: `Rename it, say to ${free}.`, subject: name, fatal: strict });
  }
  if (renamed.size === 0) return names;
  const target = document.components as { schemas: Record<string, Schema> };
  target.schemas = Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [renamed.get(name) ?? name, schema]),
  );
  rewriteReferences(document, (ref) => {
    if (!ref.startsWith(SCHEMAS)) return ref;
    const [head = '', ...rest] = ref.slice(SCHEMAS.length).split('/');
    const name = renamed.get(keysOf(`#/${head}`)?.[0] ?? '');
    return name === undefined ? ref : [`${SCHEMAS}${escapeToken(name)}`, ...rest].join('/');
  });
  return names;
}

export function isTypeName(name: string): boolean {
  // One of the generators writes `$` differently.
  return (
    isIdentifier(name) &&
    !name.includes('$') &&
    declarable(name) === name &&
    !RESERVED_TYPES.has(name) &&
    !HIDDEN.has(name)
  );
}

function rewriteReferences(document: OpenApi, rewrite: (ref: string) => string): void {
  for (const node of descriptionsIn(document)) {
    if (isReference(node)) node.$ref = rewrite(node.$ref);
    const { propertyName, mapping } = node;
    if (typeof propertyName !== 'string' || !isRecord(mapping)) continue;
    for (const [tag, ref] of Object.entries(mapping)) if (typeof ref === 'string') mapping[tag] = rewrite(ref);
  }
}

/**
 * A property called `__proto__` sets the prototype of objects that the generators build, one called `valueOf` is
 * mistaken for the method of every object, and one called `01` or `1e3` becomes another number, so they have other
 * names until they are printed.
 */
function hideNames(schema: Schema): void {
  const { properties } = schema;
  const isOther = (name: string): boolean =>
    HIDDEN.has(name) || (/^[\d.]/.test(name) && !Number.isNaN(Number(name)) && String(Number(name)) !== name);
  if (!isRecord(properties) || !Object.keys(properties).some(isOther)) return;
  const shown = (name: string): string => (isOther(name) ? AS_TEXT + name : name);
  schema.properties = Object.fromEntries(Object.entries(properties).map(([name, member]) => [shown(name), member]));
  if (Array.isArray(schema.required)) schema.required = schema.required.map(shown);
}

/**
 * For readOnly and writeOnly, one of the generators splits a type in two and loses properties. Without them, a property
 * that only one direction has is optional in both.
 */
function dropAccess(schema: Schema): void {
  for (const [name, member] of Object.entries(isRecord(schema.properties) ? schema.properties : {})) {
    if (!isRecord(member) || (member.readOnly !== true && member.writeOnly !== true)) continue;
    if (Array.isArray(schema.required)) schema.required = schema.required.filter((other) => other !== name);
    delete member.readOnly;
    delete member.writeOnly;
  }
  delete schema.readOnly;
  delete schema.writeOnly;
}

/** If every variant states its own tag, a discriminator adds nothing but the risk of a wrong tag. */
function dropDiscriminator(document: OpenApi, schema: Schema): void {
  const property = schema.discriminator?.propertyName;
  const variants = schema.oneOf ?? schema.anyOf;
  if (typeof property !== 'string') return;
  if (!Array.isArray(variants)) {
    // On a base schema, for `allOf` inheritance: the generators disagree about the type of the tag.
    delete schema.discriminator;
    return;
  }
  // One of the generators drops a null beside tagged variants.
  const tagged = variants.filter((variant) => !isRecord(variant) || variant.type !== 'null');
  if (tagged.length < variants.length || tagged.every((variant) => hasTag(document, variant, property, 0)))
    delete schema.discriminator;
}

function hasTag(document: OpenApi, given: Schema, property: string, depth: number): boolean {
  const variant = resolve<Schema>(document, given);
  if (!isRecord(variant) || depth > 8) return false;
  const tag = isRecord(variant.properties) ? variant.properties[property] : undefined;
  if (isRecord(tag)) {
    const stated = resolve<Schema>(document, tag as Schema);
    if (isRecord(stated)) return stated.const !== undefined || Array.isArray(stated.enum) || stated.type === 'string';
  }
  const unions = [variant.oneOf, variant.anyOf].filter(Array.isArray);
  if (unions.length > 0)
    return unions.every((list) => list.every((member: Schema) => hasTag(document, member, property, depth + 1)));
  return Array.isArray(variant.allOf) && variant.allOf.some((member) => hasTag(document, member, property, depth + 1));
}

/** `anyOf: [{ enum: [...] }, { type: string }]`: known values for completion, any other string is allowed. */
function markOpenEnum(document: OpenApi, schema: Schema): void {
  for (const key of ['anyOf', 'oneOf'] as const) {
    const members = schema[key];
    if (!Array.isArray(members) || !members.some(isFreeString)) continue;
    if (!members.some((member) => hasStringConstants(document, member, 0))) continue;
    schema[key] = members.flatMap((member) => (isFreeString(member) ? openString(member) : [member]));
  }
}

function isFreeString(schema: Schema): boolean {
  if (!isRecord(schema) || isReference(schema) || schema.enum !== undefined || schema.const !== undefined) return false;
  if (schema.anyOf ?? schema.oneOf ?? schema.allOf) return false;
  const types = Array.isArray(schema.type) ? schema.type : [schema.type];
  return (
    types.includes('string') &&
    types.every((type) => type === 'string' || type === 'null') &&
    schema.format !== 'binary'
  );
}

function openString(schema: Schema): Schema[] {
  const nullable = Array.isArray(schema.type) && schema.type.includes('null');
  return [{ ...schema, type: 'string', format: OPEN_STRING }, ...(nullable ? [{ type: 'null' }] : [])];
}

function hasStringConstants(document: OpenApi, given: Schema, depth: number): boolean {
  const schema = resolve<Schema>(document, given);
  if (!isRecord(schema) || depth > 8) return false;
  if (
    typeof schema.const === 'string' ||
    (Array.isArray(schema.enum) && schema.enum.some((value) => typeof value === 'string'))
  )
    return true;
  return [schema.anyOf, schema.oneOf]
    .filter(Array.isArray)
    .some((list) => list.some((member: Schema) => hasStringConstants(document, member, depth + 1)));
}
