import { describe, expect, it } from 'vitest';
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

  it('are distinguished from other text', () => {
    expect(['data: 1', ': wait', '\uFEFFevent: a', 'id: 1'].map(isTranscript)).toEqual([true, true, true, true]);
    expect(['Hello', '{"data": 1}', 'metadata: 1'].map(isTranscript)).toEqual([false, false, false]);
  });
});
