import type { Change } from './change.ts';
import { Collector } from './collector.ts';
import { compareCallbacks, compareWebhooks } from './compare-incoming.ts';
import { compareOperation } from './compare-operations.ts';
import { SchemaPairs } from './compare-schemas.ts';
import { compareServers } from './compare-servers.ts';
import { operationOf, type Sides } from './context.ts';
import { Document } from './document.ts';
import { matchOperations, operationsOf } from './operations.ts';
import { Schemas } from './schemas.ts';

/**
 * Returns the changes from one OpenAPI document to the next, breaking ones first. Descriptions, examples, tags and the
 * names of components are ignored: they do not affect programs. Throws an `Error` with a one-line message for any other
 * value.
 */
export function diffDocuments(before: unknown, after: unknown): Change[] {
  const documents = [new Document(before, 'old'), new Document(after, 'new')] as const;
  const pairs = new SchemaPairs([new Schemas(documents[0]), new Schemas(documents[1])]);
  const sides: Sides = { documents, pairs, collector: new Collector() };
  compareServers(sides);
  const { pairs: matched, removed, added } = matchOperations(operationsOf(documents[0]), operationsOf(documents[1]));
  for (const operation of removed)
    sides.collector.add({
      kind: 'operation-removed',
      at: '',
      message: 'operation removed',
      pointer: operation.located.pointer,
      impact: { request: 'breaking' },
      operation: operationOf(operation),
    });
  for (const pair of matched) {
    compareOperation(sides, pair);
    compareCallbacks(sides, pair);
  }
  for (const operation of added)
    sides.collector.add({
      kind: 'operation-added',
      at: '',
      message: 'new operation',
      pointer: operation.located.pointer,
      impact: { request: 'safe' },
      operation: operationOf(operation),
    });
  compareWebhooks(sides);
  return sides.collector.changes();
}
