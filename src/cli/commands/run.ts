import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { runMany } from '../../bulk/run-many.ts';
import type { BulkKind, BulkRequest, BulkRun } from '../../bulk/types.ts';
import { OpenRouter } from '../../client/open-router.ts';
import { asRecord, parseJSON } from '../../json.ts';
import { environment } from '../../settings.ts';
import { EXIT, type IO } from '../io.ts';
import { DiskFullError } from '../run/answers-file.ts';
import { Answers, type Known } from '../run/answers.ts';
import { FORMATS, formatOf, readRows, type InputFormat, type InputRow, type RowOptions } from '../run/input.ts';
import { lock } from '../run/lock.ts';
import { count, KIND_NAMES, Meter, money, progressLine } from '../run/meter.ts';
import { reportPage } from '../run/report.ts';
import { checkSameRun, readRunFile, writeRunFile } from '../run/run-file.ts';
import { runnable, scan, type Scan } from '../run/scan.ts';
import { reasonOf, UsageError } from '../usage-error.ts';

export interface RunFlags {
  readonly out: string;
  readonly format?: string;
  readonly model?: string;
  readonly system?: string;
  readonly schema?: string;
  readonly template?: string;
  readonly maxTokens?: string;
  readonly concurrency?: string;
  readonly requestsPerMinute?: string;
  readonly tokensPerMinute?: string;
  readonly maxCost?: string;
  readonly maxRetries?: string;
  readonly timeout?: string;
  readonly baseUrl?: string;
  readonly lenient?: boolean;
  readonly append?: boolean;
  readonly retryFailed?: boolean;
  readonly retryCut?: boolean;
  readonly wait?: boolean;
  readonly report?: string;
  readonly json?: boolean;
}

/** Sends every row of a file and appends the results to another; run again, it goes on where it ended. */
export async function run(input: string, flags: RunFlags, io: IO): Promise<number> {
  const { out, lenient = false, append = false } = flags;
  checkFiles(input, out);
  const options = rowOptions(flags);
  const format = inputFormat(input, flags.format);
  const limits = limitsOf(flags);
  if (environment('OPENROUTER_API_KEY') === undefined)
    throw new UsageError('There is no API key: set the environment variable OPENROUTER_API_KEY.');
  const client = new OpenRouter({ ...(flags.baseUrl !== undefined && { baseURL: flags.baseUrl }), logLevel: 'off' });
  const unlock = lock(out);
  try {
    const before = readRunFile(out);
    if (!before && isFilled(out))
      throw new UsageError(`${out} exists and was not begun by this command. Use another --out, or remove it.`);
    const rows = (): AsyncGenerator<InputRow> => readRows(input, format, options);
    const scanned = await scan(input, rows(), before?.rows ?? 0, lenient);
    if (before) checkSameRun(out, before, scanned, input, options.model, append);
    const { hash, rows: total } = scanned;
    const started = before?.started ?? new Date().toISOString();
    if (before?.hash !== hash)
      writeRunFile(out, { version: 1, input, hash, rows: total, model: options.model ?? null, started });
    if (scanned.rejects.length > 0) reject(out, scanned, io);
    const answers = new Answers(out);
    return await execute({ client, rows, answers, scanned, flags, limits, input, io });
  } finally {
    unlock();
  }
}

interface Execution {
  readonly client: OpenRouter;
  readonly rows: () => AsyncGenerator<InputRow>;
  readonly answers: Answers;
  readonly scanned: Scan;
  readonly flags: RunFlags;
  readonly limits: ReturnType<typeof limitsOf>;
  readonly input: string;
  readonly io: IO;
}

