// The responses of the suite's server, by scenario. `turn` counts the requests of a scenario from 0.

type Step = { write: string | Uint8Array } | { pause: number } | { until: string } | 'hang' | 'cut';

export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  /** Never responds, or closes the connection instead. */
  before?: 'hang' | 'cut';
  body?: string;
  steps?: Step[];
}

const json = (value: unknown, status = 200, headers: Record<string, string> = {}): Reply => ({
  status,
  headers: { 'content-type': 'application/json', 'x-generation-id': 'gen-of-header', ...headers },
  body: JSON.stringify(value),
});

const stream = (...steps: Step[]): Reply => ({
  headers: { 'content-type': 'text/event-stream', 'x-generation-id': 'gen-of-header' },
  steps,
});

const completion = (message: object, finish = 'stop'): object => ({
  id: 'gen-1',
  object: 'chat.completion',
  created: 1,
  model: 'a/b',
  choices: [{ index: 0, message: { role: 'assistant', ...message }, finish_reason: finish }],
  usage: { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 },
});

const event = (value: unknown): string => `data: ${JSON.stringify(value)}\n\n`;
const chunk = (content: string, finish: string | null = null, more: object = {}): string =>
  event({
    id: 'gen-1',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'a/b',
    choices: [{ index: 0, delta: { content }, finish_reason: finish }],
    ...more,
  });
const error = (code: number, message: string): object => ({ error: { code, message } });

const DONE = 'data: [DONE]\n\n';
const USAGE = { usage: { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 } };
const HELLO = `: OPENROUTER PROCESSING\n\n${chunk('Hel')}${chunk('lo 🌍')}${chunk('', 'stop', USAGE)}${DONE}`;

/** Every byte in a separate write; some still arrive together. */
const byteByByte = (text: string): Step[] =>
  Array.from(new TextEncoder().encode(text), (_, index, bytes = new TextEncoder().encode(text)) => ({
    write: bytes.subarray(index, index + 1),
  }));

const response = (status: string, output: unknown[]): object => ({
  id: 'resp-1',
  object: 'response',
  created_at: 1,
  model: 'a/b',
  status,
  output,
});
const MESSAGE = {
  type: 'message',
  id: 'm1',
  role: 'assistant',
  status: 'completed',
  content: [{ type: 'output_text', text: 'Hello', annotations: [] }],
};
const RESPONSES = [
  { type: 'response.created', sequence_number: 0, response: response('in_progress', []) },
  { type: 'response.output_item.added', sequence_number: 1, output_index: 0, item: { ...MESSAGE, content: [] } },
  {
    type: 'response.output_text.delta',
    sequence_number: 2,
    output_index: 0,
    content_index: 0,
    item_id: 'm1',
    delta: 'Hello',
  },
  { type: 'response.completed', sequence_number: 3, response: response('completed', [MESSAGE]) },
];

const CALL = {
  content: null,
  tool_calls: [{ id: 'c1', type: 'function', function: { name: 'weather', arguments: '{"city":"Oslo"}' } }],
};

const bytes = (type: string, ...values: number[]): Reply => ({
  headers: { 'content-type': type },
  steps: [{ write: Uint8Array.from(values) }],
});

const MESSAGE_STREAM = [
  {
    type: 'message_start',
    message: {
      id: 'gen-1',
      type: 'message',
      role: 'assistant',
      model: 'a/b',
      content: [],
      stop_reason: null,
      usage: { input_tokens: 1, output_tokens: 0 },
    },
  },
  { type: 'ping' },
  { type: 'content_block_start', index: 0, content_block: { type: 'thinking', thinking: '', signature: '' } },
  { type: 'content_block_delta', index: 0, delta: { type: 'thinking_delta', thinking: 'A greeting.' } },
  { type: 'content_block_delta', index: 0, delta: { type: 'signature_delta', signature: 'c2lnbmVk' } },
  { type: 'content_block_stop', index: 0 },
  { type: 'content_block_start', index: 1, content_block: { type: 'text', text: '' } },
  { type: 'content_block_delta', index: 1, delta: { type: 'text_delta', text: 'Hello ' } },
  { type: 'content_block_delta', index: 1, delta: { type: 'text_delta', text: '🌍' } },
  { type: 'content_block_stop', index: 1 },
  { type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: { output_tokens: 4 } },
  { type: 'message_stop' },
];

