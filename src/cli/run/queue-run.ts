import type { EnqueueOptions, QueueRun } from '../../bullmq/types.ts';
import type { BulkRequest, BulkResult } from '../../bulk/types.ts';
import { environment } from '../../settings.ts';
import type { IO } from '../io.ts';
import { requirePeers } from '../peers.ts';
import { UsageError } from '../usage-error.ts';
import type { RunFlags } from './flags.ts';

/** The flags that name a queue. */
export interface QueueFlags {
  /** A URL; `true` for the one in the environment. */
  readonly queue?: string | true;
  readonly queueName?: string;
}

/** The queue that the flags name. The environment keeps passwords out of the process list. */
export function queueOf({ queue, queueName }: QueueFlags): { redis: string; queue?: string } {
  const redis = queue === true || queue === undefined ? environment('REDIS_URL') : queue;
  if (redis === undefined)
    throw new UsageError(
      'Which Redis? Give its URL (--queue redis://localhost:6379), or set the environment variable REDIS_URL.',
    );
  return { redis, ...(queueName !== undefined && { queue: queueName }) };
}

/** Flags that are up to the workers, or that workers cannot share. */
const NOT_OF_QUEUES = [
  ['concurrency', 'it is a flag of `worker`'],
  ['tokensPerMinute', 'the rate is learned'],
  ['batch', 'batches have no use for workers'],
] as const;

export function checkQueueFlags(flags: RunFlags): void {
  if (flags.queue === undefined) {
    if (flags.queueName !== undefined || flags.clearQueue)
      throw new UsageError('--queue-name and --clear-queue need --queue.');
    return;
  }
  requirePeers('run --queue');
  for (const [name, why] of NOT_OF_QUEUES) {
    const flag = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    if (flags[name] !== undefined) throw new UsageError(`--${flag} cannot be used with --queue: ${why}.`);
  }
}

/** Puts the rows into the queue, for workers to send. */
export async function runOnQueue(
  rows: AsyncIterable<BulkRequest>,
  { flags, io, ...options }: Omit<EnqueueOptions, 'redis' | 'queue'> & { flags: RunFlags; io: IO },
): Promise<QueueRun<BulkResult>> {
  const { clearQueue, enqueueMany } = await import('../../bullmq/index.ts');
  const queue = queueOf(flags);
  if (flags.clearQueue) await clearQueue(queue);
  return enqueueMany(rows, { ...options, ...queue, onWarning: (message) => io.error(`${message}\n`) });
}
