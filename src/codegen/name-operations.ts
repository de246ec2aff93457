/** Gives an id to operations that have no operationId, or that share one with another operation. */
import { isRecord } from '../json.ts';
import { listOperations, type OperationEntry } from '../openapi/operations.ts';
import { resolve } from '../openapi/place.ts';
import type { OpenApi } from '../openapi/types.ts';
import type { NameFault } from './identify.ts';
import { camel, pascal, unique } from './names.ts';

/**
 * Returns a copy of the document in which every operation has a unique operationId, and a fault for each id that was
 * generated.
 */
export function nameOperations(bundled: OpenApi): { document: OpenApi; faults: NameFault[] } {
  const document = separate(bundled);
  const faults: NameFault[] = [];
  const operations = listOperations(document).filter(({ method }) => method !== 'trace');
  const taken = new Set<string>();
  const nameless: OperationEntry[] = [];
  for (const entry of operations) {
    const { operation, method, path } = entry;
    const { operationId: id } = operation;
    if (typeof id !== 'string' || camel(id) === '') nameless.push(entry);
    else if (taken.has(id)) {
      operation.operationId = unique(id, taken);
      const message = `${method.toUpperCase()} ${path} has the operationId "${id}" of another operation; it becomes "${operation.operationId}".`;
      const advice = 'Give one of the two operations another operationId.';
      faults.push({ rule: 'operation-id-unique', message, advice, subject: id, fatal: false });
    } else taken.add(id);
  }
  for (const { operation, method, path } of nameless) {
    operation.operationId = unique(idFor(method, path), taken);
    const message = `${method.toUpperCase()} ${path} has no operationId; it becomes "${operation.operationId}".`;
    const advice = 'Give it one; it names the method.';
    faults.push({ rule: 'operation-id-missing', message, advice, subject: path, fatal: false });
  }
  return { document, faults };
}

/** `GET /pets/{petId}/toys` → `getPetsToysByPetId`. */
function idFor(method: string, path: string): string {
  const parameters = Array.from(path.matchAll(/\{([^{}]*)\}/g), ([, name = '']) => pascal(name));
  const words = pascal(path.replace(/\{[^{}]*\}/g, ' '));
  const by = parameters.length > 0 ? `By${parameters.join('And')}` : '';
  return `${method}${words}${by}`;
}

/** Copies path items that several paths share: their operations are not the same. */
function separate(bundled: OpenApi): OpenApi {
  const document = structuredClone(bundled);
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    if (!isRecord(item) || typeof item['$ref'] !== 'string') continue;
    const target = resolve<Record<string, unknown>>(document, item as { $ref: string });
    if (isRecord(target)) (document.paths as Record<string, unknown>)[path] = structuredClone(target);
  }
  return document;
}
