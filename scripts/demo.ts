// Streams one chat completion to the terminal: from the mock, or from the real API where OPENROUTER_API_KEY is set.
//
//   npm start [-- --model MODEL "prompt"]
import { Command } from 'commander';
import { isUserAbortError, OpenRouter, type ChatCompletion } from '../src/index.ts';
import { createScreen, reportProblem, type Row } from './demo/screen.ts';
import { startMockServer } from '../src/testing/index.ts';

const PROMPT = 'Say hello, and tell me in a few words what you can do.';

interface Flags {
  readonly model: string;
  readonly mock: boolean;
}

const command = new Command('npm start')
  .usage('-- [options] [prompt]')
  .description('Streams one chat completion to the terminal.')
  .argument('[prompt...]', 'what to ask')
  .option('--model <model>', 'model to ask, author/slug', 'openrouter/auto')
  .option('--mock', 'ask the mock even if a key is set', false)
  .addHelpText('after', '\nIt asks a mock on this machine, or the real API if OPENROUTER_API_KEY is set.');

async function main(prompt: readonly string[], { model, mock: mocked }: Flags): Promise<void> {
  const real = Boolean(process.env['OPENROUTER_API_KEY']) && !mocked;
  const mock = real ? undefined : await startMockServer({ delay: 35 });
  try {
    const openrouter = mock ? new OpenRouter({ apiKey: 'mock', baseURL: mock.url }) : new OpenRouter();
    await ask(openrouter, model, prompt.join(' ') || PROMPT, mock !== undefined);
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

// A reader that has seen enough (`| head`) is not a failure.
process.stdout.on('error', () => process.exit());
try {
  command.parse();
  await main(command.args, command.opts<Flags>());
} catch (error) {
  const stopped = isUserAbortError(error);
  reportProblem(stopped ? 'Stopped.' : (error as Error).message);
  process.exitCode = stopped ? 130 : 1;
}
