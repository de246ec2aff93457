import { pipeline, Readable, type Transform } from 'node:stream';
import zlib, { constants } from 'node:zlib';

/** Chunks are passed on as they arrive, and a body may end without a trailer, as browsers allow. */
const ZLIB = { flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH };
const BROTLI = { flush: constants.BROTLI_OPERATION_FLUSH, finishFlush: constants.BROTLI_OPERATION_FLUSH };

/** Each encoding can expand a thousandfold, and takes memory. Browsers have the same limit. */
const MAX_ENCODINGS = 5;

type Decode = (source: Readable) => Readable;

const through =
  (decoder: () => Transform): Decode =>
  (source) =>
    pipeline(source, decoder(), () => {});

const DECODERS: Readonly<Record<string, Decode>> = {
  gzip: through(() => zlib.createGunzip(ZLIB)),
  'x-gzip': through(() => zlib.createGunzip(ZLIB)),
  deflate: (source) => Readable.from(inflated(source), { objectMode: false }),
  br: through(() => zlib.createBrotliDecompress(BROTLI)),
  // Since Node 22.15.
  ...(typeof zlib.createZstdDecompress === 'function' && {
    zstd: through(() =>
      zlib.createZstdDecompress({ flush: constants.ZSTD_e_continue, finishFlush: constants.ZSTD_e_end }),
    ),
  }),
};

/** Decodes the body's content encodings. If one is unknown, the body is unchanged. Throws for more than five. */
export function decoded(body: Readable, encoding: string | undefined): Readable {
  if (encoding === undefined) return body;
  const encodings = encoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (encodings.length > MAX_ENCODINGS)
    throw new Error(`The response has ${encodings.length} content encodings; at most ${MAX_ENCODINGS} are decoded.`);
  const decoders = encodings.reverse().map((name) => (Object.hasOwn(DECODERS, name) ? DECODERS[name] : undefined));
  if (decoders.includes(undefined)) return body;
  return decoders.reduce<Readable>((source, decode) => (decode as Decode)(source), body);
}

/** `deflate` stands for zlib's format; some servers send it without zlib's header, as the first byte shows. */
async function* inflated(source: Readable): AsyncGenerator<Uint8Array> {
  let first: Uint8Array | null;
  while ((first = source.read() as Uint8Array | null) === null) {
    if (source.errored) throw source.errored;
    if (source.readableEnded || source.destroyed) return;
    await new Promise((resolve) => {
      for (const event of ['readable', 'end', 'close']) source.once(event, resolve);
    });
  }
  source.unshift(first);
  const decoder = ((first[0] ?? 0) & 15) === 8 ? zlib.createInflate(ZLIB) : zlib.createInflateRaw(ZLIB);
  yield* pipeline(source, decoder, () => {});
}
