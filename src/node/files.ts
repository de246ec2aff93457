import { constants } from 'node:fs';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type {
  ChatCompletionContentPartAudio,
  ChatCompletionContentPartFile,
  ChatCompletionContentPartImage,
  ChatCompletionContentPartVideo,
} from '../../generated/types.ts';
import { InvalidRequestError } from '../errors/failures.ts';
import { AUDIO, IMAGE, PDF, VIDEO, type MediaKind } from '../helpers/content/kinds.ts';
import {
  audio,
  image,
  pdf,
  video,
  type AudioOptions,
  type ImageOptions,
  type PDFOptions,
  type VideoOptions,
} from '../helpers/content/parts.ts';
import { readStream, tooLarge } from '../helpers/content/read-bytes.ts';
import { limitsOf, type SourceOptions } from '../helpers/content/source.ts';

/** A part with an image from a file; the path may be a `file:` URL. Throws what `image` throws, also for a file that cannot be read. */
export async function imageFile(
  path: string | URL,
  options: ImageOptions = {},
): Promise<ChatCompletionContentPartImage> {
  return image(await readFile(path, IMAGE, options), options);
}

/** A part with a PDF from a file, under its own name. Throws what `pdf` throws, also for a file that cannot be read. */
export async function pdfFile(path: string | URL, options: PDFOptions = {}): Promise<ChatCompletionContentPartFile> {
  return pdf(await readFile(path, PDF, options), options);
}

/** A part with sound from a file; the path may be a `file:` URL. Throws what `audio` throws, also for a file that cannot be read. */
export async function audioFile(
  path: string | URL,
  options: AudioOptions = {},
): Promise<ChatCompletionContentPartAudio> {
  return audio(await readFile(path, AUDIO, options), options);
}

/** A part with a video from a file; the path may be a `file:` URL. Throws what `video` throws, also for a file that cannot be read. */
export async function videoFile(
  path: string | URL,
  options: VideoOptions = {},
): Promise<ChatCompletionContentPartVideo> {
  return video(await readFile(path, VIDEO, options), options);
}

async function readFile(path: string | URL, kind: MediaKind, options: SourceOptions): Promise<File> {
  const limits = limitsOf(kind, options);
  const handle = await openFile(path, kind);
  try {
    const { size } = await handle.stat();
    if (size > limits.maxBytes) throw tooLarge(limits, `${size} bytes`);
    // As a stream, because a file may grow, and a device has no size.
    const stream = Readable.toWeb(handle.createReadStream({ highWaterMark: CHUNK })) as ReadableStream<Uint8Array>;
    const bytes = await readStream(stream, limits);
    const name = basename(path instanceof URL ? fileURLToPath(path) : path);
    return new File([bytes], name, { type: CLAIMS[extname(name).toLowerCase()] ?? '' });
  } finally {
    await handle.close();
  }
}

async function openFile(path: string | URL, kind: MediaKind): Promise<FileHandle> {
  try {
    // Opening a pipe waits for whoever writes to it, maybe for ever, and nothing can stop it.
    const found = await stat(path);
    if (found.isFIFO() || found.isSocket()) throw new Error('it is a pipe or a socket, not a file');
    // A pipe put there in between is opened without waiting, and is empty.
    return await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (cause) {
    throw new InvalidRequestError(`The ${kind.name} could not be read: ${(cause as Error).message}`, { cause });
  }
}

const CHUNK = 1024 * 1024;

/** What a name says of bytes that say too little themselves. */
const CLAIMS: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.aac': 'audio/aac',
  '.wav': 'audio/wav',
  '.weba': 'audio/webm',
};
