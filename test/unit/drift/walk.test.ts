import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { indexDocument } from '../../../src/drift/document-index.ts';
import { loadValidator } from '../../../src/drift/validator.ts';
import { createWalk, type Finding } from '../../../src/drift/walk.ts';
import { callCases } from '../../contract/document-cases.ts';
import { loadDocument } from '../../contract/document-walk.ts';

/** The findings in `value` for a schema, with these other schemas. */
async function find(value: unknown, schema: unknown, schemas: object = {}): Promise<string[]> {
  const document = { paths: {}, components: { schemas: { ...schemas, Root: schema } } };
  const walk = createWalk(indexDocument(document), await loadValidator(document));
  return walk(value, { value: schema, pointer: '#/components/schemas/Root' }).map(describeFinding);
}

const describeFinding = ({ kind, pointer, keyword, value }: Finding): string =>
  [kind, pointer, keyword ?? value].filter((part) => part !== undefined).join(' ');

const props = (properties: object, more: object = {}): object => ({ type: 'object', properties, ...more });
const text = { type: 'string' };

describe('createWalk', () => {
  it('has no value in its findings that the document marks as a secret, or a part of one', async () => {
    const open = { anyOf: [{ type: 'string', enum: ['a'] }, text] };
    const schemas = { Secret: { ...open, 'x-secret': true } };
    const schema = props({
      shown: open,
      key: { ...open, 'x-secret': true },
      referenced: { $ref: '#/components/schemas/Secret' },
      inside: { ...props({ list: { type: 'array', items: open } }), 'x-secret': true },
    });
    const value = { shown: 'b', key: 'sk-1', referenced: 'sk-2', inside: { list: ['sk-3'] } };
    expect(await find(value, schema, schemas)).toEqual([
      'value /shown b',
      'value /key',
      'value /referenced',
      'value /inside/list/*',
    ]);
  });

  it('finds properties that are not named, wherever they stand', async () => {
    const schema = props({ a: props({ b: text }), list: { type: 'array', items: props({ c: text }) } });
    expect(await find({ a: { b: 'x' }, list: [{ c: 'x' }] }, schema)).toEqual([]);
    expect(await find({ a: { x: 1 }, list: [{ c: 'x' }, { y: 1 }, { 'z/~': 1 }], w: 1 }, schema)).toEqual([
      'property /a/x',
      'property /list/*/y',
      'property /list/*/z~1~0',
      'property /w',
    ]);
    expect(await find({ x: 1 }, props({}, { additionalProperties: false }))).toEqual(['property /x']);
  });

  it('finds none where any may be', async () => {
    for (const schema of [
      true,
      {},
      { type: 'object' },
      props({ a: text }, { additionalProperties: true }),
      { description: 'x' },
    ])
      expect(await find({ x: { y: 1 } }, schema), JSON.stringify(schema)).toEqual([]);
    expect(await find({ a: { x: 1 } }, props({ a: { anyOf: [props({ b: text }), { type: 'object' }] } }))).toEqual([]);
  });

  it('counts names that are data as one place', async () => {
    const map = props({}, { additionalProperties: props({ a: text }) });
    expect(await find({ one: { a: 1 }, two: { a: 'x', b: 1 } }, map)).toEqual(['violation /*/a type', 'property /*/b']);
    const patterns = props({}, { patternProperties: { '^x-': text } });
    expect(await find({ 'x-a': 1, y: 1 }, patterns)).toEqual(['violation /x-a type', 'property /y']);
  });

  it('finds violations of every kind of keyword', async () => {
    const rows: [unknown, object, string[]][] = [
      [1, text, ['violation  type']],
      [1.5, { type: ['integer', 'null'] }, ['violation  type']],
      [null, { type: ['integer', 'null'] }, []],
      [2, { type: 'integer' }, []],
      [{}, props({ a: text, b: text }, { required: ['a', 'b'] }), ['violation /a required', 'violation /b required']],
      ['c', { enum: ['a', 'b'] }, ['violation  enum']],
      ['c', { const: 'a' }, ['violation  const']],
      [-1, { type: 'number', minimum: 0 }, ['violation  minimum']],
      ['x', { type: 'string', pattern: '^y' }, ['violation  pattern']],
      [[1, 2], { type: 'array', maxItems: 1 }, ['violation  maxItems']],
      [
        [1, 'x'],
        { type: 'array', prefixItems: [text], items: { type: 'number' } },
        ['violation /* type', 'violation /* type'],
      ],
      [{ a: 1 }, { not: { required: ['a'] } }, ['violation  not']],
      [{ a: 1 }, props({ a: false }), ['violation /a false schema']],
    ];
    for (const [value, schema, found] of rows) expect(await find(value, schema), JSON.stringify(schema)).toEqual(found);
  });

  it('continues with the variant that a value matches', async () => {
    const union = {
      anyOf: [
        props({ type: { const: 'a' }, one: text }, { required: ['type', 'one'] }),
        props({ type: { const: 'b' }, two: text }, { required: ['type'] }),
        { type: 'array', items: text },
        { type: 'null' },
      ],
    };
    expect(await find({ type: 'a', one: 'x' }, union)).toEqual([]);
    expect(await find({ type: 'a', two: 'x' }, union)).toEqual(['violation /one required', 'property /two']);
    expect(await find({ type: 'b', two: 1 }, union)).toEqual(['violation /two type']);
    expect(await find([1], union)).toEqual(['violation /* type']);
    expect(await find(null, union)).toEqual([]);
    expect(await find('x', union)).toEqual(['violation  anyOf']);
    // A new variant: its other properties are not reported again.
    expect(await find({ type: 'c', three: 1 }, union)).toEqual(['value /type c']);
  });

  it('chooses by validation where neither type nor constants decide', async () => {
    const union = {
      anyOf: [props({ a: text }, { required: ['a'] }), props({ b: text, c: text }, { required: ['b'] })],
    };
    expect(await find({ a: 'x' }, union)).toEqual([]);
    expect(await find({ b: 'x', d: 1 }, union)).toEqual(['property /d']);
    expect(await find({ a: 'x', b: 'x', c: 'x' }, union)).toEqual([]);
    expect(await find({ c: 'x' }, { anyOf: union.anyOf.toReversed() })).toEqual(['violation /b required']);
    expect(await find({ a: 'x', b: 'x' }, { oneOf: union.anyOf })).toEqual(['violation  oneOf']);
  });

  it('finds text that an open list does not have', async () => {
    const open = { anyOf: [{ type: 'string', enum: ['a', 'b'] }, text, { type: 'null' }] };
    for (const value of ['a', null]) expect(await find(value, open)).toEqual([]);
    expect(await find('c', open)).toEqual(['value  c']);
    expect(await find('x'.repeat(100), open)).toEqual([`value  ${'x'.repeat(64)}…`]);
    expect(await find('c', { anyOf: [{ const: 'a' }, { type: 'null' }] })).toEqual(['violation  const']);
  });

  it('follows references, also in circles', async () => {
    const Node = props({ next: { $ref: '#/components/schemas/Node' }, a: text });
    const schema = { allOf: [{ $ref: '#/components/schemas/Node' }, props({ b: text })] };
    expect(await find({ next: { next: { c: 1 } }, b: 'x', d: 1 }, schema, { Node })).toEqual([
      'property /next/next/c',
      'property /d',
    ]);
    const Loop = { $ref: '#/components/schemas/Loop' };
    expect(await find({ a: 1 }, Loop, { Loop })).toEqual([]);
    expect(await find({ a: 1 }, { $ref: 'https://example.com/schema' })).toEqual([]);
  });

  it('compares the first of very many items', async () => {
    const items = Array.from({ length: 2_000 }, (_, n) => (n < 1_000 ? 1 : 'x'));
    expect(await find(items, { type: 'array', items: { type: 'number' } })).toEqual([]);
  });
});

