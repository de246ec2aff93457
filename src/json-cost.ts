import { parseJSON } from './json.ts';

// Approximate memory of parsed JSON values, in bytes: many small values take far more than their text.
export const OBJECT_COST = 64;
export const LIST_COST = 32;
export const PROPERTY_COST = 32;
export const VALUE_COST = 16;

/** Deeper values cannot be serialized again. */
const MAX_DEPTH = 1_000;
/** Shorter texts cost too little to be counted. */
const WORTH_COUNTING = 16 * 1024;

export const QUOTE = 34;
const COMMA = 44;
export const BRACKET = 91;
const BACKSLASH = 92;
export const BRACE = 123;

/** The cost of a parsed value, `Infinity` if it is nested too deeply; counting ends beyond `limit`. */
export function costOf(value: unknown, limit: number = Infinity, depth: number = 0): number {
  if (typeof value === 'string') return VALUE_COST + value.length;
  if (typeof value !== 'object' || value === null) return VALUE_COST;
  if (depth > MAX_DEPTH) return Infinity;
  let cost = Array.isArray(value) ? LIST_COST : OBJECT_COST;
  if (Array.isArray(value)) {
    for (const item of value) {
      if (cost > limit) return cost;
      cost += costOf(item, limit - cost, depth + 1);
    }
    return cost;
  }
  // A value on `Object.prototype` contains itself, by inheritance.
  for (const key in value) {
    if (!Object.hasOwn(value, key)) continue;
    if (cost > limit) return cost;
    const member = (value as Record<string, unknown>)[key];
    cost += PROPERTY_COST + key.length + costOf(member, limit - cost, depth + 1);
  }
  return cost;
}

/**
 * True if the values of a JSON text, besides their own text, would take more than `limit` bytes once parsed: determined before
 * a short text becomes a million objects. Most texts are too short for that and are not inspected.
 */
export function exceedsCost(json: string, limit: number): boolean {
  if (json.length < WORTH_COUNTING) return false;
  let cost = 0;
  for (let at = 0; at < json.length; at++) {
    const unit = json.charCodeAt(at);
    if (unit === QUOTE) at = stringEnd(json, at + 1);
    else if (unit === COMMA) cost += VALUE_COST;
    else if (unit === BRACE) cost += OBJECT_COST;
    else if (unit === BRACKET) cost += LIST_COST;
    if (cost > limit) return true;
  }
  return false;
}

/** A JSON value as text, or words in its place if it is nested too deeply for that. */
export function stringify(value: unknown): string {
  return costOf(value) < Infinity ? JSON.stringify(value) : '(nested too deeply)';
}

/** The parsed text; `undefined` if it is not JSON, or its values would take more than `limit` bytes. */
export function parseWithin(text: string, limit: number): unknown {
  return exceedsCost(text, limit) ? undefined : parseJSON(text);
}

/** Index of the quote that ends a string, or the length of the text. */
export function stringEnd(json: string, start: number): number {
  for (let quote = json.indexOf('"', start); quote >= 0; quote = json.indexOf('"', quote + 1)) {
    let before = quote;
    while (before > start && json.charCodeAt(before - 1) === BACKSLASH) before--;
    if ((quote - before) % 2 === 0) return quote;
  }
  return json.length;
}
