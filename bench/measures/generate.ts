import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FEWER, generate as generateClient, smallDocument, WHOLE } from '../documents.ts';
import type { Measure } from '../measure.ts';
import type { Row } from '../results.ts';
import { figure } from '../statistics.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** From a document to types, operations and resources, in a separate process. */
export const generate: Measure = {
  name: 'generate',
  title: 'Generation',
  async run({ rounds }) {
    const documents = { [`${FEWER} operations`]: smallDocument(), 'all operations': WHOLE };
    return Object.entries(documents).map(([what, spec]): Row => {
      const times = Array.from({ length: Math.min(3, rounds) }, () => {
        const out = `${ROOT}bench/.tmp/generated`;
        rmSync(out, { recursive: true, force: true });
        const start = performance.now();
        generateClient(spec, out);
        process.stderr.write('.');
        return performance.now() - start;
      });
      return { measure: this.name, what, unit: 'ms', contender: 'ours', value: figure(times) };
    });
  },
};
