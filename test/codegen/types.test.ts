import { describe, expect, it } from 'vitest';
import { documentOf, generateText } from './harness.ts';

/** An operation that sends `Sent` and returns `Got`. */
const PATHS = `
/things:
  post:
    operationId: things.create
    requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Sent' } } } }
    responses: { '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Got' } } } } }`;

async function typesOf(schemas: string, more = ''): Promise<{ types: string; paths: string }> {
  const all = [
    schemas,
    ...['Sent', 'Got'].filter((name) => !schemas.includes(`${name}:`)).map((name) => `${name}: { type: object }`),
  ];
  const { files } = await generateText(documentOf(PATHS + more, all.join('\n')));
  return { types: files.get('types.ts') ?? '', paths: files.get('paths.ts') ?? '' };
}

describe('types', () => {
  it('allow undefined properties in requests, also nested ones, and not in responses', async () => {
    const { types, paths } = await typesOf(`
Sent: { type: object, required: [a], properties: { a: { type: string }, b: { type: object, properties: { c: { type: number } } }, d: { $ref: '#/components/schemas/Part' } } }
Part: { type: object, properties: { e: { type: [string, 'null'] } } }
Got: { type: object, properties: { f: { type: string } } }`);
    const sent = [
      '  a: string;',
      '  b?: {',
      '    c?: number | undefined;',
      '  } | undefined;',
      '  d?: Part | undefined;',
    ];
    for (const line of sent) expect(types).toContain(`${line}\n`);
    expect(types).toContain('  e?: string | null | undefined;\n');
    expect(types).toContain('  f?: string;\n');
    // The types by path only refer to their names.
    expect(paths).toContain("import type * as types from './types.js';\n");
    expect(paths).toContain('  schemas: { Sent: types.Sent; Part: types.Part; Got: types.Got };\n');
    expect(paths).toContain("requestBody: { content: { 'application/json': types.Sent } };\n");
    expect(paths).not.toContain('number');
    // Of the methods, only those that some path has.
    expect(paths).toContain("  '/things': { post: operations['things.create'] };\n");
  });

  it.each([
    ['anyOf: [{ enum: [a, b] }, { type: string }]', "'a' | 'b' | (string & {})"],
    ["anyOf: [{ type: string }, { const: a }, { type: 'null' }]", "(string & {}) | 'a' | null"],
    ["anyOf: [{ $ref: '#/components/schemas/Known' }, { type: [string, 'null'] }]", 'Known | (string & {}) | null'],
    ['anyOf: [{ type: number }, { type: string }]', 'number | string'],
    ['enum: [a, b]', "'a' | 'b'"],
  ])('open enum or not: %s', async (schema, want) => {
    const parameter = `\n    parameters: [{ name: x, in: query, schema: { ${schema} } }]`;
    const { types, paths } = await typesOf(
      `
Got: { type: object, properties: { x: { ${schema} } } }
Known: { type: string, enum: [a, b] }`,
      parameter,
    );
    expect(types).toContain(`  x?: ${want};\n`);
    const sorted = (text: string): string => text.split(' | ').sort().join(' | ');
    const found = /query\?: \{ x\?: (.*?) \};?(?: header\?: .*)?$/m.exec(paths)?.[1] ?? '';
    expect(sorted(found)).toBe(sorted(`${want.replace('Known', 'types.Known')} | undefined`));
  });

  it('keep an object property without properties beside a readOnly one, which is then optional', async () => {
    const { types } = await typesOf(`
Got: { type: object, required: [id, free], properties: { id: { type: string, readOnly: true }, free: { type: object, additionalProperties: true } } }`);
    expect(types).toContain('export type Got = {\n  id?: string;\n  free: {\n    [key: string]: unknown;\n  };\n};');
    expect(types).not.toContain('Writable');
  });

  it('read a tag from the variants, not from the discriminator', async () => {
    const { types } = await typesOf(`
Got: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind } }
Cat: { type: object, required: [kind], properties: { kind: { const: cat } } }
Dog: { type: object, required: [kind], properties: { kind: { const: dog } } }`);
    expect(types).toContain('export type Got = Cat | Dog;\n');
    expect(types).toContain("  kind: 'cat';\n");
  });

  it('keep a null beside tagged variants', async () => {
    const { types } = await typesOf(`
Got: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { type: 'null' }], discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Cat' } } }
Cat: { type: object, required: [kind], properties: { kind: { const: cat } } }`);
    expect(types).toContain('export type Got = Cat | null;\n');
  });

  it('make a named type of the query, with the descriptions of its parameters', async () => {
    const { files } = await generateText(
      documentOf(
        `
/things:
  get:
    operationId: things.list
    parameters:
      - { name: limit, in: query, description: Most things., deprecated: true, schema: { type: integer } }
      - { name: kind, in: query, required: true, schema: { $ref: '#/components/schemas/Kind' } }
    responses: { '204': { description: ok } }`,
        'Kind: { type: string, enum: [a, b] }',
      ),
    );
    expect(files.get('types.ts')).toContain(`export type ThingsListParams = {
  /**
   * Most things.
   *
   * @deprecated
   */
  limit?: number | undefined;
  kind: Kind;
};`);
  });

  it('are Blobs where the document says binary', async () => {
    const { types } = await typesOf(
      'Sent: { type: object, required: [file], properties: { file: { type: string, format: binary } } }',
    );
    expect(types).toContain('  file: Blob;\n');
  });

  it('document a property without its own description by the first sentence of its type', async () => {
    const { types } = await typesOf(`
Got: { type: object, properties: { one: { $ref: '#/components/schemas/Part' }, many: { type: array, items: { $ref: '#/components/schemas/Part' } }, none: { anyOf: [{ $ref: '#/components/schemas/Part' }, { type: 'null' }] }, other: { type: string } } }
Part: { description: 'A part. It has more.', type: object }`);
    expect(types).toContain(`  /** A part. */
  one?: Part;
  /** A part. */
  many?: Part[];
  /** A part. */
  none?: Part | null;
  other?: string;
`);
  });

  it('have known values that a program adds to, where the document says so', async () => {
    const { types } = await typesOf(`
Got: { type: object, properties: { model: { $ref: '#/components/schemas/Model' } } }
Model: { x-known-values: KnownModels, anyOf: [{ enum: [auto] }, { type: string }] }
Taken: { x-known-values: Got, anyOf: [{ enum: [auto] }, { type: string }] }`);
    expect(types).toContain("export type Model = 'auto' | (string & {}) | keyof KnownModels;\n");
    expect(types).toContain('export interface KnownModels {}\n');
    expect(types).toContain("export type Taken = 'auto' | (string & {});\n");
  });

  it('are made of `x-type` where the document allows more than is sent', async () => {
    const { types } = await typesOf(`
Got: { type: object, properties: { a: { description: The text., anyOf: [{ type: string }, { type: array }], x-type: { type: [string, 'null'] } }, b: { $ref: '#/components/schemas/Sent', x-type: { type: integer } } } }`);
    expect(types).toContain('  /** The text. */\n  a?: string | null;\n');
    expect(types).toContain('  b?: number;\n');
  });

  it('break long unions over lines and keep short ones on one', async () => {
    const many = Array.from({ length: 12 }, (_, index) => `value-number-${index}`);
    const { types } = await typesOf(`
Got: { type: object, properties: { x: { enum: [${many.join(', ')}] }, list: { type: array, items: { enum: [${many.join(', ')}] } } } }`);
    expect(types).toContain("  x?:\n    | 'value-number-0'\n    | 'value-number-1'\n");
    expect(types).toContain("  list?: (\n    | 'value-number-0'\n");
    expect(Math.max(...types.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
  });
});
