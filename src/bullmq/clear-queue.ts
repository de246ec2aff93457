import { Queue } from 'bullmq';
import { checkRedis } from './check-redis.ts';
import { connect } from './connect.ts';
import { BULLMQ_NAME, DEFAULT_QUEUE, keysOf } from './keys.ts';
import { RunState } from './run-state.ts';
import type { QueueOptions } from './types.ts';

/** Removes all rows, unread results and counts of a queue. Rows that workers are sending are still paid for. */
export async function clearQueue({ redis: location, queue = DEFAULT_QUEUE }: QueueOptions): Promise<void> {
  const keys = keysOf(queue);
  await checkRedis(location, { key: `${keys.prefix}:check` });
  const redis = connect(location);
  try {
    const jobs = new Queue(BULLMQ_NAME, { connection: redis, prefix: keys.prefix });
    await jobs.obliterate({ force: true });
    await new RunState(redis, keys).forget();
    await redis.del(keys.results, keys.producer);
    await jobs.close();
  } finally {
    redis.disconnect();
  }
}
