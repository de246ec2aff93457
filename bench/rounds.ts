import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { CONTENDERS, FLOOR, RUNNING, type Bench } from './measure.ts';
import type { Row } from './results.ts';
import { figure, ratios } from './statistics.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** Runs a script of this folder in a new process; resolves with its output and the time measured by the parent. */
export async function runScript(
  script: string,
  args: readonly string[],
  flags: readonly string[] = [],
  program: string = process.execPath,
): Promise<{ output: string; wallMs: number }> {
  const start = performance.now();
  const { stdout } = await promisify(execFile)(program, [...flags, `${HERE}${script}`, ...args], {
    cwd: HERE,
    maxBuffer: 64 * 1024 * 1024,
    env: { PATH: process.env['PATH'], NODE_ENV: 'production' },
  });
  return { output: stdout, wallMs: performance.now() - start };
}

/** Runs every contender once per round, in turn, so that other load on the machine affects all of them equally. */
export async function interleave<T>(
  rounds: number,
  run: (contender: string) => Promise<T>,
  contenders: readonly string[] = Object.keys(CONTENDERS),
): Promise<Map<string, T[]>> {
  const samples = new Map<string, T[]>(contenders.map((contender) => [contender, []]));
  for (let round = 0; round < rounds; round++) {
    for (const contender of contenders) samples.get(contender)?.push(await run(contender));
    process.stderr.write('.');
  }
  return samples;
}

/** A row for each contender, with ratios to the floor if that is one of them. */
export function rowsOf<T>(
  { measure, what, unit }: Pick<Row, 'measure' | 'what' | 'unit'>,
  samples: ReadonlyMap<string, readonly T[]>,
  read: (sample: T) => number,
  floorName: string = FLOOR,
): Row[] {
  const floor = samples.get(floorName)?.map(read);
  return [...samples].map(([contender, each]) => {
    const values = each.map(read);
    const compared = floor && floor.every((value) => value > 0) ? { ratio: ratios(values, floor) } : {};
    return { measure, what, unit, contender, value: figure(values), ...compared };
  });
}

/** Reported by `worker.mjs` for one run. */
export interface WorkerResult {
  readonly cpuMs: number;
  readonly wallMs: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly maxRssMB: number;
  readonly connections: number;
}

export interface WorkerSettings {
  readonly mode: 'plain' | 'stream' | 'first-delta';
  /** Warm-up time in ms, so that compilation is not measured. */
  readonly warmupMs?: number;
  readonly measureMs?: number;
  /** Number of warm-up calls, instead of a time. */
  readonly warmup?: number;
  readonly count?: number;
  readonly concurrency?: number;
  /** Pause before each call, in ms. */
  readonly pauseMs?: number;
}

/** Runs the worker in rounds, for every contender that differs at run time, or for the given ones. */
export function workers(
  { origin, rounds }: Pick<Bench, 'origin' | 'rounds'>,
  scenario: string,
  settings: WorkerSettings,
  contenders: readonly string[] = RUNNING,
): Promise<Map<string, WorkerResult[]>> {
  const run = async (contender: string): Promise<WorkerResult> => {
    const { output } = await runScript('worker.mjs', [contender, origin, scenario, JSON.stringify(settings)]);
    return JSON.parse(output) as WorkerResult;
  };
  return interleave(rounds, run, contenders);
}
