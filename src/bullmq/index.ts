// Exports only: `openrouter-fetch/bullmq`.
export { RowError } from '../bulk/line.ts';
export { checkRedis, type CheckRedisOptions } from './check-redis.ts';
export { clearQueue } from './clear-queue.ts';
export type { RedisClient, RedisLocation } from './connect.ts';
export { createWorker } from './create-worker.ts';
export { enqueueMany } from './enqueue-many.ts';
export { RedisError, type RedisProblem } from './redis-problems.ts';
export { createRedisStore, type RedisStoreOptions } from './redis-store.ts';
export type { EnqueueOptions, EnqueueProgress, FleetWorker, QueueOptions, QueueRun, WorkerOptions } from './types.ts';
