import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Operation } from '../../src/operation.ts';
import type { Stream } from '../../src/stream/stream.ts';
import { call } from '../../src/transport/call.ts';
import { IMAGE, MESSAGE, testClient } from '../helpers/operations.ts';
import { json, rejection, scriptedFetch, sse, wire } from '../helpers/replies.ts';

type Chunk = { type: string; content_block?: { type: string }; index?: number };
type Answer = Record<string, any>;

interface Expected {
  text: string;
  /** Number of chunks that the loop receives. */
  chunks?: number;
  final?: object;
  error?: object;
  partial?: object;
  /** The call itself rejects. */
  atCall?: boolean;
}

/** The expected result of a stream call for each recorded transcript of messages and images. */
const STREAMS: Record<string, Expected> = {
  'messages-stream-plain.sse': {
    text: 'Hello!',
    chunks: 7,
    final: {
      type: 'message',
      role: 'assistant',
      content: [{ type: 'text', text: 'Hello!' }],
      stop_reason: 'end_turn',
      usage: { output_tokens: 4 },
    },
  },
  'messages-stream-done.sse': { text: 'Hello!', chunks: 6, final: { stop_reason: 'end_turn' } },
  'messages-stream-pings.sse': { text: 'one two', final: { content: [{ type: 'text', text: 'one two' }] } },
  'messages-stream-thinking-signature.sse': {
    text: 'Four.',
    final: {
      content: [
        { type: 'thinking', thinking: 'Two and two.', signature: 'c2lnbmVkLTE+/w==' },
        { type: 'text', text: 'Four.' },
      ],
    },
  },
  'messages-stream-tool-use-odd-cuts.sse': {
    text: 'Looking.',
    final: {
      stop_reason: 'tool_use',
      content: [
        { type: 'text' },
        { type: 'tool_use', id: 'toolu_a', input: { name: 'München "old" town', n: 12.5, near: [true, null] } },
        { type: 'tool_use', id: 'toolu_b', input: {} },
      ],
    },
  },
  'messages-stream-server-tool.sse': {
    text: 'High at six.',
    final: {
      content: [
        { type: 'server_tool_use', input: { query: 'tides' } },
        { type: 'web_search_tool_result', content: [{ encrypted_content: expect.any(String) }] },
        { type: 'text' },
      ],
      usage: { server_tool_use: { web_search_requests: 1 } },
    },
  },
  'messages-stream-citations.sse': {
    text: 'It rains a lot. Take a coat.',
    final: { content: [{ text: 'It rains a lot.', citations: [{}, {}] }, { citations: null }] },
  },
  'messages-stream-refusal.sse': {
    text: 'I can',
    final: { stop_reason: 'refusal', stop_details: { category: 'cyber' }, content: [{ text: 'I can' }] },
  },
  'messages-stream-usage-cumulative.sse': {
    text: 'Hello there',
    final: {
      usage: {
        input_tokens: 120,
        output_tokens: 9,
        cache_read_input_tokens: 60,
        cost: 0.0011,
        iterations: [{ type: 'message' }],
      },
    },
  },
  'messages-stream-error-midway.sse': {
    text: 'So far',
    error: { name: 'BadGatewayError', status: 502, errorType: 'provider_unavailable', attempts: 1 },
    partial: { content: [{ type: 'text', text: 'So far' }] },
  },
  'messages-stream-error-first.sse': {
    text: '',
    atCall: true,
    error: { name: 'ProviderOverloadedError', status: 529, message: '529: Overloaded', retryable: true },
  },
  'messages-stream-cut-after-thinking.sse': {
    text: '',
    error: { name: 'StreamIncompleteError', attempts: 1 },
    partial: { content: [{ type: 'thinking', thinking: expect.any(String), signature: expect.any(String) }] },
  },
  'image-stream-partials.sse': {
    text: '',
    chunks: 3,
    final: { created: 1_787_000_000, data: [{ b64_json: 'ZmluYWwtMA==' }], usage: { cost: 0.011 } },
  },
  'image-stream-text-chunks.sse': {
    text: '<svg viewBox="0 0 8 8"></svg>',
    final: { data: [{ media_type: 'image/svg+xml' }] },
  },
  'image-stream-error.sse': {
    text: '',
    error: { name: 'APIError', status: undefined, code: 'server_error', message: 'Generation failed' },
    partial: { data: [], partial_image: { b64_json: 'cGFydGlhbC0w' } },
  },
};

const operationOf = (file: string): Operation => (file.startsWith('image') ? IMAGE : MESSAGE);

async function read(stream: Stream<Chunk, Answer>): Promise<{ chunks: Chunk[]; error: Error | undefined }> {
  const chunks: Chunk[] = [];
  try {
    for await (const chunk of stream) chunks.push(chunk);
  } catch (error) {
    return { chunks, error: error as Error };
  }
  return { chunks, error: undefined };
}

it('every recorded stream of messages and images is in the table', () => {
  const files = readdirSync(new URL('../fixtures/wire', import.meta.url));
  const streams = files.filter((file) => /^(?:messages|image)-stream-.*\.sse$/.test(file));
  expect(Object.keys(STREAMS).sort()).toEqual(streams.sort());
});

