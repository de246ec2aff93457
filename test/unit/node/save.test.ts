import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ImagesResponse, Video } from '../../../generated/types.ts';
import { isConnectionError, isInvalidRequestError, isResponseParseError } from '../../../src/index.ts';
import { saveImages, saveSpeech, saveVideo } from '../../../src/node/index.ts';
import type { Client } from '../../../src/transport/client.ts';
import { testClient } from '../../helpers/operations.ts';
import { json, rejection, scriptedFetch, sse, wire, type Reply, type SentRequest } from '../../helpers/replies.ts';
import { PNG } from '../helpers/content/samples.ts';

let folder: string;
const at = (name: string): string => join(folder, name);
const saved = (): string[] => readdirSync(folder).toSorted();
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'openrouter-fetch-save-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function clientFor(...replies: Reply[]): { client: Client; sent: SentRequest[] } {
  const fetch = scriptedFetch(...replies);
  return { client: testClient({ fetch }), sent: fetch.sent };
}
const bodyOf = ([request]: SentRequest[]): Record<string, unknown> =>
  JSON.parse(String(request?.body)) as Record<string, unknown>;

const audio = (type: string, bytes: number[] = [1, 2, 3, 4]): Response =>
  new Response(new Uint8Array(bytes), { headers: { 'content-type': type, 'x-generation-id': 'gen-tts-1' } });
const SPEECH = { model: 'acme/voice-1', input: 'Hello' };
const b64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const made = (...data: ImagesResponse['data']): ImagesResponse => ({
  created: 1,
  data,
  usage: { cost: 0.04 } as never,
});
const IMAGE = { model: 'acme/painter-1', prompt: 'A lighthouse' };
const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);

describe('saveSpeech', () => {
  it('writes raw samples as WAV, with or without an extension', async () => {
    for (const name of ['a.wav', 'b']) {
      const { client, sent } = clientFor(audio('audio/pcm;rate=16000;channels=1', [1, 2, 3, 4, 5]));
      const file = await saveSpeech(client, SPEECH, at(name));
      expect(file).toEqual({ path: at(`${name[0]}.wav`), size: 48, mediaType: 'audio/wav', generationId: 'gen-tts-1' });
      const bytes = readFileSync(file.path);
      expect([bytes.length, bytes.toString('latin1', 0, 4), bytes.readUInt32LE(24), bytes.readUInt32LE(40)]).toEqual([
        48,
        'RIFF',
        16_000,
        4,
      ]);
      expect(bodyOf(sent)['response_format']).toBe(name === 'b' ? undefined : 'pcm');
    }
    expect(saved()).toEqual(['a.wav', 'b.wav']);
  });

  it('requests the format of the extension, and keeps the bytes', async () => {
    const { client, sent } = clientFor(audio('audio/mpeg'));
    expect(await saveSpeech(client, SPEECH, pathToFileURL(at('a.MP3')))).toMatchObject({
      path: at('a.MP3'),
      size: 4,
      mediaType: 'audio/mpeg',
    });
    expect(bodyOf(sent)).toEqual({ ...SPEECH, response_format: 'mp3' });
    expect([...readFileSync(at('a.MP3'))]).toEqual([1, 2, 3, 4]);
    const raw = clientFor(audio('audio/pcm'));
    expect(await saveSpeech(raw.client, SPEECH, at('a.pcm'))).toMatchObject({ size: 4, mediaType: 'audio/pcm' });
  });

  it('adds the right extension to samples that arrived instead of MP3', async () => {
    const { client } = clientFor(audio('audio/pcm;rate=24000'));
    expect((await saveSpeech(client, SPEECH, at('a.mp3'))).path).toBe(at('a.mp3.wav'));
    expect(saved()).toEqual(['a.mp3.wav']);
  });

  it('writes a response that was requested already', async () => {
    expect((await saveSpeech(audio('audio/mpeg'), at('a'))).path).toBe(at('a.mp3'));
    const read = audio('audio/mpeg');
    await read.text();
    expect((await rejection(saveSpeech(read, at('b.mp3')))).message).toContain('has been read already');
    expect(await rejection(saveSpeech(undefined as unknown as Response, at('b.mp3')))).toSatisfy(isInvalidRequestError);
  });

  it('replaces an older file, through a link too', async () => {
    writeFileSync(at('old.mp3'), 'old');
    symlinkSync(at('old.mp3'), at('link.mp3'));
    await saveSpeech(audio('audio/mpeg'), at('link.mp3'));
    expect([...readFileSync(at('old.mp3'))]).toEqual([1, 2, 3, 4]);
    expect(saved()).toEqual(['link.mp3', 'old.mp3']);
  });

  it('leaves no file for a response without audio, or with an impossible rate', async () => {
    for (const response of [audio('audio/mpeg', []), audio('audio/pcm;rate=0')])
      expect(await rejection(saveSpeech(response, at('a')))).toSatisfy(isResponseParseError);
    expect(saved()).toEqual([]);
  });

  it('refuses before anything is sent', async () => {
    mkdirSync(at('folder'));
    mkdirSync(at('locked'));
    chmodSync(at('locked'), 0o555);
    const { client, sent } = clientFor(audio('audio/mpeg'));
    const refusal = async (path: unknown, params: object = SPEECH): Promise<string> => {
      const error = await rejection(saveSpeech(client, params as typeof SPEECH, path as string));
      expect(error).toSatisfy(isInvalidRequestError);
      return error.message;
    };
    expect(await refusal(at('folder'))).toContain(`"${at('folder')}": it is a directory`);
    expect(await refusal(`${at('folder')}/`)).toContain('name a file, not a directory');
    expect(await refusal(at('missing/a.mp3'))).toMatch(/cannot be saved in ".*missing": ENOENT/);
    expect(await refusal(at('a.xyz'))).toMatch(/^"\.xyz" is not the extension .* \.mp3, \.wav/);
    expect(await refusal('/dev/null')).toContain('it is a device');
    expect(await refusal('')).toContain('not ""');
    expect(await refusal(new URL('https://example.com/a.mp3'))).toContain('not https://example.com/a.mp3');
    expect(await refusal(undefined)).toContain('not undefined');
    expect(await refusal(at('a.mp3'), { ...SPEECH, response_format: 'pcm' })).toMatch(
      /`response_format` is "pcm".*"\.mp3"/,
    );
    if (process.getuid?.() !== 0) expect(await refusal(at('locked/a.mp3'))).toContain('EACCES');
    expect(sent).toEqual([]);
  });
});

