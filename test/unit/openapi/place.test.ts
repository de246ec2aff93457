import { describe, expect, it } from 'vitest';
import {
  child,
  childIfAny,
  childrenOf,
  componentName,
  follow,
  keyOf,
  referenceTo,
  resolve,
  rootOf,
} from '../../../src/openapi/place.ts';

const document = {
  list: [{ a: 1 }, { $ref: '#/list/0' }],
  'Rate%': 'percent',
  'a/b~c': 'escaped',
  'ü x': 'encoded',
  circle: { $ref: '#/ring' },
  ring: { $ref: '#/circle' },
  self: { $ref: '#/self' },
  nothing: { $ref: '#/none/at/all' },
  components: { schemas: { 'A/b%': {} } },
};

describe('follow', () => {
  it.each([
    ['#/list/0/a', 1, '#/list/0/a'],
    ['#/list/1', { a: 1 }, '#/list/0'],
    ['#/Rate%', 'percent', '#/Rate%'],
    ['#/Rate%25', 'percent', '#/Rate%'],
    ['#/a~1b~0c', 'escaped', '#/a~1b~0c'],
    ['#/a%7E1b%7E0c', 'escaped', '#/a~1b~0c'],
    ['#/%C3%BC%20x', 'encoded', '#/ü x'],
    ['#', document, '#'],
  ])('leads by %j to its value and pointer', ($ref, value, pointer) => {
    expect(follow(document, { value: { $ref }, pointer: '' })).toEqual({ value, pointer });
  });

  it.each([
    '#/none',
    '#/list/length',
    '#/list/2',
    '#/toString',
    '#/circle',
    '#/self',
    '#/nothing',
    'other.yaml#/a',
    '#anchor',
    '',
  ])('has no value for %j', ($ref) => {
    expect(follow(document, { value: { $ref }, pointer: '' }).value).toBeUndefined();
  });

  it('follows more references in a row than any document has', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 500 }, (_, index) => [`r${index}`, index === 499 ? 'end' : { $ref: `#/r${index + 1}` }]),
    );
    expect(resolve(chain, { $ref: '#/r0' })).toBe('end');
  });

  it('returns a value that is not a reference as it is', () => {
    const place = { value: { $ref: 1 }, pointer: '#/x' };
    expect(follow(document, place)).toBe(place);
  });
});

describe('places', () => {
  it('have the pointer of their keys, and a reference that leads back to them', () => {
    const place = child(rootOf(document), 'components', 'schemas', 'A/b%');
    expect(place).toEqual({ value: {}, pointer: '#/components/schemas/A~1b%' });
    expect(keyOf(place)).toBe('A/b%');
    expect(referenceTo(place)).toBe('#/components/schemas/A~1b%25');
    expect(follow(document, { value: { $ref: referenceTo(place) }, pointer: '' })).toEqual(place);
  });

  it('are undefined, or have no value, where there is nothing', () => {
    const root = rootOf(document);
    expect(child(root, 'none', 'deeper')).toEqual({ value: undefined, pointer: '#/none/deeper' });
    for (const key of ['none', 'toString', '__proto__']) expect(childIfAny(root, key)).toBeUndefined();
    for (const value of [null, 1, 'text']) expect(childrenOf(rootOf(value))).toEqual([]);
    expect(childrenOf(rootOf(['x', 'y']))).toEqual([
      { value: 'x', pointer: '#/0' },
      { value: 'y', pointer: '#/1' },
    ]);
  });
});

describe('componentName', () => {
  it.each([
    ['#/components/schemas/A', 'A'],
    ['#/components/schemas/A~1b%25', 'A/b%'],
    ['#/components/schemas/A/properties/x', undefined],
    ['#/components/responses/A', undefined],
    ['other.json#/components/schemas/A', undefined],
  ])('of %j', ($ref, name) => {
    expect(componentName({ $ref })).toBe(name);
  });
});
