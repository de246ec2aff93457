import { InvalidRequestError, ResponseParseError } from '../errors/failures.ts';
import { asRecord, messageOf } from '../json.ts';
import { shown } from '../settings.ts';
import { isMissing, wireIndex } from '../stream/kinds/wire-values.ts';

/**
 * The vector of an embedding as 32-bit floats, from a list of numbers or, with
 * `encoding_format: 'base64'` (a third of the bytes), little-endian floats in base64.
 */
export function decodeEmbedding(embedding: string | readonly number[]): Float32Array {
  const vector = typeof embedding === 'string' ? floatsOf(embedding) : asFloats(embedding);
  const wrong = vector.findIndex((value) => !Number.isFinite(value));
  // NaN and infinity break every comparison with the vector.
  if (wrong >= 0)
    throw new InvalidRequestError(`The embedding has a value that is not a number, at position ${wrong}.`);
  return vector;
}

/** A list as floats; what is not a number becomes NaN. */
function asFloats(embedding: unknown): Float32Array {
  // Any other object with a `length` would be read as that many zeros.
  if (!Array.isArray(embedding) && !(ArrayBuffer.isView(embedding) && 'length' in embedding))
    throw new InvalidRequestError('The embedding is neither a list of numbers nor a base64 string.');
  return Float32Array.from(embedding as readonly unknown[], (value) => (typeof value === 'number' ? value : NaN));
}

function floatsOf(base64: string): Float32Array {
  let binary: string;
  try {
    binary = atob(base64);
  } catch {
    throw new InvalidRequestError('The embedding is a string that is not base64.');
  }
  if (binary.length % 4 !== 0) {
    throw new InvalidRequestError(`The embedding has ${binary.length} bytes, which is not a multiple of 4.`);
  }
  const view = new DataView(Uint8Array.from(binary, (character) => character.charCodeAt(0)).buffer);
  return Float32Array.from({ length: binary.length / 4 }, (_, index) => view.getFloat32(index * 4, true));
}

/**
 * The vectors of an embeddings response in the order of its inputs.
 *
 * @param inputs Number of inputs that were sent; without it, vectors missing at the end are not noticed.
 * @throws `ResponseParseError`, with the response in `partial`, that names the inputs whose vector is missing, duplicated, malformed or of another length.
 */
export function embeddingVectors(
  response: {
    readonly data: readonly {
      readonly embedding: string | readonly number[];
      readonly index?: number | null | undefined;
    }[];
  },
  inputs?: number,
): Float32Array[] {
  if (inputs !== undefined && !(Number.isSafeInteger(inputs) && inputs >= 0))
    throw new InvalidRequestError(`The number of inputs must be a whole number from 0, not ${shown(inputs)}.`);
  const data: readonly unknown[] = Array.isArray(response?.data) ? response.data : [];
  const vectors = new Map<number, Float32Array>();
  const twice: number[] = [];
  let count = inputs ?? Math.max(1, data.length);
  for (const [position, item] of data.entries()) {
    const { index: given, embedding } = asRecord(item) ?? {};
    const index = wireIndex(given, position);
    if (inputs === undefined) count = Math.max(count, index + 1);
    if (isMissing(embedding) || (Array.isArray(embedding) && embedding.length === 0)) continue;
    if (vectors.has(index)) twice.push(index);
    try {
      vectors.set(index, decodeEmbedding(embedding as string | readonly number[]));
    } catch (cause) {
      const message = `The vector of input ${index} cannot be read: ${messageOf(cause)}`;
      throw new ResponseParseError(message, undefined, { partial: response, cause });
    }
  }
  const missing: number[] = [];
  for (let index = 0; index < count && missing.length <= MAX_NAMED; index++)
    if (!vectors.has(index)) missing.push(index);
  // Of models whose vectors have one length, as all documented ones: another is a truncated vector.
  const [[first, { length }] = [0, []]] = vectors;
  const others = [...vectors].filter(([, vector]) => vector.length !== length).map(([index]) => index);
  const extra = inputs === undefined ? [] : [...vectors.keys()].filter((index) => index >= inputs);
  const problems = [
    describe(`has another length than that of input ${first}`, others),
    describe('is missing', missing),
    describe('came twice', twice),
    describe('was not asked for', extra),
  ];
  const problem = problems.filter(Boolean).join(', ');
  if (problem)
    throw new ResponseParseError(`The embeddings are not complete: ${problem}.`, undefined, { partial: response });
  return Array.from({ length: count }, (_, index) => vectors.get(index) as Float32Array);
}

const MAX_NAMED = 10;

function describe(problem: string, indexes: readonly number[]): string {
  if (indexes.length === 0) return '';
  const named = indexes.slice(0, MAX_NAMED).join(', ');
  return `the vector of input ${named}${indexes.length > MAX_NAMED ? ' and others' : ''} ${problem}`;
}
