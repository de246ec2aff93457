// Runs one measure of one contender in a separate process: checks the completions, warms up, measures, prints JSON.
// node worker.mjs CONTENDER ORIGIN SCENARIO '{"mode":"plain|stream|first-delta","warmupMs":n,"measureMs":n}' Instead of
// times: `warmup` and `count`. Also: `concurrency`, and `pauseMs` before each.
import { peakMemoryMB } from './peak-memory.mjs';
import { expected } from './server.mjs';

const [contender, origin, scenario, settings] = process.argv.slice(2);
const { mode, warmup, count, warmupMs = 0, measureMs = 0, concurrency = 1, pauseMs = 0 } = JSON.parse(settings);
const { create } = await import(`./contenders/${contender}.mjs`);
const client = create(`${origin}/${scenario}/api/v1`);
const ask = mode === 'plain' ? () => client.plain() : () => client.stream();

const right = expected(scenario);
check(await ask());
await repeat(warmup, warmupMs, ask);

const before = await connections();
const latencies = [];
const start = { cpu: process.cpuUsage(), wall: performance.now() };
const done = await repeat(count, measureMs, mode === 'first-delta' ? untilFirstDelta : timed);
const { user, system } = process.cpuUsage(start.cpu);
const result = {
  cpuMs: (user + system) / 1000 / done,
  wallMs: (performance.now() - start.wall) / done,
  p50Ms: percentile(0.5),
  p99Ms: percentile(0.99),
  maxRssMB: peakMemoryMB(),
  connections: (await connections()) - before,
};
console.log(JSON.stringify(result));
process.exit();

async function timed() {
  const from = performance.now();
  const answer = await ask();
  latencies.push(performance.now() - from);
  if (answer.totalTokens !== right.totalTokens) throw new Error(`wrong usage: ${answer.totalTokens}`);
}

async function untilFirstDelta() {
  const from = performance.now();
  let first;
  await client.stream(() => (first ??= performance.now()));
  latencies.push(first - from);
}

function check({ text, totalTokens, chunks }) {
  const problems = [];
  if (text !== right.text) problems.push(`text of ${text.length} characters instead of ${right.text.length}`);
  if (totalTokens !== right.totalTokens) problems.push(`${totalTokens} tokens instead of ${right.totalTokens}`);
  if (mode !== 'plain' && chunks !== right.chunks) problems.push(`${chunks} chunks instead of ${right.chunks}`);
  if (problems.length > 0) throw new Error(`${contender} is wrong about ${scenario}: ${problems.join(', ')}`);
}

/** Repeats a task a number of times or for a time in ms; resolves with the number of repetitions. */
async function repeat(times, ms, task) {
  const until = performance.now() + ms;
  let begun = 0;
  const more = () => (times === undefined ? performance.now() < until : begun < times);
  const run = async () => {
    while (more()) {
      begun++;
      if (pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
      await task();
    }
  };
  await Promise.all(Array.from({ length: concurrency }, run));
  return begun;
}

/** Through a separate connection, so that this request does not affect the others. */
async function connections() {
  const { get } = await import('node:http');
  const text = await new Promise((resolve, reject) => {
    get(`${origin}/connections`, { agent: false }, async (response) => resolve((await response.toArray()).join(''))).on(
      'error',
      reject,
    );
  });
  // This request opened one, too.
  connections.asked = (connections.asked ?? 0) + 1;
  return Number(text) - connections.asked;
}

function percentile(share) {
  const sorted = latencies.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
