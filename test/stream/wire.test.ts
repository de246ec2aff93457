import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Stream } from '../../src/stream/stream.ts';
import { call } from '../../src/transport/call.ts';
import { CHAT, COMPLETION, testClient } from '../helpers/operations.ts';
import { json, OF_OTHER_OPERATIONS, rejection, scriptedFetch, sse, wire } from '../helpers/replies.ts';

type Chunk = { choices?: { delta?: { content?: string | null }; text?: string }[] };
type Answer = Record<string, any>;

/** The expected result of a stream call for each recorded transcript. */
const STREAMS: Record<string, { text: string; final?: object; error?: object; partial?: object; atCall?: boolean }> = {
  'chat-stream-2026-double-terminal.sse': {
    text: 'Hello',
    final: {
      object: 'chat.completion',
      provider: 'Acme',
      choices: [
        {
          index: 0,
          finish_reason: 'stop',
          native_finish_reason: 'end_turn',
          message: { role: 'assistant', content: 'Hello' },
        },
      ],
      usage: { completion_tokens: 7, cost: 6.1e-6 },
    },
  },
  'chat-stream-citations.sse': {
    text: 'See [a]',
    final: {
      choices: [
        {
          message: {
            content: 'See [a]',
            annotations: [{ url_citation: { title: 'A' } }, { url_citation: { url: 'https://example.com/b' } }],
          },
        },
      ],
    },
  },
  'chat-stream-claude-reasoning-signature.sse': {
    text: 'Four.',
    final: {
      choices: [
        {
          message: {
            reasoning: 'Let me see.',
            reasoning_details: [
              {
                type: 'reasoning.text',
                text: 'Let me see.',
                signature: 'EqSIGNATURE==',
                format: 'anthropic-claude-v1',
                index: 0,
              },
            ],
          },
        },
      ],
    },
  },
  'chat-stream-debug-first-chunk.sse': {
    text: 'Hi',
    final: { choices: [{ message: { content: 'Hi' }, finish_reason: 'stop' }] },
  },
  'chat-stream-documented-empty-choices.sse': {
    text: 'Hi',
    final: { choices: [{ finish_reason: 'stop' }], usage: { total_tokens: 28 } },
  },
  'chat-stream-empty-reasoning-details.sse': {
    text: 'A',
    final: { choices: [{ message: { content: 'A', reasoning_details: [] } }] },
  },
  'chat-stream-images.sse': {
    text: '',
    final: {
      choices: [
        {
          finish_reason: 'stop',
          message: { images: [{ type: 'image_url', image_url: { url: 'data:image/png;base64,iVBORw0KGgo=' } }] },
        },
      ],
    },
  },
  'chat-stream-openai-encrypted-reasoning.sse': {
    text: 'OK',
    final: {
      choices: [
        {
          message: {
            reasoning_details: [
              { type: 'reasoning.summary', summary: '**Plan** first' },
              { type: 'reasoning.encrypted' },
            ],
          },
        },
      ],
    },
  },
  'chat-stream-parallel-tools.sse': {
    text: '',
    final: {
      choices: [
        {
          finish_reason: 'tool_calls',
          message: {
            content: null,
            tool_calls: [
              { id: 'toolu_a', type: 'function', function: { name: 'read_file' } },
              { id: 'toolu_b', type: 'function' },
            ],
          },
        },
      ],
    },
  },
  'completions-stream-2025.sse': {
    text: 'Hello!',
    final: { choices: [{ text: 'Hello!', finish_reason: 'stop' }], usage: { total_tokens: 77 } },
  },
  'crlf-and-comments.sse': { text: 'Hi', final: { choices: [{ message: { content: 'Hi' } }] } },
  'bare-error-event.sse': {
    text: '',
    atCall: true,
    error: { name: 'RateLimitError', status: 429, message: '429: Rate limit exceeded' },
  },
  'first-event-error.sse': {
    text: '',
    atCall: true,
    error: { name: 'ServiceUnavailableError', status: 503, errorType: 'provider_overloaded' },
  },
  'midstream-error-string-code.sse': {
    text: 'Part',
    error: { name: 'APIError', status: undefined, code: 'server_error', message: 'Provider disconnected unexpectedly' },
    partial: { choices: [{ message: { content: 'Part' } }] },
  },
  'midstream-error-with-choice.sse': {
    text: 'Part',
    error: { name: 'BadGatewayError', status: 502, errorType: 'provider_unavailable' },
    partial: { choices: [{ message: { content: 'Part' }, finish_reason: 'error' }] },
  },
  'truncated-no-finish.sse': {
    text: 'Half a sen',
    error: { name: 'StreamIncompleteError' },
    partial: { choices: [{ message: { content: 'Half a sen' } }] },
  },
};

