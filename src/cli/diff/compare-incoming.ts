import { child, type Place } from '../../openapi/place.ts';
import { operationsIn } from '../../openapi/operations.ts';
import type { Collector } from './collector.ts';
import { compareOperation } from './compare-operations.ts';
import { operationOf, type Sides, type Two } from './context.ts';
import { type Document, rawOf } from './document.ts';
import type { Operation } from './operations.ts';

/** Compares the requests that the API sends: webhooks. */
export function compareWebhooks(sides: Sides): void {
  const places: Two<Place> = [child(sides.documents[0].root, 'webhooks'), child(sides.documents[1].root, 'webhooks')];
  compareIncoming(
    sides,
    [incomingOf(sides.documents[0], places[0]), incomingOf(sides.documents[1], places[1])],
    'webhook',
  );
}

/** Compares the callbacks of an operation. */
export function compareCallbacks(sides: Sides, operations: Two<Operation>): void {
  const [before, after] = operations.map(({ located }, side) => {
    const document = sides.documents[side as 0 | 1];
    const callbacks = child(located, 'callbacks');
    return Object.keys(rawOf(callbacks.value)).flatMap((name) =>
      incomingOf(document, document.resolve(child(callbacks, name)), `${operations[0].id} ${name}`),
    );
  }) as [Operation[], Operation[]];
  compareIncoming(sides, [before, after], 'callback');
}

/** The operations of path items by name. */
function incomingOf(document: Document, items: Place, owner?: string): Operation[] {
  return operationsIn(document.root.value, items).map(({ path, method, place, parameterPlaces }) => ({
    id: owner === undefined ? path : `${owner} ${path}`,
    method: method.toUpperCase(),
    path,
    located: place,
    item: items,
    parameters: parameterPlaces,
    incoming: true,
  }));
}

function compareIncoming(sides: Sides, [before, after]: Two<Operation[]>, what: 'webhook' | 'callback'): void {
  const { collector } = sides;
  const keyOf = ({ id, method }: Operation): string => `${method} ${id}`;
  const now = new Map(after.map((operation) => [keyOf(operation), operation]));
  for (const operation of before) {
    const other = now.get(keyOf(operation));
    now.delete(keyOf(operation));
    if (other) compareOperation(sides, [operation, other]);
    else add(collector, operation, what, 'removed');
  }
  for (const operation of now.values()) add(collector, operation, what, 'added');
}

function add(collector: Collector, operation: Operation, what: 'webhook' | 'callback', how: 'added' | 'removed'): void {
  collector.add({
    kind: `${what}-${how}`,
    at: '',
    message: how === 'added' ? `new ${what}` : `${what} removed`,
    pointer: operation.located.pointer,
    impact: { response: how === 'added' ? 'safe' : 'breaking' },
    operation: operationOf(operation),
  });
}
