import { describe, expect, it } from 'vitest';
import { InvalidRequestError, ResponseParseError } from '../../../src/errors/failures.ts';
import { decodeEmbedding, embeddingVectors } from '../../../src/helpers/embedding.ts';

const base64 = (...numbers: number[]): string => Buffer.from(new Float32Array(numbers).buffer).toString('base64');

it('decodes little-endian floats', () => {
  expect([...decodeEmbedding(base64(0, 1.5, -2.25))]).toEqual([0, 1.5, -2.25]);
  expect([...decodeEmbedding([0.5, 2])]).toEqual([0.5, 2]);
  expect(decodeEmbedding('')).toHaveLength(0);
});

it('reports what is wrong with an invalid string', () => {
  expect(() => decodeEmbedding('***')).toThrow('The embedding is a string that is not base64.');
  expect(() => decodeEmbedding(btoa('abc'))).toThrow('The embedding has 3 bytes');
});

it.each([['x'], [null], ['5'], [Number.NaN], [Infinity], [[1]]])('refuses a vector with %j in it', (value) => {
  expect(() => decodeEmbedding([1, value as number])).toThrow(
    'The embedding has a value that is not a number, at position 1.',
  );
});

it.each([
  ['a list beyond 32-bit floats', [1, 1e300]],
  ['NaN in base64', base64(1, Number.NaN)],
  ['infinity in base64', base64(1, Infinity)],
])('refuses %s', (_, embedding) => {
  expect(() => decodeEmbedding(embedding)).toThrow('has a value that is not a number, at position 1.');
});

it('refuses a view that is not a list', () => {
  expect(() => decodeEmbedding(new DataView(new ArrayBuffer(4)) as never)).toThrow(InvalidRequestError);
});

describe('embeddingVectors', () => {
  it.each([-1, 1.5, Number.NaN, Infinity, '2'])('takes no number of inputs like %j', (inputs) => {
    expect(() => embeddingVectors({ data: [] }, inputs as number)).toThrow(InvalidRequestError);
  });

  it('returns the vectors in the order of the inputs', () => {
    const data = [
      { index: 1, embedding: [2] },
      { index: 0, embedding: base64(1) },
    ];
    expect(embeddingVectors({ data }).map((vector) => [...vector])).toEqual([[1], [2]]);
    const digits = data.map((item) => ({ ...item, index: String(item.index) as never }));
    expect(embeddingVectors({ data: digits }).map((vector) => [...vector])).toEqual([[1], [2]]);
  });

  const vector = (index: unknown, embedding: unknown = [1]): object => ({ index, embedding });
  it.each<[string, unknown, number | undefined, string]>([
    ['no data', [], undefined, 'the vector of input 0 is missing'],
    ['data that is not a list', {}, undefined, 'the vector of input 0 is missing'],
    ['a gap', [vector(0), vector(2)], undefined, 'the vector of input 1 is missing'],
    ['several gaps', [vector(1), vector(3)], undefined, 'the vector of input 0, 2 is missing'],
    ['a vector of null', [vector(0), vector(1, null)], undefined, 'the vector of input 1 is missing'],
    ['an empty vector', [vector(0, []), vector(1, '')], undefined, 'the vector of input 0, 1 is missing'],
    ['a malformed vector', [vector(1, [1]), vector(0, '***')], undefined, 'The vector of input 0 cannot be read: '],
    ['an item of null', [vector(0), null], undefined, 'the vector of input 1 is missing'],
    ['fewer than inputs', [vector(0)], 3, 'the vector of input 1, 2 is missing'],
    ['more than inputs', [vector(0), vector(1)], 1, 'the vector of input 1 was not asked for'],
    [
      'one twice',
      [vector(0), vector(0)],
      undefined,
      'the vector of input 1 is missing, the vector of input 0 came twice',
    ],
    [
      'vectors of other lengths',
      [vector(0, [1, 2]), vector(2, [1]), vector(1, base64(1, 2, 3))],
      undefined,
      'the vector of input 2, 1 has another length than that of input 0',
    ],
    ['a huge index', [vector(2 ** 40)], undefined, 'input 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 and others is missing'],
  ])('names the inputs of %s', (_, data, inputs, message) => {
    expect(() => embeddingVectors({ data } as never, inputs)).toThrow(message);
    expect(() => embeddingVectors({ data } as never, inputs)).toThrow(ResponseParseError);
  });

  it('uses the position where there is no index', () => {
    const data = [{ embedding: [1] }, { embedding: [2], index: null }, { embedding: [3], index: '2' as never }];
    expect(embeddingVectors({ data }, 3).map((each) => each[0])).toEqual([1, 2, 3]);
  });
});
