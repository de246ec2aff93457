import type { Room } from './room.ts';

/** Keeps a member's last non-null value; `__proto__` from the wire is no member. */
export function keep(target: Record<string, unknown>, key: string, value: unknown, room: Room): void {
  if (target[key] === value || value === undefined || key === '__proto__') return;
  if (Object.hasOwn(target, key) ? value !== null : room.fits(value)) target[key] = value;
}
