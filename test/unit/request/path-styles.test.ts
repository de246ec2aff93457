import { describe, expect, it } from 'vitest';
import { InvalidRequestError } from '../../../src/errors/failures.ts';
import { pathStyles, type PathStyle } from '../../../src/request/path-styles.ts';

describe('path parameters with a style of their own', () => {
  it.each([
    ['simple', [], 'must not be empty'],
    ['simple', {}, 'must not be empty'],
    ['simple', ['a', ''], 'must hold non-empty text, numbers and booleans, not a string'],
    ['simple', ['..'], 'must not be ".."'],
    ['simple', '.', 'must not be "."'],
    ['matrix*', [{ a: 1 }], 'not an Object'],
    ['label', [['a']], 'not an Array'],
    ['label', undefined, 'not undefined'],
    ['simple*', new Map(), 'not a Map'],
    ['matrix', ['\uD800'], 'is not valid Unicode text'],
    ['json', undefined, 'must hold'],
  ] as [PathStyle, unknown, string][])('%s of %j is refused', (style, value, why) => {
    const write = pathStyles({ id: style });
    expect(() => write('/a/{id}', [value])).toThrow('Path parameter `id` of /a/{id}');
    expect(() => write('/a/{id}', [value])).toThrow(why);
  });

  it('leaves the others as they are', () => {
    expect(pathStyles({ b: 'matrix' })('/{a}/{b}{c}', ['x y', 'z', '$1'])).toBe('/x%20y/;b=z%241');
    expect(() => pathStyles({ b: 'matrix' })('/{a}/{b}', ['..', 'z'])).toThrow('must not be ".."');
  });

  it('refuses what cannot be written as JSON, as a typed error', () => {
    const circular: Record<string, unknown> = {};
    circular['self'] = circular;
    for (const value of [circular, { b: 1n }])
      expect(() => pathStyles({ id: 'json' })('/a/{id}', [value])).toThrow(
        new InvalidRequestError('Path parameter `id` of /a/{id} must be a JSON value, not an Object.'),
      );
  });
});
