import { describe, expect, it } from 'vitest';
import { audio, image, pdf, text, video, type ContentSource } from '../../../../src/helpers/index.ts';
import { InvalidRequestError } from '../../../../src/index.ts';
import { IMAGES, MP4, PDF, PNG, SOUNDS, VIDEOS, WAV, WEBM, ZIP } from './samples.ts';

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const dataURL = (type: string, bytes: Uint8Array): string => `data:${type};base64,${base64(bytes)}`;
const cache_control = { type: 'ephemeral' as const };

async function refusalOf(made: Promise<unknown>): Promise<string> {
  const error: unknown = await made.then(
    (part) => part,
    (failure: unknown) => failure,
  );
  expect(error).toBeInstanceOf(InvalidRequestError);
  return (error as InvalidRequestError).message;
}

const MAKERS = {
  image: async (source: ContentSource, mediaType?: string) => (await image(source, { mediaType })).image_url.url,
  pdf: async (source: ContentSource) => (await pdf(source)).file.file_data,
  video: async (source: ContentSource, mediaType?: string) => (await video(source, { mediaType })).video_url.url,
};

describe('text', () => {
  it('is a part directly, with its options', () => {
    expect(text('Hi')).toEqual({ type: 'text', text: 'Hi' });
    expect(text('Hi', { cache_control, prompt_cache_breakpoint: { mode: 'explicit' } })).toEqual({
      type: 'text',
      text: 'Hi',
      cache_control,
      prompt_cache_breakpoint: { mode: 'explicit' },
    });
  });
});

describe('a URL', () => {
  const ADDRESS = 'HTTPS://example.com/a b/Ünterlage.PDF?x=1#y';

  it('is sent unchanged, unread', async () => {
    expect(await MAKERS.image(ADDRESS)).toBe(ADDRESS);
    expect(await MAKERS.video(ADDRESS)).toBe(ADDRESS);
    expect(await MAKERS.pdf(ADDRESS)).toBe(ADDRESS);
    expect(await MAKERS.image(new URL('https://example.com/x.png'))).toBe('https://example.com/x.png');
    expect(await MAKERS.image('http://localhost/x')).toBe('http://localhost/x');
  });

  it('sets the name of a PDF', async () => {
    const nameOf = async (url: string): Promise<unknown> => (await pdf(url)).file.filename;
    expect(await nameOf(ADDRESS)).toBe('Ünterlage.PDF');
    expect(await nameOf('https://example.com/100%.pdf')).toBe('100%.pdf');
    expect(await nameOf('https://example.com/download?id=7')).toBe('document.pdf');
    expect(await nameOf('https://example.com')).toBe('document.pdf');
    expect((await pdf(ADDRESS, { filename: 'mine.pdf' })).file.filename).toBe('mine.pdf');
  });

  it('of a provider is taken for video', async () => {
    expect(await MAKERS.video('gs://bucket/film.mp4')).toBe('gs://bucket/film.mp4');
    expect(await refusalOf(image('gs://bucket/x.png'))).toContain('"gs://bucket/x.png"');
  });

  it('is not taken for audio', async () => {
    expect(await refusalOf(audio('https://example.com/a.mp3'))).toMatch(/no URL for audio.*fetch it/);
  });

  it.each([
    'photo.png',
    './photo.png',
    '/pictures/photo.png',
    String.raw`C:\photos\photo.png`,
    'file:///pictures/photo.png',
    '',
    'https://',
    'https://[',
    'iVBORw0KGgo=',
    'javascript:alert(1)',
  ])('is not %j, and the error suggests what to do', async (source) => {
    for (const make of [image, video]) {
      expect(await refusalOf(make(source))).toMatch(/File\(\) of openrouter-fetch\/node.*data: URL or the bytes/);
    }
  });

  it('is not a blob: URL, for which there is the Blob', async () => {
    expect(await refusalOf(image('blob:https://example.com/1-2-3'))).toContain('pass the Blob itself');
  });

  it('is shown short in errors', async () => {
    expect((await refusalOf(image('A'.repeat(100_000)))).length).toBeLessThan(400);
  });
});

