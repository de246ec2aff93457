import { asRecord, asString } from '../../json.ts';
import type { StreamKind } from '../kind.ts';
import { shapeEvent } from './wire-objects.ts';
import { isFilled, isReported, strayError } from './wire-values.ts';
import { foldResponse, withJSON } from './response-fold.ts';
import { createResponseTextReader, withOutputText } from './response-text.ts';

/** Other items are content as soon as they are added; a message or reasoning item starts empty. */
const EMPTY_ITEMS = new Set<unknown>(['message', 'reasoning']);

/** Events of the Responses API, distinguished by `type`; unknown types pass through. */
export const response: StreamKind = {
  name: 'response',
  names: /^response\./,
  isContent(event) {
    const record = asRecord(event) ?? {};
    const type = asString(record['type']) ?? '';
    if (type === 'response.output_item.added') {
      const item = asRecord(record['item']);
      return item !== undefined && (!EMPTY_ITEMS.has(item['type']) || isFilled(item['content']));
    }
    return type.endsWith('.delta')
      ? isFilled(record['delta'])
      : type.endsWith('.done') || type.endsWith('.partial_image');
  },
  text(event) {
    const record = asRecord(event);
    const delta = record?.['type'] === 'response.output_text.delta' ? record['delta'] : undefined;
    return typeof delta === 'string' ? delta : '';
  },
  textReader: () => createResponseTextReader(),
  failure(event) {
    const record = asRecord(event);
    const type = record?.['type'];
    if (type === 'error' || type === 'response.error') return record?.['error'] ?? record;
    const result = typeof type === 'string' ? asRecord(record?.['response']) : record;
    const isEnd = type === undefined || type === 'response.completed';
    const failed = type === 'response.failed' || (isEnd && result?.['status'] === 'failed');
    const error = result?.['error'] ?? (type === undefined ? undefined : record?.['error']);
    if (isReported(error) && (failed || type === undefined)) return error;
    return failed ? { message: 'The response failed.' } : strayError(record);
  },
  shape: shapeEvent,
  fold: (limit) => foldResponse(limit),
  isAnswer(value) {
    const record = asRecord(value);
    return record?.['object'] === 'response' || Array.isArray(record?.['output']);
  },
  complete: (answer) => withOutputText(withTexts(answer)),
  chunksOf: (answer) => [
    {
      type: asRecord(answer)?.['status'] === 'incomplete' ? 'response.incomplete' : 'response.completed',
      sequence_number: 0,
      response: answer,
    },
  ],
};

function withTexts<T>(answer: T): T {
  const output = asRecord(answer)?.['output'];
  return Array.isArray(output) ? { ...answer, output: output.map(withJSON) } : answer;
}
