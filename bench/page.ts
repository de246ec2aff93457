import { judge } from './budgets.ts';
import type { Measure } from './measure.ts';
import type { Results } from './results.ts';
import { chartLinks } from './charts.ts';
import { betterTable, budgetTable, measureTables, reasonList, spreadTable } from './table.ts';

/** The parts of docs/benchmarks.md that a run writes, by the names of the markers around them. */
export function pageOf(results: Results, measures: readonly Measure[]): Record<string, string> {
  const { date, machine, node, versions, rows } = results;
  const listed = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const verdicts = judge(rows);
  const reasons = reasonList(verdicts);
  return {
    run: `${date}, ${machine}, Node ${node}. ${listed.join(', ')}.`,
    budgets: `${budgetTable(verdicts)}${reasons && `\n\nWhy budgets are missed:\n\n${reasons}`}`,
    better: betterTable(rows),
    charts: chartLinks(results),
    measures: measureTables(results, measures),
    spread: spreadTable(rows),
  };
}
