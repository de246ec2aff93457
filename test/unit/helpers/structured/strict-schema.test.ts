import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { parse } from '../../../../src/helpers/structured/parse.ts';
import { STRICT_MODES } from '../../../../src/helpers/structured/strict-modes.ts';
import { tool } from '../../../../src/helpers/run-tools/tool.ts';
import type { JsonSchema, StandardSchema } from '../../../../src/helpers/structured/schema.ts';
import { testClient } from '../../../helpers/operations.ts';
import { json, scriptedFetch } from '../../../helpers/replies.ts';

interface Format {
  strict: boolean;
  schema: any;
}

/** The schema as sent, and what is logged about it. */
async function sent(
  schema: StandardSchema | JsonSchema,
  model = 'acme/widget-1',
): Promise<Format & { logged: string }> {
  const fetch = scriptedFetch(
    json({ id: 'gen-1', choices: [{ index: 0, finish_reason: 'stop', message: { content: '{}' } }] }),
  );
  const debug = vi.fn();
  const logger = { error: vi.fn(), warn: vi.fn(), info: vi.fn(), debug };
  const client = testClient({ fetch, logger, logLevel: 'debug' });
  await parse(client, { model, messages: [{ role: 'user', content: 'x' }] }, schema as StandardSchema).catch(() => {});
  const format = JSON.parse(String(fetch.sent[0]?.body)).response_format.json_schema as Format;
  return {
    ...format,
    logged: debug.mock.calls
      .flat()
      .filter((text) => String(text).includes('strict'))
      .join('\n'),
  };
}
const object = (properties: object, more: object = {}): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
  ...more,
});

/** Every keyword and format in a schema. */
function usedBy(schema: any, keywords = new Set<string>(), formats = new Set<string>()) {
  for (const [keyword, value] of Object.entries<any>(schema)) {
    keywords.add(keyword);
    if (keyword === 'format') formats.add(value);
    const inside = ['properties', '$defs'].includes(keyword)
      ? Object.values(value)
      : ['items'].includes(keyword)
        ? [value]
        : ['anyOf', 'allOf'].includes(keyword)
          ? value
          : [];
    for (const each of inside) usedBy(each, keywords, formats);
  }
  return { keywords, formats };
}

const Address = z.object({ street: z.string() }).meta({ id: 'StrictAddress' });
const Node = z.object({
  name: z.string(),
  get children() {
    return z.array(Node);
  },
});