describe.each([undefined, 1, 7])('transcripts in reads of %s bytes', (size) => {
  it.each(Object.entries(STREAMS))('%s', async (file, expected) => {
    const fetch = scriptedFetch(() => sse(wire(file), { size: size ?? 1e9 }));
    const open = () => call<Stream<Chunk, Answer>>(testClient({ fetch }), operationOf(file), [], { stream: true });
    if (expected.atCall) {
      expect(await rejection(open())).toMatchObject({ ...expected.error, attempts: 1 });
      return;
    }
    const stream = await open();
    const { chunks, error } = await read(stream);
    if (expected.chunks !== undefined) expect(chunks).toHaveLength(expected.chunks);
    if (expected.error) {
      expect(error).toMatchObject({ ...expected.error, partial: expected.partial });
      expect(await rejection(stream.final())).toBe(error);
      return;
    }
    expect(error).toBeUndefined();
    expect(await stream.final()).toMatchObject(expected.final as object);
    let text = '';
    for await (const piece of (await open()).textDeltas()) text += piece;
    expect(text).toBe(expected.text);
  });
});

it('a message ends at message_stop, with the body still open', async () => {
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode(wire('messages-stream-plain.sse'))),
  });
  const reply = new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  const fetch = scriptedFetch(() => reply);
  const stream = await call<Stream<Chunk, Answer>>(testClient({ fetch }), MESSAGE, [], { stream: true });
  const { chunks, error } = await read(stream);
  expect([chunks.at(-1)?.type, error]).toEqual(['message_stop', undefined]);
});

it('a JSON response to a stream call of messages is yielded as its blocks, and adds up to itself', async () => {
  const text = wire('messages-stream-call-json-answer.json');
  const open = () =>
    call<Stream<Chunk, Answer>>(testClient({ fetch: scriptedFetch(() => json(text)) }), MESSAGE, [], { stream: true });
  const stream = await open();
  const { chunks } = await read(stream);
  expect(chunks.map(({ type, content_block: block }) => block?.type ?? type)).toEqual([
    'message_start',
    'thinking',
    'content_block_stop',
    'text',
    'content_block_stop',
    'tool_use',
    'content_block_stop',
    'message_delta',
    'message_stop',
  ]);
  expect(await stream.final()).toEqual(JSON.parse(text));
  let said = '';
  for await (const piece of (await open()).textDeltas()) said += piece;
  expect(said).not.toBe('');
});

it('a JSON response to a stream call of images adds up to itself', async () => {
  const answer = {
    created: 1,
    data: [{ b64_json: 'YQ==', media_type: 'image/png' }, { b64_json: 'Yg==' }],
    usage: { cost: 1 },
  };
  const fetch = scriptedFetch(() => json(answer));
  const stream = await call<Stream<Chunk, Answer>>(testClient({ fetch }), IMAGE, [], { stream: true });
  expect(await stream.final()).toEqual(answer);
});

it('an image of 40 MB in one event is yielded and accumulated', async () => {
  const b64_json = 'A'.repeat(40 * 1024 * 1024);
  const event = `data: ${JSON.stringify({ type: 'image_generation.completed', b64_json, created: 1 })}\n\ndata: [DONE]\n\n`;
  const fetch = scriptedFetch(() => sse(event, { size: 65_536 }));
  const stream = await call<Stream<Chunk, Answer>>(testClient({ fetch }), IMAGE, [], { stream: true });
  expect((await stream.final())['data'][0].b64_json).toHaveLength(b64_json.length);
});

it('the input of a tool that is not JSON fails only `final()`, and stays as text', async () => {
  const events = [
    { type: 'message_start', message: { type: 'message', role: 'assistant', content: [] } },
    { type: 'content_block_start', index: 0, content_block: { type: 'tool_use', id: 't', name: 'f', input: {} } },
    { type: 'content_block_delta', index: 0, delta: { type: 'input_json_delta', partial_json: '{"a":' } },
    { type: 'message_delta', delta: { stop_reason: 'max_tokens' } },
    { type: 'message_stop' },
  ];
  const fetch = scriptedFetch(() => sse(events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('')));
  const stream = await call<Stream<Chunk, Answer>>(testClient({ fetch }), MESSAGE, [], { stream: true });
  expect((await read(stream)).error).toBeUndefined();
  expect(await rejection(stream.final())).toMatchObject({
    name: 'ResponseParseError',
    message: 'The input of the tool call in content block 0 is not valid JSON; its text is in `partial`.',
    partial: { content: [{ type: 'tool_use', input: '{"a":' }], stop_reason: 'max_tokens' },
  });
});

it('the input of a tool that came whole with its start is kept', async () => {
  const input = { zone: 'UTC' };
  const events = [
    { type: 'content_block_start', index: 0, content_block: { type: 'tool_use', id: 't', name: 'f', input } },
    { type: 'content_block_delta', index: 0, delta: { type: 'input_json_delta', partial_json: '' } },
    { type: 'message_stop' },
  ];
  const fetch = scriptedFetch(() => sse(events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('')));
  const stream = await call<Stream<Chunk, Answer>>(testClient({ fetch }), MESSAGE, [], { stream: true });
  expect(await stream.final()).toMatchObject({ content: [{ input }] });
});
