import { closeSync, existsSync, openSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runMany } from '../../bulk/run-many.ts';
import { Tally } from '../../bulk/tally.ts';
import type { BulkProgress, BulkRequest, BulkRun } from '../../bulk/types.ts';
import { OpenRouter } from '../../client/open-router.ts';
import { environment } from '../../settings.ts';
import { REWRITE, type IO } from '../io.ts';
import { DiskFullError } from '../run/answers-file.ts';
import { Answers, type Known } from '../run/answers.ts';
import { runBatches } from '../run/batch.ts';
import { inputFormat, limitsOf, pollIntervalOf, rowOptions, type RunFlags } from '../run/flags.ts';
import { readRows, type InputRow } from '../run/input.ts';
import { lock } from '../run/lock.ts';
import { count, Meter, progressLine } from '../run/meter.ts';
import { checkQueueFlags, runOnQueue } from '../run/queue-run.ts';
import { checkSameRun, readRunFile, writeRunFile, type RunFile } from '../run/run-file.ts';
import { runnable, scan, type Scan } from '../run/scan.ts';
import { summarize, type End } from '../run/summary.ts';
import { reasonOf, UsageError } from '../usage-error.ts';

/** Sends every row of a file and appends the results to another. Run again, it resumes where it stopped. */
export async function run(input: string, flags: RunFlags, io: IO): Promise<number> {
  const { out, report, lenient = false, append = false } = flags;
  checkFiles(input, out, report);
  const options = rowOptions(flags);
  const format = inputFormat(input, flags.format);
  const limits = limitsOf(flags);
  const pollInterval = pollIntervalOf(flags);
  checkQueueFlags(flags);
  // With a queue, the workers have the key.
  if (flags.queue === undefined && environment('OPENROUTER_API_KEY') === undefined)
    throw new UsageError('There is no API key: set the environment variable OPENROUTER_API_KEY.');
  const client = new OpenRouter({
    ...(flags.queue !== undefined && { apiKey: 'of the workers' }),
    ...(flags.baseUrl !== undefined && { baseURL: flags.baseUrl }),
    logLevel: 'off',
  });
  const unlock = lock(out);
  try {
    if (!flags.batch && existsSync(`${out}.batches.json`))
      throw new UsageError(
        `Batches of ${out} have been submitted, whose results are not there yet: add --batch, which joins them. Without it their rows are paid for twice; remove ${out}.batches.json if that is meant.`,
      );
    const before = readRunFile(out);
    if (!before && isFilled(out))
      throw new UsageError(
        `${out} exists, but not ${out}.run.json, which says what it was made from. Use another --out, or remove it.`,
      );
    const rows = (): AsyncGenerator<InputRow> => readRows(input, format, options);
    const scanned = await scan(input, rows(), before?.rows ?? 0, lenient);
    if (before) checkSameRun(out, before, scanned, input, options.model, append);
    const { hash, rows: total } = scanned;
    const started = before?.started ?? new Date().toISOString();
    if (scanned.rejects.length > 0) reject(out, scanned, io);
    const answers = new Answers(out);
    const unreported = (before?.unreported ?? 0) + answers.interrupted.length * answers.dearest;
    const own: RunFile = { version: 1, input, hash, rows: total, model: options.model ?? null, started, unreported };
    if (before?.hash !== hash || before.unreported !== unreported) writeRunFile(out, own);
    answers.begin();
    if (before && answers.known.size === 0 && !isFilled(out))
      io.error(`${out} is empty or was removed since ${before.started}: all rows are sent.\n`);
    return await execute({ client, rows, answers, scanned, own, flags, limits, pollInterval, input, io });
  } finally {
    unlock();
  }
}

interface Execution {
  readonly client: OpenRouter;
  readonly rows: () => AsyncGenerator<InputRow>;
  readonly answers: Answers;
  readonly scanned: Scan;
  readonly own: RunFile;
  readonly flags: RunFlags;
  readonly limits: ReturnType<typeof limitsOf>;
  readonly pollInterval: number | undefined;
  readonly input: string;
  readonly io: IO;
}

async function execute(execution: Execution): Promise<number> {
  const { rows, answers, scanned, flags, io } = execution;
  const due = new Set([...scanned.ids].filter((id) => isDue(answers.known.get(id), flags)));
  greet(answers, scanned.rows - due.size, scanned.rows, flags.out, io);
  const meter = new Meter(due.size);
  /** The rows without a result from this run. */
  const source = async function* (): AsyncGenerator<BulkRequest> {
    for await (const request of runnable(rows()))
      if (due.has(request.id) && !answers.added.has(request.id)) yield request;
  };
  let end: End | undefined;
  try {
    end = await (flags.batch ? throughBatches : atOnce)(execution, source, meter);
  } finally {
    const lost = closeAnswers(answers, end?.stop?.reason !== 'disk');
    if (end && lost) end = { ...end, stop: end.stop ?? lost };
  }
  return summarize({ ...execution, ...end, meter });
}

function closeAnswers(answers: Answers, finished: boolean): End['stop'] {
  try {
    answers.close(finished);
    return undefined;
  } catch (error) {
    if (!(error instanceof DiskFullError)) throw error;
    return { reason: 'disk', message: error.message };
  }
}

