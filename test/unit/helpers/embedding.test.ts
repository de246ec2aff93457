import { describe, expect, it } from 'vitest';
import { decodeEmbedding, embeddingVectors } from '../../../src/helpers/embedding.ts';

const base64 = (...numbers: number[]): string => Buffer.from(new Float32Array(numbers).buffer).toString('base64');

it('decodes little-endian floats', () => {
  expect([...decodeEmbedding(base64(0, 1.5, -2.25))]).toEqual([0, 1.5, -2.25]);
  expect([...decodeEmbedding([0.5, 2])]).toEqual([0.5, 2]);
  expect(decodeEmbedding('')).toHaveLength(0);
});

it('says what is wrong with a string that is none', () => {
  expect(() => decodeEmbedding('***')).toThrow('The embedding is a string that is not base64.');
  expect(() => decodeEmbedding(btoa('abc'))).toThrow('The embedding has 3 bytes');
});

describe('embeddingVectors', () => {
  it('gives the vectors in the order of the inputs', () => {
    const data = [
      { index: 1, embedding: [2] },
      { index: 0, embedding: base64(1) },
    ];
    expect(embeddingVectors({ data }).map((vector) => [...vector])).toEqual([[1], [2]]);
  });
});
