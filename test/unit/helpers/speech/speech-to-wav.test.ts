import { describe, expect, it } from 'vitest';
import { InvalidRequestError, ResponseParseError } from '../../../../src/errors/failures.ts';
import { speechToWav } from '../../../../src/helpers/speech/speech-to-wav.ts';
import { rejection } from '../../../helpers/replies.ts';

const SAMPLES = new Uint8Array([0, 0, 1, 255, 0, 255, 7, 7]);
const speech = (type: string, bytes: Uint8Array<ArrayBuffer> = SAMPLES): Response =>
  new Response(bytes, { headers: type === '' ? {} : { 'content-type': type } });

/** What a player reads from the header of a WAV file. */
async function read(wav: Blob): Promise<Record<string, unknown>> {
  const view = new DataView(await wav.arrayBuffer());
  const text = (at: number): string => String.fromCharCode(...new Uint8Array(view.buffer, at, 4));
  return {
    marks: [text(0), text(8), text(12), text(36)],
    riff: view.getUint32(4, true),
    format: view.getUint16(20, true),
    channels: view.getUint16(22, true),
    rate: view.getUint32(24, true),
    bytesPerSecond: view.getUint32(28, true),
    frame: view.getUint16(32, true),
    bits: view.getUint16(34, true),
    data: view.getUint32(40, true),
    samples: [...new Uint8Array(view.buffer, 44)],
  };
}

describe('speechToWav', () => {
  it('puts a header in front of raw samples, by the parameters of their content type', async () => {
    const wav = await speechToWav(speech('audio/pcm;rate=24000;channels=1'));
    expect(wav.type).toBe('audio/wav');
    expect(await read(wav)).toEqual({
      marks: ['RIFF', 'WAVE', 'fmt ', 'data'],
      riff: 44,
      format: 1,
      channels: 1,
      rate: 24_000,
      bytesPerSecond: 48_000,
      frame: 2,
      bits: 16,
      data: 8,
      samples: [...SAMPLES],
    });
  });

  it.each([
    ['audio/pcm; Channels="2"; RATE=44100', 44_100, 2],
    ['Audio/L16;codec=pcm;rate=16000', 16_000, 1],
    ['audio/pcm', 24_000, 1],
    ['audio/pcm;x;=;rate=8000;', 8_000, 1],
  ])('reads %s', async (type, rate, channels) => {
    expect(await read(await speechToWav(speech(type)))).toMatchObject({ rate, channels, frame: channels * 2 });
  });

  it.each(['rate=0', 'rate=-1', 'rate=1e99', 'rate=24000.5', 'rate=abc', 'rate=', 'channels=0', 'channels=99999'])(
    'refuses audio/pcm;%s, which cannot be right',
    async (parameter) => {
      const error = await rejection(speechToWav(speech(`audio/pcm;${parameter}`)));
      expect(error).toBeInstanceOf(ResponseParseError);
      expect(error.message).toContain(parameter);
    },
  );

  it('leaves out half a frame, which is a click', async () => {
    const wav = await speechToWav(speech('audio/pcm;rate=8000;channels=2', new Uint8Array(11).fill(1)));
    expect(await read(wav)).toMatchObject({ data: 8, riff: 44, samples: Array<number>(8).fill(1) });
  });

  it.each(['audio/wav', 'audio/x-wav', 'audio/vnd.wave;codec=1'])('returns %s as it is', async (type) => {
    const wav = await speechToWav(speech(type));
    expect([...new Uint8Array(await wav.arrayBuffer())]).toEqual([...SAMPLES]);
    expect(wav.type).toBe('audio/wav');
  });

  it('takes the word of a caller who names rate and channels', async () => {
    expect(await read(await speechToWav(speech(''), { rate: 8_000 }))).toMatchObject({ rate: 8_000, channels: 1 });
    const wrong = speech('audio/pcm;rate=0');
    expect(await read(await speechToWav(wrong, { rate: 8_000, channels: 2 }))).toMatchObject({
      rate: 8_000,
      channels: 2,
    });
  });

  it.each([
    [speech('audio/mpeg'), {}, /is audio\/mpeg, not raw samples.*response_format: 'pcm'/],
    [speech(''), {}, /of no known type/],
    [speech('audio/pcm'), { rate: Number.NaN }, /`rate` must be .*NaN/],
    [speech('audio/pcm'), { channels: 0 }, /`channels` must be .*0/],
    [undefined, {}, /takes the Response of audio.speech.create, not undefined/],
    [new Uint8Array(2), {}, /not a Uint8Array/],
  ])('refuses what cannot become WAV (%#)', async (response, options, message) => {
    const error = await rejection(speechToWav(response as Response, options));
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error.message).toMatch(message);
  });

  it('refuses a response that was read before, and one without audio', async () => {
    const read = speech('audio/pcm');
    await read.text();
    expect((await rejection(speechToWav(read))).message).toContain('has been read already');
    expect(await rejection(speechToWav(speech('audio/pcm', new Uint8Array())))).toBeInstanceOf(ResponseParseError);
  });
});
