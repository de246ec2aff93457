import { fewer, FLOOR, type Measure } from '../measure.ts';
import type { Row } from '../results.ts';
import { runScript, type WorkerResult, type WorkerSettings } from '../rounds.ts';
import { figure, ratios } from '../statistics.ts';
import { bunPath, denoPath, nodePath } from '../../test/runtimes/runtimes.ts';
import { install, run as execute } from '../../test/runtimes/tools.ts';

interface Environment {
  readonly name: string;
  readonly path: string | undefined;
  /** Arguments before the script. */
  readonly flags: readonly string[];
}

const SCENARIOS: readonly (readonly [what: string, scenario: string, mode: WorkerSettings['mode']])[] = [
  ['CPU per request', 'plain', 'plain'],
  ['CPU per 1,000 chunks, 64 KB writes', '64k', 'stream'],
  ['CPU per 1,000 chunks, 1,448 B writes', '1448', 'stream'],
];

/** The same program in each runtime; those that cannot be installed here are left out. */
export const environments: Measure = {
  name: 'environments',
  title: 'Runtimes',
  ratio: 'The figure is that of openrouter-fetch, and **×** is its ratio to bare fetch in the same runtime and round.',
  explain:
    'Bun parses JSON several times faster than V8, so skipping it saves less there. On Deno and Bun every request has a signal; on Node only one that a timeout other than the default, or your own signal, may end.',
  async run(bench) {
    const problem = await install();
    if (problem) process.stderr.write(`(${problem}) `);
    const length = { warmupMs: 500, measureMs: bench.quick ? 300 : 500 };
    const rows: Row[] = [];
    for (const { name, path, flags } of environmentsOf()) {
      if (path === undefined) continue;
      const { output } = await execute(path, ['--version']);
      const contender = `${name} ${/\d+\.\d+\.\d+/.exec(output)?.[0] ?? ''}`;
      for (const [what, scenario, mode] of SCENARIOS) {
        const measured: Record<string, number[]> = { [FLOOR]: [], ours: [] };
        for (let round = 0; round < fewer(bench).rounds; round++) {
          for (const [program, samples] of Object.entries(measured)) {
            const args = [program, bench.origin, scenario, JSON.stringify({ mode, ...length })];
            samples.push((JSON.parse((await runScript('worker.mjs', args, flags, path)).output) as WorkerResult).cpuMs);
          }
        }
        const { ours = [], [FLOOR]: floor = [] } = measured;
        rows.push({
          measure: this.name,
          what,
          unit: 'ms',
          contender,
          value: figure(ours),
          ratio: ratios(ours, floor),
        });
      }
      process.stderr.write('.');
    }
    return rows;
  },
};

function environmentsOf(): Environment[] {
  return [
    ...['22', '24', '26'].map((version) => ({ name: 'Node', path: nodePath(version), flags: [] })),
    { name: 'Bun', path: bunPath(), flags: [] },
    { name: 'Deno', path: denoPath(), flags: ['run', '-A', '--no-lock', '--node-modules-dir=manual'] },
  ];
}
