import { videosGetOperation } from '../../../generated/descriptors.ts';
import { partsOf } from '../../transport/transport.ts';
import { videosCreate, videosGet } from '../../../generated/operations.ts';
import type { Video, VideoCreateParams } from '../../../generated/types.ts';
import { InvalidRequestError } from '../../errors/failures.ts';
import type { RequestOptions } from '../../options.ts';
import { checkObject } from '../../settings.ts';
import { transportIn, type Client } from '../../transport/client.ts';
import { createOnce } from './create-once.ts';
import { checkJobOptions, jobIdOf, type JobOptions } from './job-options.ts';
import { isBelowBase, resolveAtOrigin } from './own-url.ts';
import { pollJob, type JobKind } from './poll.ts';

const VIDEO: JobKind = { name: 'Video', firstPause: 5_000, pollInterval: 30_000, timeout: 30 * 60_000 };

/**
 * Starts a video and waits until it has completed. The request that starts it is never repeated if the server may have received
 * it; `onStatus` is called with the job, and its id, as soon as it exists.
 *
 * @returns The completed job, for `downloadVideo`.
 * @throws `JobFailedError` when the job fails, is cancelled, expires or vanishes; `TimeoutError` or `UserAbortError` with the
 * job in `partial` once it was started; `APIError` if it could not be started.
 */
export async function createVideo(
  client: Client,
  params: VideoCreateParams,
  options: JobOptions<Video> = {},
): Promise<Video> {
  checkJobOptions(options);
  checkObject(params, 'The parameters of a video');
  const model: unknown = (params as VideoCreateParams | undefined)?.model;
  if (typeof model !== 'string' || model === '')
    throw new InvalidRequestError(`\`model\` of a video must be the name of a model, not ${JSON.stringify(model)}.`);
  const started = performance.now();
  const video = await videosCreate(client, params, createOnce(client, options));
  return wait(client, video, options, started);
}

/**
 * Waits until a video has completed, given by its job or by its id. Polls at growing intervals; a 404, 429 or 5xx, a lost
 * connection, and an unknown status do not end the wait.
 *
 * @throws As `createVideo`.
 */
export async function waitForVideo(
  client: Client,
  video: Video | string,
  options: JobOptions<Video> = {},
): Promise<Video> {
  checkJobOptions(options);
  return wait(client, video, options);
}

function wait(client: Client, video: Video | string, options: JobOptions<Video>, started?: number): Promise<Video> {
  const id = jobIdOf(video);
  const known = typeof video === 'string' || video.status === undefined ? undefined : video;
  let pollingURL = known?.polling_url;
  const get = async (request: RequestOptions): Promise<Video> => {
    const reported = await getVideo(client, id, pollingURL, request);
    pollingURL = (reported as Video | null)?.polling_url ?? pollingURL;
    return reported;
  };
  return pollJob(VIDEO, id, known, get, options, started);
}

/** Polls the job's own URL, or its id if that URL is not below the base URL, since the key is sent with the request. */
async function getVideo(
  client: Client,
  id: string,
  pollingURL: string | undefined,
  options: RequestOptions,
): Promise<Video> {
  const url = pollingURL === undefined ? undefined : resolveAtOrigin(client, pollingURL);
  if (!url || !isBelowBase(client, url)) return videosGet(client, id, undefined, options);
  const { data } = await transportIn(client).send(videosGetOperation, () => partsOf(url.href), options);
  return data as Video;
}
