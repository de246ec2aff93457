import { describe, expect, it } from 'vitest';
import { APIError } from '../../../../src/errors/api-error.ts';
import { StreamIncompleteError } from '../../../../src/errors/failures.ts';
import { chatCompletionsCreate } from '../../../../generated/operations.ts';
import { sumUsage, usageOf, type UsageTotals } from '../../../../src/helpers/cost/usage.ts';
import { testClient } from '../../../helpers/operations.ts';
import { json, rejection, scriptedFetch, sse, wire } from '../../../helpers/replies.ts';

const chat = JSON.parse(wire('chat-nonstream-2026.json')) as { usage: object };

/** The usage of the recorded completions. */
const RECORDED = {
  inputTokens: 21,
  outputTokens: 7,
  totalTokens: 28,
  cachedTokens: 0,
  cacheWriteTokens: 0,
  reasoningTokens: 0,
  cost: 6.1e-6,
  upstreamCost: undefined,
};

const responsesUsage = {
  input_tokens: 100,
  input_tokens_details: { cached_tokens: 40, cache_write_tokens: 5 },
  output_tokens: 50,
  output_tokens_details: { reasoning_tokens: 30 },
  total_tokens: 150,
  cost: 0.001,
};
const responsesTotals = {
  inputTokens: 100,
  outputTokens: 50,
  totalTokens: 150,
  cachedTokens: 40,
  cacheWriteTokens: 5,
  reasoningTokens: 30,
  cost: 0.001,
  upstreamCost: undefined,
};

describe('usageOf', () => {
  it('reads a chat completion, and keeps what was sent', () => {
    expect(usageOf(chat)).toEqual({ ...RECORDED, raw: chat.usage });
    expect(usageOf(chat)?.raw).toBe(chat.usage);
  });

  it('reads each stream like the whole completion', async () => {
    const client = testClient({ fetch: scriptedFetch(sse(wire('chat-stream-2026-double-terminal.sse'))) });
    const stream = await chatCompletionsCreate(client, { model: 'a/b', messages: [], stream: true });
    const reported = [];
    for await (const chunk of stream) reported.push(usageOf(chunk));
    expect(reported.length).toBeGreaterThan(2);
    expect(reported.filter(Boolean)).toMatchObject([RECORDED]);
    expect(usageOf(await stream.final())).toMatchObject(RECORDED);
  });

  it('reads a text completion that reports neither details nor cost', () => {
    const usage = { prompt_tokens: 16, completion_tokens: 61, total_tokens: 77 };
    expect(usageOf({ choices: [], usage })).toEqual({
      inputTokens: 16,
      outputTokens: 61,
      totalTokens: 77,
      cachedTokens: undefined,
      cacheWriteTokens: undefined,
      reasoningTokens: undefined,
      cost: undefined,
      upstreamCost: undefined,
      raw: usage,
    });
  });

  it('reads a result of the Responses format, and the event that holds it', () => {
    const result = { id: 'resp', output: [], usage: responsesUsage };
    expect(usageOf(result)).toEqual({ ...responsesTotals, raw: responsesUsage });
    expect(usageOf({ type: 'response.completed', response: result })).toEqual({
      ...responsesTotals,
      raw: responsesUsage,
    });
    expect(usageOf({ type: 'response.created', response: { usage: null } })).toBeUndefined();
  });

  it('reads embeddings, which have no output', () => {
    expect(
      usageOf({ data: [{ embedding: [1] }], usage: { prompt_tokens: 8, total_tokens: 8, cost: 1e-7 } }),
    ).toMatchObject({
      inputTokens: 8,
      outputTokens: 0,
      totalTokens: 8,
      cost: 1e-7,
    });
  });

  it('reads the record of a generation, alone or in its envelope', () => {
    const generation = {
      native_tokens_prompt: 10,
      native_tokens_completion: 20,
      native_tokens_reasoning: 5,
      native_tokens_cached: 3,
      total_cost: 0.0015,
      usage: 0.0015,
      is_byok: true,
      upstream_inference_cost: 0.02,
    };
    const totals = {
      inputTokens: 10,
      outputTokens: 20,
      totalTokens: 30,
      cachedTokens: 3,
      reasoningTokens: 5,
      cost: 0.0015,
      upstreamCost: 0.02,
    };
    expect(usageOf(generation)).toMatchObject(totals);
    expect(usageOf({ data: generation })).toMatchObject(totals);
  });

  it('reads what a provider charged a key of your own, apart from the cost', () => {
    const usage = {
      prompt_tokens: 1,
      completion_tokens: 1,
      total_tokens: 2,
      cost: 0,
      cost_details: { upstream_inference_cost: 0.5 },
    };
    expect(usageOf({ usage: { ...usage, is_byok: true } })).toMatchObject({ cost: 0, upstreamCost: 0.5 });
    expect(usageOf({ usage: { ...usage, is_byok: false } })).toMatchObject({ cost: 0, upstreamCost: undefined });
  });

  it('reads the completion beside its HTTP response, and the partial one of an error', async () => {
    const client = testClient({ fetch: scriptedFetch(json(chat)) });
    const result = await chatCompletionsCreate(client, { model: 'a/b', messages: [] }).withResponse();
    expect(usageOf(result)).toMatchObject(RECORDED);
    expect(usageOf(new StreamIncompleteError(undefined, { partial: chat }))).toMatchObject(RECORDED);
    const failing = testClient({ fetch: scriptedFetch(json({ ...chat, choices: [{ finish_reason: 'error' }] })) });
    const error = await rejection(chatCompletionsCreate(failing, { model: 'a/b', messages: [] }));
    expect(error).toBeInstanceOf(APIError);
    expect(usageOf(error)).toMatchObject(RECORDED);
  });

  it('is undefined where nothing is reported', () => {
    const without = [
      undefined,
      null,
      'usage',
      7,
      [],
      {},
      { usage: null },
      { usage: {} },
      { usage: [1] },
      { usage: 12.5 },
    ];
    for (const result of without) expect(usageOf(result), JSON.stringify(result)).toBeUndefined();
  });

  it('ignores impossible numbers', () => {
    const usage = {
      prompt_tokens: 'a dozen',
      completion_tokens: -3,
      total_tokens: 5,
      cost: Infinity,
      prompt_tokens_details: null,
    };
    expect(usageOf({ usage })).toMatchObject({ inputTokens: 0, outputTokens: 0, totalTokens: 5, cost: undefined });
  });
});

