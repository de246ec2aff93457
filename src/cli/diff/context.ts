import type { Place } from '../../openapi/place.ts';
import type { ChangeKind, Direction, Impact } from './change.ts';
import type { Collector } from './collector.ts';
import { compareSchemas, type SchemaPairs } from './compare-schemas.ts';
import type { Document } from './document.ts';
import type { Operation } from './operations.ts';

export type Two<T> = readonly [before: T, after: T];

export interface Sides {
  readonly documents: Two<Document>;
  readonly pairs: SchemaPairs;
  readonly collector: Collector;
}

interface Where {
  readonly at?: string;
  readonly pointer?: string;
  /** Findings of other operations with this key are the same change; by default there are none. */
  readonly same?: string;
}

/** The comparison of one operation: it knows where findings are collected and which side sends what. */
export class Context {
  readonly sides: Sides;
  readonly operations: Two<Operation>;
  /** What a program does with the HTTP request: it sends it (`request`) or, for a webhook, reads it (`response`). */
  readonly requests: Direction;
  /** What a program does with the HTTP response. */
  readonly responses: Direction;

  constructor(sides: Sides, operations: Two<Operation>) {
    this.sides = sides;
    this.operations = operations;
    [this.requests, this.responses] = operations[0].incoming ? ['response', 'request'] : ['request', 'response'];
  }

  report(kind: ChangeKind, message: string, impact: Impact, direction: Direction, where: Where = {}): void {
    const { at = '', pointer = this.operations[1].located.pointer, same } = where;
    this.sides.collector.add({
      kind,
      at,
      message,
      pointer,
      ...(same !== undefined && { same }),
      impact: { [direction]: impact },
      operation: operationOf(this.operations[0]),
    });
  }

  compareSchemas(direction: Direction, before: Place, after: Place, at: string): void {
    const { pairs, collector } = this.sides;
    compareSchemas({ pairs, collector, operation: operationOf(this.operations[0]), direction }, [before], [after], at);
  }

  /** The same part of the two documents. */
  two<T>(get: (document: Document, operation: Operation) => T): Two<T> {
    const { documents } = this.sides;
    return [get(documents[0], this.operations[0]), get(documents[1], this.operations[1])];
  }
}

export function operationOf({ id, method, path }: Operation): { id: string; method: string; path: string } {
  return { id, method, path };
}