async function execute({ client, rows, answers, scanned, flags, limits, input, io }: Execution): Promise<number> {
  const { out } = flags;
  const due = (id: string): boolean => isDue(answers.known.get(id), flags);
  const total = [...scanned.ids].filter(due).length;
  const kept = scanned.rows - total;
  if (answers.removed > 0) io.error(`Removed an incomplete line of ${answers.removed} bytes from the end of ${out}.\n`);
  if (answers.interrupted.length > 0) {
    const which = answers.interrupted.length === 1 ? '1 row was' : `${answers.interrupted.length} rows were`;
    io.error(`${which} in flight when the last run was interrupted; they are sent again and may be paid for twice.\n`);
  }
  if (kept > 0) io.error(`Resuming: ${count(kept)} of ${count(scanned.rows)} rows are done.\n`);
  const meter = new Meter(total);
  const source = (async function* (): AsyncGenerator<BulkRequest> {
    for await (const request of runnable(rows())) if (due(request.id)) yield request;
  })();
  const bulk = runMany(client, source, { ...limits, onStart: (id) => answers.start(id) });
  const onStop = (): void => {
    io.error('\nFinishing the rows in flight. Press Ctrl-C again to leave at once.\n');
    bulk.stop();
  };
  if (io.signal?.aborted) onStop();
  io.signal?.addEventListener('abort', onStop, { once: true });
  const stopTelling = tell(bulk, meter, io);
  let problem: string | undefined;
  try {
    for await (const result of bulk) {
      answers.add(result);
      meter.add(result);
    }
  } catch (error) {
    if (!(error instanceof DiskFullError)) throw error;
    problem = error.message;
  } finally {
    stopTelling();
    io.signal?.removeEventListener('abort', onStop);
    answers.close(problem === undefined);
  }
  return summarize({ bulk, meter, answers, scanned, flags, input, io, problem });
}

function isDue(known: Known | undefined, { retryFailed = false, retryCut = false }: RunFlags): boolean {
  if (!known || known.passing) return true;
  if (known.kind === 'failed' || known.kind === 'refused') return retryFailed;
  return retryCut && (known.kind === 'cut' || known.kind === 'empty');
}

const LIVE_MS = 250;
const PLAIN_MS = 10_000;

/** Shows how far a run is, until it is told to stop. */
function tell(bulk: BulkRun<unknown>, meter: Meter, { error, terminal = false }: IO): () => void {
  const show = (): void => {
    const line = progressLine(meter.figures(bulk.progress));
    error(terminal ? `\r\x1b[K${line}` : `${line}\n`);
  };
  const timer = setInterval(show, terminal ? LIVE_MS : PLAIN_MS);
  return () => {
    clearInterval(timer);
    if (terminal) error('\r\x1b[K');
  };
}

interface End extends Pick<Execution, 'answers' | 'scanned' | 'flags' | 'input' | 'io'> {
  readonly bulk: BulkRun<unknown>;
  readonly meter: Meter;
  readonly problem: string | undefined;
}

function summarize({ bulk, meter, answers, scanned, flags, input, io, problem }: End): number {
  const { out, report, json = false } = flags;
  const byKind: Record<BulkKind, number> = { answered: 0, cut: 0, empty: 0, refused: 0, failed: 0 };
  for (const id of scanned.ids) {
    const known = answers.known.get(id);
    if (known) byKind[known.kind]++;
  }
  const figures = meter.figures(bulk.progress);
  const missing = scanned.rows - Object.values(byKind).reduce((sum, each) => sum + each, 0);
  const complete = byKind.answered === scanned.rows && scanned.rejects.length === 0;
  const reason = problem ?? bulk.stopped?.message;
  const lines = [
    `${count(byKind.answered)} of ${count(scanned.rows)} rows are answered.`,
    ...Object.entries(byKind).flatMap(([kind, value]) =>
      kind === 'answered' || value === 0 ? [] : [`${count(value)} ${KIND_NAMES[kind as BulkKind]}.`],
    ),
    ...(missing > 0 ? [`${count(missing)} not answered yet: run the same command again.`] : []),
    ...(scanned.rejects.length > 0 ? [`${count(scanned.rejects.length)} rejected.`] : []),
    `Latency ${count(meter.quantile(0.5))} ms in the median, ${count(meter.quantile(0.95))} ms for 95 %. ${count(figures.rateLimited)} requests rate-limited.`,
    `Cost ${money(figures.cost)}, with earlier runs ${money(answers.spent)}.${figures.unpriced > 0 ? ` Cost unknown of ${count(figures.unpriced)} requests.` : ''}`,
    ...(figures.unbounded > 0
      ? [`${count(figures.unbounded)} requests had no upper bound of their cost, so that --max-cost could be passed.`]
      : []),
    ...(byKind.failed + byKind.refused > 0 ? ['Run those that failed again with --retry-failed.'] : []),
    ...(byKind.cut + byKind.empty > 0 ? ['Run truncated and empty ones again with --retry-cut.'] : []),
  ];
  if (reason !== undefined) io.error(`${reason}\n`);
  if (json) {
    const { seconds, cost, rateLimited, unpriced } = figures;
    const latency = { p50: meter.quantile(0.5), p95: meter.quantile(0.95) };
    const stopped = problem === undefined ? bulk.stopped?.reason : 'disk';
    io.out(
      `${JSON.stringify({ rows: scanned.rows, ...byKind, missing, rejected: scanned.rejects.length, seconds, cost, spent: answers.spent, rateLimited, unpriced, latency, stopped })}\n`,
    );
  } else io.out(`${lines.join('\n')}\n`);
  if (report !== undefined)
    writeFileSync(
      report,
      reportPage(`${input} → ${out}`, figures, byKind, meter, reason === undefined ? [] : [reason]),
    );
  return complete && problem === undefined ? EXIT.ok : EXIT.different;
}

