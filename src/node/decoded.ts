import { pipeline, type Readable } from 'node:stream';
import { constants, createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** Pieces are handed on as they come, and a body may end without a trailer, as browsers allow. */
const ZLIB = { flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH };
const BROTLI = { flush: constants.BROTLI_OPERATION_FLUSH, finishFlush: constants.BROTLI_OPERATION_FLUSH };

/** Each encoding can hold a thousand times its size, and takes memory of its own. Browsers have the same limit. */
const MAX_ENCODINGS = 5;

/** The body without its content encodings. One that is not known is left as it is. Throws for more than five. */
export function decoded(body: Readable, encoding: string | string[] | undefined): Readable {
  const encodings = String(encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (encodings.length > MAX_ENCODINGS) {
    body.destroy();
    throw new Error(`The response has ${encodings.length} content encodings; at most ${MAX_ENCODINGS} are decoded.`);
  }
  const decoders = encodings.reverse().map(decoderOf);
  if (decoders.length === 0 || decoders.includes(undefined)) return body;
  return decoders.reduce<Readable>(
    (source, decoder) => pipeline(source, decoder as NonNullable<typeof decoder>, () => {}),
    body,
  );
}

function decoderOf(
  encoding: string,
):
  | ReturnType<typeof createGunzip>
  | ReturnType<typeof createInflate>
  | ReturnType<typeof createBrotliDecompress>
  | undefined {
  if (encoding === 'gzip' || encoding === 'x-gzip') return createGunzip(ZLIB);
  if (encoding === 'deflate') return createInflate(ZLIB);
  if (encoding === 'br') return createBrotliDecompress(BROTLI);
  return undefined;
}
