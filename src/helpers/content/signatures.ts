// Headers of files have control characters.
/* oxlint-disable no-control-regex */
/** How many bytes are inspected; formats are identified at the start, or after a header. */
const HEAD = 4_096;

/** Media types by the first bytes, as Latin-1 text. The first match wins. */
const SIGNATURES: readonly (readonly [type: string, start: RegExp])[] = [
  ['image/png', /^\x89PNG\r\n\x1a\n/],
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/gif', /^GIF8[79]a/],
  ['image/webp', /^RIFF[^]{4}WEBP/],
  ['image/tiff', /^(?:II\*\0|MM\0\*)/],
  ['image/bmp', /^BM[^]{4}\0\0\0\0/],
  ['image/x-icon', /^\0\0\x01\0/],
  ['image/jxl', /^(?:\xff\x0a|\0\0\0\x0cJXL )/],
  ['image/vnd.adobe.photoshop', /^8BPS/],
  ['audio/wav', /^(?:RIFF|RF64)[^]{4}WAVE/],
  ['audio/flac', /^fLaC/],
  ['audio/aiff', /^FORM[^]{4}AIF[FC]/],
  ['audio/amr', /^#!AMR/],
  ['audio/midi', /^MThd/],
  ['audio/x-caf', /^caff/],
  ['audio/wavpack', /^wvpk/],
  ['audio/aac', /^(?:\xff[\xf0\xf1\xf8\xf9]|ADIF)/],
  // A frame of MPEG audio, except FF FE and FF FF, which begin UTF-16 text and padding.
  ['audio/mpeg', /^(?:ID3|\xff[\xe2-\xe7\xf2-\xf7\xfa-\xfd][\0-\xef])/],
  ['video/mpeg', /^\0\0\x01[\xb3\xba]/],
  ['video/vnd.avi', /^RIFF[^]{4}AVI /],
  ['video/x-flv', /^FLV\x01/],
  ['video/x-ms-asf', /^\x30\x26\xb2\x75\x8e\x66/],
  ['video/mp2t', /^G[^]{187}G/],
  ['video/quicktime', /^[^]{4}(?:moov|mdat|wide|skip|free)/],
  ['application/pdf', /^%PDF-/],
  ['application/postscript', /^%!PS/],
  ['application/zip', /^PK(?:\x03\x04|\x05\x06|\x07\x08)/],
  ['application/gzip', /^\x1f\x8b/],
  ['application/x-7z-compressed', /^7z\xbc\xaf/],
  ['application/x-rar-compressed', /^Rar!/],
  ['application/zstd', /^\x28\xb5\x2f\xfd/],
  // Word, Excel and PowerPoint before 2007.
  ['application/x-cfb', /^\xd0\xcf\x11\xe0/],
  ['application/x-msdownload', /^MZ/],
  ['application/x-elf', /^\x7fELF/],
  ['application/rtf', /^\{\\rtf/],
  ['image/svg+xml', /^(?:\xef\xbb\xbf)?\s*<(?:svg\s|\?xml[^]*<svg\s)/],
  ['application/xml', /^(?:\xef\xbb\xbf)?\s*<\?xml/],
  ['text/html', /^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html)[\s>]/i],
];

/** Brands of files in the container of MP4; all others are videos. */
const BRANDS: readonly (readonly [type: string, brand: RegExp])[] = [
  ['image/avif', /^avi[fs]/],
  ['image/heic', /^he(?:ic|ix|im|is)/],
  ['image/heif', /^m(?:if|sf)1/],
  ['audio/mp4', /^(?:M4[ABP]|F4[AB])/],
  ['video/quicktime', /^qt/],
  ['video/3gpp', /^3g/],
];

/** The media type detected from the bytes; empty if none is known. */
export function typeOfBytes(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const brand = /^[^]{4}ftyp([^]{4})/.exec(head)?.[1];
  if (brand !== undefined) return firstOf(BRANDS, brand) ?? 'video/mp4';
  if (head.startsWith('\x1a\x45\xdf\xa3')) return head.slice(0, 64).includes('webm') ? 'video/webm' : 'video/matroska';
  if (head.startsWith('OggS')) {
    if (/OpusHead|\x01vorbis|\x7fFLAC|Speex {3}/.test(head)) return 'audio/ogg';
    return head.includes('\x80theora') ? 'video/ogg' : 'application/ogg';
  }
  // Tags precede other formats, too.
  if (head.startsWith('ID3') && afterTag(bytes).startsWith('fLaC')) return 'audio/flac';
  return firstOf(SIGNATURES, head) ?? '';
}

function firstOf(table: typeof SIGNATURES, text: string): string | undefined {
  return table.find(([, start]) => start.test(text))?.[0];
}

/** The text after an ID3 tag, whose length is in four bytes of seven bits. */
function afterTag(bytes: Uint8Array): string {
  const length = bytes.subarray(6, 10).reduce((sum, byte) => sum * 128 + (byte & 127), 0);
  return String.fromCharCode(...bytes.subarray(10 + length, 14 + length));
}
