// A worker: sends rows from the queue until it is stopped.
import { OpenRouter } from 'openrouter-fetch';
import { createWorker } from 'openrouter-fetch/bullmq';

const redis = process.env['REDIS_URL'] ?? 'redis://localhost:6379';
const worker = await createWorker(new OpenRouter(), { redis, onWarning: console.warn });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void worker.close());
