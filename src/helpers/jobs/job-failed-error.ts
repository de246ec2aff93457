import type { Batch, Video } from '../../../generated/types.ts';
import { brandOf, OpenRouterError } from '../../errors/open-router-error.ts';

/** Why a job has no result. `missing`: the API no longer knows it. */
export type JobFailure = 'failed' | 'cancelled' | 'expired' | 'missing';

/**
 * A video or batch ended without a result: it failed, was cancelled, expired, or the API no longer knows it. The call that
 * reported it succeeded, so this is not an `APIError`.
 */
export class JobFailedError<Job extends Video | Batch = Video | Batch> extends OpenRouterError {
  override readonly name: 'JobFailedError' = 'JobFailedError';
  readonly reason: JobFailure;
  readonly jobId: string;
  /** The job as last reported; `undefined` if the API never reported it. A batch may still have results. */
  readonly job: Job | undefined;

  constructor(message: string, reason: JobFailure, jobId: string, job: Job | undefined, options?: { cause: unknown }) {
    super('job', message, { ...options, partial: job });
    this.reason = reason;
    this.jobId = jobId;
    this.job = job;
  }
}

/** True for a `JobFailedError`, even from another realm or another copy of the package. */
export function isJobFailedError(error: unknown): error is JobFailedError {
  return brandOf(error) === 'job';
}
