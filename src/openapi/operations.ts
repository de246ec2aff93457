import { asRecord } from '../json.ts';
import { child, follow, rootOf, type Place } from './place.ts';
import type { OpenApi, OperationObject, Parameter } from './types.ts';

/** The methods that a path item can have. */
export const METHODS = ['get', 'put', 'post', 'patch', 'delete', 'head', 'options', 'trace'] as const;
export type Method = (typeof METHODS)[number];

export interface OperationEntry {
  /** The path template. */
  readonly path: string;
  readonly method: Method;
  readonly operation: OperationObject;
  /** Where the operation is. */
  readonly place: Place;
  /** Parameters of the path item and of the operation, references followed; the operation's win. */
  readonly parameters: Parameter[];
  /** Where each of them is. */
  readonly parameterPlaces: readonly Place[];
}

/** Every operation in the order of the document. Nothing here throws, whatever the document is. */
export function listOperations(document: OpenApi | Record<string, unknown>): OperationEntry[] {
  const paths = child(rootOf(document), 'paths');
  return Object.keys(asRecord(paths.value) ?? {}).flatMap((path) => {
    const item = follow(document, child(paths, path));
    return METHODS.flatMap((method) => {
      const place = child(item, method);
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

/** The dotted or other `operationId`, or `GET /path` where there is none. */
export function nameOf({ method, path, operation }: Pick<OperationEntry, 'method' | 'path' | 'operation'>): string {
  const { operationId } = operation;
  return typeof operationId === 'string' && operationId !== '' ? operationId : `${method.toUpperCase()} ${path}`;
}

/** Status of the successful response of an operation: the first 2xx that is documented, else 200. */
export function successStatusOf({ responses }: OperationObject): number {
  const status = Object.keys(asRecord(responses) ?? {}).find((status) => /^2\d\d$/.test(status));
  return status === undefined ? 200 : Number(status);
}
