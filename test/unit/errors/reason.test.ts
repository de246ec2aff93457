import { describe, expect, it } from 'vitest';
import { createAPIError } from '../../../src/errors/status-errors.ts';
import {
  isContextOverflow,
  isFreeLimit,
  isModeration,
  isNoEndpoints,
  isQuotaExhausted,
  reasonOf,
  type ErrorReason,
} from '../../../src/errors/reason.ts';
import { shouldRetry } from '../../../src/retry/policy.ts';
import { wire } from '../../helpers/replies.ts';

const behindProvider = (body: unknown, code: number) => ({
  code,
  message: 'Provider returned error',
  metadata: { raw: JSON.stringify(body), provider_name: 'Acme' },
});
const recorded = (name: string) => (JSON.parse(wire(name)) as { error: unknown }).error;

/** Reason, status, and the `error` value as received. */
const TABLE: [string, ErrorReason | undefined, number, unknown][] = [
  [
    'OpenRouter',
    'context_overflow',
    400,
    { message: "This endpoint's maximum context length is 131072 tokens. However, you requested about 140000 tokens." },
  ],
  [
    'OpenRouter, by its class',
    'context_overflow',
    400,
    { message: 'x', metadata: { error_type: 'context_length_exceeded' } },
  ],
  [
    'OpenAI',
    'context_overflow',
    400,
    {
      message: "This model's maximum context length is 8192 tokens.",
      code: 'context_length_exceeded',
      type: 'invalid_request_error',
    },
  ],
  [
    'OpenAI Responses',
    'context_overflow',
    400,
    { message: 'Your input exceeds the context window of this model. Please adjust your input.' },
  ],
  [
    'Anthropic',
    'context_overflow',
    400,
    behindProvider(
      {
        type: 'error',
        error: { type: 'invalid_request_error', message: 'prompt is too long: 210000 tokens > 200000 maximum' },
      },
      400,
    ),
  ],
  [
    'Anthropic, output included',
    'context_overflow',
    400,
    behindProvider(
      { error: { message: 'input length and `max_tokens` exceed context limit: 190000 + 21333 > 200000' } },
      400,
    ),
  ],
  [
    'Google',
    'context_overflow',
    400,
    behindProvider(
      [
        {
          error: {
            code: 400,
            status: 'INVALID_ARGUMENT',
            message: 'The input token count (1200000) exceeds the maximum number of tokens allowed (1048576).',
          },
        },
      ],
      400,
    ),
  ],
  ['Bedrock', 'context_overflow', 400, { message: 'Input is too long for requested model.' }],
  [
    'xAI',
    'context_overflow',
    400,
    { message: "This model's maximum prompt length is 131072 but the request contains 537812 tokens." },
  ],
  [
    'too large an answer',
    undefined,
    400,
    { message: 'max_tokens is too large: 50000. This model supports at most 4096 completion tokens.' },
  ],
  [
    'OpenAI out of quota',
    'quota_exhausted',
    429,
    behindProvider(
      {
        error: {
          message: 'You exceeded your current quota, please check your plan and billing details.',
          type: 'insufficient_quota',
          code: 'insufficient_quota',
        },
      },
      429,
    ),
  ],
  [
    'Google by the minute',
    undefined,
    429,
    behindProvider(
      {
        error: {
          code: 429,
          message: 'You exceeded your current quota, please check your plan and billing details.',
          status: 'RESOURCE_EXHAUSTED',
        },
      },
      429,
    ),
  ],
  ['OpenRouter credits', 'quota_exhausted', 402, recorded('error-402.json')],
  ['any 402', 'quota_exhausted', 402, { code: 402, message: 'Pay first' }],
  ['OpenRouter key limit', 'quota_exhausted', 403, { code: 403, message: 'Key limit exceeded (total limit).' }],
  [
    'Anthropic credits',
    'quota_exhausted',
    400,
    { message: 'Your credit balance is too low to access the Anthropic API.' },
  ],
  [
    'OpenRouter free models by day',
    'free_limit',
    429,
    {
      code: 429,
      message: 'Rate limit exceeded: free-models-per-day. Add 10 credits to unlock 1000 free model requests per day',
    },
  ],
  [
    'OpenRouter free models by minute',
    undefined,
    429,
    { code: 429, message: 'Rate limit exceeded: free-models-per-min.' },
  ],
  ['OpenRouter moderation', 'moderation', 403, recorded('error-403-moderation.json')],
  ['moderation by its metadata', 'moderation', 403, { code: 403, message: 'No', metadata: { reasons: ['violence'] } }],
  ['OpenAI policy', 'moderation', 400, { code: 'content_policy_violation', message: 'x' }],
  [
    'Azure filter',
    'moderation',
    400,
    { message: "The response was filtered due to the prompt triggering Azure OpenAI's content management policy." },
  ],
  ['OpenRouter routing', 'no_endpoints', 404, { code: 404, message: 'No endpoints found that support tool use.' }],
  [
    'OpenRouter providers',
    'no_endpoints',
    404,
    { code: 404, message: 'No allowed providers are available for the selected model.' },
  ],
  [
    'OpenRouter availability',
    'no_endpoints',
    404,
    { message: 'x', availability: { code: 'constraint_filtered', retryable: false } },
  ],
  ['a rate limit', undefined, 429, recorded('error-429-upstream.json')],
  ['another error', undefined, 400, { message: 'The model does not exist' }],
];

