import type { Direction } from './change.ts';
import type { Report } from './compare-scalars.ts';
import { alikeIn, type Schemas } from './schemas.ts';
import type { Condition, Variant } from './variant.ts';

/**
 * Compares conditions that types do not express: `not`, `if`, `dependentRequired` and the like. A response keeps its
 * type, so only a program that relies on the condition notices the difference.
 */
export function compareConditions(
  schemas: readonly [before: Schemas, after: Schemas],
  before: Variant,
  after: Variant,
  direction: Direction,
  report: Report,
): void {
  const left = [...after.conditions];
  const gone = before.conditions.filter((condition) => {
    const found = left.findIndex(
      ({ name, place }) => name === condition.name && alikeIn(schemas, condition.place, place),
    );
    if (found >= 0) left.splice(found, 1);
    return found < 0;
  });
  const request = direction === 'request';
  for (const { name } of gone) {
    const changed = left.findIndex((one) => one.name === name);
    if (changed >= 0) {
      left.splice(changed, 1);
      report('condition-changed', `${labelOf(name)} changed`, request ? 'breaking' : 'risky');
    } else report('condition-removed', `${labelOf(name)} removed`, request ? 'safe' : 'risky');
  }
  for (const { name } of left) report('condition-added', `${labelOf(name)} added`, request ? 'breaking' : 'safe');
}

/** `dependentRequired.a` → `dependentRequired of a`. */
function labelOf(name: Condition['name']): string {
  const dot = name.indexOf('.');
  return dot < 0 ? name : `${name.slice(0, dot)} of ${name.slice(dot + 1)}`;
}
