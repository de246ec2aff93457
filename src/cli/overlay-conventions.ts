import { asRecord } from '../json.ts';
import { listOperations, type OperationEntry } from '../openapi/operations.ts';
import { SCHEMAS } from '../openapi/place.ts';
import type { OpenApi } from '../openapi/types.ts';
import { escapeToken } from '../json-pointer.ts';

/** Settings of an overlay besides its actions, under `x-openrouter-fetch`. */
export interface Conventions {
  /** Actions that match nothing are ignored: the overlay supports several versions of a document. */
  readonly optional: boolean;
  /** Operations whose `operationId` is not dotted are named after their path. */
  readonly nameOperations: boolean;
  /** New names of component schemas. */
  readonly renameSchemas: ReadonlyMap<string, string>;
}

export function conventionsOf(overlay: unknown): Conventions {
  const { optional, nameOperations, renameSchemas } = asRecord(asRecord(overlay)?.['x-openrouter-fetch']) ?? {};
  const renames = Object.entries(asRecord(renameSchemas) ?? {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return { optional: optional === true, nameOperations: nameOperations === true, renameSchemas: new Map(renames) };
}

/** Renames component schemas and their references, in place. If the new name is taken, the schema keeps its name. */
export function renameSchemas(document: OpenApi, renames: Conventions['renameSchemas']): void {
  const components = asRecord(document.components);
  const schemas = asRecord(components?.['schemas']);
  if (!components || !schemas || renames.size === 0) return;
  const refs = new Map<string, string>();
  const renamed = Object.entries(schemas).map(([name, schema]): [string, unknown] => {
    const wanted = renames.get(name);
    if (wanted === undefined || Object.hasOwn(schemas, wanted)) return [name, schema];
    refs.set(`${SCHEMAS}${escapeToken(name)}`, `${SCHEMAS}${escapeToken(wanted)}`);
    return [wanted, schema];
  });
  components['schemas'] = Object.fromEntries(renamed);
  const seen = new Set<object>();
  const queue: unknown[] = [document];
  for (const node of queue) {
    if (typeof node !== 'object' || node === null || seen.has(node)) continue;
    seen.add(node);
    for (const [key, value] of Object.entries(node)) {
      // References, and the mapping of a discriminator.
      const ref = typeof value === 'string' ? refs.get(value) : undefined;
      if (ref !== undefined) (node as Record<string, unknown>)[key] = ref;
      else queue.push(value);
    }
  }
}

/**
 * Gives operations without a dotted `operationId` one derived from their path, in place: `GET /vault/secrets` →
 * `vault.listSecrets`.
 */
export function nameOperations(document: OpenApi): void {
  const entries = listOperations(document);
  const isDotted = ({ operation: { operationId } }: OperationEntry): boolean => operationId?.includes('.') === true;
  const taken = new Set<string>();
  const take = (id: string): void => {
    // The parents of a method are resources.
    for (let dot = id.indexOf('.'); dot > 0; dot = id.indexOf('.', dot + 1)) taken.add(id.slice(0, dot));
    taken.add(id);
  };
  for (const { operation } of entries.filter(isDotted)) take(operation.operationId as string);
  for (const entry of entries) {
    if (isDotted(entry)) continue;
    const name = candidatesFor(entry).find((id) => !taken.has(id));
    if (name === undefined) continue;
    take(name);
    entry.operation.operationId = name;
  }
}

/** Parts of a path that do not name a resource. */
const VERSION = /^(?:api|alpha|beta|v\d\w*)$/i;

function candidatesFor({ path, method, operation }: OperationEntry): string[] {
  const segments = path
    .split('/')
    .filter((segment) => segment !== '' && !segment.includes('{') && !VERSION.test(segment));
  const [first] = segments;
  if (first === undefined) return [];
  const words = wordsOf(operation.operationId ?? `${method} ${segments.join(' ')}`);
  const known = new Set([...wordsOf(first), ...wordsOf(String(operation.tags?.[0] ?? ''))].map(stem));
  const [verb = method, ...rest] = words;
  const short = rest.filter((word) => !known.has(stem(word)));
  const resource = camelCase(wordsOf(first));
  return [
    `${resource}.${camelCase([verb, ...short])}`,
    `${resource}.${camelCase(words)}`,
    `${resource}.${camelCase([method, ...segments.flatMap(wordsOf)])}`,
  ];
}

/** `listBYOKKeys`, `private-endpoints` → `list BYOK Keys`, `private endpoints`. */
function wordsOf(text: string): string[] {
  return text.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [];
}

/** The same for singular and plural. */
function stem(word: string): string {
  return word.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');
}

function camelCase(words: readonly string[]): string {
  return words
    .map((word, index) => {
      const lower = word.toLowerCase();
      return index === 0 ? lower : lower.charAt(0).toUpperCase() + lower.slice(1);
    })
    .join('');
}
