import type { Direction } from './change.ts';
import type { Report } from './compare-scalars.ts';
import type { Comparison } from './compare-schemas.ts';
import { compareSlots } from './compare-slots.ts';
import type { Schemas } from './schemas.ts';
import { type Node, same, type Variant } from './variant.ts';

/** Compares the properties of two objects. */
export function compareObjects(comparison: Comparison, before: Variant, after: Variant, at: string): void {
  const { isRequest: request, schemas } = comparison;
  const hidden = request ? 'readOnly' : 'writeOnly';
  for (const [name, old] of before.properties) {
    const now = after.properties.get(name);
    const here = `${at}.${name}`;
    const [wasHidden, isHidden] = [schemas[0].flag(old, hidden), now !== undefined && schemas[1].flag(now, hidden)];
    if (wasHidden && (now === undefined || isHidden)) continue;
    if (now === undefined) {
      // Identified by the object that lost it, so that objects that were merged report it once.
      const gone = `${after.pointer}/${name}`;
      comparison.report('property-removed', 'removed', 'breaking', here, old[0]?.pointer, gone);
    } else if (isHidden) {
      const [message, impact] = request
        ? (['now read-only: no longer sent', 'risky'] as const)
        : (['now write-only: no longer returned', 'breaking'] as const);
      comparison.report('access-changed', message, impact, here, now[0]?.pointer);
    } else if (wasHidden) {
      const required = request && after.required.has(name);
      const word = request ? 'read-only' : 'write-only';
      const message = `no longer ${word}${required ? ', and required' : ''}`;
      comparison.report('access-changed', message, required ? 'breaking' : 'safe', here, now[0]?.pointer);
    } else {
      compareProperty(comparison, before, after, name, here);
      comparison.enter(old, now, here);
    }
  }
  for (const [name, node] of after.properties) {
    if (before.properties.has(name) || schemas[1].flag(node, hidden)) continue;
    const required = request && after.required.has(name) && !before.required.has(name);
    const message = required ? 'new, and required' : 'new';
    const impact = required ? 'breaking' : 'safe';
    comparison.report('property-added', message, impact, `${at}.${name}`, node[0]?.pointer);
  }
  compareUnnamed(comparison, before, after, at);
}

function compareProperty(comparison: Comparison, before: Variant, after: Variant, name: string, at: string): void {
  const { schemas, direction } = comparison;
  const [old, now] = [before.properties.get(name) ?? [], after.properties.get(name) ?? []];
  const report: Report = (kind, message, impact) => comparison.report(kind, message, impact, at, now[0]?.pointer);
  compareRequired(before, after, name, direction, report);
  compareFlags([schemas[0], old], [schemas[1], now], direction, report);
}

function compareRequired(before: Variant, after: Variant, name: string, direction: Direction, report: Report): void {
  const [hadTo, hasTo] = [before.required.has(name), after.required.has(name)];
  const request = direction === 'request';
  if (!hadTo && hasTo) report('made-required', 'now required', request ? 'breaking' : 'safe');
  if (hadTo && !hasTo) report('made-optional', 'now optional', request ? 'safe' : 'breaking');
}

/** Compares what the schemas state about properties that they do not name. */
function compareUnnamed(comparison: Comparison, before: Variant, after: Variant, at: string): void {
  for (const name of new Set([...before.required, ...after.required])) {
    if (before.properties.has(name) || after.properties.has(name)) continue;
    const report: Report = (kind, message, impact) => comparison.report(kind, message, impact, `${at}.${name}`);
    compareRequired(before, after, name, comparison.direction, report);
  }
  for (const pattern of new Set([...before.patterns.keys(), ...after.patterns.keys()])) {
    const [old, now] = [before.patterns.get(pattern), after.patterns.get(pattern)];
    compareSlots(comparison, old ?? before.additional, now ?? after.additional, `${at}.(${pattern})`, 'properties');
  }
  compareSlots(comparison, before.additional, after.additional, `${at}.*`, 'properties');
}

/** Compares deprecation and default of a property or a parameter. */
export function compareFlags(
  [was, old]: readonly [Schemas, Node],
  [is, now]: readonly [Schemas, Node],
  direction: Direction,
  report: Report,
): void {
  const [wasDeprecated, isDeprecated] = [was.flag(old, 'deprecated'), is.flag(now, 'deprecated')];
  if (isDeprecated && !wasDeprecated) report('deprecated', 'now deprecated', 'safe');
  if (wasDeprecated && !isDeprecated) report('undeprecated', 'no longer deprecated', 'safe');
  if (direction === 'response') return;
  const [before, after] = [was.default(old), is.default(now)];
  // A default that is newly documented usually existed before.
  if (before !== undefined && !same(before, after)) {
    const to = after === undefined ? 'no default now' : `now ${JSON.stringify(after)}`;
    report('default-changed', `default was ${JSON.stringify(before)}, ${to}`, 'risky');
  }
}
