import { describe, expect, it } from 'vitest';
import { includesType, isEventStream, isJSON, isText } from '../../src/media-type.ts';

describe('media types', () => {
  it.each([
    ['application/json', 'json'],
    ['Application/JSON; charset=utf-8', 'json'],
    ['application/problem+json', 'json'],
    ['application/vnd.a.b-c+json;v=1', 'json'],
    ['text/event-stream', 'events'],
    [' text/event-stream ; charset=utf-8', 'events'],
    ['text/plain', 'text'],
    ['application/x-ndjson', 'text'],
    ['application/rss+xml', 'text'],
    ['text/event-streams', 'text'],
    ['application/jsonl', 'none'],
    ['audio/mpeg', 'none'],
    ['', 'none'],
  ])('%j is of kind %s', (type, kind) => {
    const kinds = { json: isJSON(type), events: isEventStream(type), text: isText(type) };
    expect(Object.entries(kinds).flatMap(([name, is]) => (is ? [name] : []))).toEqual(kind === 'none' ? [] : [kind]);
  });

  it.each([
    ['application/json', 'application/json; charset=utf-8', true],
    ['application/json;v=2', 'application/json', true],
    ['image/*', 'image/png', true],
    ['*/*', 'image/png', true],
    ['image/*', 'imagery/png', false],
    ['text/plain', 'text/html', false],
  ])('%j includes %j: %s', (range, type, is) => {
    expect(includesType(range, type)).toBe(is);
  });
});
