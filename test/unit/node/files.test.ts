import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isInvalidRequestError, isUserAbortError } from '../../../src/index.ts';
import { audioFile, imageFile, pdfFile, videoFile } from '../../../src/node/index.ts';
import { MP4, PDF, PNG } from '../helpers/content/samples.ts';

let folder: string;
const at = (name: string): string => join(folder, name);
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'openrouter-fetch-files-'));
  writeFileSync(at('photo of 100%.png'), PNG);
  writeFileSync(at('report.pdf'), PDF);
  writeFileSync(at('report of 100%.pdf'), PDF);
  writeFileSync(at('sound.M4A'), MP4);
  writeFileSync(at('film.mp4'), MP4);
  writeFileSync(at('raw.mp3'), new Uint8Array(64));
  writeFileSync(at('empty.png'), '');
  writeFileSync(at('large.bin'), new Uint8Array(3 * 1024 * 1024).fill(7));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function refusalOf(made: Promise<unknown>): Promise<string> {
  const error: unknown = await made.catch((cause: unknown) => cause);
  expect(error).toSatisfy(isInvalidRequestError);
  return (error as Error).message;
}

describe('a file', () => {
  it('becomes the part of its kind, from a path or a URL', async () => {
    const url = `data:image/png;base64,${base64(PNG)}`;
    const part = { type: 'image_url', image_url: { url, detail: 'low' } };
    expect(await imageFile(at('photo of 100%.png'), { detail: 'low' })).toEqual(part);
    expect(await imageFile(pathToFileURL(at('photo of 100%.png')), { detail: 'low' })).toEqual(part);
    expect(await videoFile(at('film.mp4'))).toEqual({
      type: 'video_url',
      video_url: { url: `data:video/mp4;base64,${base64(MP4)}` },
    });
  });

  it('gives a PDF its name', async () => {
    const file_data = `data:application/pdf;base64,${base64(PDF)}`;
    expect(await pdfFile(at('report.pdf'))).toEqual({ type: 'file', file: { filename: 'report.pdf', file_data } });
    expect((await pdfFile(pathToFileURL(at('report of 100%.pdf')))).file.filename).toBe('report of 100%.pdf');
    expect((await pdfFile(at('report.pdf'), { filename: 'mine.pdf' })).file.filename).toBe('mine.pdf');
  });

  it('has the type of its name where its bytes are inconclusive', async () => {
    expect((await audioFile(at('sound.M4A'))).input_audio.format).toBe('m4a');
    expect((await audioFile(at('raw.mp3'))).input_audio.format).toBe('mp3');
    expect(await refusalOf(audioFile(at('film.mp4')))).toContain('use video()');
  });

  it('longer than one read is read whole', async () => {
    const { data } = (await audioFile(at('large.bin'), { format: 'pcm16' })).input_audio;
    expect(data === base64(new Uint8Array(3 * 1024 * 1024).fill(7))).toBe(true);
  });

  it('that is too large is not read', async () => {
    expect(await refusalOf(imageFile(at('large.bin'), { maxBytes: 1000 }))).toBe(
      'The image has 3145728 bytes; `maxBytes` allows 1000.',
    );
    expect(await refusalOf(imageFile(at('large.bin'), { maxBytes: Number.NaN }))).toContain('`maxBytes`');
  });

  it.skipIf(process.platform === 'win32')('without a size is read up to the bound', async () => {
    expect(await refusalOf(audioFile('/dev/zero', { format: 'pcm16', maxBytes: 5_000_000 }))).toContain(
      'more than 5000000 bytes',
    );
  });

  it('that cannot be read is named, with the reason', async () => {
    expect(await refusalOf(imageFile(at('none.png')))).toMatch(/image could not be read: ENOENT.*none\.png/);
    expect(await refusalOf(imageFile(folder))).toMatch(/image could not be read: it is a directory/);
    expect(await refusalOf(imageFile(new URL('https://example.com/x.png')))).toMatch(/could not be read.*scheme file/);
    expect(await refusalOf(imageFile(at('empty.png')))).toBe('The image is empty.');
  });

  it('is abandoned at the signal', async () => {
    const signal = AbortSignal.abort();
    await expect(imageFile(at('large.bin'), { signal })).rejects.toSatisfy(isUserAbortError);
  });

  it.skipIf(process.platform !== 'linux')('is closed, whatever the outcome', async () => {
    const before = (await readdir('/proc/self/fd')).length;
    for (let round = 0; round < 5; round += 1) {
      await imageFile(at('photo of 100%.png'));
      await imageFile(at('large.bin'), { maxBytes: 1 }).catch(() => {});
      await imageFile(at('report.pdf')).catch(() => {});
      await imageFile(folder).catch(() => {});
      await audioFile('/dev/zero', { maxBytes: 10, format: 'pcm16' }).catch(() => {});
      await imageFile(at('large.bin'), { signal: AbortSignal.abort() }).catch(() => {});
    }
    expect((await readdir('/proc/self/fd')).length).toBe(before);
  });
});

describe.skipIf(process.platform === 'win32')('a pipe', () => {
  it('is refused at once, whatever the function', async () => {
    execFileSync('mkfifo', [at('pipe.png')]);
    for (const made of [imageFile, pdfFile, audioFile, videoFile])
      expect(await refusalOf(made(at('pipe.png')))).toContain('it is a pipe or a socket, not a file');
  });
});
