import { parseJSON } from '../json.ts';
import { redact, redactKnown } from '../log.ts';

const MAX_DEPTH = 64;

/**
 * A copy of a JSON value without secrets, also where they are escaped in JSON text within it. What is nested deeper than
 * anyone reads is left out.
 */
export function maskValue<T>(value: T, known: string | undefined, depth: number = 0): T {
  return mask(value, depth, (text) => redact(text, known)) as T;
}

/** A copy in which only `known` is masked: for what a model wrote, where other text may look like a secret. */
export function maskKnown<T>(value: T, known: string | undefined): T {
  if (!known) return value;
  return mask(value, 0, (text) => redactKnown(text, known)) as T;
}

function mask(value: unknown, depth: number, text: (text: string) => string): unknown {
  if (depth > MAX_DEPTH) return undefined;
  if (typeof value === 'string') return maskText(value, depth, text);
  if (Array.isArray(value)) return value.map((item) => mask(item, depth + 1, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, property]) => [text(key), mask(property, depth + 1, text)]),
  );
}

function maskText(value: string, depth: number, text: (text: string) => string): string {
  // Without an escape, a secret in JSON text looks as it does outside.
  const inner = /^\s*[{["]/.test(value) && value.includes('\\') ? parseJSON(value) : undefined;
  if (inner === undefined) return text(value);
  const masked = JSON.stringify(mask(inner, depth + 1, text));
  return masked === JSON.stringify(inner) ? text(value) : masked;
}
