import { InvalidRequestError } from '../errors/failures.ts';

/**
 * The vector of an embedding as 32-bit floats, whichever way it was sent: a list of numbers, or, with
 * `encoding_format: 'base64'` (a third of the bytes), little-endian floats in base64.
 */
export function decodeEmbedding(embedding: string | readonly number[]): Float32Array {
  if (typeof embedding !== 'string') {
    // An object with a `length` of its own would be taken for a list of that many zeros.
    if (Array.isArray(embedding) || ArrayBuffer.isView(embedding)) return Float32Array.from(embedding);
    throw new InvalidRequestError('The embedding is neither a list of numbers nor a base64 string.');
  }
  let binary: string;
  try {
    binary = atob(embedding);
  } catch {
    throw new InvalidRequestError('The embedding is a string that is not base64.');
  }
  if (binary.length % 4 !== 0) {
    throw new InvalidRequestError(
      `The embedding has ${binary.length} bytes, which is no whole number of 32-bit floats.`,
    );
  }
  const view = new DataView(Uint8Array.from(binary, (character) => character.charCodeAt(0)).buffer);
  return Float32Array.from({ length: binary.length / 4 }, (_, index) => view.getFloat32(index * 4, true));
}

/** The vectors of an embeddings answer in the order of its inputs. */
export function embeddingVectors(answer: {
  readonly data: readonly {
    readonly embedding: string | readonly number[];
    readonly index?: number | null | undefined;
  }[];
}): Float32Array[] {
  return answer.data
    .map(({ embedding, index }, position) => ({ vector: decodeEmbedding(embedding), index: index ?? position }))
    .sort((a, b) => a.index - b.index)
    .map(({ vector }) => vector);
}
