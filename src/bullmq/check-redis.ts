import { connectOnce, type RedisLocation } from './connect.ts';
import {
  connectionProblem,
  factsOf,
  RedisError,
  problemsOf,
  type RedisFacts,
  type RedisProblem,
} from './redis-problems.ts';

/** A Redis that does not respond is waited for so long, in ms. */
const PATIENCE_MS = 5_000;

export interface CheckRedisOptions {
  /** Whether what is counted in Redis must not be lost, as a limit of cost. @default false */
  mustKeep?: boolean | undefined;
  /** Where the test value is written; it ends by itself. @default 'openrouter-fetch:check' */
  key?: string | undefined;
}

/**
 * Looks at a Redis before it is used: whether it can be reached, takes the password, never evicts, has memory left and keeps what it
 * has on disk. Returns what is to be told but does not stop a run.
 *
 * @throws `RedisError` with what is wrong and what to do.
 */
export async function checkRedis(
  location: RedisLocation,
  { mustKeep = false, key = 'openrouter-fetch:check' }: CheckRedisOptions = {},
): Promise<readonly RedisProblem[]> {
  const redis = connectOnce(location, PATIENCE_MS);
  // What is wrong with the connection is said here alone: commands of a connection without a password never end.
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
  // Hosted ones forbid CONFIG; INFO has the most important.
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