describe('bytes', () => {
  it.each(Object.entries(IMAGES))('of %s are an image', async (type, bytes) => {
    expect(await image(bytes)).toEqual({ type: 'image_url', image_url: { url: dataURL(type, bytes) } });
  });

  it.each(Object.entries(VIDEOS))('of %s are a video', async (type, bytes) => {
    expect(await video(bytes)).toEqual({ type: 'video_url', video_url: { url: dataURL(type, bytes) } });
  });

  it.each(Object.entries(SOUNDS))('of %s are audio, bare of a data URL', async (format, bytes) => {
    expect(await audio(bytes)).toEqual({ type: 'input_audio', input_audio: { data: base64(bytes), format } });
  });

  it('of a PDF are a file with a name', async () => {
    const file = { filename: 'document.pdf', file_data: dataURL('application/pdf', PDF) };
    expect(await pdf(PDF)).toEqual({ type: 'file', file });
    expect(await pdf(PDF, { filename: 'a.pdf' })).toEqual({ type: 'file', file: { ...file, filename: 'a.pdf' } });
  });

  it('of a PDF may begin with something else', async () => {
    const late = new Uint8Array(1100);
    late.set(PDF, 1000);
    expect(await MAKERS.pdf(late)).toBe(dataURL('application/pdf', late));
    late.fill(0).set(PDF, 1030);
    expect(await refusalOf(pdf(late))).toBe('The type of the bytes given to pdf() is unknown; expected PDF.');
  });

  it('carry the options that belong to the part', async () => {
    expect(await image(PNG, { detail: 'high', cache_control })).toEqual({
      type: 'image_url',
      image_url: { url: dataURL('image/png', PNG), detail: 'high' },
      cache_control,
    });
    expect(await pdf(PDF, { cache_control })).toMatchObject({ cache_control });
    expect(await audio(WAV, { cache_control })).toMatchObject({ cache_control });
    expect(await video(MP4, { cache_control })).toMatchObject({ cache_control });
    expect(Object.keys(await image(PNG, { detail: undefined, cache_control: undefined }))).toEqual([
      'type',
      'image_url',
    ]);
  });

  it('of another kind are refused, with their type and the right function', async () => {
    expect(await refusalOf(image(PDF))).toBe('image() was given application/pdf: use pdf().');
    expect(await refusalOf(pdf(PNG))).toBe('pdf() was given image/png: use image().');
    expect(await refusalOf(audio(MP4))).toBe('audio() was given video/mp4: use video().');
    expect(await refusalOf(video(WAV))).toBe('video() was given audio/wav: use audio().');
    expect(await refusalOf(image(ZIP))).toBe('image() was given application/zip, not PNG, JPEG, WebP or GIF.');
  });

  it('of an undocumented format are refused until the caller states it', async () => {
    const heic = Uint8Array.from(MP4);
    heic.set(new TextEncoder().encode('heic'), 8);
    expect(await refusalOf(image(heic))).toMatch(/image is image\/heic, .* PNG, JPEG, WebP and GIF.*`mediaType`/);
    expect(await MAKERS.image(heic, 'image/heic')).toBe(dataURL('image/heic', heic));
    const amr = new TextEncoder().encode(`#!AMR\n${' '.repeat(30)}`);
    expect(await refusalOf(audio(amr))).toMatch(/audio is audio\/amr.*`format`/);
    expect((await audio(amr, { format: 'amr' })).input_audio).toEqual({ data: base64(amr), format: 'amr' });
  });

  it('of unknown type are refused until the caller states it', async () => {
    const samples = new Uint8Array(64);
    expect(await refusalOf(audio(samples))).toMatch(/unknown; expected WAV, .* or AIFF.*`format`/);
    expect((await audio(samples, { format: 'pcm16' })).input_audio.format).toBe('pcm16');
    expect(await refusalOf(image(samples))).toContain('`mediaType`');
    expect(await MAKERS.image(samples, 'image/png')).toBe(dataURL('image/png', samples));
    expect(await refusalOf(image(new Uint8Array(1)))).toContain('is unknown; expected');
  });

  it('are refused when the caller calls them another kind', async () => {
    expect(await refusalOf(image(PNG, { mediaType: 'application/pdf' }))).toContain('application/pdf: use pdf()');
    expect(await refusalOf(video(MP4, { mediaType: 'nonsense' }))).toContain('given nonsense, not MP4');
    expect(await refusalOf(image('https://x/y', { mediaType: '' }))).toContain('given ""');
  });

  it("get the API's names", async () => {
    expect(await MAKERS.image(PNG, 'Image/JPG; q=1')).toBe(dataURL('image/jpeg', PNG));
    expect(await MAKERS.video(MP4, 'video/quicktime')).toBe(dataURL('video/mov', MP4));
  });

  it('may be in any container', async () => {
    const larger = new Uint8Array(200);
    larger.set(PNG, 50);
    const sources: ContentSource[] = [
      PNG,
      Buffer.from(PNG),
      PNG.buffer,
      larger.subarray(50, 50 + PNG.length),
      new DataView(larger.buffer, 50, PNG.length),
      new Blob([PNG]),
      new File([PNG], 'x.png'),
      new Blob([PNG]).stream(),
    ];
    for (const source of sources) expect(await MAKERS.image(source)).toBe(dataURL('image/png', PNG));
  });

  it('are not made of anything else', async () => {
    const refused: [unknown, string][] = [
      [undefined, 'Undefined'],
      [null, 'Null'],
      [7, 'Number'],
      [{}, 'Object'],
      [[1, 2], 'Array'],
      [{ pipe() {} }, 'a stream of Node (Readable.toWeb'],
    ];
    for (const [source, shown] of refused) {
      expect(await refusalOf(image(source as ContentSource))).toContain(`not ${shown}`);
    }
  });

  it('must not be empty', async () => {
    for (const nothing of [new Uint8Array(), new Blob([]), new Blob([]).stream(), 'data:image/png;base64,']) {
      expect(await refusalOf(image(nothing))).toBe('The image is empty.');
    }
  });
});

