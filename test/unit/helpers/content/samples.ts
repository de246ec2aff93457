// The first bytes of files, by which their types are recognized, as short as each format allows.
const latin = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (character) => character.charCodeAt(0));
const padded = (text: string, length = 64): Uint8Array<ArrayBuffer> => latin(text.padEnd(length, '\0'));
const ftyp = (brand: string): Uint8Array<ArrayBuffer> => padded(`\0\0\0\x18ftyp${brand}\0\0\0\0${brand}mp42`);

export const PNG: Uint8Array<ArrayBuffer> = latin(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
);
export const PDF: Uint8Array<ArrayBuffer> = padded('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n');
export const MP4: Uint8Array<ArrayBuffer> = ftyp('isom');
export const WEBM: Uint8Array<ArrayBuffer> = padded('\x1a\x45\xdf\xa3\x9f\x42\x82\x84webm');
export const WAV: Uint8Array<ArrayBuffer> = padded('RIFF\x38\0\0\0WAVEfmt \x10\0\0\0');
export const ZIP: Uint8Array<ArrayBuffer> = padded('PK\x05\x06', 22);

export const IMAGES: Record<string, Uint8Array<ArrayBuffer>> = {
  'image/png': PNG,
  'image/jpeg': padded('\xff\xd8\xff\xe0\0\x10JFIF\0'),
  'image/webp': padded('RIFF\x38\0\0\0WEBPVP8 '),
  'image/gif': padded('GIF89a\x01\0\x01\0'),
};

export const VIDEOS: Record<string, Uint8Array<ArrayBuffer>> = {
  'video/mp4': MP4,
  'video/mpeg': padded('\0\0\x01\xba\x44\0\x04\0'),
  'video/mov': ftyp('qt  '),
  'video/webm': WEBM,
};

export const SOUNDS: Record<string, Uint8Array<ArrayBuffer>> = {
  wav: WAV,
  mp3: padded('ID3\x03\0\0\0\0\0\x0a\0\0\0\0\0\0\0\0\0\0\xff\xfb\x90\x44'),
  flac: padded('fLaC\0\0\0\x22'),
  m4a: ftyp('M4A '),
  ogg: padded('OggS\0\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\x13OpusHead\x01', 80),
  aac: padded('\xff\xf1\x50\x80\x02\x1f\xfc'),
  aiff: padded('FORM\0\0\0\x38AIFFCOMM'),
};
