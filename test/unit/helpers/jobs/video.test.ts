import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Video } from '../../../../generated/types.ts';
import { ConnectionError, InvalidRequestError, TimeoutError, UserAbortError } from '../../../../src/errors/failures.ts';
import { BadGatewayError, PermissionDeniedError } from '../../../../src/errors/status-errors.ts';
import { isJobFailedError, JobFailedError } from '../../../../src/helpers/jobs/job-failed-error.ts';
import type { JobOptions } from '../../../../src/helpers/jobs/job-options.ts';
import { createVideo, waitForVideo } from '../../../../src/helpers/jobs/video.ts';
import { KEY } from '../../../helpers/operations.ts';
import { json, rejection, type Reply } from '../../../helpers/replies.ts';
import { BASE, exchange, jobClient, pausesOf, recorded, refusal, sentLines, settled } from './play-job.ts';

const PARAMS = { model: 'acme/film-1', prompt: 'A tide.' };
const [accepted, running, unknown, completed] = exchange('video-job-to-completed') as [
  Response,
  Response,
  Response,
  Response,
];

function make(replies: readonly Reply[], options?: JobOptions<Video>) {
  const played = jobClient(replies, { maxRetries: 2, retry: { ambiguous: true, shouldRetry: () => true } });
  return { ...played, video: settled(createVideo(played.client, PARAMS, options)) };
}
function waitFor(video: Video | string, replies: readonly Reply[], options?: JobOptions<Video>) {
  const played = jobClient(replies);
  return { ...played, video: settled(waitForVideo(played.client, video, options)) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('createVideo', () => {
  it('polls until the job has completed, through a 404, a 429, a 502, a lost connection and an unknown status', async () => {
    const statuses: string[] = [];
    const replies = [
      accepted,
      refusal(404),
      running,
      refusal(429),
      unknown,
      refusal(502),
      new TypeError('lost'),
      completed,
    ];
    const { video, sent, times } = make(replies, { onStatus: ({ status }) => statuses.push(status) });
    await vi.runAllTimersAsync();
    expect(await video).toMatchObject({ id: 'vid_w1', status: 'completed', usage: { cost: 0.4 } });
    expect(sentLines(sent)).toEqual(['POST /videos', ...Array.from({ length: 7 }, () => 'GET /videos/vid_w1')]);
    expect(statuses).toEqual(['pending', 'in_progress', 'waiting_for_capacity', 'completed']);
    expect(pausesOf(times)).toEqual(
      [5_000, 7_500, 11_250, 16_875, 25_313, 30_000, 30_000].map((ms) => expect.closeTo(ms, -1)),
    );
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([[new TypeError('connection lost')], [refusal(502)]])(
    'never repeats the request that starts it, whatever the client retries: %s',
    async (reply) => {
      const { video, sent } = make([reply]);
      await vi.runAllTimersAsync();
      const error = await rejection(video);
      expect(error instanceof ConnectionError || error instanceof BadGatewayError).toBe(true);
      expect(sent).toHaveLength(1);
    },
  );

  it('repeats it where the server refused it', async () => {
    const { video, sent } = make([refusal(429), accepted, completed]);
    await vi.runAllTimersAsync();
    expect(await video).toMatchObject({ status: 'completed' });
    expect(sentLines(sent)).toEqual(['POST /videos', 'POST /videos', 'GET /videos/vid_w1']);
  });

  it('returns a completed job at once', async () => {
    const { video, sent } = make([completed]);
    expect(await video).toMatchObject({ status: 'completed' });
    expect(sent).toHaveLength(1);
  });

  it.each([
    [{}, {}, '`model` of a video must be the name of a model, not undefined.'],
    [PARAMS, { timeout: -1 }, 'Option `timeout` must be a number of ms above 0, not -1.'],
    [PARAMS, { pollInterval: Number.NaN }, 'Option `pollInterval` must be a number of ms above 0, not NaN.'],
    [PARAMS, { onStatus: 'log' }, 'Option `onStatus` must be a function, not a string.'],
    [PARAMS, { signal: new AbortController() }, 'Option `signal` must be an AbortSignal, not an AbortController.'],
  ])('refuses %j with %j before anything is sent', async (params, options, message) => {
    const { client, sent } = jobClient([accepted]);
    const error = await rejection(createVideo(client, params as typeof PARAMS, options as JobOptions<Video>));
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error.message).toBe(message);
    expect(sent).toHaveLength(0);
  });
});

describe('waitForVideo', () => {
  it('throws the error of a job that failed, with the job', async () => {
    const { video } = waitFor('vid_w1', [json(recorded('video-job-failed'))]);
    const error = await rejection<JobFailedError<Video>>(video);
    expect(error).toBeInstanceOf(JobFailedError);
    expect(isJobFailedError(error)).toBe(true);
    expect(error).toMatchObject({ reason: 'failed', jobId: 'vid_w1', job: recorded('video-job-failed') });
    expect(error.message).toBe('Video job vid_w1 failed: The prompt was blocked by the provider');
  });

  it.each([
    ['expired', 'Video job vid_w1 expired.'],
    ['cancelled', 'Video job vid_w1 was cancelled.'],
  ])('throws for a job that is %s', async (status, message) => {
    const { video } = waitFor('vid_w1', [running, json({ ...recorded<Video>('video-job-expired'), status })]);
    await vi.runAllTimersAsync();
    expect(await rejection(video)).toMatchObject({ reason: status, message, job: { status } });
  });

  it('throws for a job that is not found for good, with its last status', async () => {
    const { video, times } = waitFor('vid_w1', [running, refusal(404)]);
    await vi.runAllTimersAsync();
    const error = await rejection<JobFailedError<Video>>(video);
    expect(error).toMatchObject({ name: 'JobFailedError', reason: 'missing', job: { status: 'in_progress' } });
    expect(error.message).toBe('Video job vid_w1 is no longer found; it was last reported as "in_progress".');
    // Two minutes, not just the first few polls.
    expect((times.at(-1) ?? 0) - (times[1] ?? 0)).toBeGreaterThanOrEqual(120_000);
  });

  it('waits as long as a 429 asks for', async () => {
    const { video, times } = waitFor('vid_w1', [refusal(429, { 'retry-after': '40' }), completed]);
    await vi.runAllTimersAsync();
    await video;
    expect(pausesOf(times)[0]).toBeGreaterThanOrEqual(40_000);
  });

  it('survives reports that cannot be read, and names the last one when they do not end', async () => {
    const broken = json('<html>', { headers: { 'content-type': 'text/html' } });
    const passing = waitFor('vid_w1', [broken, json('null'), completed]);
    await vi.runAllTimersAsync();
    expect(await passing.video).toMatchObject({ status: 'completed' });
    const lasting = waitFor('vid_w1', [broken]);
    await vi.runAllTimersAsync();
    expect(await rejection(lasting.video)).toMatchObject({ name: 'ResponseParseError' });
  });

  it('throws any other error at once, with the job as last reported', async () => {
    const { video, sent } = waitFor('vid_w1', [running, refusal(403)]);
    await vi.runAllTimersAsync();
    const error = await rejection(video);
    expect(error).toBeInstanceOf(PermissionDeniedError);
    expect(error).toMatchObject({ partial: { status: 'in_progress' } });
    expect(sent).toHaveLength(2);
  });

  it('treats an unknown status as running until the time is over', async () => {
    const { video, times } = waitFor('vid_w1', [unknown], { timeout: 20_000 });
    await vi.runAllTimersAsync();
    const error = await rejection<TimeoutError>(video);
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ kind: 'total', timeoutMs: 20_000, partial: { status: 'waiting_for_capacity' } });
    expect(error.message).toBe(
      'Video job vid_w1 had not ended after 20000 ms; its last status is "waiting_for_capacity". It is still running: wait again by its id.',
    );
    // The last poll is just before the timeout, whatever the interval is by then.
    expect(times.at(-1)).toBe(19_000);
  });

  it('ends at once when aborted during a pause', async () => {
    const controller = new AbortController();
    const { video, sent } = waitFor('vid_w1', [running], { signal: controller.signal });
    await vi.advanceTimersByTimeAsync(1_000);
    controller.abort('enough');
    const error = await rejection(video);
    expect(error).toBeInstanceOf(UserAbortError);
    expect(error).toMatchObject({ cause: 'enough', partial: { id: 'vid_w1' } });
    expect(sent).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('polls no less often than `pollInterval`', async () => {
    const { video, times } = waitFor('vid_w1', [running, running, running, completed], { pollInterval: 1_000 });
    await vi.runAllTimersAsync();
    await video;
    expect(pausesOf(times)).toEqual([1_000, 1_000, 1_000]);
  });

  it.each([
    ['/api/v1/videos/vid_w1?region=eu', `${BASE}/videos/vid_w1?region=eu`],
    ['https://elsewhere.example/api/v1/videos/vid_w1', `${BASE}/videos/vid_w1`],
    ['//elsewhere.example/api/v1/videos/vid_w1', `${BASE}/videos/vid_w1`],
    ['https://openrouter.ai.example/api/v1/videos/vid_w1', `${BASE}/videos/vid_w1`],
    ['https://me:pw@openrouter.ai/api/v1/videos/vid_w1', `${BASE}/videos/vid_w1`],
    ['http://[', `${BASE}/videos/vid_w1`],
  ])('polls %s at %s, with the key', async (pollingURL, url) => {
    const job: Video = { id: 'vid_w1', status: 'pending', polling_url: pollingURL };
    const { video, sent } = waitFor(job, [completed]);
    await vi.runAllTimersAsync();
    await video;
    expect(sent.map((request) => request.url)).toEqual([url]);
    expect(sent[0]?.headers.get('authorization')).toBe(`Bearer ${KEY}`);
  });

  it.each(['', undefined, {}, 7])('refuses %j as a job', async (job) => {
    const { client, sent } = jobClient([completed]);
    expect(await rejection(waitForVideo(client, job as string))).toBeInstanceOf(InvalidRequestError);
    expect(sent).toHaveLength(0);
  });
});
