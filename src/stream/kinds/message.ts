import { impliedStatus } from '../../errors/error-types.ts';
import { asNumber, asRecord } from '../../json.ts';
import { stringify } from '../../json-cost.ts';
import type { StreamKind } from '../kind.ts';
import { plainText } from './piece.ts';
import { textOf, withObject } from './wire-objects.ts';
import { isFilled, isMissing, isReported, strayError } from './wire-values.ts';
import { foldMessage } from './message-fold.ts';
import { withInputs } from './message-input.ts';

/** Blocks whose text arrives in deltas; every other block is content as soon as it starts. */
const GROWING: Readonly<Record<string, string>> = { text: 'text', thinking: 'thinking' };

/** The text of each type of delta. */
const DELTAS = new Map<unknown, string>([
  ['text_delta', 'text'],
  ['thinking_delta', 'thinking'],
  ['input_json_delta', 'partial_json'],
]);

/** Objects that events of each type must have. */
const OBJECTS = [
  ['content_block_delta', 'delta'],
  ['content_block_start', 'content_block'],
  ['message_start', 'message'],
  ['message_delta', 'delta'],
] as const;

/** Events of the Anthropic Messages format, distinguished by `type`; unknown types pass through. */
export const message: StreamKind = {
  name: 'message',
  names: /^(?:message|content_block)_/,
  isContent(event) {
    const { type, content_block: block, delta } = asRecord(event) ?? {};
    if (type === 'content_block_delta')
      return Object.entries(asRecord(delta) ?? {}).some(([name, value]) => name !== 'type' && isFilled(value));
    const started = type === 'content_block_start' ? asRecord(block) : undefined;
    if (!started) return false;
    const member = Object.entries(GROWING).find(([growing]) => growing === started['type'])?.[1];
    return member === undefined || isFilled(started[member]);
  },
  text(event) {
    const { type, content_block: block, delta } = asRecord(event) ?? {};
    if (type === 'content_block_start') return textOf(block, 'text', 'text');
    return type === 'content_block_delta' ? textOf(delta, 'text_delta', 'text') : '';
  },
  failure(event) {
    const record = asRecord(event);
    const type = record?.['type'];
    const reported = record?.['error'];
    if (type !== 'error' && (type !== undefined || !isReported(reported))) return strayError(record);
    const error = asRecord(reported);
    if (!error) return reported ?? record;
    const known = asNumber(error['http_status']) ?? asNumber(error['code']) ?? impliedStatus(error, record);
    // An unknown error type is a failure of the server.
    return known === undefined ? { ...error, http_status: 500 } : error;
  },
  shape(event) {
    const shaped = withObject(event, OBJECTS.find(([type]) => type === asRecord(event)?.['type'])?.[1]);
    const delta = asRecord(shaped?.['type'] === 'content_block_delta' ? shaped['delta'] : undefined);
    const name = DELTAS.get(delta?.['type']);
    if (!delta || name === undefined || typeof delta[name] === 'string') return shaped;
    const { [name]: given = name === 'partial_json' ? delta['input'] : undefined } = delta;
    const text = name === 'partial_json' && !isMissing(given) ? stringify(given) : plainText(given);
    return { ...shaped, delta: { ...delta, [name]: text } };
  },
  fold: (limit) => foldMessage(limit),
  isEnd: (event) => asRecord(event)?.['type'] === 'message_stop',
  isAnswer(value) {
    const record = asRecord(value);
    return record?.['type'] === 'message' || (record?.['role'] === 'assistant' && Array.isArray(record['content']));
  },
  complete: withInputs,
  chunksOf(answer) {
    const { content, stop_reason = null, stop_sequence = null, usage } = asRecord(answer) ?? {};
    const blocks: unknown[] = Array.isArray(content) ? content : [];
    return [
      { type: 'message_start', message: { ...answer, content: [], stop_reason: null } },
      ...blocks.flatMap((content_block, index) => [
        { type: 'content_block_start', index, content_block },
        { type: 'content_block_stop', index },
      ]),
      { type: 'message_delta', delta: { stop_reason, stop_sequence }, ...(usage === undefined ? {} : { usage }) },
      { type: 'message_stop' },
    ];
  },
};
