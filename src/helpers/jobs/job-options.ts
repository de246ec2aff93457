import { InvalidRequestError } from '../../errors/failures.ts';
import type { RequestOptions } from '../../options.ts';
import { checkFunction, checkObject, checkSignal, kindOf } from '../../settings.ts';

/** How to wait for a job. */
export interface JobOptions<Job> extends Pick<RequestOptions, 'apiKey' | 'headers'> {
  /**
   * Longest time to wait, in ms. `Infinity`: until the job ends.
   * @default 1,800,000 (30 minutes) for videos, `Infinity` for batches, which expire by themselves
   */
  timeout?: number | undefined;
  /**
   * Longest wait between two polls, in ms. Waits start shorter and grow to it; a longer wait that the server asks for is
   * obeyed.
   * @default 30,000 for videos, 300,000 for batches
   */
  pollInterval?: number | undefined;
  /** Ends the wait with `UserAbortError`. The job itself continues, and is billed. */
  signal?: AbortSignal | undefined;
  /**
   * Called with the job as first reported, and again when its status or its counts change. An error that it throws ends the
   * wait.
   */
  onStatus?: ((job: Job) => void) | undefined;
}

/** Throws `InvalidRequestError`, which names the invalid option. */
export function checkJobOptions(options: JobOptions<never>): void {
  checkObject(options, 'The options of a job');
  checkSignal(options.signal);
  checkFunction(options.onStatus, 'onStatus');
  for (const name of ['timeout', 'pollInterval'] as const) {
    const value: unknown = options[name];
    if (value === undefined || (typeof value === 'number' && value > 0)) continue;
    throw new InvalidRequestError(
      `Option \`${name}\` must be a number of ms above 0, not ${typeof value === 'number' ? value : kindOf(value)}.`,
    );
  }
}

/** The id of a job, given by its id or as the API reported it. */
export function jobIdOf(job: string | { readonly id: string }): string {
  const id: unknown = typeof job === 'string' ? job : (job as { id?: unknown } | null | undefined)?.id;
  if (typeof id === 'string' && id !== '') return id;
  throw new InvalidRequestError(
    `A job must be given by its id or as the API reported it, with an \`id\`; this is ${job === '' ? 'an empty string' : kindOf(job)}.`,
  );
}
