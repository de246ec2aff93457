import type { Video } from '../../generated/types.ts';
import { ResponseParseError } from '../errors/failures.ts';
import type { DownloadVideoOptions } from '../helpers/jobs/download-video.ts';
import { essenceOf } from '../media-type.ts';
import type { Client } from '../transport/client.ts';
import { pathFor, VIDEOS } from './media-names.ts';
import { checkTarget, writeBody, writeWhole, type SavedFile } from './save-file.ts';

/**
 * Downloads a completed video to a file as it arrives, with one chunk in memory at a time. The file appears whole or not at
 * all.
 *
 * @param video The completed job, or its id.
 * @param path Path or `file:` URL. Without an extension, that of the video's format is added; so it is if the video has another
 * format.
 * @throws `InvalidRequestError` before anything is sent for a directory, a folder that does not exist or an unknown extension;
 * the errors of `downloadVideo`; `ConnectionError` if the download breaks.
 */
export async function saveVideo(
  client: Client,
  video: Video | string,
  path: string | URL,
  options?: DownloadVideoOptions,
): Promise<SavedFile> {
  const target = await checkTarget(path, VIDEOS);
  // Loaded on demand: a program that imports this module only for `nodeFetch` need not load every operation.
  const { downloadVideo } = await import('../helpers/jobs/download-video.ts');
  const response = await downloadVideo(client, video, options);
  const mediaType = essenceOf(response.headers.get('content-type') ?? '');
  const place = pathFor(target, mediaType, VIDEOS);
  const size = await writeWhole(place, async (handle) => {
    const bytes = await writeBody(handle, response);
    if (bytes === 0)
      throw new ResponseParseError('The video is empty: the body of the response has no bytes.', response);
    return bytes;
  });
  return { path: place, size, mediaType: mediaType.startsWith('video/') ? mediaType : 'video/mp4' };
}
