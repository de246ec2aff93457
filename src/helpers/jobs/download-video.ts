import { videosDownloadContentOperation } from '../../../generated/descriptors.ts';
import { partsOf, Transport } from '../../transport/transport.ts';
import { videosDownloadContent } from '../../../generated/operations.ts';
import type { Video } from '../../../generated/types.ts';
import { InvalidRequestError, ResponseParseError } from '../../errors/failures.ts';
import { DEFAULT_BASE_URL, type RequestOptions } from '../../options.ts';
import { checkObject, shown } from '../../settings.ts';
import { transportIn, type Client } from '../../transport/client.ts';
import { jobIdOf } from './job-options.ts';
import { isOfOwnOrigin, resolveAtOrigin } from './own-url.ts';

export interface DownloadVideoOptions extends RequestOptions {
  /**
   * Which video of the job, from 0.
   * @default 0
   */
  index?: number | undefined;
}

/**
 * The bytes of a completed video, as a `Response` whose body is unread: `response.body` streams it. The key is sent only to the
 * API's own origin; a video that is stored elsewhere is requested without it, and without the client's other headers.
 *
 * @param video The completed job, or its id.
 * @throws `InvalidRequestError` for a job that has not completed, or has no such video; `APIError` if it cannot be downloaded.
 */
export async function downloadVideo(
  client: Client,
  video: Video | string,
  options: DownloadVideoOptions = {},
): Promise<Response> {
  checkObject(options, 'The options of a download');
  const { index = 0, ...request } = options;
  const id = jobIdOf(video);
  if (!Number.isSafeInteger(index) || index < 0)
    throw new InvalidRequestError(`Option \`index\` must be the number of a video, from 0, not ${shown(index)}.`);
  const given = typeof video === 'string' ? undefined : urlOf(video, index);
  if (given === undefined) return videosDownloadContent(client, id, { index }, request);
  const url = resolveAtOrigin(client, given);
  // Not the URL itself: it may be signed.
  if (!url) throw new ResponseParseError(`The URL of video ${index} of job ${id} is not a valid http or https URL.`);
  if (isOfOwnOrigin(client, url)) {
    const operation = { ...videosDownloadContentOperation, server: '' };
    const { data } = await transportIn(client).send(operation, () => partsOf(url.href), request);
    return data as Response;
  }
  // The API's own URL, while requests go through a proxy.
  if (url.origin === new URL(DEFAULT_BASE_URL).origin) return videosDownloadContent(client, id, { index }, request);
  return downloadForeign(client, url, request);
}

function urlOf({ id, status, unsigned_urls: urls }: Video, index: number): string | undefined {
  if (status !== undefined && status !== 'completed')
    throw new InvalidRequestError(
      `Video job ${id} cannot be downloaded: its status is ${JSON.stringify(status)}. Wait for it with \`waitForVideo\`.`,
    );
  if (!Array.isArray(urls) || urls.length === 0) return undefined;
  if (index >= urls.length)
    throw new InvalidRequestError(`Video job ${id} has ${urls.length} videos; there is no \`index\` ${index}.`);
  return urls[index];
}

/** A request of a client that has no key, no headers and no hooks, with the limits and retries of this one. */
async function downloadForeign(client: Client, url: URL, options: RequestOptions): Promise<Response> {
  const transport = transportIn(client);
  const settings = transport.settingsFor(options);
  const foreign = new Transport({
    ...settings,
    baseURL: url.origin,
    fetch: transport.fetchFunction(),
    logLevel: 'off',
    // It contains nothing that a visitor could read.
    dangerouslyAllowBrowser: true,
    middleware: [
      ({ headers }, next) => {
        // Including those that environment variables set.
        for (const name of Array.from(headers.keys())) headers.delete(name);
        return next();
      },
    ],
  });
  const { data } = await foreign.send(
    { ...videosDownloadContentOperation, security: 'none' },
    () => partsOf(url.href),
    { signal: options.signal },
    { init: { credentials: 'omit', referrerPolicy: 'no-referrer' } },
  );
  return data as Response;
}
