import type { ChatCompletionContentPart } from '../../../generated/types.ts';
import { asRecord } from '../../json.ts';
import type { ToolContent } from './types.ts';

/** Converts a tool's result to message content. Throws for a value that JSON cannot express. */
export function toContent(result: unknown): ToolContent {
  if (typeof result === 'string') return result;
  // Models interpret an empty result as a failure.
  if (result === undefined) return 'Done.';
  if (isContentPart(result)) return [result];
  if (Array.isArray(result) && result.length > 0 && result.every(isContentPart)) return result;
  return JSON.stringify(result) ?? String(result);
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
