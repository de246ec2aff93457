import type { ChangeKind, Direction, Impact } from './change.ts';
import { LOWER, same, UPPER, type Variant } from './variant.ts';

export type Report = (kind: ChangeKind, message: string, impact: Impact, at?: string) => void;

const code = (value: unknown): string => JSON.stringify(value);

/** Compares the values that two variants of one type allow. */
export function compareValues(before: Variant, after: Variant, direction: Direction, report: Report): void {
  const request = direction === 'request';
  const [old, now] = [before.values, after.values];
  if (old && now) {
    const [were, are] = [new Set(old), new Set(now)];
    const wasFree = before.open && !after.open;
    // An open list accepts unlisted values: removing one changes nothing on the wire.
    for (const value of old.filter((one) => !are.has(one)))
      report('value-removed', `value ${code(value)} removed`, request ? (after.open ? 'risky' : 'breaking') : 'safe');
    // If no value is left, no comparison in a program matches any more.
    const added = old.some((one) => are.has(one)) ? 'risky' : 'breaking';
    for (const value of now.filter((one) => !were.has(one)))
      report('value-added', `value ${code(value)} added`, request || before.open ? 'safe' : added);
    if (wasFree) report('values-closed', 'no longer accepts other values', request ? 'breaking' : 'safe');
    if (!before.open && after.open) report('values-opened', 'accepts other values too', request ? 'safe' : 'risky');
  } else if (now && !after.open) {
    const list = now.map(code).join(', ');
    report('values-closed', `any ${before.type} before, now only ${list}`, request ? 'breaking' : 'safe');
  } else if (old && !before.open) {
    report('values-opened', `any ${after.type}; was limited to the listed values`, request ? 'safe' : 'risky');
  }
}

/** Compares bounds, pattern, format and encoding. */
export function compareLimits(before: Variant, after: Variant, direction: Direction, report: Report): void {
  for (const key of new Set([...Object.keys(before.limits), ...Object.keys(after.limits)])) {
    const [old, now] = [before.limits[key], after.limits[key]];
    if (same(old, now)) continue;
    const message =
      old === undefined
        ? `${key} ${code(now)} set`
        : now === undefined
          ? `${key} ${code(old)} lifted`
          : `${key} ${code(old)} → ${code(now)}`;
    // The content of a string is decoded differently; anything else keeps its type, whatever its bounds are.
    const encoded = key.startsWith('content');
    const narrowed = direction === 'request' && now !== undefined && (old === undefined || stricter(key, old, now));
    const impact = key === 'format' ? 'risky' : 'breaking';
    report('limit-changed', message, encoded || narrowed ? impact : 'safe');
  }
}

function stricter(key: string, old: unknown, now: unknown): boolean {
  if (LOWER.includes(key)) return Number(now) > Number(old);
  if (UPPER.includes(key)) return Number(now) < Number(old);
  // A multiple of the old value must be a multiple of the new one.
  if (key === 'multipleOf') return Number(old) % Number(now) !== 0;
  return true;
}
