import { asRecord } from '../json.ts';
import { keysOf } from './place.ts';

/**
 * Values of a document that are data, not descriptions: examples, defaults, constants. A `$ref` in them is an ordinary
 * property, but tools that resolve references would follow it, so it is hidden from them.
 */
const HIDDEN = 'x-data-$ref';

/** Properties whose value is data as a whole. */
const DATA: ReadonlySet<string> = new Set(['example', 'default', 'enum', 'const', 'value']);

/** Objects whose property names are chosen by the document, so that `default` in them is a name. */
const MAPS: ReadonlySet<string> = new Set([
  'properties',
  'patternProperties',
  'dependentSchemas',
  '$defs',
  'definitions',
  'schemas',
  'responses',
  'parameters',
  'requestBodies',
  'headers',
  'securitySchemes',
  'links',
  'callbacks',
  'pathItems',
  'paths',
  'webhooks',
  'content',
  'encoding',
  'variables',
]);

/** Called for each object that is a description, and for each value that is data. */
interface Visitor {
  description?(node: Record<string, unknown>): unknown;
  data?(value: unknown): unknown;
}

function visit(root: unknown, { description, data }: Visitor): void {
  const seen = new Set<unknown>();
  const nodes = [root];
  // Whether each is an object of which the document chooses the names.
  const maps = [false];
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index];
    if (typeof node !== 'object' || node === null || seen.has(node)) continue;
    seen.add(node);
    const isDescription = maps[index] !== true && !Array.isArray(node);
    if (isDescription) description?.(node as Record<string, unknown>);
    for (const [key, value] of Object.entries(node)) {
      const isObject = typeof value === 'object' && value !== null;
      // A list of examples belongs to a schema; an object contains named Example Objects, which may be references.
      if (isDescription && (DATA.has(key) || (key === 'examples' && Array.isArray(value)))) data?.(value);
      else if (isObject) {
        nodes.push(value);
        maps.push(isDescription && (MAPS.has(key) || key === 'examples') && !Array.isArray(value));
      }
    }
  }
}

/** Renames each `$ref` in the data of a document, in place. */
export function hideDataReferences(document: unknown): void {
  visit(document, { data: (value) => rename(value, '$ref', HIDDEN) });
}

/**
 * Removes extensions that contain references, in place: a generator that resolves all references would read those
 * files, or fail on them. Extensions that the document itself refers to are kept.
 */
export function dropExtensionReferences(document: unknown): void {
  const kept = new Set<unknown>();
  const refs = new Set(referencesIn(document).filter((ref) => ref.includes('/x-')));
  for (const ref of refs) {
    let node = document;
    for (const key of keysOf(ref) ?? []) {
      node = asRecord(node)?.[key] ?? (Array.isArray(node) ? (node as unknown[])[Number(key)] : undefined);
      kept.add(node);
    }
  }
  visit(document, {
    description(node) {
      for (const key of Object.keys(node))
        if (key.startsWith('x-') && !kept.has(node[key]) && holdsReference(node[key])) delete node[key];
    },
  });
}

function holdsReference(root: unknown): boolean {
  const queue = [root];
  for (const node of queue) {
    if (typeof node !== 'object' || node === null) continue;
    if (Object.hasOwn(node, '$ref')) return true;
    queue.push(...(Object.values(node) as unknown[]));
  }
  return false;
}

/** Undoes `hideDataReferences`, in place. */
export function showDataReferences(document: unknown): void {
  rename(document, HIDDEN, '$ref');
}

/** Like `showDataReferences`, for the text of JSON. */
export function showInText(text: string): string {
  return text.replaceAll(`"${HIDDEN}":`, '"$ref":');
}

/** Every object that describes something in a document or a part of it; data is skipped. */
export function descriptionsIn(document: unknown): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  visit(document, { description: (node) => found.push(node) });
  return found;
}

/** Every reference in a document or a part of it; those in data are skipped. */
export function referencesIn(document: unknown): string[] {
  return descriptionsIn(document).flatMap(({ $ref: ref }) => (typeof ref === 'string' ? [ref] : []));
}

/** The first reference to another document. */
export function outerReference(document: unknown): string | undefined {
  return referencesIn(document).find((ref) => !ref.startsWith('#'));
}

function rename(root: unknown, from: string, to: string): void {
  const queue = [root];
  const seen = new Set<unknown>();
  for (const node of queue) {
    if (typeof node !== 'object' || node === null || seen.has(node)) continue;
    seen.add(node);
    for (const value of Object.values(node)) if (typeof value === 'object') queue.push(value);
    if (Array.isArray(node) || !Object.hasOwn(node, from)) continue;
    const record = node as Record<string, unknown>;
    record[to] = record[from];
    delete record[from];
  }
}
