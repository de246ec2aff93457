import { writeFileSync } from 'node:fs';
import type { BulkKind, BulkProgress } from '../../bulk/types.ts';
import { EXIT, type IO } from '../io.ts';
import type { Answers } from './answers.ts';
import { reasonOf } from '../usage-error.ts';
import type { RunFlags } from './flags.ts';
import { count, KIND_NAMES, money, type Meter } from './meter.ts';
import { reportPage } from './report.ts';
import type { Scan } from './scan.ts';

/** How a run ended. With a `stop`, it ended before the end of its input. */
export interface End {
  readonly progress: BulkProgress;
  readonly stop: { readonly reason: string; readonly message: string } | undefined;
}

export interface Summary extends End {
  readonly meter: Meter;
  readonly answers: Answers;
  readonly scanned: Scan;
  readonly flags: RunFlags;
  readonly input: string;
  readonly io: IO;
}

/** Prints the summary of a run, and returns the exit code: 0 only if every row succeeded. */
export function summarize({ progress, stop, meter, answers, scanned, flags, input, io }: Summary): number {
  const { out, report, json = false } = flags;
  const byKind: Record<BulkKind, number> = { answered: 0, cut: 0, empty: 0, refused: 0, failed: 0 };
  for (const id of scanned.ids) {
    const known = answers.known.get(id);
    if (known) byKind[known.kind]++;
  }
  const figures = meter.figures(progress);
  const missing = scanned.rows - Object.values(byKind).reduce((sum, each) => sum + each, 0);
  const complete = byKind.answered === scanned.rows && scanned.rejects.length === 0;
  const reason = stop?.message;
  const lines = [
    `${count(byKind.answered)} of ${count(scanned.rows)} rows are answered.`,
    ...Object.entries(byKind).flatMap(([kind, value]) =>
      kind === 'answered' || value === 0 ? [] : [`${count(value)} ${KIND_NAMES[kind as BulkKind]}.`],
    ),
    ...(missing > 0 ? [`${count(missing)} not answered yet: run the same command again.`] : []),
    ...(scanned.rejects.length > 0 ? [`${count(scanned.rejects.length)} rejected.`] : []),
    ...(meter.latencies.some((ms) => ms > 0)
      ? [
          `Latency ${count(meter.quantile(0.5))} ms in the median, ${count(meter.quantile(0.95))} ms for 95 %. ${count(figures.rateLimited)} requests rate-limited.`,
        ]
      : []),
    `Cost ${money(figures.cost)}, including earlier runs ${money(answers.spent)}.`,
    ...(figures.unpriced > 0
      ? [
          `The cost of ${count(figures.unpriced)} requests is unknown: their connections broke, or no cost was reported.`,
        ]
      : []),
    ...(figures.unbounded > 0
      ? [
          `For ${count(figures.unbounded)} requests --max-cost was only an estimate: the model has no listed price, or the row no --max-tokens, or images or web search.`,
        ]
      : []),
    ...(byKind.failed + byKind.refused > 0 ? ['Run those that failed again with --retry-failed.'] : []),
    ...(byKind.cut + byKind.empty > 0 ? ['Run truncated and empty ones again with --retry-cut.'] : []),
  ];
  if (reason !== undefined) io.error(`${reason}\n`);
  if (json) {
    const { seconds, cost, rateLimited, unpriced } = figures;
    const latency = { p50: meter.quantile(0.5), p95: meter.quantile(0.95) };
    io.out(
      `${JSON.stringify({ rows: scanned.rows, ...byKind, missing, rejected: scanned.rejects.length, seconds, cost, spent: answers.spent, rateLimited, unpriced, latency, stopped: stop?.reason })}\n`,
    );
  } else io.out(`${lines.join('\n')}\n`);
  if (report !== undefined) {
    const page = reportPage(`${input} → ${out}`, figures, byKind, meter, reason === undefined ? [] : [reason]);
    try {
      writeFileSync(report, page);
    } catch (error) {
      io.error(`The report could not be written: ${reasonOf(error)}\n`);
    }
  }
  return complete && !stop ? EXIT.ok : EXIT.different;
}
