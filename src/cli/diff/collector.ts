import type { Change, ChangedOperation, ChangeKind, Direction, Impact } from './change.ts';
import { worst } from './change.ts';

export interface Finding {
  readonly kind: ChangeKind;
  readonly at: string;
  readonly message: string;
  readonly pointer: string;
  /** Findings with equal keys are one change, if their kind and message are equal too. Default: the pointer. */
  readonly same?: string;
  readonly impact: Readonly<Partial<Record<Direction, Impact>>>;
  readonly operation?: ChangedOperation;
}

const ORDER: readonly Impact[] = ['safe', 'risky', 'breaking'];

interface Merged {
  /** The first in each direction: the change is reported at the worst one. */
  first: Partial<Record<Direction, Finding>>;
  impact: Partial<Record<Direction, Impact>>;
  operations: Map<string, ChangedOperation>;
}

/** Collects findings, as one change for all operations it affects. */
export class Collector {
  readonly #found = new Map<string, Merged>();

  add(finding: Finding): void {
    const key = [finding.kind, finding.same ?? finding.pointer, finding.message].join('\n');
    let merged = this.#found.get(key);
    if (!merged) this.#found.set(key, (merged = { first: {}, impact: {}, operations: new Map() }));
    const { operation, impact } = finding;
    if (operation) merged.operations.set(`${operation.method} ${operation.path}`, operation);
    for (const direction of ['request', 'response'] as const) {
      const [one, other] = [merged.impact[direction], impact[direction]];
      if (other) merged.first[direction] ??= finding;
      if (other && (!one || ORDER.indexOf(other) > ORDER.indexOf(one))) merged.impact[direction] = other;
    }
  }

  /** Breaking changes first; otherwise in the order found. */
  changes(): Change[] {
    const changes = [...this.#found.values()].flatMap(({ first, impact, operations }) => {
      const all = worst({ impact });
      const finding = impact.request === all ? first.request : first.response;
      if (!finding) return [];
      const { kind, at, message, pointer } = finding;
      // `at` belongs to the first operation, so that the two can be reported together.
      const reached = [...operations.values()];
      const place = reached.findIndex(
        ({ method, path }) => method === finding.operation?.method && path === finding.operation.path,
      );
      const list = [...reached.splice(Math.max(0, place), 1), ...reached];
      return [{ kind, breaking: all === 'breaking', impact, at, message, pointer, operations: list }];
    });
    return changes.sort((a, b) => ORDER.indexOf(worst(b)) - ORDER.indexOf(worst(a)));
  }
}
