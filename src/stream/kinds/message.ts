import { impliedStatus } from '../../errors/error-types.ts';
import { asNumber, asRecord } from '../../json.ts';
import type { StreamKind } from '../kind.ts';
import { shapeEvent, textOf } from './wire-objects.ts';
import { isFilled, isReported, strayError } from './wire-values.ts';
import { foldMessage } from './message-fold.ts';
import { withInputs } from './message-input.ts';

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
    // The text of these arrives in deltas; every other block is content as soon as it starts.
    const growing = started['type'];
    return (growing !== 'text' && growing !== 'thinking') || isFilled(started[growing]);
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
  shape: shapeEvent,
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
