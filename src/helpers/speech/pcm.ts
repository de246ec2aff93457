import { essenceOf } from '../../media-type.ts';

/** The playback format of raw 16-bit samples. */
export interface PcmFormat {
  /** Samples per second and channel, in Hz. */
  readonly rate: number;
  readonly channels: number;
}

/** The format of OpenRouter's models, for a content type without parameters. */
export const DEFAULT_PCM: PcmFormat = { rate: 24_000, channels: 1 };

const SAMPLE_BYTES = 2;
const HEADER_BYTES = 44;
/** Largest size that the header can express. */
const MAX_DATA_BYTES = 0xffffffff - HEADER_BYTES;

/** True for raw samples, whose rate and channels are parameters of the content type. */
export function isPcm(contentType: string): boolean {
  return /^audio\/(?:x-)?(?:pcm|l16)$/.test(essenceOf(contentType));
}

/** True for the content types of WAV files. */
export function isWav(contentType: string): boolean {
  return /^audio\/(?:x-|vnd\.)?wave?$/.test(essenceOf(contentType));
}

/** Rate and channels of `audio/pcm;rate=24000;channels=1`; `undefined` for invalid numbers. */
export function pcmFormatOf(contentType: string): PcmFormat | undefined {
  const format = {
    rate: parameterOf(contentType, 'rate') ?? DEFAULT_PCM.rate,
    channels: parameterOf(contentType, 'channels') ?? DEFAULT_PCM.channels,
  };
  return isPlayable(format) ? format : undefined;
}

/** True for numbers that a WAV file can express and players support. */
export function isPlayable({ rate, channels }: PcmFormat): boolean {
  return isCount(rate, 768_000) && isCount(channels, 64);
}

/** Number of bytes in whole frames (a sample for each channel). The rest cannot be played. */
export function wholeFrames(bytes: number, { channels }: PcmFormat): number {
  const whole = bytes - (bytes % (channels * SAMPLE_BYTES));
  return Math.min(whole, MAX_DATA_BYTES - (MAX_DATA_BYTES % (channels * SAMPLE_BYTES)));
}

/** The 44-byte header that turns the samples after it into a WAV file. */
export function wavHeader(dataBytes: number, { rate, channels }: PcmFormat): Uint8Array<ArrayBuffer> {
  const header = new Uint8Array(HEADER_BYTES);
  const view = new DataView(header.buffer);
  const frame = channels * SAMPLE_BYTES;
  new TextEncoder().encodeInto('RIFF____WAVEfmt ', header);
  view.setUint32(4, dataBytes + HEADER_BYTES - 8, true);
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, channels, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * frame, true);
  view.setUint16(32, frame, true);
  view.setUint16(34, SAMPLE_BYTES * 8, true);
  new TextEncoder().encodeInto('data', header.subarray(36));
  view.setUint32(40, dataBytes, true);
  return header;
}

function parameterOf(contentType: string, name: string): number | undefined {
  for (const part of contentType.split(';').slice(1)) {
    const [key = '', value = ''] = part.split('=');
    if (key.trim().toLowerCase() === name) return Number(value.trim().replaceAll('"', '') || Number.NaN);
  }
  return undefined;
}

function isCount(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= most;
}
