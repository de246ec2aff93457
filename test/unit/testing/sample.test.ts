import { describe, expect, it } from 'vitest';
import { loadValidator } from '../../../src/drift/validator.ts';
import { asCurrent } from '../../../src/openapi/old-schemas.ts';
import type { OpenApi, Schema } from '../../../src/openapi/types.ts';
import { sample } from '../../../src/testing/document/sample/sample.ts';
import { textForPattern } from '../../../src/testing/document/sample/text-for-pattern.ts';

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
    [
      { required: ['a'], properties: { a: { type: 'string' }, b: { type: 'string' } } },
      { a: 'string', b: 'string' },
    ],
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

  it('ends where many schemas need each other', () => {
    const names = Array.from({ length: 12 }, (_, n) => `S${n}`);
    const properties = Object.fromEntries(names.map((name) => [name, { $ref: `#/components/schemas/${name}` }]));
    const schemas = Object.fromEntries(names.map((name) => [name, { type: 'object', required: names, properties }]));
    const whole: OpenApi = { openapi: '3.1.0', components: { schemas } };
    expect(JSON.stringify(sample(whole, { $ref: '#/components/schemas/S0' })).length).toBeLessThan(1_000_000);
  });

  it('takes together what the parts of a schema say', () => {
    const schema = {
      allOf: [
        {
          type: 'object',
          required: ['a'],
          properties: { a: { type: 'string', minLength: 3 } },
          example: { b: 'shown' },
        },
        { properties: { a: { maxLength: 4, pattern: '^x+$' }, b: { type: 'string' } } },
      ],
      oneOf: [{ properties: { c: { const: 1 } } }, { properties: { c: { const: 2 } } }],
    };
    expect(sample(document, schema)).toEqual({ a: 'xxx', b: 'shown', c: 1 });
  });
});

const SCHEMAS: readonly (Schema & Record<string, unknown>)[] = [
  { type: 'string', pattern: '^(0|[1-9][0-9]*)$' },
  { type: 'string', pattern: '^AC[0-9a-fA-F]{32}$', minLength: 34, maxLength: 34 },
  { type: 'string', pattern: '^(?:[a-z]{2}|[A-Z]{2,3})-\\d{4}(?:\\.\\w+)?$' },
  { type: 'string', pattern: '^[^a-z]+[\\u00e9]\\p{Lu}$' },
  { type: 'string', pattern: '^(?=.{8,}$)[a-z]+$', minLength: 8 },
  { type: 'string', pattern: '[A-Z]', minLength: 12 },
  { type: 'string', format: 'uuid', minLength: 36 },
  { type: 'string', minLength: 30, maxLength: 30 },
  { type: 'string', maxLength: 2 },
  { type: 'integer', minimum: 5 },
  { type: 'integer', exclusiveMinimum: 5, multipleOf: 4 },
  { type: 'number', exclusiveMinimum: 0, maximum: 0.5 },
  { type: 'number', maximum: -2 },
  { type: 'array', items: { type: 'string' }, minItems: 3, uniqueItems: true },
  { type: 'array', items: { enum: ['a', 'b', 'c'] }, minItems: 3, uniqueItems: true },
  { type: 'array', prefixItems: [{ type: 'string' }, { type: 'number' }], items: false },
  { type: 'array', contains: { const: 7 } },
  { type: 'array', maxItems: 0, items: { type: 'string' } },
  { type: 'object', additionalProperties: { type: 'integer', minimum: 2 } },
  { type: 'object', propertyNames: { enum: ['en', 'fr'] }, additionalProperties: { type: 'string' } },
  { type: 'object', minProperties: 3, additionalProperties: { type: 'string' } },
  { type: 'object', patternProperties: { '^x-': { type: 'number' } }, additionalProperties: false, minProperties: 1 },
  { type: 'object', required: ['y'], properties: { x: { type: 'string' } }, additionalProperties: { type: 'number' } },
  { type: 'object', maxProperties: 1, required: ['b'], properties: { a: { type: 'string' }, b: { type: 'string' } } },
  { anyOf: [{ type: 'null' }, { type: 'object', required: ['a'], properties: { a: { type: 'number' } } }] },
  { oneOf: [{ type: 'string', pattern: '^\\d+$' }, { type: 'object' }], default: null },
  { type: 'string', anyOf: [{ type: 'integer' }, { pattern: '^z' }] },
  { required: ['__proto__'], properties: { a: { type: 'string' } }, type: 'object' },
  { allOf: [{ enum: ['a', 'b'] }, { enum: ['b', 'c'] }] },
  { allOf: [{ type: ['string', 'null'] }, { type: ['integer', 'null'] }] },
  { $ref: '#/components/schemas/Pet' },
  { $ref: '#/components/schemas/Node' },
];

const PETS: OpenApi = {
  openapi: '3.1.0',
  components: {
    schemas: {
      Pet: {
        oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
        discriminator: { propertyName: 'kind', mapping: { cat: '#/components/schemas/Cat' } },
      },
      Cat: { type: 'object', required: ['kind'], properties: { kind: { enum: ['cat'] }, lives: { type: 'integer' } } },
      Dog: { type: 'object', required: ['kind'], properties: { kind: { enum: ['dog'] } } },
      Node: {
        type: 'object',
        required: ['next', 'children'],
        properties: {
          next: { anyOf: [{ $ref: '#/components/schemas/Node' }, { type: 'null' }] },
          children: { type: 'array', items: { $ref: '#/components/schemas/Node' } },
          parent: { $ref: '#/components/schemas/Node' },
        },
      },
    },
  },
};

describe('a sample keeps to its schema', () => {
  it.each(SCHEMAS)('%j', async (schema) => {
    const document = asCurrent({ ...PETS, components: { schemas: { ...PETS.components?.schemas, It: schema } } });
    const validator = await loadValidator(document);
    const value = sample(document, schema);
    expect(validator.checkAt('#/components/schemas/It', value), JSON.stringify(value)).toEqual([]);
  });

  it('of OpenAPI 3.0, too', async () => {
    const It = {
      type: 'object',
      required: ['a', 'b'],
      properties: {
        a: { type: 'number', minimum: 1, exclusiveMinimum: true },
        b: { type: 'string', nullable: true, enum: ['x'] },
      },
    } as unknown as Schema;
    const document: OpenApi = { openapi: '3.0.3', components: { schemas: { It } } };
    const validator = await loadValidator(asCurrent(document));
    for (const value of [sample(document, It), { a: 2, b: null }])
      expect(validator.checkAt('#/components/schemas/It', value)).toEqual([]);
    expect(validator.checkAt('#/components/schemas/It', { a: 1, b: 'y' })).toHaveLength(2);
  });

  it.each(['(', '(a{1000000})', '\\1', 'a{99999}', '(?<a>x)\\k<a>', '['.repeat(3_000)])('ends for %j', (pattern) => {
    expect(textForPattern(pattern)?.length ?? 0).toBeLessThan(10_001);
  });
});
