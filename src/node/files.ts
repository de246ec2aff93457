import { extname } from 'node:path';
import type {
  ChatCompletionContentPartAudio,
  ChatCompletionContentPartFile,
  ChatCompletionContentPartImage,
  ChatCompletionContentPartVideo,
} from '../../generated/types.ts';
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
import { limitsOf, type SourceOptions } from '../helpers/content/source.ts';
import { nameOf, readFileBytes } from './read-file.ts';

/**
 * A part with an image from a file; the path may be a `file:` URL. Throws what `image` throws, and also for a file that cannot
 * be read.
 */
export async function imageFile(
  path: string | URL,
  options: ImageOptions = {},
): Promise<ChatCompletionContentPartImage> {
  return image(await readFile(path, IMAGE, options), options);
}

/** A part with a PDF from a file, under its own name. Throws what `pdf` throws, and also for a file that cannot be read. */
export async function pdfFile(path: string | URL, options: PDFOptions = {}): Promise<ChatCompletionContentPartFile> {
  return pdf(await readFile(path, PDF, options), options);
}

/**
 * A part with audio from a file; the path may be a `file:` URL. Throws what `audio` throws, and also for a file that cannot be
 * read.
 */
export async function audioFile(
  path: string | URL,
  options: AudioOptions = {},
): Promise<ChatCompletionContentPartAudio> {
  return audio(await readFile(path, AUDIO, options), options);
}

/**
 * A part with a video from a file; the path may be a `file:` URL. Throws what `video` throws, and also for a file that cannot
 * be read.
 */
export async function videoFile(
  path: string | URL,
  options: VideoOptions = {},
): Promise<ChatCompletionContentPartVideo> {
  return video(await readFile(path, VIDEO, options), options);
}

async function readFile(path: string | URL, kind: MediaKind, options: SourceOptions): Promise<File> {
  const bytes = await readFileBytes(path, limitsOf(kind, options));
  const name = nameOf(path);
  return new File([bytes], name, { type: CLAIMS[extname(name).toLowerCase()] ?? '' });
}

/** Types by extension, for bytes whose type cannot be detected. */
const CLAIMS: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.aac': 'audio/aac',
  '.wav': 'audio/wav',
  '.weba': 'audio/webm',
};
