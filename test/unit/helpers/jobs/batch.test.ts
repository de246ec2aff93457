import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Batch, ChatCompletion, EmbeddingsResponse } from '../../../../generated/types.ts';
import { InvalidRequestError } from '../../../../src/errors/failures.ts';
import { PaymentRequiredError } from '../../../../src/errors/status-errors.ts';
import { batchResults, type BatchLine } from '../../../../src/helpers/jobs/batch-results.ts';
import { runBatch, waitForBatch } from '../../../../src/helpers/jobs/batch.ts';
import { JobFailedError } from '../../../../src/helpers/jobs/job-failed-error.ts';
import { json, rejection } from '../../../helpers/replies.ts';
import { jobClient, pausesOf, recorded, refusal, sentLines, settled } from './play-job.ts';

const validating = recorded<Batch>('batch-validating');
const withheld = recorded<Batch>('batch-402-at-poll');
const done = recorded<Batch>('batch-completed-one-failed');
const expired = recorded<Batch>('batch-expired');

const line = (id: string) => ({ custom_id: id, body: { messages: [{ role: 'user' as const, content: 'Hi' }] } });
// The properties are in the least convenient order.
const PARAMS = {
  requests: [line('first'), line('second')],
  completion_window: '24h',
  callback_url: 'https://app.example/hook',
  model: 'acme/widget-1',
  endpoint: '/v1/chat/completions' as const,
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('runBatch', () => {
  it('writes the other fields before the requests, whatever order the object has', async () => {
    const { client, sent } = jobClient([json(done, { status: 202 })]);
    await runBatch(client, PARAMS);
    expect(Object.keys(JSON.parse(String(sent[0]?.body)) as object)).toEqual([
      'endpoint',
      'model',
      'callback_url',
      'completion_window',
      'requests',
    ]);
    expect(JSON.parse(String(sent[0]?.body))).toEqual(PARAMS);
  });

  it('polls at growing intervals, through refusals, and joins results with a failed one by custom_id', async () => {
    const counts: number[] = [];
    const halfway = { ...validating, status: 'in_progress', request_counts: { total: 2, completed: 1, failed: 0 } };
    const replies = [
      json(validating, { status: 202 }),
      refusal(404),
      json(halfway),
      refusal(500),
      json(halfway),
      json(done),
    ];
    const { client, times } = jobClient(replies);
    const running = settled(
      runBatch(client, PARAMS, { onStatus: ({ request_counts: { completed } }) => counts.push(completed) }),
    );
    await vi.runAllTimersAsync();
    const batch = await running;
    expect(pausesOf(times)).toEqual([10_000, 15_000, 22_500, 33_750, 50_625].map((ms) => expect.closeTo(ms, -1)));
    expect(counts).toEqual([0, 1, 1]);
    const results: Map<string, BatchLine<'/v1/chat/completions'>> = await batchResults(client, batch);
    expect([...results.keys()].sort()).toEqual(['first', 'second']);
    const first = results.get('first');
    if (!first || first.error) throw new Error('The first request failed.');
    const completion: ChatCompletion = first.body;
    expect(completion.choices[0]?.message.content).toBe('Hi');
    expect(first.generationId).toBe('gen-b');
    expect(results.get('second')).toMatchObject({
      body: null,
      error: { type: 'invalid_request_error', message: 'max_tokens is too large' },
    });
  });

  it('reads the batch from a 402 while polling, whose results are available once there are credits', async () => {
    const { client, sent } = jobClient([
      json(validating, { status: 202 }),
      json(withheld, { status: 402 }),
      json(done),
    ]);
    const running = settled(runBatch(client, PARAMS));
    await vi.runAllTimersAsync();
    const batch = await running;
    expect(batch).toEqual(withheld);
    expect((await batchResults(client, batch)).size).toBe(2);
    expect(sentLines(sent)).toEqual(['POST /batches', 'GET /batches/batch_w1', 'GET /batches/batch_w1']);
  });

  it('never repeats the submission if the server may have received it', async () => {
    const { client, sent } = jobClient([new TypeError('lost')], { maxRetries: 3, retry: { ambiguous: true } });
    const running = settled(runBatch(client, PARAMS));
    await vi.runAllTimersAsync();
    await rejection(running);
    expect(sent).toHaveLength(1);
  });

  const body = line('a').body;
  it.each([
    [{ requests: [] }, /`requests` of a batch is empty/],
    [{ requests: undefined }, /`requests` of a batch must be a list, not undefined/],
    [{ requests: [line('a'), line('b'), line('a')] }, /`requests\[2\]` .*`custom_id` "a" of `requests\[0\]`/],
    [{ requests: [line('a'), { body }] }, /`requests\[1\]` .*needs a `custom_id`.*undefined/],
    [{ requests: [{ custom_id: '', body }] }, /`requests\[0\]` .*needs a `custom_id`.*""/],
    [{ requests: [{ custom_id: 7, body }] }, /needs a `custom_id`.*a number/],
    [{ requests: [{ custom_id: 'a' }] }, /`custom_id` "a"\) needs a `body`, an object; it is undefined/],
    [{ requests: [{ custom_id: 'a', body: { ...body, stream: true } }] }, /"a"\) has `stream: true`/],
    [{ requests: [{ custom_id: 'a', body: {} }] }, /"a"\) has no `messages` .*\/v1\/chat\/completions/],
    [{ endpoint: '/v1/embeddings' }, /"first"\) has `messages` .*\/v1\/embeddings/],
    [{ endpoint: '/v1/responses' }, /"first"\) has `messages` .*\/v1\/responses/],
    [{ requests: [{ custom_id: 'a', body: { ...body, system: 'Be kind.' } }] }, /"a"\) has `system`/],
    [{ endpoint: '/chat/completions' }, /`endpoint` of a batch must be one of .*, not "\/chat\/completions"/],
    [{ endpoint: 'toString' }, /`endpoint` of a batch must be one of .*, not "toString"/],
    [{ model: '' }, /`model` of a batch must be the name of a model, not ""/],
  ])('refuses %j before anything is sent', async (change, message) => {
    const { client, sent } = jobClient([json(done)]);
    const error = await rejection(runBatch(client, { ...PARAMS, ...change } as typeof PARAMS));
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error.message).toMatch(message);
    expect(sent).toHaveLength(0);
  });
});

