import { describe, expect, it } from 'vitest';
import { errorOfBody } from '../../../src/errors/from-wire.ts';
import type { ErrorReason } from '../../../src/errors/reason.ts';

/** Reason, status, and the wordings of many providers: as the message of an error, or as a whole body. */
const TABLE: [ErrorReason | undefined, number, unknown][] = [
  [
    'context_overflow',
    400,
    "This model's maximum context length is 8192 tokens. However, your messages resulted in 9000 tokens.",
  ],
  [
    'context_overflow',
    400,
    'Input tokens exceed the configured limit of 272000 tokens. Your messages resulted in 300000 tokens.',
  ],
  ['context_overflow', 400, 'the request exceeds the available context size, try increasing it'],
  [
    'context_overflow',
    400,
    'request (5000 tokens) exceeds the available context size (4096 tokens), try increasing it',
  ],
  [
    'context_overflow',
    400,
    'Trying to keep the first 5000 tokens when context the overflows. However, the model is loaded with context length of only 4096 tokens, which is not enough.',
  ],
  ['context_overflow', 400, 'The number of tokens to keep from the initial prompt is greater than the context length.'],
  [
    'context_overflow',
    400,
    'too many tokens: total number of tokens in the prompt cannot exceed 4081 - received 4500.',
  ],
  [
    'context_overflow',
    400,
    'Prompt contains 40000 tokens and 0 draft tokens, too large for model with 32768 maximum context length',
  ],
  [
    'context_overflow',
    422,
    'Input validation error: `inputs` tokens + `max_new_tokens` must be <= 4096. Given: 4000 `inputs` tokens and 500 `max_new_tokens`',
  ],
  ['context_overflow', 422, 'Input validation error: `inputs` must have less than 4096 tokens. Given: 5000'],
  ['context_overflow', 400, 'Please reduce the length of the messages or completion.'],
  [
    'context_overflow',
    400,
    'The decoder prompt (length 5000) is longer than the maximum model length of 4096. Make sure that `max_model_len` is no smaller than the number of text tokens.',
  ],
  ['context_overflow', 400, 'Range of input length should be [1, 98304]'],
  ['context_overflow', 400, 'Your request exceeded model token limit: 262144 (requested: 300000)'],
  ['context_overflow', 400, 'Invalid request: Your request exceeded model token limit: 8192'],
  ['context_overflow', 400, "The input (250000 tokens) is longer than the model's context length (131072 tokens)."],
  ['context_overflow', 400, 'input is too long for this model'],
  ['context_overflow', 400, 'ValidationException: Input is too long for requested model.'],
  ['context_overflow', 400, 'prompt token count of 150000 exceeds the limit of 128000'],
  ['context_overflow', 413, 'prompt is too long: 210000 tokens > 200000 maximum'],
  [
    'context_overflow',
    400,
    'Unable to submit request because the input token count is 1300000 but model only supports up to 1048576.',
  ],
  ['context_overflow', 400, 'The input token count exceeds the maximum number of tokens allowed 1048576.'],
  ['context_overflow', 400, "This model's maximum prompt length is 131072 but the request contains 537812 tokens."],
  ['context_overflow', 400, 'Context size has been exceeded.'],
  ['context_overflow', 400, 'context window exceeds limit (2013)'],
  ['context_overflow', 400, "Requested token count exceeds the model's maximum context length of 131072 tokens."],
  ['context_overflow', 400, "The request is too large for the model's context window."],
  [
    'context_overflow',
    400,
    'This endpoint\'s maximum context length is 131072 tokens. However, you requested about 140000 tokens (130000 of text input, 10000 in the output). Please reduce the length of either one, or use the "middle-out" transform',
  ],
  ['context_overflow', 400, 'model_context_window_exceeded'],
  ['context_overflow', 400, 'Too many input tokens. Max input tokens: 8192, request input token count: 9000'],
  ['context_overflow', 400, 'Input Tokens Exceeded: Number of input tokens exceeds maximum length.'],
  ['context_overflow', 400, 'the number of input tokens 5000 cannot exceed the total tokens limit 4096 for this model'],
  ['context_overflow', 413, 'Request body too large for gpt-4o model. Max size: 8000 tokens.'],
  ['context_overflow', 400, { error: { code: 'tokens_limit_reached', message: 'Request body too large' } }],
  ['context_overflow', 400, { error: { code: '1261', message: 'Prompt exceeds max length' } }],
  ['context_overflow', 400, 'Total tokens of image and text exceed max message tokens'],
  ['context_overflow', 400, 'prompt token count of 150,000 exceeds the limit of 128,000'],
  ['context_overflow', 400, 'the input token count is 1,300,000 but model only supports up to 1,048,576'],
  [undefined, 429, 'Too many tokens, please wait before trying again.'],
  [
    undefined,
    400,
    {
      error: {
        code: 'string_above_max_length',
        message:
          "Invalid 'messages[0].content': string too long. Expected a string with maximum length 10485760, but got 12000000",
      },
    },
  ],
  ['context_overflow', 400, 'max tokens + input tokens (9000) exceeds context window of 8192'],
  [undefined, 400, 'max_tokens is too large: 50000. This model supports at most 4096 completion tokens.'],
  [undefined, 400, 'context_management is not supported for this model'],
  [undefined, 500, 'Failed to create execution context'],
  [undefined, 400, "Unknown parameter: 'context_length'"],
  [undefined, 400, "The tool 'get_context' exceeded its timeout"],
  [undefined, 400, 'image exceeds the maximum size of 5 MB'],
  [undefined, 400, '`max_tokens` must be at most the context length; got -1'],
  [undefined, 504, 'context deadline exceeded'],
  [undefined, 500, 'rpc error: code = DeadlineExceeded desc = context deadline exceeded'],
  [undefined, 499, 'context canceled'],
  [
    undefined,
    429,
    'Rate limit reached for gpt-4 in organization org-1 on tokens per min (TPM): Limit 10000, Used 9000, Requested 2000.',
  ],
  [
    undefined,
    429,
    'Request too large for gpt-4 on tokens per min (TPM): Limit 10000, Requested 12000. The input or output tokens must be reduced in order to run successfully.',
  ],
  [undefined, 429, 'Number of request tokens has exceeded your per-minute rate limit'],
  [undefined, 400, 'messages: text content blocks must be non-empty in context'],
  [undefined, 400, 'tool_use.name: String should have at most 64 characters; tool name is too long'],
  [undefined, 400, 'The function name is too long for this prompt'],
  [undefined, 400, 'URL is too long'],
  [
    'quota_exhausted',
    429,
    {
      error: {
        message: 'You exceeded your current quota, please check your plan and billing details.',
        type: 'insufficient_quota',
        code: 'insufficient_quota',
      },
    },
  ],
  ['quota_exhausted', 402, 'Insufficient credits. Add more using https://openrouter.ai/credits'],
  [
    'quota_exhausted',
    402,
    'This request requires more credits, or fewer max_tokens. You requested up to 65536 tokens, but can only afford 333.',
  ],
  ['quota_exhausted', 402, 'Insufficient Balance'],
  ['quota_exhausted', 403, 'Key limit exceeded (monthly limit). Manage it using https://openrouter.ai/settings/keys'],
  [
    'quota_exhausted',
    400,
    'Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing to upgrade or purchase credits.',
  ],
  ['quota_exhausted', 429, 'Your account has run out of credits'],
  ['quota_exhausted', 429, 'You have run out of credits. Please add more.'],
  ['quota_exhausted', 429, 'Monthly usage limit reached'],
  [
    'quota_exhausted',
    403,
    'You have exceeded your monthly included credits for Inference Providers. Subscribe to PRO to get 20x more.',
  ],
  [
    'quota_exhausted',
    400,
    'You have reached your specified API usage limits. You will regain access on 2026-01-01 at 00:00 UTC.',
  ],
  ['quota_exhausted', 400, 'Access denied, please make sure your account is in good standing. Arrearage'],
  ['quota_exhausted', 429, 'Billing hard limit has been reached'],
  ['quota_exhausted', 403, 'Your team has either used all available credits or reached its monthly spending limit.'],
  [
    'quota_exhausted',
    429,
    'Your account org-1 is suspended, please check your plan and billing details: insufficient balance',
  ],
  ['quota_exhausted', 429, 'Account balance is insufficient'],
  ['quota_exhausted', 429, 'Not enough credits'],
  ['quota_exhausted', 429, { error: { code: 'quota_exceeded', message: 'Monthly quota exceeded' } }],
  ['quota_exhausted', 403, 'Weekly spending limit exceeded for this API key'],
  ['quota_exhausted', 402, 'payment required'],
  ['quota_exhausted', 429, { error: { code: 'credits_exhausted', message: 'no more' } }],
  [
    undefined,
    429,
    {
      error: {
        code: 429,
        message:
          "Quota exceeded for quota metric 'Generate Content API requests per minute' and limit 'GenerateContent request limit per minute for a region'",
        status: 'RESOURCE_EXHAUSTED',
      },
    },
  ],
  [
    undefined,
    429,
    {
      error: {
        code: 429,
        message:
          'Quota exceeded for aiplatform.googleapis.com/online_prediction_requests_per_base_model with base model: gemini. Please submit a quota increase request.',
        status: 'RESOURCE_EXHAUSTED',
      },
    },
  ],
  [
    undefined,
    429,
    {
      error: {
        code: 429,
        message:
          'You exceeded your current quota, please check your plan and billing details. * Quota exceeded for metric: generate_content_free_tier_requests, limit: 15 Please retry in 20s.',
        status: 'RESOURCE_EXHAUSTED',
      },
    },
  ],
  [undefined, 400, 'Unknown field: quota'],
  [undefined, 400, 'quota_project_id is required'],
  [undefined, 400, "The word 'credits' is not allowed in metadata"],
  [undefined, 403, 'Your plan does not include this model'],
  [undefined, 500, 'Could not read your credit balance, try again'],
  [undefined, 429, 'Rate limit exceeded: limit_rpm/meta-llama. High demand. Please retry shortly.'],
  [
    undefined,
    429,
    'Rate limit reached. Add a payment method to your account to increase your rate limit. Visit https://platform.openai.com/account/billing to add a payment method.',
  ],
  [undefined, 429, 'rate limited. Purchase credits to raise your limits.'],
  [
    'free_limit',
    429,
    'Rate limit exceeded: free-models-per-day. Add 10 credits to unlock 1000 free model requests per day',
  ],
  ['free_limit', 429, 'Rate limit exceeded: free-models-per-day-high-balance. '],
  ['free_limit', 429, 'Daily limit of free model requests reached'],
  [undefined, 429, 'Rate limit exceeded: free-models-per-min.'],
  [undefined, 429, 'Rate limit exceeded: free-models-per-minute-high-balance'],
  [
    'moderation',
    403,
    {
      error: {
        code: 403,
        message: 'openai/gpt-4 requires moderation on OpenAI. Your input was flagged for "violence"',
        metadata: { reasons: ['violence'], flagged_input: 'x' },
      },
    },
  ],
  ['moderation', 400, 'Your request was rejected as a result of our safety system.'],
  ['moderation', 400, { error: { code: 'content_filter', message: 'The response was filtered' } }],
  ['moderation', 400, 'Output blocked by content filtering policy'],
  [
    'moderation',
    400,
    { error: { code: 'data_inspection_failed', message: 'Input data may contain inappropriate content.' } },
  ],
  ['moderation', 400, 'Content Exists Risk'],
  ['moderation', 400, 'Invalid prompt: your prompt was flagged as potentially violating our usage policy.'],
  ['moderation', 400, 'The model refused: PROHIBITED_CONTENT'],
  ['moderation', 400, 'Response was blocked due to SAFETY'],
  ['moderation', 403, 'Content violates usage guidelines. Failed check: SAFETY_CHECK_TYPE_BIO'],
  ['moderation', 400, { error: { code: 'moderation_blocked', message: 'x' } }],
  ['moderation', 400, 'Your input image may contain content that is not allowed by our safety system.'],
  ['moderation', 451, 'This content was flagged by our moderation system'],
  [undefined, 400, 'Unknown parameter: moderation'],
  [undefined, 400, 'content_filters is not a valid parameter'],
  [undefined, 403, 'Moderator role required'],
  [undefined, 500, 'safety_settings is not supported'],
  [undefined, 400, 'The content type is not allowed'],
  [undefined, 400, "Invalid 'safety_identifier': string too long"],
  [
    'no_endpoints',
    404,
    'No endpoints found matching your data policy (Free model publication). Configure: https://openrouter.ai/settings/privacy',
  ],
  ['no_endpoints', 404, 'No endpoints found for acme/model.'],
  ['no_endpoints', 404, 'No endpoints found that support image input'],
  ['no_endpoints', 404, 'No allowed providers are available for the selected model.'],
  ['no_endpoints', 404, 'No endpoints available matching your guardrail restrictions and data policy.'],
  ['no_endpoints', 503, 'There are no available providers that meet your routing requirements'],
  ['no_endpoints', 404, 'All providers have been ignored. To change your default ignored providers, visit'],
  ['no_endpoints', 404, 'No models provided match your filters'],
  ['no_endpoints', 400, 'No provider available that supports the requested parameters'],
  [undefined, 404, 'The endpoint /v1/foo was not found'],
  [undefined, 404, 'No endpoint named x in this organization exists'],
  [undefined, 404, 'Not Found'],
  [undefined, 500, 'No provider key configured'],
  [undefined, 404, 'The model `x` does not exist or you do not have access to it.'],
  // Words from the caller's request are not the API's.
  [undefined, 400, 'Unexpected value "how do I fix prompt is too long" in messages[0]'],
  [undefined, 400, 'No tool named "no endpoints found, insufficient credits"'],
];

describe('the reason in the words', () => {
  it.each(TABLE)('%s, %i: %j', (reason, status, given) => {
    const body = typeof given === 'string' ? { error: { code: status, message: given } } : given;
    const failure = errorOfBody({ status, headers: new Headers() }, JSON.stringify(body));
    expect(failure.reason).toBe(reason);
    if (reason === undefined && status === 429) expect(failure.retryable).toBe(true);
  });
});