describe('a schema that is sent as strict', () => {
  it.each<[string, StandardSchema | JsonSchema]>([
    ['a URL', z.object({ link: z.url() })],
    ['an e-mail address', z.object({ email: z.email() })],
    ['whole numbers', z.object({ n: z.int(), m: z.number().int().min(0) })],
    [
      'a named schema with a description of its own',
      z.object({ home: Address, work: Address.describe('of the office') }),
    ],
    [
      'variants distinguished by a tag',
      z.object({ d: z.discriminatedUnion('t', [z.object({ t: z.literal('a') }), z.object({ t: z.literal('b') })]) }),
    ],
    ['variants distinguished by type', object({ a: { oneOf: [{ type: 'string' }, { type: 'null' }] } })],
    ['itself again', Node],
    [
      'one part of allOf',
      object({ a: { allOf: [{ $ref: '#/$defs/A' }], description: 'x' } }, { $defs: { A: object({}) } }),
    ],
    [
      'extensions and a discriminator',
      object({ a: { type: 'string', 'x-order': 1, discriminator: { propertyName: 't' } } }),
    ],
    ['null', z.object({ a: z.string().nullable() })],
    [
      'notes for people',
      object({ a: { type: 'string', examples: ['x'], deprecated: true, $comment: 'y', default: 'z' } }),
    ],
  ])('has only what the mode accepts: %s', async (_, schema) => {
    const [openai] = STRICT_MODES;
    const { strict, schema: made } = await sent(schema);
    const { keywords, formats } = usedBy(made);
    expect(strict).toBe(true);
    expect([...keywords].filter((keyword) => !openai?.keywords.has(keyword))).toEqual([]);
    expect([...formats].filter((format) => !openai?.formats.has(format))).toEqual([]);
    for (const part of JSON.stringify(made).match(/\{[^{}]*"\$ref":[^{}]*\}/g) ?? [])
      expect(Object.keys(JSON.parse(part))).toEqual(['$ref']);
  });

  it.each<[string, object]>([
    ['1,000 values', { type: 'string', enum: Array.from({ length: 1_000 }, (_, n) => `${n}`) }],
    ['250 long values', { type: 'string', enum: Array.from({ length: 250 }, (_, n) => `${n}`.padEnd(100)) }],
    ['a pattern with an escaped backslash', { type: 'string', pattern: '\\\\1' }],
  ])('may have %s', async (_, schema) => {
    expect((await sent(object({ a: schema }))).strict).toBe(true);
  });

  it('may be larger for a provider without documented limits, which has other patterns', async () => {
    const large = object({ a: { type: 'string', enum: Array.from({ length: 1_001 }, (_, n) => `${n}`) } });
    expect((await sent(large, 'anthropic/claude-sonnet-4.5')).strict).toBe(true);
    const words = object({ a: { type: 'string', pattern: '\\bx' } });
    expect((await sent(words, 'openai/gpt-4o')).strict).toBe(true);
    expect((await sent(words, 'anthropic/claude-sonnet-4.5')).strict).toBe(false);
  });

  it('is what a reference at the top level refers to', async () => {
    const $defs = { A: object({ next: { anyOf: [{ $ref: '#/$defs/A' }, { type: 'null' }] } }) };
    const { strict, schema } = await sent({ $ref: '#/$defs/A', title: 'A', $defs });
    expect([strict, schema.type, Object.keys(schema.properties)]).toEqual([true, 'object', ['next']]);
    const { function: fn } = tool({ name: 'a', parameters: { $ref: '#/$defs/A', $defs }, execute: () => 1 }).definition;
    expect(fn.parameters).toMatchObject({ type: 'object', properties: { next: {} }, $defs });
    const narrowed = { $ref: '#/$defs/A', properties: {}, $defs };
    expect((await sent(narrowed)).schema).toMatchObject({ $ref: '#/$defs/A' });
  });

  it('closes an object that may be null, too', async () => {
    const { strict, schema } = await sent(object({ a: { type: ['object', 'null'] } }));
    expect([strict, schema.properties.a.additionalProperties]).toEqual([true, false]);
  });

  it('of a tool has a type', () => {
    const { function: fn } = tool({ name: 'a', parameters: {}, execute: () => 1 }).definition;
    expect(fn.parameters).toEqual({ type: 'object', properties: {} });
  });

  it('says the same as before', async () => {
    const { schema } = await sent(
      object(
        {
          link: { type: 'string', format: 'uri', description: 'Where.' },
          home: { $ref: '#/$defs/a', description: 'Mine.' },
          kind: { oneOf: [object({ t: { const: 'a' } }), object({ t: { enum: ['b', 'c'] } })] },
        },
        { $defs: { a: object({}) } },
      ),
    );
    expect(schema.properties.link).toEqual({ type: 'string', description: 'Where. Format: uri.' });
    expect(schema.properties.home).toEqual({ description: 'Mine.', anyOf: [{ $ref: '#/$defs/a' }] });
    expect(schema.properties.kind.anyOf).toHaveLength(2);
    const fixed = await sent(object({ a: { enum: ['x', null] }, b: { const: 'x' } }, { required: ['a', 'b', 'a'] }));
    expect(fixed.schema).toMatchObject({
      properties: { a: { type: ['string', 'null'] }, b: { type: 'string' } },
      required: ['a', 'b'],
    });
  });
});

