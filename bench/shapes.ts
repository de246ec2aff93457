// Streams in the formats that providers send, through OpenRouter and directly; ids, models and words are invented.
interface Choice {
  readonly index: number;
  readonly delta: { readonly content?: string | null };
  readonly finish_reason?: null;
  readonly native_finish_reason?: null;
}

interface Shape {
  /** Number of events before the last one, which has the usage. */
  readonly count: number;
  event(n: number): { choices: Choice[] };
}

const WORDS = [' the', ' quick', ' brown', ' fox', ',', ' jumps', ' over', ' it', '.', '\n'];
const word = (n: number): string => WORDS[n % WORDS.length] as string;
const random = (n: number): string => ((n * 2_654_435_761) >>> 0).toString(36);

const ROOT = {
  id: 'gen-1780000000-AbCdEfGhIjKlMnOpQrSt',
  object: 'chat.completion.chunk',
  created: 1_780_000_000,
  model: 'acme/widget-1',
  provider: 'Acme',
};
const chat = (delta: object, root: object = {}, choice: object = {}): ReturnType<Shape['event']> => ({
  ...ROOT,
  ...root,
  choices: [{ index: 0, delta, finish_reason: null, native_finish_reason: null, ...choice }],
});

export const SHAPES: Readonly<Record<string, Shape>> = {
  text: { count: 300, event: (n) => chat({ role: 'assistant', content: word(n) }) },
  // A short turn after a search by the server.
  brief: {
    count: 25,
    event: (n) =>
      n < 3
        ? chat({ role: 'assistant', content: '', tool_calls: [] }, { service_tier: null })
        : chat({ content: word(n), role: 'assistant' }, { service_tier: null }),
  },
  'created steps': {
    count: 300,
    event: (n) =>
      chat({ content: word(n) }, { created: 1_780_000_000 + Math.floor(n / 40), system_fingerprint: 'fp_1' }),
  },
  'reasoning details': {
    count: 300,
    event: (n) =>
      n < 150
        ? chat({
            content: '',
            role: 'assistant',
            reasoning: word(n),
            reasoning_details: [{ type: 'reasoning.text', text: word(n), format: 'anthropic-claude-v1', index: 0 }],
          })
        : n === 150
          ? chat({
              content: '',
              role: 'assistant',
              reasoning_details: [{ type: 'reasoning.text', signature: random(n).repeat(30), index: 0 }],
            })
          : chat({ content: word(n), role: 'assistant' }),
  },
  'reasoning, empty details': {
    count: 300,
    event: (n) =>
      n < 150
        ? chat({ content: null, reasoning_content: word(n) })
        : chat({ content: word(n), role: 'assistant', reasoning: null, reasoning_details: [] }),
  },
  padding: {
    count: 300,
    event: (n) =>
      chat(
        { content: word(n) },
        { service_tier: 'default', system_fingerprint: 'fp_1', usage: null, obfuscation: random(n).slice(0, n % 7) },
      ),
  },
  'two choices': { count: 300, event: (n) => chat({ content: word(n) }, {}, { index: n % 2 }) },
  logprobs: {
    count: 300,
    event: (n) =>
      chat(
        { content: word(n) },
        {},
        {
          logprobs: {
            content: [{ token: word(n), logprob: -1 / (n + 1), bytes: [32, 97, 98], top_logprobs: [] }],
            refusal: null,
          },
        },
      ),
  },
  'tool calls': {
    count: 300,
    event: (n) =>
      n < 100
        ? chat({ role: 'assistant', content: word(n) })
        : chat({ tool_calls: [{ index: 0, function: { arguments: n === 100 ? '{"text":"' : 'word ' } }] }),
  },
  'usage in each': {
    count: 300,
    event: (n) =>
      chat(
        { content: word(n) },
        { usage: { prompt_tokens: 21, completion_tokens: n, total_tokens: 21 + n, prompt_tokens_details: null } },
      ),
  },
};

/** The text deltas of choice 0. */
export const textsOf = ({ count, event }: Shape): string[] =>
  Array.from({ length: count }, (_, n) => event(n).choices[0]).flatMap((choice) =>
    choice?.index === 0 && choice.delta.content ? [choice.delta.content] : [],
  );
