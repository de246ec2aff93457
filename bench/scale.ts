// Measures the memory of one process and how cost grows; writes docs/scale.svg and the figures of docs/scale.md.
//
//   npm run bench:scale
//
// Goes up to the limits of this machine. Takes a few minutes.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { describeMachine } from './environment.ts';
import { installOurs } from './pack.ts';
import { plot, type Panel } from './plot.ts';
import { runScript } from './rounds.ts';
import { startServer } from './server-process.ts';
import { figure } from './statistics.ts';
import { between } from './table.ts';

new Command('npm run bench:scale')
  .description(
    'Measures what one process holds and how cost grows; writes docs/scale.svg and the figures of docs/scale.md.',
  )
  .addHelpText('after', '\nIt goes up to what this machine lets one process open, and takes a few minutes.')
  .parse();

/** Each stream needs a socket, an open file and a port; some are already in use. */
const OPEN_FILES = Number(execFileSync('sh', ['-c', 'ulimit -n'], { encoding: 'utf8' })) || Infinity;
const MOST = Math.min(OPEN_FILES, 28_000) - 300;
const STEPS = {
  hold: [100, 1_000, 5_000, 10_000, MOST],
  floor: [MOST],
  streams: [1, 10, 100, 1_000],
  size: [10, 100, 1_000, 10_000, 100_000, 1_000_000],
  messages: [1, 10, 100, 1_000, 10_000],
};
const ROUNDS = 3;

interface Sample {
  rssKB?: number;
  cpuUs?: number;
}

/** Medians over several processes for each step. */
async function measure(origin: string, what: keyof typeof STEPS, read: (sample: Sample) => number): Promise<Point[]> {
  const points = [];
  for (const step of STEPS[what]) {
    const samples = [];
    for (let round = 0; round < ROUNDS; round++) {
      const { output } = await runScript('scale-worker.mjs', [origin, what, String(step)], ['--expose-gc']);
      samples.push(read(JSON.parse(output) as Sample));
    }
    points.push({ x: step, y: figure(samples).median });
    process.stderr.write('.');
  }
  return points;
}

interface Point {
  x: number;
  y: number;
}

const at = (points: readonly Point[], x: number): string =>
  Number((points.find((point) => point.x === x)?.y ?? Number.NaN).toPrecision(3)).toLocaleString('en');

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

installOurs();
const { origin, stop } = await startServer();
try {
  const memory = await measure(origin, 'hold', ({ rssKB = 0 }) => rssKB);
  const floor = await measure(origin, 'floor', ({ rssKB = 0 }) => rssKB);
  const streams = await measure(origin, 'streams', ({ cpuUs = 0 }) => cpuUs);
  const size = await measure(origin, 'size', ({ cpuUs = 0 }) => cpuUs / 1000);
  const messages = await measure(origin, 'messages', ({ cpuUs = 0 }) => cpuUs / 1000);
  const panels: Panel[] = [
    { title: 'Memory of an open stream', x: 'open streams', y: 'KiB each', points: memory },
    { title: 'CPU of a chunk', x: 'streams at once', y: 'µs', points: streams },
    { title: 'CPU of 1 MB of text', x: 'characters in an event', y: 'ms', points: size },
    { title: 'CPU of a request', x: 'messages sent', y: 'ms', points: messages },
  ];
  writeFileSync(path('../docs/scale.svg'), plot(panels));
  const { date, machine, node } = describeMachine();
  const figures = [
    `${date}, ${machine}, Node ${node}, one process, the server in another; medians of ${ROUNDS}.`,
    '',
    '| | |',
    '|---|---|',
    `| open streams held by one process | ${MOST.toLocaleString('en')}, with ${OPEN_FILES.toLocaleString('en')} open files allowed |`,
    `| memory of each | ${at(memory, 1_000)} KiB with 1,000, ${at(memory, MOST)} KiB with ${MOST.toLocaleString('en')}; of bare fetch alone ${at(floor, MOST)} KiB |`,
    `| sockets | one for each open stream (HTTP/1.1) |`,
    `| CPU of a chunk | ${at(streams, 1)} µs with one stream, ${at(streams, 1_000)} µs with 1,000 at once |`,
    `| CPU of 1 MB of text | ${at(size, 10)} ms in events of 10 characters, ${at(size, 1_000)} ms of 1,000, ${at(size, 1_000_000)} ms in one event |`,
    `| CPU of a plain request | ${at(messages, 1)} ms with 1 message, ${at(messages, 1_000)} ms with 1,000, ${at(messages, 10_000)} ms with 10,000 |`,
  ].join('\n');
  const page = path('../docs/scale.md');
  writeFileSync(page, between(readFileSync(page, 'utf8'), 'figures', figures));
  console.log(figures);
} finally {
  stop();
}
