import { Worker } from 'node:worker_threads';

/** Interval of progress reports, in ms. */
const PROGRESS = 10_000;

/** Runs in another thread, because the work may block this one for minutes. */
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
  /** What the user can do about it. */
  readonly message: string;
  /** Suppresses progress reports. */
  readonly quiet?: boolean;
}

/** Does the work, or ends this process after the time limit. */
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
