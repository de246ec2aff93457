import { asRecord } from '../../json.ts';
import type { Quota } from './quota.ts';
import { isMissing } from './wire-values.ts';

type Members = Record<string, unknown>;

/** Keeps a property's last non-null value; `__proto__` from the wire is not a property. */
export function keep(target: Members, key: string, value: unknown, quota: Quota): void {
  if (target[key] === value || value === undefined || key === '__proto__') return;
  if (!Object.hasOwn(target, key)) {
    if (quota.fits([key, value])) target[key] = value;
  } else if (value !== null && quota.fits(value, target[key])) target[key] = value;
}

/** Keeps a property's first value that is neither null nor empty. */
export function keepFirst(target: Members, key: string, value: unknown, quota: Quota): void {
  if (isMissing(target[key]) || !Object.hasOwn(target, key)) keep(target, key, value, quota);
}

/** Keeps a property's last value that is not empty: `''`, `0`, `{}` and usage of only zeros at the end carry no information. */
export function keepNews(target: Members, key: string, value: unknown, quota: Quota): void {
  if (!isEmpty(value) || isMissing(target[key]) || !Object.hasOwn(target, key)) keep(target, key, value, quota);
}

function isEmpty(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return value === 0 || isMissing(value);
  const members = Object.values(value);
  return (
    members.length === 0 || (depth < 2 && !Array.isArray(value) && members.every((each) => isEmpty(each, depth + 1)))
  );
}

/** The list under `key`, created if there is none. */
export function listOf(members: Members, key: string): unknown[] {
  if (!Array.isArray(members[key])) members[key] = [];
  return members[key] as unknown[];
}

/** A copy that later additions do not change: down to the lists in parts and the entries of logprobs. */
export function copyOf<T>(value: T, depth: number = 4): T {
  if (depth === 0) return value;
  if (Array.isArray(value)) return value.map((entry: unknown) => copyOf(entry, depth - 1)) as T;
  const record = asRecord(value);
  if (!record) return value;
  const copy: Members = {};
  for (const key of Object.keys(record)) if (key !== '__proto__') copy[key] = copyOf(record[key], depth - 1);
  return copy as T;
}