describe('waitForBatch', () => {
  it.each(['expired', 'cancelled', 'failed'])('throws for a batch that is %s, with the batch', async (status) => {
    const { client } = jobClient([json({ ...expired, status })]);
    const error = await rejection<JobFailedError<Batch>>(waitForBatch(client, 'batch_w1'));
    expect(error).toBeInstanceOf(JobFailedError);
    expect(error).toMatchObject({ reason: status, jobId: 'batch_w1', job: { status } });
    expect(error.message).toContain('Not finished within the window');
  });

  it('throws a 402 that is not a batch', async () => {
    const { client } = jobClient([refusal(402)]);
    expect(await rejection(waitForBatch(client, 'batch_w1'))).toBeInstanceOf(PaymentRequiredError);
  });
});

describe('batchResults', () => {
  it('reads page by page what the batch does not contain', async () => {
    const [second, first] = done.results ?? [];
    const page = (data: unknown[], next: string | null): Response =>
      json({ object: 'list', data, has_more: next !== null, next_cursor: next });
    const { client, sent } = jobClient([page([second], 'c2'), page([first], null)]);
    const results = await batchResults(client, { ...done, results: null });
    expect([...results.keys()]).toEqual(['second', 'first']);
    expect(sentLines(sent)).toEqual([
      'GET /batches/batch_w1/results?limit=1000',
      'GET /batches/batch_w1/results?limit=1000&cursor=c2',
    ]);
  });

  it('gets a batch that is given by its id', async () => {
    const { client, sent } = jobClient([json(done)]);
    expect((await batchResults(client, 'batch_w1')).size).toBe(2);
    expect(sentLines(sent)).toEqual(['GET /batches/batch_w1']);
  });

  it('returns the results of an expired batch', async () => {
    const { client, sent } = jobClient([refusal(500)]);
    const results = await batchResults(client, { ...expired, results: (done.results ?? []).slice(1) });
    expect([...results.keys()]).toEqual(['first']);
    expect(sent).toHaveLength(0);
  });

  it('refuses a batch that is still running', async () => {
    const { client } = jobClient([json(validating)]);
    const error = await rejection(batchResults(client, validating));
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error.message).toContain('its status is "validating"');
  });

  it('throws while the results are withheld', async () => {
    const { client } = jobClient([json(withheld, { status: 402 })]);
    expect(await rejection(batchResults(client, withheld))).toBeInstanceOf(PaymentRequiredError);
  });

  it('has a body typed by its endpoint, and a value for every odd result', async () => {
    const embeddings = { object: 'list', data: [], model: 'acme/widget-1' };
    const { client } = jobClient([
      json({
        ...done,
        endpoint: '/v1/embeddings',
        results: [
          { custom_id: 'ok', response: { status_code: 200, body: embeddings } },
          {
            custom_id: 'status',
            response: { status_code: 429, body: { error: { message: 'Too many' } } },
            error: null,
          },
          { custom_id: 'bare', response: { status_code: 500, body: null }, error: null },
          { custom_id: 'none', response: null, error: null },
          { custom_id: 'text', response: null, error: 'Broken' },
          { custom_id: null, response: null },
          null,
        ],
      }),
    ]);
    const results = await batchResults(client, 'batch_w1');
    const ok = results.get('ok');
    if (ok?.endpoint !== '/v1/embeddings' || ok.error) throw new Error('The first request failed.');
    const vectors: EmbeddingsResponse = ok.body;
    expect(vectors).toEqual(embeddings);
    expect(Object.fromEntries([...results].map(([id, result]) => [id, result.error?.message]))).toEqual({
      ok: undefined,
      status: 'Too many',
      bare: 'The status is 500.',
      none: 'The result has neither a response nor an error.',
      text: 'Broken',
    });
  });
});
