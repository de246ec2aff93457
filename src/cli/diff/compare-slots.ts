import type { Comparison } from './compare-schemas.ts';
import type { Slot } from './variant.ts';

/** Compares the schemas for values that are not named: other properties, other items, the content of a string. */
export function compareSlots(
  comparison: Comparison,
  before: Slot,
  after: Slot,
  at: string,
  what: 'items' | 'properties',
): void {
  const { schemas, isRequest: request } = comparison;
  const [old, now] = [schemas[0].given(before), schemas[1].given(after)];
  if (old && now) return comparison.enter(old, now, at);
  if (old === now) return;
  if (now === false) {
    comparison.report('values-closed', `no longer accepts other ${what}`, request ? 'breaking' : 'safe', at);
  } else if (old === false) {
    // Other properties are ignored; another item makes a list longer than its type.
    const impact = request || what === 'properties' ? 'safe' : 'breaking';
    comparison.report('values-opened', `accepts other ${what} too`, impact, at);
  } else {
    const typed = now !== undefined;
    const message = typed ? 'was untyped, now typed' : 'was typed, now untyped';
    comparison.report('type-changed', message, typed === request ? 'breaking' : 'safe', at);
  }
}
