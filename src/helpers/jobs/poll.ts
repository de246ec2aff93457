import type { Batch, Video } from '../../../generated/types.ts';
import {
  isConnectionError,
  isResponseParseError,
  isTimeoutError,
  ResponseParseError,
  TimeoutError,
  isAPIError,
} from '../../errors/failures.ts';
import { isOpenRouterError } from '../../errors/open-router-error.ts';
import { asRecord, asString, isRecord } from '../../json.ts';
import type { RequestOptions } from '../../options.ts';
import { JobFailedError } from './job-failed-error.ts';
import type { JobOptions } from './job-options.ts';
import { pollUntil, type Poll } from './poll-until.ts';

/** Describes a kind of job to the poller. */
export interface JobKind {
  /** For messages: `Video`. */
  readonly name: string;
  /** The first pause, in ms. */
  readonly firstPause: number;
  readonly pollInterval: number;
  readonly timeout: number;
}

/** Statuses that end a job without a result. Any other status but `completed`, known or not, means that it is running. */
const FAILURES: ReadonlySet<unknown> = new Set(['failed', 'cancelled', 'expired'] as const);
/** How long, in ms, and how many times in a row a job may be not found, or unreadable, before it counts as missing. */
const GONE_AFTER = 120_000;
const GONE_POLLS = 5;

/** True for a job that has ended. */
export function hasEnded({ status }: Pick<Video | Batch, 'status'>): boolean {
  return status === 'completed' || FAILURES.has(status);
}

/**
 * Polls until the job has completed. `known`: the job as reported before; without it, the first poll is immediate. `get` is
 * called with the options of each request.
 *
 * @throws `JobFailedError` when the job ends otherwise; `TimeoutError` and `UserAbortError` with the job in `partial`.
 */
export async function pollJob<Job extends Video | Batch>(
  { name, firstPause, ...defaults }: JobKind,
  id: string,
  known: Job | undefined,
  get: (options: RequestOptions) => Promise<Job>,
  options: JobOptions<Job>,
  /** The start of the wait, by `performance.now()`. */
  start: number = performance.now(),
): Promise<Job> {
  const {
    timeout = defaults.timeout,
    pollInterval = defaults.pollInterval,
    signal,
    onStatus,
    apiKey,
    headers,
  } = options;
  let job: Job | undefined;
  let progress: string | undefined;
  let gone: { since: number; polls: number } | undefined;

  const report = (reported: Job): boolean => {
    job = reported;
    const now = progressOf(reported);
    if (now !== progress) onStatus?.(reported);
    progress = now;
    if (FAILURES.has(reported.status)) throw failureOf(name, id, reported);
    return reported.status === 'completed';
  };
  const late = (cause: unknown): TimeoutError => {
    const last = job === undefined ? 'not reported once' : JSON.stringify(job.status);
    return new TimeoutError(
      'total',
      timeout,
      { cause, partial: job },
      `${name} job ${id} had not ended after ${timeout} ms; its last status is ${last}. It is still running: wait again by its id.`,
    );
  };
  /** For an error that a later poll may not encounter: returns the wait that the server asks for. */
  const survive = (error: unknown): Poll<Job> => {
    if (isTimeoutError(error) && error.kind === 'total') throw late(error);
    const missing = isAPIError(error) && error.status === 404;
    if (missing || isResponseParseError(error)) {
      gone ??= { since: performance.now(), polls: 0 };
      gone.polls++;
      if (gone.polls >= GONE_POLLS && performance.now() - gone.since >= GONE_AFTER)
        throw missing ? missingError(name, id, job, error) : error;
      return {};
    }
    const { status = 0, retryAfterMs = 0 } = isAPIError(error) ? error : {};
    const passes = status === 408 || status === 429 || status >= 500;
    if (!passes && !isConnectionError(error) && !isTimeoutError(error)) {
      if (isOpenRouterError(error)) error.partial ??= job;
      throw error;
    }
    gone = undefined;
    return { wait: retryAfterMs };
  };

  if (known !== undefined && report(known)) return known;
  return pollUntil<Job>(
    {
      firstPause,
      pollInterval,
      deadline: start + timeout,
      lastPoll: Math.min(1_000, timeout / 10),
      signal,
      waitsFirst: known !== undefined,
      late: () => late(undefined),
      partial: () => job,
    },
    async (left) => {
      let reported: Job;
      try {
        // The polls are the retries.
        reported = await get({ apiKey, headers, signal, totalTimeout: left, maxRetries: 0 });
        if (!isRecord(reported)) throw new ResponseParseError(`The response about ${name} job ${id} is not an object.`);
      } catch (error) {
        return survive(error);
      }
      gone = undefined;
      return report(reported) ? { value: reported } : {};
    },
  );
}

function progressOf(job: Video | Batch): string {
  return JSON.stringify([job.status, 'request_counts' in job ? job.request_counts : null]);
}

function failureOf<Job extends Video | Batch>(name: string, id: string, job: Job): JobFailedError<Job> {
  const reason = job.status as 'failed' | 'cancelled' | 'expired';
  const { error } = job;
  const words = asString(error) ?? asString(asRecord(error)?.message);
  const what = reason === 'cancelled' ? 'was cancelled' : reason;
  return new JobFailedError(`${name} job ${id} ${what}${words ? `: ${words}` : '.'}`, reason, id, job);
}

function missingError<Job extends Video | Batch>(
  name: string,
  id: string,
  job: Job | undefined,
  cause: unknown,
): JobFailedError<Job> {
  const last = job === undefined ? 'never reported' : `last reported as ${JSON.stringify(job.status)}`;
  return new JobFailedError(`${name} job ${id} is no longer found; it was ${last}.`, 'missing', id, job, { cause });
}
