import { extname } from 'node:path';
import { InvalidRequestError } from '../errors/failures.ts';
import { essenceOf } from '../media-type.ts';

/** The file formats of a kind of media. */
export interface MediaFiles {
  /** The kind, for messages. */
  readonly name: string;
  /** Extensions with their media types; if a type has several, files get the first. */
  readonly types: Readonly<Record<string, RegExp>>;
  /** The extension of content of unknown type. */
  readonly fallback: string;
}

export const SPEECH: MediaFiles = {
  name: 'speech',
  types: {
    '.mp3': /^audio\/(?:mpeg|mp3)$/,
    '.wav': /^audio\/(?:(?:x-|vnd\.)?wave?|(?:x-)?pcm|(?:x-)?l16)$/,
    '.pcm': /^audio\/(?:x-)?(?:pcm|l16)$/,
    '.raw': /^audio\/(?:x-)?(?:pcm|l16)$/,
    '.flac': /^audio\/(?:x-)?flac$/,
    '.opus': /^audio\/(?:opus|ogg)$/,
    '.ogg': /^audio\/(?:opus|ogg)$/,
    '.aac': /^audio\/(?:x-)?aacp?$/,
    '.m4a': /^audio\/(?:mp4|(?:x-)?m4a)$/,
  },
  fallback: '.bin',
};

export const IMAGES: MediaFiles = {
  name: 'image',
  types: {
    '.png': /^image\/png$/,
    '.jpg': /^image\/jpe?g$/,
    '.jpeg': /^image\/jpe?g$/,
    '.webp': /^image\/webp$/,
    '.svg': /^image\/svg\+xml$/,
    '.gif': /^image\/gif$/,
    '.avif': /^image\/avif$/,
  },
  fallback: '.png',
};

export const VIDEOS: MediaFiles = {
  name: 'video',
  types: {
    '.mp4': /^video\/(?:mp4|x-m4v)$/,
    '.webm': /^video\/webm$/,
    '.mov': /^video\/(?:quicktime|mov)$/,
  },
  fallback: '.mp4',
};

/** The extension of a path, in lower case, or an empty string. Throws `InvalidRequestError` for one of another kind. */
export function checkExtension(path: string, { name, types }: MediaFiles): string {
  const extension = extname(path).toLowerCase();
  if (extension === '' || Object.hasOwn(types, extension)) return extension;
  const known = Object.keys(types).join(', ');
  throw new InvalidRequestError(
    `"${extension}" is not the extension of a file that ${name} can be saved to: use ${known}, or none to get the right one.`,
  );
}

/** The path with the extension of the file's content, added after an extension of another format. */
export function pathFor(path: string, mediaType: string, { types, fallback }: MediaFiles): string {
  const extension = extname(path).toLowerCase();
  const type = essenceOf(mediaType);
  const given = types[extension];
  const right = Object.keys(types).find((name) => types[name]?.test(type));
  if (given && (right === undefined || given.test(type))) return path;
  return path + (right ?? fallback);
}