function greet({ removed, interrupted }: Answers, kept: number, total: number, out: string, io: IO): void {
  if (removed > 0) io.error(`Removed an incomplete line of ${removed} bytes from the end of ${out}.\n`);
  if (interrupted.length > 0) {
    const which = interrupted.length === 1 ? '1 row was' : `${interrupted.length} rows were`;
    io.error(`${which} in flight when the last run was interrupted; they are sent again and may be paid for twice.\n`);
  }
  if (kept > 0) io.error(`Resuming: ${count(kept)} of ${count(total)} rows are done.\n`);
}

type Source = () => AsyncGenerator<BulkRequest>;

async function atOnce(
  { client, answers, own, limits, flags, io }: Execution,
  source: Source,
  meter: Meter,
): Promise<End> {
  const spent = answers.spent + own.unreported;
  const bulk =
    flags.queue === undefined
      ? runMany(client, source(), { ...limits, spent, onStart: (id) => answers.start(id) })
      : await runOnQueue(source(), { ...limits, spent, run: `${own.started} ${own.input}`, flags, io });
  const onStop = (): void => {
    io.error('\nFinishing the rows in flight. Press Ctrl-C again to quit at once.\n');
    bulk.stop();
  };
  if (io.signal?.aborted) onStop();
  io.signal?.addEventListener('abort', onStop, { once: true });
  const stopProgress = showProgress(bulk, meter, io);
  try {
    for await (const result of bulk) {
      answers.add(result);
      meter.add(result);
    }
    return { progress: bulk.progress, stop: bulk.stopped };
  } catch (error) {
    if (!(error instanceof DiskFullError)) throw error;
    return { progress: bulk.progress, stop: { reason: 'disk', message: error.message } };
  } finally {
    stopProgress();
    // The possible cost of requests without a line still counts when the run is resumed.
    const unreported = bulk.progress.spent - answers.spent;
    if (unreported - own.unreported > 1e-9) writeRunFile(flags.out, { ...own, unreported });
    io.signal?.removeEventListener('abort', onStop);
  }
}

async function throughBatches(
  { client, answers, flags, io, pollInterval }: Execution,
  rows: Source,
  meter: Meter,
): Promise<End> {
  const tally = new Tally();
  const finished = await runBatches({
    client,
    rows,
    io,
    pollInterval,
    out: flags.out,
    sync: () => answers.sync(),
    add(result) {
      answers.add(result);
      meter.add(result);
      tally.addRow(result.kind);
      if (result.usage) tally.addUsage(result.usage);
    },
  });
  const progress: BulkProgress = {
    ...tally.counts(),
    inFlight: 0,
    spent: 0,
    reserved: 0,
    rate: undefined,
    atConcurrency: false,
  };
  const stop = { reason: 'stopped', message: 'Stopped waiting; the batches keep running.' };
  return { progress, stop: finished ? undefined : stop };
}

function isDue(known: Known | undefined, { retryFailed = false, retryCut = false }: RunFlags): boolean {
  if (!known || known.passing) return true;
  if (known.kind === 'failed' || known.kind === 'refused') return retryFailed;
  return retryCut && (known.kind === 'cut' || known.kind === 'empty');
}

const LIVE_MS = 250;
const PLAIN_MS = 10_000;

/** Shows the progress of a run until the returned function is called. */
function showProgress(bulk: BulkRun<unknown>, meter: Meter, { error, terminal = false }: IO): () => void {
  const show = (): void => {
    const line = progressLine(meter.figures(bulk.progress));
    error(terminal ? `${REWRITE}${line}` : `${line}\n`);
  };
  const timer = setInterval(show, terminal ? LIVE_MS : PLAIN_MS);
  return () => {
    clearInterval(timer);
    if (terminal) error(REWRITE);
  };
}

function reject(out: string, { rejects }: Scan, io: IO): void {
  const path = `${out}.rejects`;
  writeFileSync(path, rejects.map((each) => `${JSON.stringify(each)}\n`).join(''));
  io.error(`${count(rejects.length)} rows cannot be run; they are in ${path}.\n`);
}

function checkFiles(input: string, out: string, report: string | undefined): void {
  if (!statSync(input, { throwIfNoEntry: false })?.isFile())
    throw new UsageError(`${input} is not a file that can be read.`);
  for (const [flag, path] of [
    ['--out', out],
    ['--report', report],
  ] as const) {
    if (path === undefined) continue;
    const known = statSync(path, { throwIfNoEntry: false });
    if (known && !known.isFile())
      throw new UsageError(`${flag} must be a file; ${path} is ${known.isDirectory() ? 'a folder' : 'not one'}.`);
    if (isSame(path, input)) throw new UsageError(`${flag} must be another file than the input.`);
  }
  if (report === undefined) return;
  if (isSame(report, out)) throw new UsageError('--report must be another file than --out.');
  try {
    // Fails now rather than when everything has been paid for.
    closeSync(openSync(report, 'a'));
  } catch (error) {
    throw new UsageError(`--report cannot be written: ${reasonOf(error)}`);
  }
}

/** True if two paths are the same file, which may be a link. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false }));
  return resolve(one) === resolve(other) || (a !== undefined && a.ino === b?.ino && a.dev === b.dev);
}

function isFilled(path: string): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0;
}
