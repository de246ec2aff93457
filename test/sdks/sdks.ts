// Other SDKs, each used as in a program: the text of a streamed chat completion, and how it ended.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

export interface Outcome {
  text: string;
  /** What the SDK threw, or reported as an error. */
  error?: unknown;
  /** The SDK reports that the caller stopped it. */
  aborted?: boolean;
}

export interface Connection {
  baseURL: string;
  /** The guard, or `fetch` itself. */
  fetch: typeof globalThis.fetch;
  signal: AbortSignal;
  /** Called for each delta. */
  onText: (text: string) => void;
}

export interface Sdk {
  name: string;
  version: string;
  read(connection: Connection): Promise<Outcome>;
}

const require = createRequire(import.meta.url);
const load = async (name: string): Promise<any> => import(pathToFileURL(require.resolve(name)).href);
const loadESM = async (name: string, path: string): Promise<any> =>
  import(new URL(`node_modules/${name}/${path}`, import.meta.url).href);
const versionOf = (name: string): string =>
  (require(`./node_modules/${name}/package.json`) as { version: string }).version;

const MODEL = 'acme/widget-1';
const PROMPT = 'Hello';

/** Those that are installed; their own retries are off, because the guard has its own. */
export async function loadSdks(): Promise<Sdk[]> {
  const { default: OpenAI } = await load('openai');
  const { streamText: streamOfAI } = await load('ai');
  const { createOpenRouter } = await load('@openrouter/ai-sdk-provider');
  const { streamText: streamOfXsai } = await loadESM('@xsai/stream-text', 'dist/index.js');
  const { chat } = await loadESM('@tanstack/ai', 'dist/esm/index.js');
  const { openaiCompatibleText } = await loadESM('@tanstack/ai-openai', 'dist/esm/compatible/index.js');

  return [
    {
      name: 'openai',
      version: versionOf('openai'),
      async read({ baseURL, fetch, signal, onText }) {
        const client = new OpenAI({ baseURL, apiKey: 'k', maxRetries: 0, fetch });
        const messages = [{ role: 'user', content: PROMPT }];
        const stream = await client.chat.completions.create({ model: MODEL, messages, stream: true }, { signal });
        for await (const chunk of stream) onText(chunk.choices[0]?.delta?.content ?? '');
        return { text: '' };
      },
    },
    {
      name: 'ai + @openrouter/ai-sdk-provider',
      version: `${versionOf('ai')}, ${versionOf('@openrouter/ai-sdk-provider')}`,
      async read({ baseURL, fetch, signal, onText }) {
        const model = createOpenRouter({ apiKey: 'k', baseURL, fetch }).chat(MODEL);
        const onError = (): void => {};
        const result = streamOfAI({ model, prompt: PROMPT, maxRetries: 0, abortSignal: signal, onError });
        const outcome: Outcome = { text: '' };
        for await (const part of result.fullStream) {
          if (part.type === 'text-delta') onText(part.text);
          else if (part.type === 'error') outcome.error ??= part.error;
          else if (part.type === 'abort') outcome.aborted = true;
        }
        return outcome;
      },
    },
    {
      name: 'xsAI',
      version: versionOf('@xsai/stream-text'),
      async read({ baseURL, fetch, signal, onText }) {
        const messages = [{ role: 'user', content: PROMPT }];
        const result = streamOfXsai({
          apiKey: 'k',
          baseURL: `${baseURL}/`,
          model: MODEL,
          messages,
          fetch,
          abortSignal: signal,
        });
        for (const promise of [result.messages, result.steps, result.usage, result.totalUsage]) promise.catch(() => {});
        for await (const event of result.fullStream) {
          if (event.type === 'text-delta') onText(event.text);
          else if (event.type === 'error') return { text: '', error: event.error };
        }
        return { text: '' };
      },
    },
    {
      name: '@tanstack/ai + ai-openai',
      version: `${versionOf('@tanstack/ai')}, ${versionOf('@tanstack/ai-openai')}`,
      async read({ baseURL, fetch, signal, onText }) {
        const adapter = openaiCompatibleText(MODEL, { name: 'openrouter', baseURL, apiKey: 'k', maxRetries: 0, fetch });
        const abortController = new AbortController();
        signal.addEventListener('abort', () => abortController.abort(signal.reason));
        const outcome: Outcome = { text: '' };
        for await (const event of chat({ adapter, messages: [{ role: 'user', content: PROMPT }], abortController })) {
          if (event.type === 'TEXT_MESSAGE_CONTENT') onText(event.delta ?? '');
          else if (event.type === 'RUN_ERROR') outcome.error ??= event.error ?? event;
        }
        return outcome;
      },
    },
  ];
}
