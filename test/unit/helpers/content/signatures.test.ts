import { describe, expect, it } from 'vitest';
import { typeOfBytes } from '../../../../src/helpers/content/signatures.ts';
import { IMAGES, PDF, SOUNDS, VIDEOS, ZIP } from './samples.ts';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('the first bytes', () => {
  it.each([
    ...Object.entries(IMAGES),
    ['audio/wav', SOUNDS['wav']],
    ['audio/mpeg', SOUNDS['mp3']],
    ['audio/flac', SOUNDS['flac']],
    ['audio/mp4', SOUNDS['m4a']],
    ['audio/ogg', SOUNDS['ogg']],
    ['audio/aac', SOUNDS['aac']],
    ['audio/aiff', SOUNDS['aiff']],
    ['video/mp4', VIDEOS['video/mp4']],
    ['video/mpeg', VIDEOS['video/mpeg']],
    ['video/quicktime', VIDEOS['video/mov']],
    ['video/webm', VIDEOS['video/webm']],
    ['application/pdf', PDF],
    ['application/zip', ZIP],
  ] as [string, Uint8Array][])('of %s', (type, bytes) => {
    expect(typeOfBytes(bytes)).toBe(type);
  });

  it.each([
    ['image/tiff', 'II*\0\x08\0\0\0'],
    ['image/tiff', 'MM\0*\0\0\0\x08'],
    ['image/bmp', 'BM\x46\0\0\0\0\0\0\0\x36'],
    ['image/x-icon', '\0\0\x01\0\x01\0'],
    ['image/jxl', '\xff\x0a\xfa'],
    ['image/avif', '\0\0\0\x1cftypavif'],
    ['image/heic', '\0\0\0\x18ftypheic'],
    ['image/heif', '\0\0\0\x18ftypmif1'],
    ['image/svg+xml', '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg">'],
    ['image/svg+xml', '<svg viewBox="0 0 1 1">'],
    ['application/xml', '<?xml version="1.0"?><a/>'],
    ['text/html', '<!DOCTYPE html><p>'],
    ['video/3gpp', '\0\0\0\x18ftyp3gp5'],
    ['video/mp4', '\0\0\0\x18ftypM4V '],
    ['video/matroska', '\x1a\x45\xdf\xa3\xa3\x42\x86\x81\x01\x42\x82\x88matroska'],
    ['video/vnd.avi', 'RIFF\0\0\0\0AVI LIST'],
    ['video/quicktime', '\0\0\0\x08wide\0\0\0\0mdat'],
    ['video/ogg', 'OggS\0\x02              \x01\x2a\x80theora'],
    ['application/ogg', 'OggS\0\x02 something else'],
    ['audio/ogg', 'OggS\0\x02              \x01\x1e\x01vorbis'],
    ['audio/mpeg', '\xff\xfb\x90\x44'],
    ['audio/mpeg', '\xff\xf3\x40\xc4'],
    ['audio/flac', 'ID3\x04\0\0\0\0\0\x03abcfLaC\0'],
    ['audio/midi', 'MThd\0\0\0\x06'],
    ['application/gzip', '\x1f\x8b\x08'],
    ['application/x-cfb', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ])('of %s: %j', (type, text) => {
    expect(typeOfBytes(latin(text))).toBe(type);
  });

  it.each([
    '',
    '\0',
    '\0\0\0\0\0\0\0\0',
    '\xff',
    '\xff\xfe{\0',
    '\xff\xff\xff\xff',
    'plain text',
    'RIFF\0\0\0\0XXXX',
    'ID',
  ])('show nothing: %j', (text) => {
    expect(typeOfBytes(latin(text))).toBe('');
  });

  it('are looked at in a moment, whatever follows them', () => {
    const bytes = new Uint8Array(4_000_000).fill(60);
    const started = performance.now();
    for (const text of ['<?xml ', 'OggS', '\x1a\x45\xdf\xa3', ' ']) {
      bytes.set(latin(text));
      typeOfBytes(bytes);
    }
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
