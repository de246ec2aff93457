// Streams one chat completion to the terminal: from the mock, or from the real API where OPENROUTER_API_KEY is set.
//
//   npm start [-- --model MODEL "prompt"]
import { parseArgs } from 'node:util';
import { isOpenRouterError, OpenRouter } from '../src/index.ts';
import { createScreen } from './demo/screen.ts';
import { startMock } from './mock.ts';

const HELP = `Streams one chat completion to the terminal.

  npm start [-- --model MODEL "prompt"]

  --model MODEL   model to ask, author/slug (default: openrouter/auto)
  --help          this text

It asks a mock on this machine, or the real API where OPENROUTER_API_KEY is set.`;

async function main(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { model: { type: 'string', default: 'openrouter/auto' }, help: { type: 'boolean', default: false } },
  });
  if (values.help) return console.log(HELP);
  const prompt = positionals.join(' ') || 'Say hello, and tell me in a few words what you can do.';
  const real = Boolean(process.env['OPENROUTER_API_KEY']);
  const mock = real ? undefined : await startMock({ delay: 35 });
  const openrouter = mock ? new OpenRouter({ apiKey: 'mock', baseURL: mock.url }) : new OpenRouter();
  const screen = createScreen(process.stdout);
  const stopped = new AbortController();
  process.once('SIGINT', () => stopped.abort());
  try {
    screen.title(prompt, mock ? 'to the mock' : `to ${values.model}`);
    const started = performance.now();
    let first: number | undefined;
    const stream = await openrouter.chat.completions.create(
      { model: values.model, messages: [{ role: 'user', content: prompt }], stream: true },
      { signal: stopped.signal, ...(mock && { headers: { Prefer: 'example=welcome' } }) },
    );
    for await (const text of stream.textDeltas()) {
      first ??= performance.now() - started;
      screen.text(text);
    }
    const { model, provider, usage, choices } = await stream.final();
    screen.summary([
      ['model', model],
      ['provider', provider ?? undefined],
      ['finish', choices[0]?.finish_reason ?? undefined],
      ['tokens', usage ? `${usage.prompt_tokens} in, ${usage.completion_tokens} out` : undefined],
      ['cost', typeof usage?.cost === 'number' ? `$${usage.cost.toFixed(8).replace(/0+$/, '').replace(/\.$/, '')}` : undefined],
      ['first token', first === undefined ? undefined : `${Math.round(first)} ms`],
      ['total', `${((performance.now() - started) / 1000).toFixed(1)} s`],
      ['generation', stream.generationId],
    ]);
  } finally {
    await mock?.close();
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  const { message, name } = error as Error;
  createScreen(process.stdout).problem(isOpenRouterError(error) ? `${name}: ${message}` : message);
  process.exitCode = 1;
}