const IMAGE_STREAM = [
  { type: 'image_generation.partial_image', partial_image_index: 0, b64_json: 'AAAA' },
  { type: 'image_generation.completed', b64_json: 'A'.repeat(1_000_000), created: 1 },
];

const video = (status: string): object => ({ id: 'vid_1', status, polling_url: '/elsewhere' });
/** A job, from its creation to its content. */
const VIDEO = [
  json(video('pending'), 202),
  json(video('waiting_for_capacity')),
  json(error(429, 'Busy'), 429, { 'retry-after-ms': '5' }),
  json(video('completed')),
  bytes('video/mp4', 70, 73, 76, 77),
];

const PLAIN = json(completion({ content: 'Hello 🌍' }));
const LIST = json({ data: [] });

export const SCENARIOS: Record<string, (turn: number) => Reply> = {
  plain: () => PLAIN,
  list: () => LIST,
  broke: () => json(error(402, 'Insufficient credits'), 402),
  'error-in-200': () => json(error(502, 'Upstream is down')),
  page: () => ({ headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>Gateway</title>' }),
  'cut-body': () => ({
    headers: { 'content-type': 'application/json', 'content-length': '1000' },
    steps: [{ write: '{"id":' }, 'cut'],
  }),
  key: () => json({ key: 'k', user_id: null }),

  stream: () => stream({ write: HELLO }),
  bytes: () => stream(...byteByByte(HELLO)),
  step: () => stream({ write: chunk('one') }, { until: 'step-go' }, { write: `${chunk('two', 'stop')}${DONE}` }),
  'step-go': () => LIST,
  responses: () => stream({ write: RESPONSES.map(event).join('') }),
  'stream-error': () =>
    stream(
      { write: chunk('Hel') },
      { pause: 30 },
      { write: event({ id: 'gen-1', choices: [{ index: 0, delta: { content: '' } }], ...error(502, 'Lost') }) },
    ),
  'stream-cut': () => stream({ write: chunk('Hel') }, { pause: 30 }, 'cut'),
  'stream-short': () => stream({ write: chunk('Hel') }),
  'stream-done-open': () => stream({ write: HELLO }, 'hang'),
  'stream-open': () => stream({ write: chunk('Hel') }, 'hang'),

  never: () => PLAIN,
  hang: () => ({ before: 'hang' }),
  'body-open': () => ({ headers: { 'content-type': 'application/json' }, steps: [{ write: '{"id":' }, 'hang'] }),

  'busy-once': (turn) => (turn === 0 ? json(error(429, 'Busy'), 429, { 'retry-after-ms': '5' }) : PLAIN),
  'stream-late': (turn) =>
    turn === 0 ? stream({ write: event(error(503, 'No provider')) }) : stream({ write: HELLO }),
  'lost-once': (turn) => (turn === 0 ? { before: 'cut' } : LIST),
  'stream-lost-once': (turn) => (turn === 0 ? { before: 'cut' } : stream({ write: HELLO })),
  lost: () => ({ before: 'cut' }),
  down: () => json(error(503, 'Down'), 503),
  'busy-long': () => json(error(429, 'Busy'), 429, { 'retry-after': '3600' }),
  'busy-a-while': () => json(error(429, 'Busy'), 429, { 'retry-after': '30' }),

  speech: () => bytes('audio/pcm;rate=16000;channels=1', 0, 255, 128, 1),
  transcription: () => json({ text: 'Hello' }),
  'message-stream': () =>
    stream({ write: MESSAGE_STREAM.map((each) => `event: ${each.type}\n${event(each)}`).join('') }),
  'image-stream': () => stream({ write: IMAGE_STREAM.map(event).join('') + DONE }),
  video: (turn) => VIDEO[turn] ?? { status: 501 },

  city: () => json(completion({ content: '{"city":"Oslo"}' })),
  'city-stream': () => stream({ write: `${chunk('{"city":')}${chunk('"Oslo"}', 'stop', USAGE)}${DONE}` }),
  generation: (turn) => (turn === 0 ? json(error(404, 'Not yet'), 404) : json({ data: { id: 'gen-1', model: 'a/b' } })),
  tools: (turn) => (turn === 0 ? json(completion(CALL, 'tool_calls')) : PLAIN),
};
