import { describe, expect, it } from 'vitest';
import type { OpenApi } from '../../../src/openapi/types.ts';
import { sample } from '../../../src/testing/document/sample.ts';
import { encodeEvents, isTranscript, splitEvents } from '../../../src/testing/script/transcript.ts';

describe('transcripts', () => {
  it.each([
    ['objects', [{ n: 1 }], 'data: {"n":1}\n\ndata: [DONE]\n\n'],
    ['an end of their own', [{ n: 1 }, '[DONE]'], 'data: {"n":1}\n\ndata: [DONE]\n\n'],
    [
      'comments and named events',
      [': wait', 'event: ping\ndata: 1'],
      ': wait\n\nevent: ping\ndata: 1\n\ndata: [DONE]\n\n',
    ],
    ['data of several lines', ['a\nb'], 'data: a\ndata: b\n\ndata: [DONE]\n\n'],
    ['nothing', [], 'data: [DONE]\n\n'],
  ])('are made of %s', (_, events, text) => {
    expect(encodeEvents(events)).toBe(text);
  });

  it.each(['\n\n', '\r\n\r\n', '\r\r'])('are cut into events at %j', (end) => {
    const text = `data: 1${end}data: 2${end}`;
    expect(splitEvents(text).filter(Boolean)).toEqual([`data: 1${end}`, `data: 2${end}`]);
  });

  it('are told from other text', () => {
    expect(['data: 1', ': wait', '\uFEFFevent: a', 'id: 1'].map(isTranscript)).toEqual([true, true, true, true]);
    expect(['Hello', '{"data": 1}', 'metadata: 1'].map(isTranscript)).toEqual([false, false, false]);
  });
});

const document: OpenApi = {
  openapi: '3.1.0',
  paths: {},
  components: {
    schemas: {
      'a/b': { type: 'string', default: 'by reference' },
      Tree: { type: 'object', required: ['child'], properties: { child: { $ref: '#/components/schemas/Tree' } } },
    },
  },
};

describe('a sample of a schema', () => {
  it.each([
    [{ type: 'object', example: { a: 1 }, properties: {} }, { a: 1 }],
    [{ type: 'string', examples: ['x', 'y'] }, 'x'],
    [{ enum: ['x', 'y'] }, 'x'],
    [{ const: 0 }, 0],
    [{ type: ['null', 'integer'] }, 0],
    [{ type: 'boolean' }, true],
    [{ type: 'array', items: { type: 'number' } }, [0]],
    [{ type: 'array' }, []],
    [{ anyOf: [{ type: 'string' }, { type: 'integer' }] }, 'string'],
    [{ required: ['a'], properties: { a: { type: 'string' }, b: { type: 'string' } } }, { a: 'string' }],
    [
      {
        type: 'object',
        required: ['a'],
        properties: { a: { const: 1 } },
        allOf: [{ type: 'object', required: ['b'], properties: { b: { const: 2 } } }],
      },
      { a: 1, b: 2 },
    ],
    [{ $ref: '#/components/schemas/a~1b' }, 'by reference'],
    [{ $ref: '#/components/schemas/none' }, null],
    [{}, null],
  ])('%j', (schema, value) => {
    expect(sample(document, schema)).toEqual(value);
  });

  it('ends where a schema holds itself', () => {
    expect(JSON.stringify(sample(document, { $ref: '#/components/schemas/Tree' })).length).toBeLessThan(1_000);
  });
});