describe('error.reason', () => {
  it.each(TABLE)('%s', (_, reason, status, error) => {
    const failure = createAPIError({ httpStatus: status, headers: new Headers(), body: { error }, error });
    expect(failure.reason).toBe(reason);
    // If waiting does not help, nothing is repeated, whatever the status is.
    if (reason) expect([failure.retryable, shouldRetry(failure, 'safe', true)]).toEqual([false, false]);
    for (const plain of [{ error }, error, { choices: [{ error }] }, { type: 'response.failed', response: { error } }])
      expect(reasonOf(plain)).toBe(reason);
  });

  it('has a guard for each', () => {
    const guards = {
      context_overflow: isContextOverflow,
      quota_exhausted: isQuotaExhausted,
      free_limit: isFreeLimit,
      moderation: isModeration,
      no_endpoints: isNoEndpoints,
    };
    for (const [name, reason, httpStatus, error] of TABLE) {
      const failure = createAPIError({ httpStatus, headers: new Headers(), body: { error }, error });
      for (const [guarded, guard] of Object.entries(guards))
        expect([name, guarded, guard(failure)]).toEqual([name, guarded, guarded === reason]);
    }
  });

  it('is found in no completion, and in nothing that is not an error', () => {
    const content = 'The maximum context length is 8192 tokens: prompt is too long.';
    const nothing = [
      { choices: [{ message: { content } }] },
      { output: [{ content }] },
      null,
      undefined,
      5,
      [],
      {},
      new Error(content),
    ];
    expect(nothing.map((one) => reasonOf(one))).toEqual(nothing.map(() => undefined));
  });

  it('is found in an error of another copy of the package, also of one without reasons', () => {
    const body = { error: { message: 'prompt is too long' } };
    expect(isContextOverflow(Object.assign(new Error('x'), { body }))).toBe(true);
    expect(isContextOverflow(Object.assign(new Error('x'), { body, reason: 'moderation' }))).toBe(false);
  });
});

describe('further details of a refusal', () => {
  const make = (error: unknown, httpStatus: number) =>
    createAPIError({ httpStatus, headers: new Headers(), body: { error }, error });

  it('the tokens that the balance still covers', () => {
    expect(make(recorded('error-402.json'), 402).affordableTokens).toBe(333);
    expect(make({ message: 'can only afford 0.' }, 402).affordableTokens).toBe(0);
    expect(make({ message: 'can only afford 1,234,567. To increase' }, 402).affordableTokens).toBe(1_234_567);
    expect(make({ message: 'can only afford 12,5 of 100' }, 402).affordableTokens).toBe(12);
    expect(make({ message: 'Insufficient credits' }, 402).affordableTokens).toBeUndefined();
  });

  it('why the input was flagged', () => {
    expect(make(recorded('error-403-moderation.json'), 403).moderationReasons).toEqual(['violence']);
    expect(make({ message: 'x', metadata: { reasons: ['a'] } }, 400).moderationReasons).toBeUndefined();
  });
});
