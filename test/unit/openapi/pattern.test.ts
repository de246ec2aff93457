import { describe, expect, it } from 'vitest';
import { boundedPattern, maxLengthFor } from '../../../src/openapi/pattern.ts';

describe('a pattern of a document', () => {
  it.each<[string, string, string]>([
    ['^[a-z0-9]+(?:-[a-z0-9]+)*$', 'a-b-c', 'a--b'],
    ['^\\d+(\\.\\d+)?$', '12.5', '12.'],
    ['^[a-f0-9]{64}$', 'a'.repeat(64), 'a'.repeat(63)],
    ['^\\d{4}-\\d{2}-\\d{2}$', '2026-11-26', '2026-11-6'],
    ['^x-', 'x-y', 'y'],
    ['\\p{L}', 'é', '1'],
  ])('%s is applied', (pattern, right, wrong) => {
    const { test } = boundedPattern(pattern);
    expect([test(right), test(wrong)]).toEqual([true, false]);
  });

  it.each([
    '^(a+)+$',
    '^(?:a+)+$',
    '^(a|a)*$',
    '^(a|b|ab)*c$',
    '^(a?a?)*$',
    '^((ab)*)*$',
    '^(.*a){20}$',
    '^(-[a-]+)*$',
    '^(?:\\w+\\s?)*$',
    '(a*)*b',
    '^(a+)\\1+$',
    '^(?<x>a*)*$',
  ])('%s, which takes exponential time, is not', (pattern) => {
    expect(maxLengthFor(pattern)).toBe(-1);
    expect(boundedPattern(pattern).test('a'.repeat(100_000) + '!')).toBe(true);
  });

  it.each(['^\\s+$', '\\s+$', '^a*a*a*$', 'a*a*a*a*b', '^[a-z]+(-[a-z]+)*$', '.*.*=.*', '^\\d+$', 'x'])(
    '%s takes bounded time on any text',
    (pattern) => {
      const { test } = boundedPattern(pattern);
      const started = performance.now();
      for (const length of [10, 100, 1_000, 10_000, 1_000_000])
        for (const text of [' ', 'a', '-a', '=', '1']) test(text.repeat(length) + '!');
      expect(performance.now() - started).toBeLessThan(3_000);
    },
  );

  it.each(['(', '[a', '^(a[z-b])*$'])('%s, which is not a regular expression, throws', (pattern) => {
    expect(() => boundedPattern(pattern)).toThrow(SyntaxError);
  });
});
