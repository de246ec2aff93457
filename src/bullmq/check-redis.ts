import { connectOnce, type RedisLocation } from './connect.ts';
import {
  connectionProblem,
  factsOf,
  RedisError,
  problemsOf,
  type RedisFacts,
  type RedisProblem,
} from './redis-problems.ts';

/** How long to wait for an unresponsive Redis, in ms. */
const PATIENCE_MS = 5_000;

export interface CheckRedisOptions {
  /** Whether the counts in Redis must not be lost, as for a cost limit. @default false */
  mustKeep?: boolean | undefined;
  /** Key to which the test value is written; it expires by itself. @default 'openrouter-fetch:check' */
  key?: string | undefined;
}

/**
 * Checks a Redis before it is used: that it can be reached, accepts the password, never evicts, has memory left and persists
 * its data. Returns the warnings: problems that do not stop a run.
 *
 * @throws `RedisError` for a problem that stops a run, with what to do about it.
 */
export async function checkRedis(
  location: RedisLocation,
  { mustKeep = false, key = 'openrouter-fetch:check' }: CheckRedisOptions = {},
): Promise<readonly RedisProblem[]> {
  const redis = connectOnce(location, PATIENCE_MS);
  // Connection problems are reported only by this event: commands without a valid password never settle.
  const failed = new Promise<never>((_, reject) => redis.on('error', reject));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((resolve) => (timer = setTimeout(() => resolve('late'), PATIENCE_MS)));
  try {
    const facts = await Promise.race([look(redis, key), failed, late]);
    if (facts === 'late') throw new RedisError(connectionProblem(new Error('timeout')));
    const problems = problemsOf(facts, mustKeep);
    const fatal = problems.find(({ fatal: ends }) => ends);
    if (fatal) throw new RedisError(fatal);
    return problems;
  } catch (error) {
    if (error instanceof RedisError) throw error;
    throw new RedisError(connectionProblem(error));
  } finally {
    clearTimeout(timer);
    failed.catch(() => {});
    redis.on('error', () => {});
    redis.disconnect();
  }
}

async function look(redis: ReturnType<typeof connectOnce>, key: string): Promise<RedisFacts> {
  await redis.connect();
  await redis.ping();
  const info = await redis.info();
  // Hosted Redis services forbid CONFIG; INFO has the most important values.
  const config = async (name: string): Promise<string | undefined> =>
    redis.call('CONFIG', 'GET', name).then(
      (pair) => (pair as string[])[1],
      () => undefined,
    );
  const [policy, save] = [await config('maxmemory-policy'), await config('save')];
  const written = await redis.set(key, '1', 'EX', 10).then(
    () => undefined,
    (error: Error) => error.message,
  );
  return factsOf(info, { policy, save, written });
}
