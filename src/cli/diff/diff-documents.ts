import type { Change } from './change.ts';
import { Collector } from './collector.ts';
import { OperationComparison, operationOf, type Sides } from './compare-operations.ts';
import { child } from '../../openapi/place.ts';
import { Document, listOf, rawOf } from './document.ts';
import { matchOperations, operationsOf } from './operations.ts';
import { Schemas } from './schemas.ts';

/**
 * What changed from one OpenAPI 3.0 or 3.1 document to the next, what breaks first. Descriptions, examples, tags and the names
 * of components are left out: no program sees them. Throws an `Error` of one line for anything else than such a document.
 */
export function diffDocuments(before: unknown, after: unknown): Change[] {
  const documents = [new Document(before, 'old'), new Document(after, 'new')] as const;
  const schemas = [new Schemas(documents[0]), new Schemas(documents[1])] as const;
  const sides: Sides = { documents, schemas, collector: new Collector() };
  compareServers(sides);
  const { pairs, removed, added } = matchOperations(operationsOf(documents[0]), operationsOf(documents[1]));
  for (const operation of removed)
    sides.collector.add({
      kind: 'operation-removed',
      at: '',
      message: 'operation removed',
      pointer: operation.located.pointer,
      impact: { request: 'breaking' },
      operation: operationOf(operation),
    });
  for (const pair of pairs) new OperationComparison(sides, pair).run();
  for (const operation of added)
    sides.collector.add({
      kind: 'operation-added',
      at: '',
      message: 'new operation',
      pointer: operation.located.pointer,
      impact: { request: 'safe' },
      operation: operationOf(operation),
    });
  return sides.collector.changes();
}

function compareServers({ documents, collector }: Sides): void {
  const [was, is] = documents.map(({ root }) =>
    listOf(rawOf(root.value)['servers']).map((server) => String(rawOf(server)['url']).replace(/\/$/, '')),
  ) as [string[], string[]];
  const add = (kind: 'server-added' | 'server-removed', url: string, index: number): void =>
    collector.add({
      kind,
      at: 'servers',
      message: kind === 'server-added' ? `new server ${url}` : `server ${url} removed`,
      pointer: child(documents[kind === 'server-added' ? 1 : 0].root, 'servers', index).pointer,
      impact: { request: kind === 'server-added' ? 'safe' : 'breaking' },
    });
  const [before, now] = [new Set(was), new Set(is)];
  for (const [index, url] of was.entries()) if (!now.has(url)) add('server-removed', url, index);
  for (const [index, url] of is.entries()) if (!before.has(url)) add('server-added', url, index);
}
