import { extname } from 'node:path';
import type { ImageGenerateParams, ImagesResponse } from '../../generated/types.ts';
import { InvalidRequestError, ResponseParseError } from '../errors/failures.ts';
import { asRecord } from '../json.ts';
import { essenceOf } from '../media-type.ts';
import type { RequestOptions } from '../options.ts';
import { checkObject } from '../settings.ts';
import { transportOf, type Client } from '../transport/client.ts';
import { checkExtension, IMAGES, pathFor } from './media-names.ts';
import { checkTarget, writeWhole, type SavedFile } from './save-file.ts';

/** Images written to files. */
export interface SavedImages {
  /** One for each image, in the order of the response. */
  files: SavedFile[];
  /** The response, with its cost in `usage`. */
  response: ImagesResponse;
}

/**
 * Makes images and writes each to a file: one to `path`, several to `path` with `-1`, `-2`, … before the extension. The
 * extension sets `output_format` unless that is given. Each file appears whole or not at all.
 *
 * @param path Path or `file:` URL. Without an extension, that of the image's format is added; so it is if the image has another
 * format.
 * @throws `InvalidRequestError` before anything is sent for a directory, a folder that does not exist, an unknown extension, or
 * one that contradicts `output_format`; the errors of `images.generate`; `ResponseParseError` for an image that is not base64,
 * with the response in `partial`.
 */
export async function saveImages(
  client: Client,
  params: ImageGenerateParams,
  path: string | URL,
  options?: RequestOptions,
): Promise<SavedImages>;
/** Writes existing images: the result of `images.generate`, or `final()` of its stream. */
export async function saveImages(response: ImagesResponse, path: string | URL): Promise<SavedImages>;
export async function saveImages(
  source: Client | ImagesResponse,
  second: ImageGenerateParams | string | URL,
  third?: string | URL,
  options?: RequestOptions,
): Promise<SavedImages> {
  if (!(transportOf in Object(source))) {
    const response = source as ImagesResponse;
    if (!Array.isArray(asRecord(response)?.['data']))
      throw new InvalidRequestError('saveImages() takes a client, or the result of images.generate with its `data`.');
    return write(response, await checkTarget(second, IMAGES));
  }
  const client = source as Client;
  const params = second as ImageGenerateParams;
  const path = await checkTarget(third, IMAGES);
  const output_format = formatFor(params, checkExtension(path, IMAGES));
  const body = output_format === undefined ? params : { ...params, output_format };
  // Loaded on demand: a program that imports this module only for `nodeFetch` need not load every operation.
  const { imagesGenerate } = await import('../../generated/operations.ts');
  const made = await imagesGenerate(client, body, options);
  return write('final' in made ? await made.final() : made, path);
}

/** The format to request: the one of the extension, if the caller names none. */
function formatFor(params: ImageGenerateParams, extension: string): string | undefined {
  checkObject(params, 'The parameters of saveImages()');
  const { output_format: stated } = (params ?? {}) as Partial<ImageGenerateParams>;
  const wanted = formatOf(extension);
  if (wanted === '' || stated === undefined) return stated ?? (wanted || undefined);
  const known = Object.keys(IMAGES.types).map(formatOf);
  if (formatOf(`.${stated}`) === wanted || !known.includes(formatOf(`.${stated}`))) return stated;
  throw new InvalidRequestError(
    `\`output_format\` is ${JSON.stringify(stated)}, and the extension of the path is ${JSON.stringify(extension)}: leave out one of them.`,
  );
}

function formatOf(extension: string): string {
  return extension === '.jpg' ? 'jpeg' : extension.slice(1);
}

async function write(response: ImagesResponse, target: string): Promise<SavedImages> {
  const { data } = response;
  if (data.length === 0) throw new ResponseParseError('The response has no image.', undefined, { partial: response });
  const images = data.map((image, index) => decode(image, index, response));
  const files: SavedFile[] = [];
  for (const [index, { bytes, mediaType }] of images.entries()) {
    const path = pathFor(images.length > 1 ? numbered(target, index + 1) : target, mediaType, IMAGES);
    const size = await writeWhole(path, async (handle) => {
      await handle.writeFile(bytes);
      return bytes.length;
    });
    files.push({ path, size, mediaType });
  }
  return { files, response };
}

function decode(image: unknown, index: number, response: ImagesResponse): { bytes: Buffer; mediaType: string } {
  const { b64_json: text, media_type: claimed } = asRecord(image) ?? {};
  const bytes = typeof text === 'string' ? Buffer.from(text, 'base64') : Buffer.alloc(0);
  // The decoder silently skips characters that are not base64.
  const expected = typeof text === 'string' ? Buffer.byteLength(text, 'base64') : 0;
  if (bytes.length === 0 || bytes.length !== expected)
    throw new ResponseParseError(`Image ${index} of the response is not base64.`, undefined, { partial: response });
  return { bytes, mediaType: sniff(bytes) ?? essenceOf(typeof claimed === 'string' ? claimed : 'image/png') };
}

/** The type detected from the bytes, which may differ from the response's. */
function sniff(bytes: Buffer): string | undefined {
  const head = bytes.toString('latin1', 0, 12);
  if (head.startsWith('\x89PNG')) return 'image/png';
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (head.startsWith('GIF8')) return 'image/gif';
  return head.startsWith('RIFF') && head.endsWith('WEBP') ? 'image/webp' : undefined;
}

function numbered(path: string, number: number): string {
  const extension = extname(path);
  return `${path.slice(0, path.length - extension.length)}-${number}${extension}`;
}
