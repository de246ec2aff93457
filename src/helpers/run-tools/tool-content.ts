import type { ChatCompletionContentPart } from '../../../generated/types.ts';
import { asRecord } from '../../json.ts';
import { kindOf } from '../../settings.ts';
import type { ToolContent } from './types.ts';

/** Converts a tool's result to message content. Throws for a value that JSON cannot express, also within others. */
export function toContent(result: unknown): ToolContent {
  if (typeof result === 'string') return result;
  // Models interpret an empty result as a failure.
  if (result === undefined) return 'Done.';
  if (isContentPart(result)) return [result];
  if (Array.isArray(result) && result.length > 0 && result.every(isContentPart)) return result;
  return JSON.stringify(result, expressible) ?? (typeof result === 'object' ? 'Done.' : String(result));
}

/** A value as JSON expresses it. `JSON.stringify` leaves out what maps and sets hold, and writes `{}` for a response. */
function expressible(this: unknown, key: string, value: unknown): unknown {
  // Bytes are numbers by now.
  const given: unknown = (this as Record<string, unknown>)[key];
  if (ArrayBuffer.isView(given))
    throw new TypeError('The tool returned bytes. Return text, base64 or content parts instead.');
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if (value instanceof Set) return [...(value as Set<unknown>)];
  if (value instanceof Map) {
    const entries = [...(value as Map<unknown, unknown>)];
    return entries.every(([name]) => typeof name === 'string') ? Object.fromEntries(entries) : entries;
  }
  if (value instanceof Error) return { ...value, name: value.name, message: value.message };
  if (Object.keys(value).length === 0 && !isPlain(value))
    throw new TypeError(`The tool returned ${kindOf(value)}, which JSON cannot express. Return what it holds instead.`);
  return value;
}

/** True for an object that a class of the program made, too. */
function isPlain(value: object): boolean {
  return Object.prototype.toString.call(value) === '[object Object]';
}

/** Kinds of content parts, each with the field of its content. */
const FIELDS: ReadonlyMap<unknown, string> = new Map([
  ['text', 'text'],
  ['image_url', 'image_url'],
  ['input_audio', 'input_audio'],
  ['video_url', 'video_url'],
  ['input_video', 'video_url'],
  ['file', 'file'],
]);

function isContentPart(value: unknown): value is ChatCompletionContentPart {
  const part = asRecord(value);
  const field = FIELDS.get(part?.['type']);
  const content = field === undefined ? undefined : part?.[field];
  return field === 'text' ? typeof content === 'string' : asRecord(content) !== undefined;
}
