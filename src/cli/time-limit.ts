import { Worker } from 'node:worker_threads';

/** Written while the work goes on, in ms. */
const PROGRESS = 10_000;

/** In a thread of its own, because the work may keep this one busy for minutes. */
const WATCH = `
const { workerData: { started, limit, progress, message } } = require('node:worker_threads');
const { writeSync } = require('node:fs');
const seconds = () => Math.round((Date.now() - started) / 1000);
if (progress > 0) setInterval(() => writeSync(2, 'Still working after ' + seconds() + ' s …\\n'), progress);
setTimeout(() => {
  writeSync(2, message + '\\n');
  process.kill(process.pid, 'SIGTERM');
}, limit);
`;

export interface TimeLimit {
  /** 0: no limit. */
  readonly seconds: number;
  /** What to do about it, for the person who waited. */
  readonly message: string;
  /** Says nothing meanwhile. */
  readonly quiet?: boolean;
}

/** Does the work, or ends this process when the time is over. */
export async function withinLimit<T>(
  { seconds, message, quiet = false }: TimeLimit,
  work: () => Promise<T>,
): Promise<T> {
  if (seconds === 0) return work();
  const workerData = { started: Date.now(), limit: seconds * 1000, progress: quiet ? 0 : PROGRESS, message };
  const watch = new Worker(WATCH, { eval: true, execArgv: [], workerData });
  watch.unref();
  try {
    return await work();
  } finally {
    await watch.terminate();
  }
}
