import { asRecord } from '../../json.ts';
import { parseWithin } from '../../json-cost.ts';

/** Maximum memory of an input that arrived as text, once parsed, in bytes. */
const MAX_COST = 16 * 1024 * 1024;

/** Parses the input of a tool; some models encode the JSON twice. `undefined` if it is not JSON. */
export function readInput(text: string, limit: number): unknown {
  const value = parseWithin(text, limit);
  const inner = typeof value === 'string' ? parseWithin(value, limit) : undefined;
  return asRecord(inner) ?? value;
}

/** A plain message whose tool inputs are objects, even if the server sent their JSON as text, or nothing. */
export function withInputs<T>(message: T): T {
  const content = asRecord(message)?.['content'];
  if (!Array.isArray(content) || !content.some(isOdd)) return message;
  return {
    ...message,
    content: content.map((block: unknown) => (isOdd(block) ? { ...block, input: inputOf(block) } : block)),
  };
}

function isOdd(block: unknown): block is { input: unknown } {
  const record = asRecord(block);
  return record !== undefined && 'input' in record && (record['input'] === null || typeof record['input'] === 'string');
}

function inputOf({ input }: { input: unknown }): unknown {
  return typeof input === 'string' && input !== '' ? (asRecord(readInput(input, MAX_COST)) ?? input) : {};
}