describe('a Blob', () => {
  const blob = (bytes: Uint8Array<ArrayBuffer>, type: string): Blob => new Blob([bytes], { type });

  it('has the type of its bytes, whatever it claims', async () => {
    expect(await MAKERS.image(blob(PNG, 'image/jpeg'))).toBe(dataURL('image/png', PNG));
    expect(await refusalOf(image(blob(PDF, 'image/png')))).toContain('given application/pdf');
    expect(await refusalOf(audio(blob(PNG, 'audio/mpeg')))).toContain('use image()');
  });

  it('has the type that it claims where its bytes are inconclusive', async () => {
    const raw = new Uint8Array(40);
    expect((await audio(blob(raw, 'audio/mpeg'))).input_audio.format).toBe('mp3');
    expect(await MAKERS.image(blob(raw, 'image/JPG;a=b'))).toBe(dataURL('image/jpeg', raw));
    expect(await refusalOf(image(blob(raw, 'image/svg+xml')))).toContain('image is image/svg+xml');
    expect(await refusalOf(image(blob(raw, 'text/plain')))).toContain('given text/plain, not PNG');
    expect(await refusalOf(image(blob(raw, 'application/octet-stream')))).toContain('is unknown; expected');
  });

  it('with only audio in a video container is audio', async () => {
    expect((await audio(blob(MP4, 'audio/mp4'))).input_audio.format).toBe('m4a');
    expect(await refusalOf(audio(blob(WEBM, 'audio/webm;codecs=opus')))).toMatch(/audio is audio\/webm.*`format`/);
    expect((await audio(blob(WEBM, 'audio/webm'), { format: 'webm' })).input_audio.format).toBe('webm');
  });

  it('sets the name of a PDF', async () => {
    expect((await pdf(new File([PDF], 'Bericht 7.pdf'))).file.filename).toBe('Bericht 7.pdf');
    expect((await pdf(new File([PDF], ''))).file.filename).toBe('document.pdf');
    expect((await pdf(new File([PDF], 'a.pdf'), { filename: 'b.pdf' })).file.filename).toBe('b.pdf');
  });
});

describe('a data: URL', () => {
  it('is sent unchanged where it states its type', async () => {
    const url = 'DATA:image/PNG;charset=x;base64,AAAA';
    expect(await MAKERS.image(url)).toBe(url);
    expect(await MAKERS.pdf('data:application/pdf;base64,AAAA')).toBe('data:application/pdf;base64,AAAA');
    expect(await MAKERS.image('data:image/avif;base64,AAAA')).toBe('data:image/avif;base64,AAAA');
    expect(await MAKERS.image(url, 'image/gif')).toBe('data:image/gif;base64,AAAA');
  });

  it('is inspected where it does not', async () => {
    for (const type of ['', 'application/octet-stream']) {
      expect(await MAKERS.image(dataURL(type, PNG))).toBe(dataURL('image/png', PNG));
      expect(await refusalOf(image(dataURL(type, PDF)))).toContain('application/pdf');
    }
  });

  it('is written in base64 where it is not', async () => {
    const svg = 'data:image/svg+xml,%3Csvg/%3E100%25%zz%';
    expect(await MAKERS.image(svg)).toBe(`data:image/svg+xml;base64,${base64(Buffer.from('<svg/>100%%zz%'))}`);
    const escaped = `data:,${Array.from(PNG, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')}`;
    expect(await MAKERS.image(escaped)).toBe(dataURL('image/png', PNG));
    const padding = dataURL('image/png', PNG).replaceAll('=', '%3D');
    expect(padding).toContain('%3D%3D');
    expect(await MAKERS.image(padding)).toBe(dataURL('image/png', PNG));
  });

  it('becomes the bare data of audio', async () => {
    expect((await audio(dataURL('audio/x-wav', WAV))).input_audio).toEqual({ data: base64(WAV), format: 'wav' });
    expect((await audio(dataURL('', WAV))).input_audio).toEqual({ data: base64(WAV), format: 'wav' });
    expect((await audio('data:audio/l16;base64,AAAA', { format: 'pcm16' })).input_audio).toEqual({
      data: 'AAAA',
      format: 'pcm16',
    });
    expect(await refusalOf(audio('data:audio/l16;base64,AAAA'))).toContain('audio/l16');
    expect(await refusalOf(audio('data:audio/l16,AAAA'))).toContain('audio/l16');
  });

  it('of another kind or malformed is refused', async () => {
    expect(await refusalOf(image('data:application/pdf;base64,AAAA'))).toContain('use pdf()');
    expect(await refusalOf(audio('data:image/png;base64,AAAA'))).toContain('use image()');
    expect(await refusalOf(image('data:image/png;base64'))).toContain('malformed');
    expect(await refusalOf(image('data:;base64,A'))).toContain('malformed');
  });
});
