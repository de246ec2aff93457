import { describe, expect, it } from 'vitest';
import { isWrongModel, kindOfError, kindOfResponse } from '../../src/bulk/classify.ts';
import type { BulkOperation } from '../../src/bulk/types.ts';
import { errorOfBody } from '../../src/errors/from-wire.ts';
import { EmptyCompletionError } from '../../src/errors/failures.ts';

const chat = (choice: object): object => ({ choices: [choice] });
const output = (...items: object[]): object => ({ status: 'completed', output: items });

describe('the kind of a response', () => {
  it.each<[BulkOperation, object, string]>([
    ['chat', chat({ finish_reason: 'stop', message: { content: 'Hi' } }), 'answered'],
    ['chat', chat({ finish_reason: 'tool_calls', message: { content: null, tool_calls: [{}] } }), 'answered'],
    ['chat', chat({ finish_reason: 'stop', message: { content: null, images: [{}] } }), 'answered'],
    ['chat', chat({ finish_reason: 'length', message: { content: 'Half a' } }), 'cut'],
    ['chat', chat({ finish_reason: 'stop', message: { content: ' \n' } }), 'empty'],
    ['chat', chat({ finish_reason: 'stop', message: { content: null, refusal: 'No.' } }), 'refused'],
    ['chat', chat({ finish_reason: 'content_filter', message: { content: 'Ha' } }), 'refused'],
    ['chat', { choices: [] }, 'empty'],
    ['chat', { choices: [null] }, 'empty'],
    ['completions', chat({ finish_reason: 'stop', text: 'Hi' }), 'answered'],
    ['completions', chat({ finish_reason: 'length', text: 'Hi' }), 'cut'],
    ['completions', chat({ finish_reason: 'stop', text: '' }), 'empty'],
    ['responses', output({ type: 'message', content: [{ type: 'output_text', text: 'Hi' }] }), 'answered'],
    ['responses', output({ type: 'reasoning' }, { type: 'function_call' }), 'answered'],
    ['responses', output({ type: 'reasoning' }), 'empty'],
    ['responses', output({ type: 'message', content: [{ type: 'refusal', refusal: 'No.' }] }), 'refused'],
    ['responses', { status: 'incomplete', incomplete_details: { reason: 'max_output_tokens' }, output: [] }, 'cut'],
    ['responses', { status: 'incomplete', incomplete_details: { reason: 'content_filter' }, output: [] }, 'refused'],
    ['messages', { stop_reason: 'end_turn', content: [{ type: 'text', text: 'Hi' }] }, 'answered'],
    ['messages', { stop_reason: 'tool_use', content: [{ type: 'tool_use' }] }, 'answered'],
    ['messages', { stop_reason: 'end_turn', content: [{ type: 'thinking' }] }, 'empty'],
    ['messages', { stop_reason: 'max_tokens', content: [{ type: 'text', text: 'Hi' }] }, 'cut'],
    ['messages', { stop_reason: 'refusal', content: [] }, 'refused'],
    ['embeddings', { data: [{}] }, 'answered'],
    ['embeddings', { data: [] }, 'empty'],
  ])('of %s %j is %s', (operation, response, kind) => {
    expect(kindOfResponse(operation, response)).toBe(kind);
  });

  it('is found in whatever a server sends', () => {
    for (const operation of ['chat', 'completions', 'responses', 'messages', 'embeddings'] as const)
      for (const response of [undefined, null, 1, 'a', [], {}, { choices: 1, output: 'a', content: [1], data: {} }])
        expect(kindOfResponse(operation, response)).toBe('empty');
  });
});

describe('the kind of an error', () => {
  const error = (status: number, message: string): Error =>
    errorOfBody({ status, headers: new Headers() }, JSON.stringify({ error: { code: status, message } }));

  it('is empty or refused where that happened, otherwise failed', () => {
    expect(kindOfError(new EmptyCompletionError('Nothing.'))).toBe('empty');
    expect(kindOfError(error(403, 'a/b requires moderation. Your input was flagged'))).toBe('refused');
    expect(kindOfError(error(500, 'Internal Server Error'))).toBe('failed');
    expect(kindOfError(new Error('?'))).toBe('failed');
  });

  it('distinguishes a wrong model from a wrong row', () => {
    expect(isWrongModel(error(400, 'a/b is not a valid model ID'))).toBe(true);
    expect(isWrongModel(error(400, 'The model `b` does not exist'))).toBe(true);
    expect(isWrongModel(error(400, 'Your model of a model was NOT FOUND'))).toBe(true);
    expect(isWrongModel(error(400, 'The model takes files. The file was not found'))).toBe(false);
    expect(isWrongModel(error(404, 'No endpoints found for a/b.'))).toBe(true);
    expect(isWrongModel(error(400, "This model's maximum context length is 8192 tokens"))).toBe(false);
    expect(isWrongModel(error(400, 'Invalid input: messages[0].role'))).toBe(false);
  });
});
