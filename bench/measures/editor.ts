import type { Measure } from '../measure.ts';
import type { Row } from '../results.ts';
import { figure, ratios } from '../statistics.ts';
import { complete } from '../tsserver.ts';

/** The same two questions to each package: what is there, and what does the call take? */
const PROGRAMS: Readonly<Record<string, readonly [resources: string, params: string]>> = {
  empty: ['const client = { chat: 1 };\nclient.▮', 'const call = (_: { messages?: string }) => {};\ncall({ ▮ });'],
  ours: both(
    "import { OpenRouter } from 'openrouter-fetch';\nconst client = new OpenRouter();\n",
    'chat.completions.create',
  ),
  openai: both("import OpenAI from 'openai';\nconst client = new OpenAI();\n", 'chat.completions.create'),
  'openrouter-sdk': [
    "import { OpenRouter } from '@openrouter/sdk';\nconst client = new OpenRouter();\nclient.▮",
    "import { OpenRouter } from '@openrouter/sdk';\nconst client = new OpenRouter();\nclient.chat.send({ chatRequest: { ▮ } });",
  ],
};

function both(start: string, call: string): [string, string] {
  return [`${start}client.▮`, `${start}client.${call}({ ▮ });`];
}

/** How long an editor waits for what it completes. */
export const editor: Measure = {
  name: 'editor',
  title: 'Completion in an editor',
  explain:
    'By tsserver, in a process of its own: cold is from opening the file to the list behind `client.`, or of the properties of a chat call; warm after a character was typed. `empty` imports nothing.',
  async run({ rounds, quick }) {
    const samples = new Map<string, number[]>();
    for (let round = 0; round < (quick ? 1 : Math.min(3, rounds)); round++) {
      for (const [contender, programs] of Object.entries(PROGRAMS)) {
        for (const [index, program] of programs.entries()) {
          const what = index === 0 ? 'resources' : 'properties of a call';
          const { coldMs, warmMs, names } = await complete(program);
          if (!names.includes(index === 0 ? 'chat' : 'messages'))
            throw new Error(`${contender}: no completion of ${what}`);
          push(samples, `${contender}|${what}, cold`, coldMs);
          push(samples, `${contender}|${what}, warm`, warmMs);
        }
      }
      process.stderr.write('.');
    }
    return [...samples].map(([key, values]): Row => {
      const [contender = '', what = ''] = key.split('|');
      const ratio = what.endsWith('cold') ? { ratio: ratios(values, samples.get(`empty|${what}`) ?? []) } : {};
      return { measure: this.name, what, unit: 'ms', contender, value: figure(values), ...ratio };
    });
  },
};

function push(samples: Map<string, number[]>, key: string, value: number): void {
  const known = samples.get(key);
  if (known) known.push(value);
  else samples.set(key, [value]);
}