describe('against the whole document', () => {
  const document = loadDocument();
  const ajv = new Ajv2020({ strict: false, validateFormats: false, validateSchema: false, logger: false });
  let walk: ReturnType<typeof createWalk>;
  beforeAll(async () => {
    ajv.addSchema(document, 'openapi');
    walk = createWalk(indexDocument(document), await loadValidator(document));
  });

  /** Responses of some operations, with the location of their schema. */
  const cases = callCases(document).flatMap(({ id, path, method, answers }) =>
    answers
      .filter(({ status, media }) => status === 200 && media === 'application/json')
      .map(({ value, name }) => ({
        title: `${id} ${name}`,
        value,
        at: `/paths/${encodeURIComponent(path.replaceAll('/', '~1'))}/${method.toLowerCase()}/responses/200/content/application~1json/schema`,
      })),
  );

  /** `value` with one of its parts removed or replaced. */
  function damage(value: unknown, choice: number, by: unknown): unknown {
    const copy = structuredClone(value);
    const places: [Record<string, unknown>, string][] = [];
    const collect = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, part] of Object.entries(node)) {
        places.push([node as Record<string, unknown>, key]);
        collect(part);
      }
    };
    collect(copy);
    const place = places[choice % places.length];
    if (!place) return copy;
    const [holder, key] = place;
    if (by === undefined && !Array.isArray(holder)) delete holder[key];
    else holder[key] = by ?? null;
    return copy;
  }

  it('finds a violation wherever a whole validation does, and only there', () => {
    const index = indexDocument(document);
    expect(cases.length).toBeGreaterThan(30);
    const kinds = { valid: 0, invalid: 0 };
    fc.assert(
      fc.property(
        fc.constantFrom(...cases),
        fc.nat(),
        fc.constantFrom<unknown>(undefined, null, 'x', 1, -1.5, true, [], {}, [null], { type: 'x' }),
        ({ value, at, title }, choice, by) => {
          const damaged = damage(value, choice, by);
          const schema = index.follow({ value: { $ref: `#${at}` }, pointer: '' });
          const validate = ajv.getSchema(`openapi#${at}`) ?? ajv.compile({ $ref: `openapi#${at}` });
          const valid = validate(damaged) === true;
          kinds[valid ? 'valid' : 'invalid']++;
          const findings = walk(damaged, schema!);
          const violations = findings.filter(({ kind }) => kind === 'violation');
          // A new variant of a union is reported by the value of its tag.
          const values = findings.filter(({ kind }) => kind === 'value');
          if (valid) expect(violations, title).toEqual([]);
          else expect(violations.length + values.length, title).toBeGreaterThan(0);
        },
      ),
      { numRuns: 400 },
    );
    expect(Math.min(kinds.valid, kinds.invalid)).toBeGreaterThan(20);
  });
});
