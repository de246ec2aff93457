import { Fifo } from '../../fifo.ts';
import type { ChangedOperation } from './change.ts';
import { child, type Document, listOf, type Located, rawOf } from './document.ts';
import { PATH_PARAMETER } from '../../path-template.ts';

/** An operation, and the members its path gives to all of its operations. */
export interface Operation extends ChangedOperation {
  readonly located: Located;
  readonly item: Located;
}

const METHODS: readonly string[] = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

export function operationsOf(document: Document): Operation[] {
  const paths = child(document.root, 'paths');
  return Object.keys(rawOf(paths.value)).flatMap((path) => {
    const item = document.resolve(child(paths, path));
    return METHODS.filter((method) => rawOf(item.value)[method] !== undefined).map((method) => {
      const located = child(item, method);
      const id = rawOf(located.value)['operationId'];
      const name = method.toUpperCase();
      return { id: typeof id === 'string' ? id : `${name} ${path}`, method: name, path, located, item };
    });
  });
}

/** Servers do not see what a path calls its parameters. */
const addressOf = ({ method, path }: ChangedOperation): string => `${method} ${path.replaceAll(PATH_PARAMETER, '{}')}`;

const nameOf = ({ method, id }: ChangedOperation): string => `${method} ${id}`;

/** Which operations of the two documents are the same: those at one address, else those of one name. */
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
    const name = nameOf(operation);
    const queue = moved.get(name) ?? new Fifo();
    queue.push(operation);
    moved.set(name, queue);
  }
  for (const operation of before) {
    const same = found.has(operation) ? undefined : moved.get(nameOf(operation))?.take();
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
  readonly located: Located;
  readonly schema: Located;
}

/** The parameters of an operation by where they go and what they are called. */
export function parametersOf(operation: Operation, document: Document): Map<string, Parameter> {
  const parameters = new Map<string, Parameter>();
  const slots = new Map((operation.path.match(PATH_PARAMETER) ?? []).map((slot, index) => [slot.slice(1, -1), index]));
  for (const owner of [operation.item, operation.located]) {
    for (const [index] of listOf(rawOf(owner.value)['parameters']).entries()) {
      const located = document.resolve(child(owner, 'parameters', index));
      const value = rawOf(located.value);
      const [name, place] = [String(value['name']), String(value['in'])];
      const media = Object.keys(rawOf(value['content']))[0];
      const schema = media === undefined ? child(located, 'schema') : child(located, 'content', media, 'schema');
      // Path parameters are known by their place, header names have no case.
      const key = place === 'path' ? (slots.get(name) ?? -1) : place === 'header' ? name.toLowerCase() : name;
      parameters.set(`${place} ${key}`, { name, in: place, required: value['required'] === true, located, schema });
    }
  }
  return parameters;
}
