import type { Operation } from '../operation.ts';
import { callSlug } from '../transport/call-slug.ts';
import type { Client } from '../transport/client.ts';

/**
 * The common part of several operations: the function that calls them, whether they take a body or a query, and the descriptor
 * without id and path.
 */
export type OperationShape = readonly [
  call: (client: Client, operation: Operation, path: readonly never[], params?: never, options?: never) => unknown,
  takesParams: 0 | 1,
  rest: Omit<Operation, 'id' | 'path'> & { readonly path?: string },
];

/**
 * The properties of a client with the resources of `tree`: `completions.create 0 /chat/completions`, one line for each method with
 * the index of its shape and its path. Text is the smallest representation of many operations; each client parses a resource on
 * first use, and then has it as a plain property.
 */
export function resourceProperties(
  tree: Readonly<Record<string, string>>,
  shapes: readonly OperationShape[],
): PropertyDescriptorMap {
  const properties: PropertyDescriptorMap = {};
  for (const [name, text] of Object.entries(tree)) {
    const define = (target: object, value: unknown): void => {
      Object.defineProperty(target, name, { value, writable: true, enumerable: true, configurable: true });
    };
    properties[name] = {
      get(this: Client) {
        const resource = parseResource(this, name, text, shapes);
        define(this, resource);
        return resource;
      },
      // Tests replace resources with doubles.
      set(this: Client, double: unknown) {
        define(this, double);
      },
      enumerable: true,
      configurable: true,
    };
  }
  return properties;
}

function parseResource(client: Client, name: string, text: string, shapes: readonly OperationShape[]): unknown {
  const root: Resource = {};
  for (const line of text.split('\n')) {
    const [method, shape, path] = line.split(' ') as [string, string, string];
    const [call, takesParams, rest] = shapes[+shape] as OperationShape;
    // An operation without a resource has only the root's name.
    const id = method === '' ? name : `${name}.${method}`;
    const operation: Operation = { id, path, ...rest };
    const count = call === callSlug ? Infinity : operation.path.split('{').length - 1;
    const bound = (...args: never[]): unknown =>
      call(client, operation, args.splice(0, count), ...(takesParams ? args : [undefined as never, ...args]));
    if (method === '') return bound;
    const parts = method.split('.');
    const last = parts.pop() as string;
    let place = root;
    // Only own properties: `constructor` is a name like any other.
    for (const part of parts) place = (Object.hasOwn(place, part) ? place[part] : (place[part] = {})) as Resource;
    place[last] = bound;
  }
  return root;
}

interface Resource {
  [name: string]: unknown;
}