function reject(out: string, { rejects }: Scan, io: IO): void {
  const path = `${out}.rejects`;
  writeFileSync(path, rejects.map((each) => `${JSON.stringify(each)}\n`).join(''));
  io.error(`${count(rejects.length)} rows cannot be run; they are in ${path}.\n`);
}

function checkFiles(input: string, out: string): void {
  if (!statSync(input, { throwIfNoEntry: false })?.isFile())
    throw new UsageError(`${input} is not a file that can be read.`);
  if (statSync(out, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`--out must be a file; ${out} is a folder.`);
  if (out === input) throw new UsageError('--out must be another file than the input.');
}

function isFilled(path: string): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

function rowOptions({ model, system, schema, template, maxTokens }: RunFlags): RowOptions {
  return {
    model,
    system: system === undefined ? undefined : textOf(system),
    schema: schema === undefined ? undefined : readSchema(schema),
    template: template === undefined ? undefined : textOf(template),
    maxTokens: amount('--max-tokens', maxTokens, true),
  };
}

/** The text itself, or that of a file: `@prompt.txt`. */
function textOf(value: string): string {
  if (!value.startsWith('@')) return value;
  try {
    return readFileSync(value.slice(1), 'utf8');
  } catch (error) {
    throw new UsageError(`${value.slice(1)} cannot be read: ${reasonOf(error)}`);
  }
}

function readSchema(path: string): Record<string, unknown> {
  const schema = asRecord(parseJSON(textOf(`@${path}`)));
  if (!schema) throw new UsageError(`${path} is not a JSON Schema: it must hold a JSON object.`);
  return schema;
}

function inputFormat(input: string, format: string | undefined): InputFormat {
  if (format === undefined) return formatOf(input);
  if ((FORMATS as readonly string[]).includes(format)) return format as InputFormat;
  throw new UsageError(`--format must be one of ${FORMATS.join(', ')}, not ${JSON.stringify(format)}.`);
}

function limitsOf(flags: RunFlags): Record<string, number | boolean> {
  const given = {
    concurrency: amount('--concurrency', flags.concurrency, true),
    requestsPerMinute: amount('--requests-per-minute', flags.requestsPerMinute, false),
    tokensPerMinute: amount('--tokens-per-minute', flags.tokensPerMinute, false),
    maxCost: amount('--max-cost', flags.maxCost, false),
    maxRetries: flags.maxRetries === '0' ? 0 : amount('--max-retries', flags.maxRetries, true),
    timeout: amount('--timeout', flags.timeout, false),
    wait: flags.wait,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Record<
    string,
    number | boolean
  >;
}

function amount(flag: string, text: string | undefined, whole: boolean): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() !== '' && value > 0 && value < Infinity && (!whole || Number.isInteger(value))) return value;
  throw new UsageError(`${flag} must be a ${whole ? 'whole ' : ''}number above 0, not ${JSON.stringify(text)}.`);
}
