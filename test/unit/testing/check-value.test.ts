import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkValue } from '../../../src/testing/document/check-value.ts';

const scalar = fc.constantFrom<unknown>(null, true, 'a', 'bc', '😀', 0, 1, -1.5, 3);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc.array(tie('value'), { maxLength: 2 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value')),
  ),
}));
const { schema } = fc.letrec<{ schema: object; keyword: object }>((tie) => {
  const some = fc.array(tie('schema'), { minLength: 1, maxLength: 2 });
  const limit = fc.integer({ min: 0, max: 2 });
  const one = (name: string, of: fc.Arbitrary<unknown>): fc.Arbitrary<object> => of.map((it) => ({ [name]: it }));
  const types = fc.constantFrom('string', 'number', 'integer', 'boolean', 'null', 'array', 'object');
  return {
    schema: fc.array(tie('keyword'), { maxLength: 3 }).map((keywords) => Object.assign({}, ...keywords) as object),
    keyword: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      one('type', types),
      one('type', fc.uniqueArray(types, { minLength: 1, maxLength: 3 })),
      one('const', scalar),
      one('enum', fc.uniqueArray(scalar, { minLength: 1, maxLength: 3 })),
      ...['minLength', 'maxLength', 'minimum', 'maximum', 'minItems', 'maxItems', 'minProperties', 'maxProperties'].map(
        (name) => one(name, limit),
      ),
      one('required', fc.uniqueArray(fc.constantFrom('a', 'b'))),
      one('uniqueItems', fc.constant(true)),
      one('not', tie('schema')),
      ...['anyOf', 'oneOf', 'allOf'].map((name) => one(name, some)),
      one('items', tie('schema')),
      one('properties', fc.dictionary(fc.constantFrom('a', 'b'), tie('schema'))),
      one('additionalProperties', fc.oneof(fc.boolean(), tie('schema'))),
    ),
  };
});

describe('checkValue', () => {
  it('never contradicts a complete validator', () => {
    const ajv = new Ajv2020({ strict: false });
    const counts = { fits: 0, differs: 0, unknown: 0 };
    fc.assert(
      fc.property(schema, value, (one, given) => {
        const found = checkValue({}, one, given);
        counts[found] += 1;
        if (found !== 'unknown') expect(found).toBe(ajv.validate(one, given) ? 'fits' : 'differs');
      }),
      { numRuns: 500 },
    );
    expect(Math.min(...Object.values(counts))).toBeGreaterThan(20);
  });

  it('knows only what it can be sure of', () => {
    const document = {
      components: { schemas: { Name: { type: 'string' }, Loop: { $ref: '#/components/schemas/Loop' } } },
    };
    const check = (one: unknown, given: unknown): string => checkValue(document, one, given);
    expect(check({ $ref: '#/components/schemas/Name' }, 'a')).toBe('fits');
    expect(check({ $ref: '#/components/schemas/Name' }, 1)).toBe('differs');
    expect(check({ $ref: '#/components/schemas/Name', maxLength: 1 }, 'ab')).toBe('unknown');
    expect(check({ $ref: '#/components/schemas/Loop' }, 'a')).toBe('unknown');
    expect(check({ $ref: 'other.yaml' }, 'a')).toBe('unknown');
    expect(check({ type: 'string', format: 'date' }, '2026')).toBe('unknown');
    expect(check({ type: 'string', format: 'uuid' }, '00000000-0000-4000-8000-000000000000')).toBe('fits');
    expect(check({ if: {}, else: false }, 'a')).toBe('unknown');
    expect(check({ type: 'string', nullable: true }, null)).toBe('unknown');
  });
});
