// Runs many rows on a queue with a Redis of its own, in a separate process: prints what a row costs Redis, as JSON.
//   node queue-worker.mjs REDIS_SERVER ORIGIN ROWS [MAX_COST]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { OpenRouter } from 'openrouter-fetch';
import { createWorker, enqueueMany } from 'openrouter-fetch/bullmq';
import { KEY, MESSAGES, MODEL } from './contenders/request.mjs';

const [command, origin, count, maxCost] = process.argv.slice(2);

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

async function* rows(most, name) {
  for (let n = 0; n < most; n++)
    yield { id: `${name}-${n}`, params: { model: MODEL, messages: MESSAGES, max_tokens: 5 } };
}

const folder = mkdtempSync(join(tmpdir(), 'bench-redis-'));
const port = await freePort();
const location = `redis://127.0.0.1:${port}`;
const settings = ['--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'yes'];
const server = spawn(command, ['--port', `${port}`, ...settings], { stdio: 'ignore' });
const redis = new Redis(location, { protocol: 2, maxRetriesPerRequest: null });
redis.on('error', () => {});

/** Processor time of Redis in ms, and the number of commands, those in scripts included. */
async function look() {
  const info = `${await redis.info('cpu')}\n${await redis.info('commandstats')}`;
  const [user, system] = ['user', 'sys'].map((name) => Number(new RegExp(`used_cpu_${name}:([\\d.]+)`).exec(info)[1]));
  const commands = [...info.matchAll(/calls=(\d+)/g)].reduce((sum, [, calls]) => sum + Number(calls), 0);
  return { ms: (user + system) * 1000, commands };
}

async function run(most, name) {
  let answered = 0;
  const prices = { [MODEL]: { prompt: 0, completion: 0.000001 } };
  const limit = maxCost === undefined ? {} : { maxCost: Number(maxCost), prices };
  for await (const { kind } of enqueueMany(rows(most, name), { redis: location, ...limit }))
    if (kind === 'answered') answered++;
  if (answered !== most) throw new Error(`${answered} of ${most} rows were answered`);
}

try {
  await redis.ping();
  const client = new OpenRouter({ baseURL: `${origin}/plain/api/v1`, apiKey: KEY });
  const worker = await createWorker(client, { redis: location, concurrency: 64 });
  await run(200, 'warm');
  const before = await look();
  const start = process.cpuUsage();
  await run(Number(count), 'row');
  const { user, system } = process.cpuUsage(start);
  const after = await look();
  console.log(
    JSON.stringify({
      commands: (after.commands - before.commands) / count,
      redisMs: (after.ms - before.ms) / count,
      cpuMs: (user + system) / 1000 / count,
    }),
  );
  await worker.close();
} finally {
  redis.disconnect();
  server.kill();
  await once(server, 'exit');
  rmSync(folder, { recursive: true, force: true });
}
process.exit();
