import { EMPTY, type Measure } from '../measure.ts';
import type { Row } from '../results.ts';
import { interleave, rowsOf } from '../rounds.ts';
import { complete, type Completions } from '../tsserver.ts';

/** The same two completions for each package: the resources, and the parameters of the call. */
const PROGRAMS: Readonly<Record<string, readonly [resources: string, params: string]>> = {
  empty: ['const client = { chat: 1 };\nclient.▮', 'const call = (_: { messages?: string }) => {};\ncall({ ▮ });'],
  ours: programs("import { OpenRouter } from 'openrouter-fetch';", 'OpenRouter', 'chat.completions.create({ ▮ })'),
  openai: programs("import OpenAI from 'openai';", 'OpenAI', 'chat.completions.create({ ▮ })'),
  'openrouter-sdk': programs(
    "import { OpenRouter } from '@openrouter/sdk';",
    'OpenRouter',
    'chat.send({ chatRequest: { ▮ } })',
  ),
};

function programs(load: string, name: string, call: string): [string, string] {
  const start = `${load}\nconst client = new ${name}();\nclient.`;
  return [`${start}▮`, `${start}${call};`];
}

/** How long an editor waits for completions. */
export const editor: Measure = {
  name: 'editor',
  title: 'Completion in an editor',
  ratio: EMPTY,
  explain:
    'Measured with tsserver in a process of its own. Cold: from opening the file to the list after `client.`, or to the properties of a chat call; warm: after another character is typed.',
  async run({ rounds, quick }) {
    const samples = await interleave(quick ? 1 : Math.min(2, rounds), measure, Object.keys(PROGRAMS));
    const rows = (what: string, floor: string | undefined, read: (sample: Sample) => number): Row[] =>
      rowsOf({ measure: this.name, what, unit: 'ms' }, samples, read, floor);
    return [
      ...rows('resources, cold', 'empty', ({ resources }) => resources.coldMs),
      ...rows('resources, warm', undefined, ({ resources }) => resources.warmMs),
      ...rows('properties of a call, cold', 'empty', ({ params }) => params.coldMs),
      ...rows('properties of a call, warm', undefined, ({ params }) => params.warmMs),
    ];
  },
};

interface Sample {
  readonly resources: Completions;
  readonly params: Completions;
}

async function measure(contender: string): Promise<Sample> {
  const [ofResources, ofParams] = PROGRAMS[contender] as (typeof PROGRAMS)[string];
  return { resources: await complete(ofResources, 'chat'), params: await complete(ofParams, 'messages') };
}
