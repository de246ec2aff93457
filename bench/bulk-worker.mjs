// Runs many rows with one contender in a separate process: checks every completion, prints JSON.
//   node --expose-gc bulk-worker.mjs CONTENDER ORIGIN ROWS CONCURRENCY
import { peakMemoryMB } from './peak-memory.mjs';
import { KEY, MESSAGES, MODEL } from './contenders/request.mjs';
import { expected } from './server.mjs';

const [contender, origin, count, concurrency] = process.argv.slice(2);
const baseURL = `${origin}/plain/api/v1`;
const right = expected('plain');
let answered = 0;

/** The heap in MB, without garbage, after a tenth of the rows and after all of them. */
const heapMB = [];
function mark() {
  globalThis.gc();
  heapMB.push(process.memoryUsage().heapUsed / 1e6);
}

/** Rows from an asynchronous source, which a file is, too. */
async function* rows(most) {
  for (let n = 0; n < most; n++) {
    if (n * 10 === most) mark();
    yield { id: `row-${n}`, params: { model: MODEL, messages: MESSAGES, max_tokens: 5 } };
  }
  mark();
}

function check(completion) {
  if (completion.choices[0].message.content !== right.text) throw new Error('wrong text');
  if (completion.usage.total_tokens !== right.totalTokens) throw new Error('wrong usage');
  answered++;
}

/** Contenders: each sends rows concurrently and passes every completion to `check`. */
const RUNS = {
  // The floor: a hand-written pool, without retries, limits or ordered results.
  async 'bare-fetch'(most, atOnce) {
    const source = rows(most);
    const lane = async () => {
      for await (const { params } of source) {
        const response = await fetch(`${baseURL}/chat/completions`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${KEY}` },
          body: JSON.stringify(params),
        });
        if (!response.ok) throw new Error(`${response.status}`);
        check(await response.json());
      }
    };
    await Promise.all(Array.from({ length: atOnce }, lane));
  },
  async ours(most, atOnce) {
    const { OpenRouter } = await import('openrouter-fetch');
    const { runMany } = await import('openrouter-fetch/bulk');
    const client = new OpenRouter({ baseURL, apiKey: KEY });
    for await (const result of runMany(client, rows(most), { concurrency: atOnce })) check(result.response);
  },
  async openai(most, atOnce) {
    const [{ default: OpenAI }, { default: PQueue }] = await Promise.all([import('openai'), import('p-queue')]);
    const client = new OpenAI({ baseURL, apiKey: KEY });
    const queue = new PQueue({ concurrency: atOnce });
    for await (const { params } of rows(most)) {
      // Rows wait in the source, not in memory.
      await queue.onSizeLessThan(atOnce);
      void queue.add(async () => check(await client.chat.completions.create(params)));
    }
    await queue.onIdle();
  },
};

const run = RUNS[contender];
await run(500, Number(concurrency));
answered = 0;
heapMB.length = 0;
const start = { cpu: process.cpuUsage(), wall: performance.now() };
await run(Number(count), Number(concurrency));
const { user, system } = process.cpuUsage(start.cpu);
if (answered !== Number(count)) throw new Error(`${contender} answered ${answered} of ${count} rows`);
console.log(
  JSON.stringify({
    heapMB,
    cpuMs: (user + system) / 1000 / count,
    wallMs: (performance.now() - start.wall) / count,
    maxRssMB: peakMemoryMB(),
  }),
);
process.exit();
