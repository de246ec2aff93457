import { describe, expect, it } from 'vitest';
import type { OpenRouterOptions } from '../../src/options.ts';
import type { Operation } from '../../src/operation.ts';
import { response } from '../../src/stream/kinds/response.ts';
import type { Stream } from '../../src/stream/stream.ts';
import { call } from '../../src/transport/call.ts';
import { CHAT, COMPLETION, testClient } from '../helpers/operations.ts';
import { json, rejection, scriptedFetch, sse, type Reply } from '../helpers/replies.ts';
import { chunk, DONE, FINISH, HELLO } from './fault-server.ts';

const RESPONSES: Operation = { ...CHAT, id: 'responses.create', path: '/responses', stream: response };
const event = (value: unknown) => `data: ${JSON.stringify(value)}\n\n`;
const stop = (more: object) => ({ choices: [{ index: 0, finish_reason: 'stop', ...more }] });
const whole = json(stop({ message: { role: 'assistant', content: 'Hi' } }));

async function run(operation: Operation, replies: Reply[], params: object, options: OpenRouterOptions = {}) {
  const lines: string[] = [];
  const logger = { ...console, warn: (line: string) => void lines.push(line) };
  const fetch = scriptedFetch(...replies);
  const client = testClient({
    fetch,
    maxRetries: 2,
    retry: { initialDelay: 0, ...options.retry },
    logger,
    logLevel: 'warn',
  });
  // Suppresses the error line of a failed call.
  logger.error = () => {};
  const calling = call<any>(client, operation, [], params);
  return { calling, fetch, lines };
}

describe('a success without a completion', () => {
  it.each<[string, Operation, Reply, object]>([
    ['choices: []', CHAT, json({ id: 'x', choices: [] }), {}],
    ['choices that are none', CHAT, json({ id: 'x', choices: [null, 5] }), {}],
    ['choices: [] of a text completion', COMPLETION, json({ choices: [] }), {}],
    ['output: [] of a response', RESPONSES, json({ object: 'response', status: 'completed', output: [] }), {}],
    ['a stream without a choice', CHAT, () => sse(event({ id: 'x', choices: [], usage: {} }) + DONE), { stream: true }],
    ['a stream of nothing but its end', CHAT, () => sse(DONE), { stream: true }],
    ['choices: [] in plain JSON to a stream call', CHAT, json({ id: 'x', choices: [] }), { stream: true }],
  ])('%s is an EmptyCompletionError, and retried', async (_, operation, reply, params) => {
    const { calling, fetch } = await run(operation, [reply], params);
    const error = await rejection<any>(calling);
    expect([error.name, error.attempts, fetch.sent.length]).toEqual(['EmptyCompletionError', 3, 3]);
    expect(error.message).toBe(`${operation.id}: the response has no choice.`);
    expect(typeof error.partial).toBe('object');
  });

  it('succeeds on a retry', async () => {
    const { calling, fetch } = await run(CHAT, [json({ choices: [] }), whole], {});
    expect([(await calling).choices.length, fetch.sent.length]).toEqual([1, 2]);
  });
});

describe('a turn without text, tool calls or tokens', () => {
  const BLANK: [string, Operation, Reply, object][] = [
    [
      'an empty text',
      CHAT,
      json({ ...stop({ message: { role: 'assistant', content: '' } }), usage: { completion_tokens: 0 } }),
      {},
    ],
    ['no content', CHAT, json(stop({ message: { role: 'assistant', content: null, tool_calls: [] } })), {}],
    ['an empty text completion', COMPLETION, json(stop({ text: '' })), {}],
    ['an empty stream', CHAT, () => sse(chunk({ role: 'assistant', content: '' }) + FINISH + DONE), { stream: true }],
  ];

  it.each(BLANK)('%s is logged, and retried with `retry.empty`', async (_, operation, reply, params) => {
    const plain = await run(operation, [reply], params);
    const value = await plain.calling;
    if ('final' in value) await (value as Stream<any, any>).final();
    expect(plain.fetch.sent).toHaveLength(1);
    expect(plain.lines).toEqual([
      `[openrouter-fetch] ${operation.id}: the completion is empty: no text, no tool call, no completion token. Option \`retry.empty\` repeats such calls.`,
    ]);
    const asked = await run(operation, [reply], params, { retry: { empty: true } });
    expect(await rejection(asked.calling)).toMatchObject({
      name: 'EmptyCompletionError',
      attempts: 3,
      partial: { choices: [{}] },
    });
    expect(asked.fetch.sent).toHaveLength(3);
  });

  it.each<[string, Reply, object]>([
    ['text', whole, {}],
    ['a tool call', json(stop({ message: { content: '', tool_calls: [{ id: 'a' }] } })), {}],
    ['a refusal', json(stop({ message: { content: null, refusal: 'No.' } })), {}],
    ['reasoning alone', json(stop({ message: { content: '', reasoning: 'Hm' } })), {}],
    ['tokens', json({ ...stop({ message: { content: '' } }), usage: { completion_tokens: 3 } }), {}],
    ['another end', json({ choices: [{ finish_reason: 'content_filter', message: { content: '' } }] }), {}],
    ['one choice that is filled', json({ choices: [{ message: { content: '' } }, { message: { content: 'x' } }] }), {}],
    ['a stream with text', () => sse(HELLO + FINISH + DONE), { stream: true }],
  ])('is not one with %s', async (_, reply, params) => {
    const { calling, lines, fetch } = await run(CHAT, [reply], params, { retry: { empty: true } });
    const value = await calling;
    if ('final' in value) await (value as Stream<any, any>).final();
    expect([lines, fetch.sent.length]).toEqual([[], 1]);
  });
});
