import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { EMPTY, type Measure } from '../measure.ts';
import type { Row } from '../results.ts';
import { figure, ratios } from '../statistics.ts';

const HERE = fileURLToPath(new URL('..', import.meta.url));
const PROGRAMS = [
  'empty',
  'ours',
  'ours-standalone',
  'ours-paths',
  'openapi-fetch',
  'openai',
  'openrouter-sdk',
  'ai-sdk',
];

const OPTIONS = {
  target: 'es2023',
  lib: ['es2023', 'esnext.disposable', 'dom', 'dom.iterable', 'dom.asynciterable'],
  module: 'nodenext',
  types: [],
  strict: true,
  noEmit: true,
};

export interface Diagnostics {
  instantiations: number;
  totalMs: number;
  problems: number;
}

/** A file with one typed call and one loop over a stream, compiled by tsc. */
export const types: Measure = {
  name: 'types',
  title: 'Type-check of one call and one stream loop',
  ratio: EMPTY,
  async run({ rounds }) {
    const rows: Row[] = [];
    for (const skipLibCheck of [true, false]) {
      const samples = new Map<string, Diagnostics[]>(PROGRAMS.map((program) => [program, []]));
      // With the library checked, a round takes half a minute, and the time has no budget.
      for (let round = 0; round < (skipLibCheck ? rounds : 1); round++) {
        for (const program of PROGRAMS) samples.get(program)?.push(await check(program, skipLibCheck));
        process.stderr.write('.');
      }
      const floor = (samples.get('empty') ?? []).map(({ totalMs }) => totalMs);
      for (const [contender, each] of samples) {
        const base = { measure: this.name, contender };
        const how = skipLibCheck ? 'skipLibCheck' : 'with library check';
        const times = each.map(({ totalMs }) => totalMs);
        rows.push({ ...base, what: `time, ${how}`, unit: 'ms', value: figure(times), ratio: ratios(times, floor) });
        const counts = each.map(({ instantiations }) => instantiations);
        if (skipLibCheck) rows.push({ ...base, what: 'instantiations', unit: 'count', value: figure(counts) });
        else
          rows.push({
            ...base,
            what: 'errors, with library check',
            unit: 'count',
            value: figure(each.map(({ problems }) => problems)),
          });
      }
    }
    return rows;
  },
};

const check = (program: string, skipLibCheck: boolean): Promise<Diagnostics> =>
  checkFile(program, `${HERE}types/${program}.ts`, { skipLibCheck });

/** Type-checks a file in a separate process. `name` is that of its project. */
export async function checkFile(name: string, file: string, options: object): Promise<Diagnostics> {
  const project = `${HERE}.tmp/${name}.tsconfig.json`;
  const compilerOptions = { ...OPTIONS, ...options };
  mkdirSync(dirname(project), { recursive: true });
  writeFileSync(project, JSON.stringify({ compilerOptions, files: [file] }));
  const args = [`${HERE}node_modules/typescript/lib/tsc.js`, '-p', project, '--extendedDiagnostics'];
  const start = performance.now();
  const output = await promisify(execFile)(process.execPath, args, { cwd: HERE }).then(
    ({ stdout }) => stdout,
    // Type errors are part of the measurement.
    ({ stdout }: { stdout: string }) => stdout,
  );
  const read = (name: string): number => Number(new RegExp(`^${name}:\\s+([\\d.]+)`, 'm').exec(output)?.[1]);
  return {
    instantiations: read('Instantiations'),
    totalMs: performance.now() - start,
    problems: output.match(/error TS/g)?.length ?? 0,
  };
}
