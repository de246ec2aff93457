// Streams one chat completion to the terminal: from the mock, or from the real API where OPENROUTER_API_KEY is set.
//
//   npm start [-- --model MODEL "prompt"]
import { parseArgs } from 'node:util';
import { isUserAbortError, OpenRouter, type ChatCompletion } from '../src/index.ts';
import { createScreen, reportProblem, type Row } from './demo/screen.ts';
import { startMock } from './mock.ts';

const HELP = `Streams one chat completion to the terminal.

  npm start [-- --model MODEL "prompt"]

  --model MODEL   model to ask, author/slug (default: openrouter/auto)
  --mock          ask the mock even where a key is set
  --help          this text

It asks a mock on this machine, or the real API where OPENROUTER_API_KEY is set.`;

const PROMPT = 'Say hello, and tell me in a few words what you can do.';

async function main(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      model: { type: 'string', default: 'openrouter/auto' },
      mock: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(HELP);
  const real = Boolean(process.env['OPENROUTER_API_KEY']) && !values.mock;
  const mock = real ? undefined : await startMock({ delay: 35 });
  try {
    const openrouter = mock ? new OpenRouter({ apiKey: 'mock', baseURL: mock.url }) : new OpenRouter();
    await ask(openrouter, values.model, positionals.join(' ') || PROMPT, mock !== undefined);
  } finally {
    await mock?.close();
  }
}

async function ask(openrouter: OpenRouter, model: string, prompt: string, mocked: boolean): Promise<void> {
  const screen = createScreen(process.stdout);
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  screen.title(prompt, mocked ? 'openrouter-fetch · mock, no key needed' : `openrouter-fetch · ${model}`);
  try {
    const started = performance.now();
    let first = started;
    const stream = await openrouter.chat.completions.create(
      { model, messages: [{ role: 'user', content: prompt }], stream: true },
      { signal: stop.signal, ...(mocked && { headers: { Prefer: 'example=welcome' } }) },
    );
    for await (const text of stream.textDeltas()) {
      if (first === started) first = performance.now();
      screen.text(text);
    }
    const answer = await stream.final();
    screen.endText();
    screen.summary(summarize(answer, first - started, performance.now() - started));
  } catch (error) {
    screen.endText();
    throw error;
  }
}

/** Times in ms; `first` is 0 where no text came. */
function summarize({ model, provider, choices, usage }: ChatCompletion, first: number, total: number): Row[] {
  const reasoning = usage?.completion_tokens_details?.reasoning_tokens;
  const speed =
    usage && first > 0 && total > first ? Math.round((usage.completion_tokens / (total - first)) * 1_000) : 0;
  return [
    ['model', model],
    ['provider', provider ?? undefined],
    ['finish reason', choices[0]?.finish_reason ?? undefined],
    [
      'tokens',
      usage
        ? `${usage.prompt_tokens} in, ${usage.completion_tokens} out${reasoning ? `, ${reasoning} of them reasoning` : ''}`
        : undefined,
    ],
    [
      'cost',
      typeof usage?.cost === 'number'
        ? `$${usage.cost.toLocaleString('en-US', { maximumSignificantDigits: 3 })}`
        : undefined,
    ],
    ['first token', first > 0 ? `${Math.round(first)} ms` : undefined],
    ['total', `${(total / 1_000).toFixed(1)} s${speed > 0 ? `, ${speed} tokens/s` : ''}`],
  ];
}

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on('error', () => process.exit());
try {
  await main(process.argv.slice(2));
} catch (error) {
  const stopped = isUserAbortError(error);
  reportProblem(stopped ? 'Stopped.' : (error as Error).message);
  process.exitCode = stopped ? 130 : 1;
}
