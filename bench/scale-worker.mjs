// Measures the memory of one process and how cost grows, in a separate process; prints JSON.
//   node --expose-gc scale-worker.mjs ORIGIN hold N [SCENARIO]   N open streams: memory of each
//   node --expose-gc scale-worker.mjs ORIGIN floor N [SCENARIO]  the same with fetch alone: the platform's part
//   node scale-worker.mjs ORIGIN streams N                       60,000 chunks over N streams at once: CPU per chunk
//   node scale-worker.mjs ORIGIN size N                          8 MB in events of N characters: CPU per MB
//   node scale-worker.mjs ORIGIN messages N                      requests of N messages: CPU per request
import { OpenRouter } from 'openrouter-fetch';
import { KEY, MESSAGES, MODEL } from './contenders/request.mjs';

const [origin, what, amount, held = 'hold'] = process.argv.slice(2);
const n = Number(amount);
const client = (scenario) =>
  new OpenRouter({
    baseURL: `${origin}/${scenario}/api/v1`,
    apiKey: KEY,
    maxRetries: 0,
    timeout: Infinity,
    streamIdleTimeout: Infinity,
  });
const open = (openrouter) => openrouter.chat.completions.create({ model: MODEL, messages: MESSAGES, stream: true });
const read = async (openrouter) => {
  let chunks = 0;
  for await (const _ of await open(openrouter)) chunks++;
  return chunks;
};

const run = { hold, floor, streams, size, messages }[what];
console.log(JSON.stringify(await run()));
process.exit();

function hold() {
  const openrouter = client(held);
  return weigh(() => open(openrouter));
}

function floor() {
  return weigh(async () => {
    const response = await fetch(`${origin}/${held}/api/v1/chat/completions`, { method: 'POST', body: '{}' });
    const reader = response.body.getReader();
    return { reader, read: await reader.read() };
  });
}

/** Opens N streams, after a few that allocate what is allocated only once. */
async function weigh(openOne) {
  await Promise.all(Array.from({ length: 20 }, openOne));
  const before = memory();
  const opened = [];
  // In batches, so that the server's queue of new connections does not overflow.
  while (opened.length < n)
    opened.push(...(await Promise.all(Array.from({ length: Math.min(200, n - opened.length) }, openOne))));
  const after = memory();
  return { rssKB: (after - before) / opened.length / 1024 };
}

function memory() {
  globalThis.gc();
  return process.memoryUsage().rss;
}

async function streams() {
  const openrouter = client('64k');
  const rounds = Math.max(1, Math.ceil(60 / n));
  for (let warm = 0; warm < 20; warm++) await read(openrouter);
  const start = process.cpuUsage();
  let chunks = 0;
  for (let round = 0; round < rounds; round++) {
    const counts = await Promise.all(Array.from({ length: n }, () => read(openrouter)));
    chunks += counts.reduce((sum, count) => sum + count, 0);
  }
  return { cpuUs: cpuSince(start) / chunks };
}

async function size() {
  const openrouter = client(`size-${n}`);
  for (let warm = 0; warm < 4; warm++) await read(openrouter);
  const start = process.cpuUsage();
  for (let times = 0; times < 8; times++) await read(openrouter);
  return { cpuUs: cpuSince(start) / 64 };
}

async function messages() {
  const openrouter = client('plain');
  const conversation = Array.from({ length: n }, (_, index) => ({
    role: index % 2 ? 'assistant' : 'user',
    content: 'word '.repeat(40),
  }));
  const ask = () => openrouter.chat.completions.create({ model: MODEL, messages: conversation });
  const times = n > 1000 ? 40 : 400;
  for (let warm = 0; warm < times; warm++) await ask();
  const start = process.cpuUsage();
  for (let time = 0; time < times; time++) await ask();
  return { cpuUs: cpuSince(start) / times };
}

function cpuSince(start) {
  const { user, system } = process.cpuUsage(start);
  return user + system;
}
