import type { Measure } from '../measure.ts';
import { interleave, rowsOf, runScript } from '../rounds.ts';

/** From the start of a process to its first completion, and to the first delta of a stream. */
export const coldStart: Measure = {
  name: 'cold-start',
  title: 'Cold start: a new process, import, construct, ask',
  explain: 'A process of its own for each: from its start until the first completion is there.',
  async run({ origin, rounds }) {
    const measure = this.name;
    const plain = await interleave(rounds * 2, (contender) =>
      runScript('cold-start.mjs', [contender, origin, 'plain']),
    );
    const stream = await interleave(rounds, (contender) => runScript('cold-start.mjs', [contender, origin, 'stream']));
    return [
      ...rowsOf({ measure, what: 'to the first completion', unit: 'ms' }, plain, ({ wallMs }) => wallMs),
      ...rowsOf({ measure, what: 'to the first delta', unit: 'ms' }, stream, ({ wallMs }) => wallMs),
    ];
  },
};