describe('a schema that is not sent as strict', () => {
  const texts = (count: number, length: number): string[] =>
    Array.from({ length: count }, (_, n) => String(n).padEnd(length, 'x'));
  const choice = (count: number, length = 4): object => ({ type: 'string', enum: texts(count, length) });
  const properties = (count: number, length = 4): JsonSchema =>
    object(Object.fromEntries(texts(count, length).map((name) => [name, { type: 'string' }])));
  const deep = (depth: number): JsonSchema => (depth === 0 ? { type: 'string' } : object({ a: deep(depth - 1) }));
  it.each<[string, StandardSchema | JsonSchema, string]>([
    ['an optional property', z.object({ a: z.string().optional() }), 'has an optional property "a"'],
    [
      'optional and nullable',
      z.object({ price: z.number().optional().nullable() }),
      'has an optional property "price"',
    ],
    ['a record', z.object({ a: z.record(z.string(), z.string()) }), '/properties/a has further properties'],
    [
      'variants that overlap',
      object({ a: { oneOf: [{ type: 'integer' }, { type: 'number' }] } }),
      '/properties/a has `oneOf`',
    ],
    [
      'tags that overlap',
      object({ a: { oneOf: [object({ t: { const: 1 } }), object({ t: { enum: [1, 2] } })] } }),
      'has `oneOf`',
    ],
    ['a pattern that looks ahead', object({ a: { type: 'string', pattern: '^(?=x)' } }), 'has a pattern'],
    ['a pattern that refers to a group', object({ a: { type: 'string', pattern: '(a)\\1' } }), 'has a pattern'],
    ['a pattern that refers to a name', object({ a: { type: 'string', pattern: '(?<n>a)\\k<n>' } }), 'has a pattern'],
    [
      'a reference to itself alone',
      object({ a: { $ref: '#/$defs/A' } }, { $defs: { A: { $ref: '#/$defs/A' } } }),
      'to nothing',
    ],
    [
      'references in a circle',
      object({ a: { $ref: '#/$defs/A' } }, { $defs: { A: { $ref: '#/$defs/B' }, B: { $ref: '#/$defs/A' } } }),
      'to nothing',
    ],
    ['a list of anything, or null', object({ a: { type: ['array', 'null'] } }), 'is a list of anything'],
    ['a choice of 1,001', object({ a: choice(1_001) }), 'has 1001 values in its enums, more than 1000'],
    [
      'two choices of 501',
      object({ a: choice(501), b: { type: 'array', items: choice(501) } }),
      'has 1002 values in its enums',
    ],
    ['a choice of 251 long values', object({ a: choice(251, 60) }), 'has 15060 characters in the values of an enum'],
    ['5,001 properties', properties(5_001), 'has 5001 properties, more than 5000'],
    ['long names', properties(130, 1_000), 'has 130000 characters in names and fixed values, more than 120000'],
    ['a long value', object({ a: { const: 'x'.repeat(120_000) } }), 'has 120001 characters in names'],
    [
      'another keyword',
      object({ a: { type: 'array', items: { type: 'string' }, uniqueItems: true } }),
      'has `uniqueItems`',
    ],
    ['anything', object({ a: {} }), '/properties/a can be anything'],
    [
      'properties that are not an object',
      { type: 'object', properties: { a: { type: 'object', properties: 5 } }, required: ['a'] },
      'is not a schema of an object',
    ],
    ['required that is not a list', { type: 'object', properties: {}, required: 5 }, 'is not a schema of an object'],
    ['a schema nested too deep', deep(200), 'is nested too deep'],
    ['alternatives at the top', { type: 'object', anyOf: [object({})] }, 'is an object with alternatives'],
    [
      'an object and a reference',
      object({ a: { type: 'object', $ref: '#/$defs/A' } }, { $defs: { A: object({}) } }),
      'is an object with alternatives',
    ],
    ['a reference to nothing', object({ a: { $ref: '#/$defs/none' } }), 'refers to nothing'],
    [
      'a reference to an anchor',
      object({ a: { $ref: '#x' } }, { $defs: { A: { $anchor: 'x', type: 'string' } } }),
      'refers to nothing',
    ],
    ['required that is not described', { type: 'object', properties: {}, required: ['z'] }, 'requires "z"'],
    ['fixed values that are objects', object({ a: { const: { x: 1 } } }), 'fixed values that are objects'],
    ['a choice of nothing', object({ a: { type: 'string', enum: [] } }), 'has no value to choose'],
    ['objects in eleven others', deep(12), 'is nested too deep'],
    ['another document', object({ a: { $ref: 'https://example.com/a.json' } }), 'refers to another document'],
  ])('has a reason in the log: %s', async (_, schema, reason) => {
    const { strict, logged } = await sent(schema);
    expect(strict).toBe(false);
    expect(logged).toContain(reason);
  });

  it('still has nothing that is refused anywhere', async () => {
    const text = JSON.stringify(
      (
        await sent(
          z.object({
            a: z.record(z.string(), z.string()),
            b: z.record(z.enum(['x']), z.number()),
            c: z.number().optional().nullable(),
          }),
        )
      ).schema,
    );
    expect(text).not.toMatch(/propertyNames|"not":\{\}/);
    expect((await sent({ type: 'object' })).schema.properties).toEqual({});
    const bare = tool({ name: 't', parameters: { type: 'object' }, execute: () => '' });
    expect(bare.definition.function.parameters).toEqual({ type: 'object', properties: {} });
    expect(
      (await sent(object({ propertyNames: { type: 'string' }, not: { type: 'string' } }))).schema.properties,
    ).toHaveProperty('propertyNames');
  });

  it.each<[string, StandardSchema, boolean]>([
    ['openai/gpt-5', z.object({ n: z.number().min(1) }), true],
    ['anthropic/claude-sonnet-4.6', z.object({ n: z.number().min(1) }), false],
    ['anthropic/claude-sonnet-4.6', z.object({ n: z.int(), link: z.url() }), true],
    ['anthropic/claude-sonnet-4.6', Node, false],
    ['google/gemini-3-pro', z.object({ n: z.number().min(1), t: z.literal('a') }), true],
    ['google/gemini-3-pro', z.object({ s: z.string().min(1) }), false],
    ['acme/widget-1', z.object({ n: z.number().min(1) }), true],
  ])('depends on the mode of the model: %s', async (model, schema, strict) => {
    expect((await sent(schema, model)).strict).toBe(strict);
  });
});
