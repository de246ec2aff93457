import { asRecord } from '../../json.ts';
import { stringify } from '../../json-cost.ts';
import { isMixed, plainText } from './piece.ts';

type Members = Record<string, unknown>;

// Objects in events of the kinds that are loaded when they are needed.

/** The text of a part of this type under `name`; `''` if it is another part or has none. */
export function textOf(part: unknown, type: string, name: string): string {
  const record = asRecord(part);
  return record?.['type'] === type ? plainText(record[name]) : '';
}

/** By the type of an event, or of its delta: the object, or text, that loops read without a check. */
const PARTS: readonly (readonly [type: RegExp, name: string, empty: object | string])[] = [
  [/^response.*(?:text|refusal|arguments|input|code)\.delta$/, 'delta', ''],
  [/^response\.output_item/, 'item', {}],
  [/^response\.(?:created|queued|in_progress|completed|incomplete|failed)$/, 'response', {}],
  [/^(?:content_block|message)_delta$/, 'delta', {}],
  [/^content_block_start/, 'content_block', {}],
  [/^message_start/, 'message', {}],
  [/^text_delta/, 'text', ''],
  [/^thinking_delta/, 'thinking', ''],
  [/^input_json_delta/, 'partial_json', ''],
  [/^image_generation\.partial/, 'b64_json', ''],
];

/**
 * The event with what its type has, empty if the server sent none; text in parts is joined, other objects in place of text become
 * JSON. `undefined` if the event is not an object.
 */
export function shapeEvent(event: unknown): Members | undefined {
  const record = asRecord(event);
  const type = record?.['type'];
  const part = typeof type === 'string' && PARTS.find(([pattern]) => pattern.test(type));
  if (!record || !part) return record;
  const [, name, empty] = part;
  const given = record[name];
  const shaped = empty === '' ? textFor(given) : (shapeEvent(given) ?? empty);
  return shaped === given ? record : { ...record, [name]: shaped };
}

function textFor(given: unknown): string {
  return isMixed(given) ? stringify(given) : plainText(given);
}
