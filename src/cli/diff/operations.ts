import { identify } from '../../codegen/identify.ts';
import { Fifo } from '../../fifo.ts';
import { PATH_PARAMETER } from '../../openapi/match-url.ts';
import type { ChangedOperation } from './change.ts';
import { listOperations, nameOf } from '../../openapi/operations.ts';
import { child, type Place } from '../../openapi/place.ts';
import type { OpenApi } from '../../openapi/types.ts';
import { type Document, rawOf } from './document.ts';

/** An operation with the places of its parameters, including those of its path item. */
export interface Operation extends ChangedOperation {
  readonly located: Place;
  /** Its path item. */
  readonly item: Place;
  readonly parameters: readonly Place[];
  /** Its method in a generated client, if it has one: `chat.completions.create`. */
  readonly generated?: string;
  /** The API calls it, and programs respond: a webhook or a callback. */
  readonly incoming: boolean;
}

export function operationsOf(document: Document): Operation[] {
  const { root } = document;
  const { identities } = identify(root.value as OpenApi, false);
  return listOperations(rawOf(root.value)).map((entry) => {
    const generated = identities.get(entry.operation)?.resourcePath.join('.');
    return {
      id: nameOf(entry),
      method: entry.method.toUpperCase(),
      path: entry.path,
      located: entry.place,
      item: document.resolve(child(root, 'paths', entry.path)),
      parameters: entry.parameterPlaces,
      ...(generated !== undefined && { generated }),
      incoming: false,
    };
  });
}

/** Servers do not see the names of path parameters. */
const addressOf = ({ method, path }: ChangedOperation): string => `${method} ${path.replaceAll(PATH_PARAMETER, '{}')}`;

const namedBy = ({ method, id }: ChangedOperation): string => `${method} ${id}`;

/** Pairs the operations of the two documents: by URL, else by name. */
export function matchOperations(
  before: readonly Operation[],
  after: readonly Operation[],
): { pairs: [Operation, Operation][]; removed: Operation[]; added: Operation[] } {
  const there = new Map(after.map((operation) => [addressOf(operation), operation]));
  const found = new Map<Operation, Operation>();
  for (const operation of before) {
    const same = there.get(addressOf(operation));
    if (same) found.set(operation, same);
  }
  const taken = new Set(found.values());
  const moved = new Map<string, Fifo<Operation>>();
  for (const operation of after) {
    if (taken.has(operation)) continue;
    const name = namedBy(operation);
    const queue = moved.get(name) ?? new Fifo();
    queue.push(operation);
    moved.set(name, queue);
  }
  for (const operation of before) {
    const same = found.has(operation) ? undefined : moved.get(namedBy(operation))?.take();
    if (!same) continue;
    taken.add(same);
    found.set(operation, same);
  }
  return {
    pairs: before.flatMap((operation): [Operation, Operation][] => {
      const same = found.get(operation);
      return same ? [[operation, same]] : [];
    }),
    removed: before.filter((operation) => !found.has(operation)),
    added: after.filter((operation) => !taken.has(operation)),
  };
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly located: Place;
  readonly schema: Place;
}

/** The parameters of an operation by location and name. */
export function parametersOf(operation: Operation): Map<string, Parameter> {
  const slots = new Map((operation.path.match(PATH_PARAMETER) ?? []).map((slot, index) => [slot.slice(1, -1), index]));
  const entries = operation.parameters.map((located): [string, Parameter] => {
    const value = rawOf(located.value);
    const [name, place] = [String(value['name']), String(value['in'])];
    const media = Object.keys(rawOf(value['content']))[0];
    const schema = media === undefined ? child(located, 'schema') : child(located, 'content', media, 'schema');
    // Path parameters are identified by position; header names are case-insensitive.
    const key = place === 'path' ? (slots.get(name) ?? -1) : place === 'header' ? name.toLowerCase() : name;
    return [`${place} ${key}`, { name, in: place, required: value['required'] === true, located, schema }];
  });
  return new Map(entries);
}
