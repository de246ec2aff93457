import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FEWER, generate, smallDocument, WHOLE } from '../documents.ts';
import type { Measure } from '../measure.ts';
import type { Row } from '../results.ts';
import { runScript } from '../rounds.ts';
import { figure } from '../statistics.ts';
import { complete } from '../tsserver.ts';
import { asOneFile, filesAtStart, gzipped } from './bundle.ts';
import { checkFile } from './types.ts';

const PARAMS = "{ model: 'm', messages: [{ role: 'user', content: 'Hi' }] }";
const FOLDER = fileURLToPath(new URL('../.tmp/', import.meta.url));

/** What the other operations cost somebody who calls a few of them. */
export const width: Measure = {
  name: 'width',
  title: 'A client of 24 operations beside one of all',
  explain:
    'Both are generated from our document, in the same way. Bundles are minified for a browser: what a program with one chat call loads at its start. Import and construct: the same program as one file, run by Node.',
  async run({ rounds, quick }) {
    const clients = { [`${FEWER} operations`]: smallDocument(), 'all operations': WHOLE };
    const samples = new Map<string, Map<string, number[]>>();
    for (const [contender, spec] of Object.entries(clients)) {
      generate(spec, folderOf(contender));
      samples.set(contender, new Map());
    }
    for (let round = 0; round < (quick ? 1 : rounds); round++) {
      for (const [contender, figures] of samples) {
        for (const [what, value] of Object.entries(await measure(contender))) {
          figures.set(what, [...(figures.get(what) ?? []), value]);
        }
      }
      process.stderr.write('.');
    }
    return [...samples].flatMap(([contender, figures]) =>
      [...figures].map(([key, values]): Row => {
        const [what = '', unit] = key.split(', ') as [string, Row['unit']];
        return { measure: this.name, what, unit, contender, value: figure(values) };
      }),
    );
  },
};

const folderOf = (contender: string): string => `${FOLDER}width ${contender}/`.replaceAll(' ', '-');

/** Figures by name and unit. */
async function measure(contender: string): Promise<Record<string, number>> {
  const folder = folderOf(contender);
  const method = programOf(folder, 'OpenRouter', `client.chat.completions.create(${PARAMS})`);
  const standalone = programOf(
    folder,
    'createClient, chatCompletionsCreate',
    `chatCompletionsCreate(client, ${PARAMS})`,
  );
  const [loaded, alone] = await Promise.all([filesAtStart(method), filesAtStart(standalone)]);
  const bundle = `${folder}bundle.mjs`;
  writeFileSync(bundle, await asOneFile(method));
  const program = `${folder}program.ts`;
  writeFileSync(program, method);
  const types = await checkFile('width', program, { skipLibCheck: true, allowImportingTsExtensions: true });
  if (types.problems > 0) throw new Error(`${program} does not compile.`);
  const { output } = await runScript('import-time.mjs', [bundle]);
  const { coldMs, warmMs, names } = await complete(method.replace(/client\..*/, 'client.▮'));
  if (!names.includes('chat')) throw new Error('No completion of resources');
  return {
    'class, kB': size(loaded),
    'standalone, kB': size(alone),
    'import and construct, ms': Number(output),
    'type-check, ms': types.totalMs,
    'instantiations, count': types.instantiations,
    'completion cold, ms': coldMs,
    'completion warm, ms': warmMs,
  };
}

const size = (codes: readonly string[]): number => codes.reduce((sum, code) => sum + gzipped(code), 0) / 1000;

/** A program of one chat call by what it imports from a client. */
function programOf(folder: string, names: string, call: string): string {
  const make = names === 'OpenRouter' ? "new OpenRouter({ apiKey: 'any' })" : "createClient({ apiKey: 'any' })";
  return `import { ${names} } from '${folder}index.ts';
const client = ${make};
export const ask = () => ${call};
`;
}