describe('saveImages', () => {
  it('writes one image to the path, several beside it, each by what its bytes are', async () => {
    const one = clientFor(json(made({ b64_json: b64(PNG) })));
    const { files, response } = await saveImages(one.client, IMAGE, at('a.png'));
    expect(files).toEqual([{ path: at('a.png'), size: PNG.length, mediaType: 'image/png' }]);
    expect(response.usage?.cost).toBe(0.04);
    expect(new Uint8Array(readFileSync(at('a.png')))).toEqual(new Uint8Array(PNG));
    expect(bodyOf(one.sent)).toEqual({ ...IMAGE, output_format: 'png' });

    const images = made(
      { b64_json: b64(JPEG), media_type: 'image/png' },
      { b64_json: b64(Buffer.from('<svg/>')), media_type: 'image/svg+xml' },
    );
    const several = clientFor(json(images));
    const names = (await saveImages(several.client, { ...IMAGE, n: 2 }, at('b'))).files.map(({ path }) => path);
    expect(names).toEqual([at('b-1.jpg'), at('b-2.svg')]);
    expect(bodyOf(several.sent)).toEqual({ ...IMAGE, n: 2 });
    expect((await saveImages(images, at('c.png'))).files.map(({ path }) => path)).toEqual([
      at('c-1.png.jpg'),
      at('c-2.png.svg'),
    ]);
  });

  it('writes the image of a stream whose event has 40 MB', async () => {
    const bytes = Buffer.alloc(30 * 1024 * 1024, 7);
    bytes.set(PNG);
    const event = { type: 'image_generation.completed', b64_json: bytes.toString('base64'), created: 1 };
    const { client } = clientFor(() =>
      sse(`data: ${JSON.stringify(event)}\n\ndata: [DONE]\n\n`, { size: 1024 * 1024 }),
    );
    const { files } = await saveImages(client, { ...IMAGE, stream: true }, at('a.png'));
    expect(files[0]?.size).toBe(bytes.length);
    expect(Buffer.compare(readFileSync(at('a.png')), bytes)).toBe(0);
  });

  it('writes nothing for a stream that fails, and keeps the response of an image that is not base64', async () => {
    const { client } = clientFor(() => sse(wire('image-stream-error.sse')));
    await rejection(saveImages(client, { ...IMAGE, stream: true }, at('a.png')));
    for (const b64_json of ['', 'not base64!', undefined]) {
      const broken = made({ b64_json: b64(PNG) }, { b64_json } as never);
      const error = await rejection(saveImages(broken, at('a.png')));
      expect(error).toSatisfy(isResponseParseError);
      expect(error).toMatchObject({ message: 'Image 1 of the response is not base64.', partial: broken });
    }
    expect(await rejection(saveImages(made(), at('a.png')))).toSatisfy(isResponseParseError);
    expect(saved()).toEqual([]);
  });

  it('refuses before anything is sent', async () => {
    const { client, sent } = clientFor(json(made()));
    const refusal = async (path: string, params: object = IMAGE): Promise<string> => {
      const error = await rejection(saveImages(client, params as typeof IMAGE, path));
      expect(error).toSatisfy(isInvalidRequestError);
      return error.message;
    };
    expect(await refusal(folder)).toContain('it is a directory');
    expect(await refusal(at('a.bmp'))).toContain('".bmp" is not the extension');
    expect(await refusal(at('a.jpg'), { ...IMAGE, output_format: 'png' })).toMatch(/`output_format` is "png".*"\.jpg"/);
    expect(await rejection(saveImages({} as ImagesResponse, at('a.png')))).toSatisfy(isInvalidRequestError);
    expect(sent).toEqual([]);
  });
});

