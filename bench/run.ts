/*
 * Measures this package and other clients in one run, and writes bench/results.json and the tables and charts of the docs.
 *
 *   npm run bench                    everything, about 25 minutes; a run that is stopped keeps the measures it has finished
 *   npm run bench -- --only stream   one measure (repeatable); the others keep their figures
 *   npm run bench -- --quick         fewer rounds, nothing written
 *   npm run bench -- --write         measures nothing: writes the pages and charts from the figures of the last run
 *   npm run bench -- --check         the figures of the last run against the budgets; exit code 1 if one is missed
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { judge } from './budgets.ts';
import { chartsOf } from './charts.ts';
import { describeMachine, versionsOf } from './environment.ts';
import { MEASURES } from './measures/index.ts';
import { installOurs } from './pack.ts';
import { merge, type Results } from './results.ts';
import { startServer } from './server-process.ts';
import { bulkFigures, queueFigures } from './bulk-pages.ts';
import { pageOf } from './page.ts';
import { between, budgetTable, measureTables, reasonList, summaryTable } from './table.ts';

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const RESULTS = file('results.json');

/** The parts of package.json and of npm's lock file that are read. */
interface Installed {
  dependencies: Record<string, string>;
  packages: Record<string, { version?: string }>;
}

async function main(): Promise<void> {
  const names = MEASURES.map(({ name }) => name).join(', ');
  const values = new Command('npm run bench')
    .usage('-- [options]')
    .description('Measures this package beside other clients, and writes the tables of the docs.')
    .option('--only <measure...>', `these measures alone, the others keep their figures: ${names}`)
    .option('--quick', 'fewer rounds, and nothing is written', false)
    .option('--check', 'measures nothing: compares the figures of the last run with the budgets', false)
    .option('--write', 'measures nothing: writes the pages and charts from the figures of the last run', false)
    .option('--rounds <count>', 'rounds of each measure', '5')
    .parse()
    .opts<{ only?: string[]; quick: boolean; check: boolean; write: boolean; rounds: string }>();
  if (values.check) return check(readResults());
  if (values.write) return write(readResults());
  const chosen = values.only ? MEASURES.filter(({ name }) => values.only?.includes(name)) : MEASURES;
  const unknown = values.only?.find((name) => !MEASURES.some((measure) => measure.name === name));
  if (unknown) throw new Error(`There is no measure ${unknown}. Choose one of ${names}.`);

  installPeers();
  console.error('Building and packing openrouter-fetch …');
  installOurs();
  const { origin, stop } = await startServer();
  try {
    const rounds = values.quick ? 3 : Number(values.rounds);
    let results: Results = { ...readResults(), ...describeMachine(), versions: versionsOf() };
    for (const measure of chosen) {
      const start = performance.now();
      process.stderr.write(`${measure.title} `);
      const rows = await measure.run({ origin, rounds, quick: values.quick });
      process.stderr.write(` ${Math.round((performance.now() - start) / 1000)} s\n`);
      results = { ...results, rows: merge(results.rows, rows) };
      if (!values.quick) write(results);
      console.log(`\n${measureTables({ ...results, rows }, [measure])}\n`);
    }
    check({ rows: results.rows.filter(({ measure }) => chosen.some(({ name }) => name === measure)) }, chosen);
  } finally {
    stop();
  }
}

function installPeers(): void {
  if (havePeers()) return;
  console.error('Installing the other clients into bench/ …');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: file('.'), stdio: 'inherit' });
}

/** In the requested versions. */
function havePeers(): boolean {
  const read = (path: string): Installed => JSON.parse(readFileSync(file(path), 'utf8')) as Installed;
  if (!existsSync(file('node_modules/.package-lock.json'))) return false;
  const { packages } = read('node_modules/.package-lock.json');
  return Object.entries(read('package.json').dependencies).every(
    ([name, version]) => packages[`node_modules/${name}`]?.version === version,
  );
}

function readResults(): Results {
  if (existsSync(RESULTS)) return JSON.parse(readFileSync(RESULTS, 'utf8')) as Results;
  return { date: '', machine: '', node: '', versions: {}, rows: [] };
}

function write(results: Results): void {
  const text = JSON.stringify(
    results,
    (_, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(5)) : value),
    2,
  );
  writeFileSync(RESULTS, `${text}\n`);
  // From the rounded figures, so that the pages can be written again from the file.
  const recorded = JSON.parse(text) as Results;
  update('../docs/benchmarks.md', pageOf(recorded, MEASURES));
  for (const [name, svg] of Object.entries(chartsOf(recorded))) writeFileSync(file(`../docs/${name}`), svg);
  update('../README.md', { benchmark: summaryTable(recorded) });
  update('../docs/bulk.md', { figures: bulkFigures(recorded) });
  update('../docs/scale.md', { queue: queueFigures(recorded) });
}

function update(page: string, parts: Record<string, string>): void {
  let text = readFileSync(file(page), 'utf8');
  for (const [name, part] of Object.entries(parts)) text = between(text, name, part);
  writeFileSync(file(page), text);
}

/** Compares the figures with the budgets: all of them, or those of the chosen measures. */
function check({ rows }: Pick<Results, 'rows'>, chosen = MEASURES): void {
  const verdicts = judge(rows).filter(({ measure }) => chosen.some(({ name }) => name === measure));
  console.log(budgetTable(verdicts));
  const missed = verdicts.filter(({ met }) => !met);
  console.log(
    missed.length === 0
      ? '\nEvery budget is met.'
      : `\n${missed.length} of ${verdicts.length} budgets are missed or not measured.\n\n${reasonList(verdicts)}`,
  );
  if (missed.length > 0) process.exitCode = 1;
}

try {
  await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