/** The expected result of a plain call for each recorded body: its file, HTTP status, and the value or error. */
const BODIES: Record<string, { status?: number; type?: string; value?: object; error?: object; partial?: object }> = {
  'chat-nonstream-2026.json': { value: { provider: 'Acme', choices: [{ message: { content: 'Hello!' } }] } },
  'chat-nonstream-padded.body': { value: { choices: [{ message: { content: 'Hello!' } }] } },
  'completions-nonstream-object-chat-completion.json': {
    value: { object: 'chat.completion', choices: [{ text: 'Hello!' }] },
  },
  '200-error-body.json': { error: { name: 'InternalServerError', status: 500, message: '500: Internal Server Error' } },
  '200-null-fields-error.json': { error: { name: 'BadRequestError', status: 400, message: '400: bad request' } },
  'choice-error.json': {
    error: { name: 'BadGatewayError', status: 502, errorType: 'provider_unavailable' },
    partial: { choices: [{ message: { content: 'partial output' } }] },
  },
  'error-400-model.json': {
    status: 400,
    error: { name: 'BadRequestError', message: '400: acme/none is not a valid model ID' },
  },
  'error-401-missing.json': { status: 401, error: { name: 'AuthenticationError', status: 401 } },
  'error-401-unknown.json': { status: 401, error: { name: 'AuthenticationError', message: '401: User not found.' } },
  'error-402.json': { status: 402, error: { name: 'PaymentRequiredError', providerName: undefined } },
  'error-403-moderation.json': {
    status: 403,
    error: { name: 'PermissionDeniedError', providerName: 'OpenAI', metadata: { reasons: ['violence'] } },
  },
  'error-429-upstream.json': {
    status: 429,
    error: { name: 'RateLimitError', retryAfterMs: 16_000, providerName: 'Acme' },
  },
  'error-availability-no-code.json': {
    status: 429,
    error: { name: 'RateLimitError', code: undefined, retryAfterMs: 40_000 },
  },
  'error-html-gateway.html': {
    status: 502,
    type: 'text/html',
    error: { name: 'BadGatewayError', message: '502: 502 Bad Gateway' },
  },
};

const operationOf = (file: string) => (file.startsWith('completions') ? COMPLETION : CHAT);

describe('every recorded body of chat and text completions is in one of the tables', () => {
  it('and no table has any other', () => {
    const files = readdirSync(new URL('../fixtures/wire', import.meta.url)).filter(
      (file) => file !== 'README.md' && !OF_OTHER_OPERATIONS.test(file),
    );
    expect([...Object.keys(STREAMS), ...Object.keys(BODIES)].sort()).toEqual(files.sort());
  });
});

describe.each([undefined, 1, 7])('transcripts in reads of %s bytes', (size) => {
  it.each(Object.entries(STREAMS))('%s', async (file, expected) => {
    const client = testClient({ fetch: scriptedFetch(() => sse(wire(file), { size: size ?? 1e9 })) });
    const calling = call<Stream<Chunk, Answer>>(client, operationOf(file), [], { stream: true });
    if (expected.atCall) {
      expect(await rejection(calling)).toMatchObject({ ...expected.error, attempts: 1 });
      return;
    }
    const stream = await calling;
    let text = '';
    let error: Error | undefined;
    try {
      for await (const { choices } of stream) text += choices?.[0]?.delta?.content ?? choices?.[0]?.text ?? '';
    } catch (thrown) {
      error = thrown as Error;
    }
    expect(text).toBe(expected.text);
    if (expected.error) {
      expect(error).toMatchObject({ ...expected.error, partial: expected.partial });
      expect(await rejection(stream.final())).toBe(error);
    } else {
      expect(error).toBeUndefined();
      expect(await stream.final()).toMatchObject(expected.final as object);
    }
  });
});

describe('plain bodies', () => {
  it.each(Object.entries(BODIES))('%s', async (file, { status = 200, type, value, error, partial }) => {
    const reply = json(wire(file), { status, headers: type ? { 'content-type': type } : {} });
    const calling = call<Answer>(testClient({ fetch: scriptedFetch(reply) }), operationOf(file), [], {});
    if (value) expect(await calling).toMatchObject(value);
    else expect(await rejection(calling)).toMatchObject({ ...error, ...(partial && { partial }) });
  });

  it('the same bodies in response to a stream call: errors throw, a completion becomes one chunk', async () => {
    for (const [file, { status = 200, value, error }] of Object.entries(BODIES)) {
      const client = testClient({ fetch: scriptedFetch(json(wire(file), { status })) });
      const calling = call<Stream<Chunk, Answer>>(client, operationOf(file), [], { stream: true });
      if (value)
        expect(await (await calling).final(), file).toMatchObject(
          JSON.parse(JSON.stringify({ ...value, object: undefined })),
        );
      else expect(await rejection(calling), file).toMatchObject({ name: (error as Error).name });
    }
  });
});