describe('saveVideo', () => {
  const job = { id: 'vid_w1', status: 'completed' } as Video;

  it('writes the bytes of a completed job', async () => {
    const film = (type: string): Response => new Response('FILM', { headers: { 'content-type': type } });
    const { client } = clientFor(film('video/mp4'), film('video/webm'), film('application/octet-stream'));
    expect(await saveVideo(client, job, at('a.mp4'))).toEqual({ path: at('a.mp4'), size: 4, mediaType: 'video/mp4' });
    expect((await saveVideo(client, job, at('b'))).path).toBe(at('b.webm'));
    expect(await saveVideo(client, 'vid_w1', at('c'))).toMatchObject({ path: at('c.mp4'), mediaType: 'video/mp4' });
    expect(readFileSync(at('a.mp4'), 'utf8')).toBe('FILM');
  });

  it('leaves no partial file where the download breaks, and the older file unchanged', async () => {
    const server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'video/mp4', 'content-length': '2000000' });
      response.write(Buffer.alloc(1_000_000), () => setTimeout(() => response.destroy(), 20));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      writeFileSync(at('a.mp4'), 'old');
      const client = testClient({ baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
      expect(await rejection(saveVideo(client, 'vid_w1', at('a.mp4')))).toSatisfy(isConnectionError);
      expect(saved()).toEqual(['a.mp4']);
      expect(readFileSync(at('a.mp4'), 'utf8')).toBe('old');
    } finally {
      server.close();
    }
  });

  it('refuses before anything is sent', async () => {
    const { client, sent } = clientFor(new Response('FILM'));
    expect((await rejection(saveVideo(client, job, folder))).message).toContain('it is a directory');
    expect((await rejection(saveVideo(client, job, at('a.avi')))).message).toContain('".avi" is not the extension');
    expect((await rejection(saveVideo(client, { ...job, status: 'pending' }, at('a.mp4')))).message).toContain(
      '"pending"',
    );
    expect(sent).toEqual([]);
  });

  it('is an error for a video without bytes', async () => {
    const { client } = clientFor(new Response('', { headers: { 'content-type': 'video/mp4' } }));
    expect(await rejection(saveVideo(client, job, at('a.mp4')))).toSatisfy(isResponseParseError);
    expect(saved()).toEqual([]);
  });
});
