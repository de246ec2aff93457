import { asRecord } from '../json.ts';
import { child, follow, rootOf, type Place } from './place.ts';
import type { OpenApi, OperationObject, Parameter } from './types.ts';

/** The methods that a path item has fields for; `query` since OpenAPI 3.2. */
export const METHODS: readonly string[] = [
  'get',
  'put',
  'post',
  'patch',
  'delete',
  'head',
  'options',
  'trace',
  'query',
];

export interface OperationEntry {
  /** The path template. */
  readonly path: string;
  /** In lower case; for an additional operation, as written in the document. */
  readonly method: string;
  readonly operation: OperationObject;
  /** Where the operation is. */
  readonly place: Place;
  /** Parameters of the path item and of the operation, with references resolved; the operation's take precedence. */
  readonly parameters: Parameter[];
  /** Where each of them is. */
  readonly parameterPlaces: readonly Place[];
}

/** Lists every operation in the order of the document. Never throws, whatever the document contains. */
export function listOperations(document: OpenApi | Record<string, unknown>): OperationEntry[] {
  return operationsIn(document, child(rootOf(document), 'paths'));
}

/** The operations of path items by path, or by the name of a webhook. */
export function operationsIn(document: unknown, items: Place): OperationEntry[] {
  return Object.keys(asRecord(items.value) ?? {}).flatMap((path) => {
    const item = follow(document, child(items, path));
    const fields = asRecord(item.value) ?? {};
    const places = METHODS.filter((method) => Object.hasOwn(fields, method)).map(
      (method) => [method, child(item, method)] as const,
    );
    const additional = child(item, 'additionalOperations');
    for (const method of Object.keys(asRecord(additional.value) ?? {}))
      places.push([method, child(additional, method)]);
    return places.flatMap(([method, place]) => {
      const operation = asRecord(place.value) as OperationObject | undefined;
      if (!operation) return [];
      const parameterPlaces = parametersOf(document, [item, place]);
      const parameters = parameterPlaces.map(({ value }) => value as Parameter);
      return [{ path, method, operation, place, parameters, parameterPlaces }];
    });
  });
}

/** The parameters of a path item and its operation; the later of two with the same name and location wins. */
function parametersOf(document: unknown, owners: readonly Place[]): Place[] {
  const byName = new Map<string, Place>();
  for (const owner of owners) {
    const list = child(owner, 'parameters');
    const { length } = Array.isArray(list.value) ? (list.value as unknown[]) : [];
    for (let index = 0; index < length; index += 1) {
      const place = follow(document, child(list, index));
      const parameter = asRecord(place.value) as Parameter | undefined;
      if (!parameter) continue;
      // Header names are case-insensitive.
      const name = parameter.in === 'header' ? String(parameter.name).toLowerCase() : parameter.name;
      byName.set(`${parameter.in} ${name}`, place);
    }
  }
  return [...byName.values()];
}

/** The `operationId`, dotted or not, or `GET /path` if there is none. */
export function nameOf({ method, path, operation }: Pick<OperationEntry, 'method' | 'path' | 'operation'>): string {
  const { operationId } = operation;
  return typeof operationId === 'string' && operationId !== '' ? operationId : `${method.toUpperCase()} ${path}`;
}

/** Status of an operation's successful response: the first documented 2xx, else 200. */
export function successStatusOf({ responses }: OperationObject): number {
  const status = Object.keys(asRecord(responses) ?? {}).find((status) => /^2\d\d$/.test(status));
  return status === undefined ? 200 : Number(status);
}

/** True for the key of a successful response: 2xx, `2XX`, or `default` if no other success is documented. */
export function isSuccess(status: string, { responses }: OperationObject): boolean {
  if (status.startsWith('2')) return true;
  return status === 'default' && !Object.keys(asRecord(responses) ?? {}).some((other) => /^[23]/.test(other));
}
