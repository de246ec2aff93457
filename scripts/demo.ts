// Streams one chat completion to the terminal: from the mock, or from the real API if OPENROUTER_API_KEY is set.
//
//   npm start [-- --model MODEL "prompt"]
//   npm start -- --image "A lighthouse at dusk"    an image, written to a file
//   npm start -- --speak "Good morning"            speech, likewise
import { Command } from 'commander';
import { isUserAbortError, OpenRouter, type ChatCompletion } from '../src/index.ts';
import { makeMedium, type Medium } from './demo/media.ts';
import { createScreen, reportProblem, type Row, type Screen } from './demo/screen.ts';

const AUTO = 'openrouter/auto';
const PROMPT = 'Say hello, and tell me in a few words what you can do.';

interface Flags {
  readonly model?: string;
  readonly mock: boolean;
  readonly image: boolean;
  readonly speak: boolean;
}

const command = new Command('npm start')
  .usage('-- [options] [prompt]')
  .description('Streams one chat completion to the terminal, or makes an image or speech.')
  .argument('[prompt...]', 'what to ask')
  .option('--model <model>', `model to ask, author/slug (default for text: ${AUTO})`)
  .option('--image', 'make an image of the prompt, and write it to a file', false)
  .option('--speak', 'speak the prompt, and write it to a file', false)
  .option('--mock', 'ask the mock even if a key is set', false)
  .addHelpText('after', '\nIt asks a mock on this machine, or the real API if OPENROUTER_API_KEY is set.');

async function main(words: readonly string[], { model, mock: mocked, image, speak }: Flags): Promise<void> {
  const medium: Medium | undefined = image ? 'image' : speak ? 'speak' : undefined;
  if (image && speak) throw new Error('--image and --speak are for one at a time.');
  const real = Boolean(process.env['OPENROUTER_API_KEY']) && !mocked;
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  const screen = createScreen(process.stdout);
  const prompt = words.join(' ') || (medium ? MEDIA_PROMPTS[medium] : PROMPT);
  const asked = model ?? (medium ? medium : AUTO);
  // Printed first: the mock takes a moment to load.
  screen.title(prompt, real ? `openrouter-fetch · ${asked}` : 'openrouter-fetch · mock, no key needed');
  const mock = real ? undefined : await startMock();
  try {
    const openrouter = mock ? new OpenRouter({ apiKey: 'mock', baseURL: mock.url }) : new OpenRouter();
    const rows = medium
      ? await makeMedium(openrouter, medium, prompt, model, stop.signal)
      : await ask(openrouter, screen, { model: model ?? AUTO, prompt, mocked: mock !== undefined }, stop.signal);
    screen.endText();
    screen.summary(rows);
  } catch (error) {
    screen.endText();
    throw error;
  } finally {
    await mock?.close();
  }
}

/** Loaded after the title, and without Prism: nothing needs to be checked here. */
async function startMock(): Promise<{ url: string; close(): Promise<void> }> {
  const { startMockServer } = await import('../src/testing/index.ts');
  return startMockServer({ delay: 35, validate: false });
}

const MEDIA_PROMPTS: Readonly<Record<Medium, string>> = {
  image: 'A lighthouse at dusk, in the style of a woodcut',
  speak: 'The tide comes in at dusk.',
};

interface Question {
  readonly model: string;
  readonly prompt: string;
  readonly mocked: boolean;
}

async function ask(
  openrouter: OpenRouter,
  screen: Screen,
  { model, prompt, mocked }: Question,
  signal: AbortSignal,
): Promise<Row[]> {
  const started = performance.now();
  let first = started;
  const stream = await openrouter.chat.completions.create(
    { model, messages: [{ role: 'user', content: prompt }], stream: true },
    { signal, ...(mocked && { headers: { Prefer: 'example=welcome' } }) },
  );
  for await (const text of stream.textDeltas()) {
    if (first === started) first = performance.now();
    screen.text(text);
  }
  return summarize(await stream.final(), first - started, performance.now() - started);
}

/** Times in ms; `first` is 0 if there was no text. */
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

// A reader that closes the pipe early (`| head`) is not an error.
process.stdout.on('error', () => process.exit());
try {
  command.parse();
  await main(command.args, command.opts<Flags>());
} catch (error) {
  const stopped = isUserAbortError(error);
  reportProblem(stopped ? 'Stopped.' : (error as Error).message);
  process.exitCode = stopped ? 130 : 1;
}
