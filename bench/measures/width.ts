import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FEWER, generate, smallDocument, WHOLE } from '../documents.ts';
import type { Measure } from '../measure.ts';
import type { Row } from '../results.ts';
import { interleave, rowsOf, runScript } from '../rounds.ts';
import { complete, type Completions } from '../tsserver.ts';
import { asOneFile, filesAtStart, gzipped } from './bundle.ts';
import { checkFile, type Diagnostics } from './types.ts';

const PARAMS = "{ model: 'm', messages: [{ role: 'user', content: 'Hi' }] }";
const FOLDER = fileURLToPath(new URL('../.tmp/', import.meta.url));

const CLIENTS: Readonly<Record<string, () => string>> = {
  [`${FEWER} operations`]: smallDocument,
  'all operations': () => WHOLE,
};

/** The cost of all other operations for a program that calls a few of them. */
export const width: Measure = {
  name: 'width',
  title: `A client of ${FEWER} operations beside one of all`,
  explain:
    'Both are generated from our document, in the same way. Bundles are minified for a browser: what a program with one chat call loads at its start. Import and construct: the same program as one file, run by Node.',
  async run({ rounds, quick }) {
    for (const [contender, spec] of Object.entries(CLIENTS)) generate(spec(), folderOf(contender));
    const samples = await interleave(quick ? 1 : Math.min(2, rounds), measure, Object.keys(CLIENTS));
    return FIGURES.flatMap(([what, unit, read]) => rowsOf({ measure: this.name, what, unit }, samples, read));
  },
};

const folderOf = (contender: string): string => `${FOLDER}width ${contender}/`.replaceAll(' ', '-');

interface Sample {
  readonly atStart: readonly string[];
  readonly standalone: readonly string[];
  readonly importMs: number;
  readonly types: Diagnostics;
  readonly completions: Completions;
}

const size = (codes: readonly string[]): number => codes.reduce((sum, code) => sum + gzipped(code), 0) / 1000;

const FIGURES: readonly (readonly [what: string, unit: Row['unit'], read: (sample: Sample) => number])[] = [
  ['class', 'kB', ({ atStart }) => size(atStart)],
  ['standalone', 'kB', ({ standalone }) => size(standalone)],
  ['import and construct', 'ms', ({ importMs }) => importMs],
  ['type-check', 'ms', ({ types }) => types.totalMs],
  ['instantiations', 'count', ({ types }) => types.instantiations],
  ['completion cold', 'ms', ({ completions }) => completions.coldMs],
  ['completion warm', 'ms', ({ completions }) => completions.warmMs],
];

async function measure(contender: string): Promise<Sample> {
  const folder = folderOf(contender);
  const start = `import { OpenRouter } from '${folder}index.ts';\nconst client = new OpenRouter({ apiKey: 'any' });\n`;
  const method = `${start}export const ask = () => client.chat.completions.create(${PARAMS});\n`;
  const standalone = `import { createClient, chatCompletionsCreate } from '${folder}index.ts';
const client = createClient({ apiKey: 'any' });
export const ask = () => chatCompletionsCreate(client, ${PARAMS});
`;
  const bundle = `${folder}bundle.mjs`;
  writeFileSync(bundle, await asOneFile(method));
  const program = `${folder}program.ts`;
  writeFileSync(program, method);
  const types = await checkFile('width', program, { skipLibCheck: true, allowImportingTsExtensions: true });
  if (types.problems > 0) throw new Error(`${program} does not compile.`);
  return {
    atStart: await filesAtStart(method),
    standalone: await filesAtStart(standalone),
    importMs: Number((await runScript('import-time.mjs', [bundle])).output),
    types,
    completions: await complete(`${start}client.▮`, 'chat'),
  };
}