describe('sumUsage', () => {
  const usage = (totals: Partial<UsageTotals>): UsageTotals => ({
    inputTokens: 0,
    outputTokens: 0,
    totalTokens: 0,
    cachedTokens: undefined,
    cacheWriteTokens: undefined,
    reasoningTokens: undefined,
    cost: undefined,
    upstreamCost: undefined,
    ...totals,
  });

  it('adds every property, money exactly', () => {
    const three = Array.from({ length: 3 }, () =>
      usage({
        inputTokens: 1,
        outputTokens: 2,
        totalTokens: 3,
        cachedTokens: 4,
        cacheWriteTokens: 5,
        reasoningTokens: 6,
        cost: 0.1,
        upstreamCost: 0.7,
      }),
    );
    expect(sumUsage(three)).toEqual({
      inputTokens: 3,
      outputTokens: 6,
      totalTokens: 9,
      cachedTokens: 12,
      cacheWriteTokens: 15,
      reasoningTokens: 18,
      cost: 0.3,
      upstreamCost: 2.1,
    });
  });

  it('distinguishes unreported values from 0', () => {
    expect(sumUsage([])).toEqual(usage({}));
    expect(sumUsage([usage({ cost: 0 }), usage({})])).toEqual(usage({ cost: 0 }));
    expect(sumUsage([usage({ cachedTokens: 2 }), undefined, usage({})])).toEqual(usage({ cachedTokens: 2 }));
  });

  it('changes none of its parts', () => {
    const first = usageOf(chat);
    const before = structuredClone(first);
    sumUsage([first, first]);
    expect(first).toEqual(before);
    expect('raw' in sumUsage([first])).toBe(false);
  });
});

describe('the usage of messages', () => {
  it('counts the cached tokens to the input, as that of the other formats does', () => {
    const usage = {
      input_tokens: 120,
      output_tokens: 9,
      output_tokens_details: { thinking_tokens: 4 },
      cache_read_input_tokens: 60,
      cache_creation_input_tokens: 20,
      cost: 0.0011,
    };
    const expected = {
      inputTokens: 200,
      outputTokens: 9,
      totalTokens: 209,
      cachedTokens: 60,
      cacheWriteTokens: 20,
      reasoningTokens: 4,
      cost: 0.0011,
    };
    expect(usageOf({ type: 'message', content: [], usage })).toMatchObject(expected);
    expect(usageOf({ type: 'message_start', message: { usage } })).toMatchObject(expected);
    expect(usageOf({ type: 'message_delta', delta: {}, usage })).toMatchObject(expected);
    expect(
      usageOf({ type: 'message_delta', usage: { output_tokens: 1, cache_read_input_tokens: null } }),
    ).toMatchObject({
      inputTokens: 0,
      cachedTokens: undefined,
    });
  });
});
