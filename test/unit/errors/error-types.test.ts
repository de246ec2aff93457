import { describe, expect, it } from 'vitest';
import { errorOfBody, errorOfValue } from '../../../src/errors/from-wire.ts';
import { shouldRetry } from '../../../src/retry/policy.ts';
import { wire } from '../../helpers/replies.ts';

const under = (status: number) => ({ status, headers: new Headers() });
const inStream = (error: unknown, body: unknown = { error }) => errorOfValue(under(200), error, body);

/** The names that OpenRouter and Anthropic document, by status. */
const NAMES: Record<number, string> = {
  400: `invalid_request invalid_request_error invalid_prompt context_length_exceeded max_tokens_exceeded
    token_limit_exceeded string_too_long content_policy_violation refusal invalid_image image_too_large
    image_too_small unsupported_image_format image_download_failed`,
  401: 'authentication authentication_error',
  402: 'payment_required billing_error',
  403: 'permission_denied permission_error',
  404: 'not_found image_not_found not_found_error',
  412: 'precondition_failed',
  413: 'payload_too_large request_too_large',
  422: 'unprocessable',
  429: 'rate_limit_exceeded rate_limit_error',
  500: 'server api_error',
  502: 'provider_unavailable',
  503: 'provider_overloaded',
  504: 'timeout timeout_error',
  529: 'overloaded_error',
};

describe('the status of an error without one', () => {
  it.each(Object.entries(NAMES))('is %s for each type that stands for it', (status, names) => {
    for (const type of names.split(/\s+/)) expect(inStream({ message: 'x', type }).status, type).toBe(Number(status));
  });

  it.each([
    [{ error_type: 'provider_unavailable' }, 502],
    [{ type: 'overloaded_error', error_type: 'provider_overloaded' }, 503],
    [{ type: 'overloaded_error' }, 529],
    [{ type: 'api_error' }, 500],
    [{ metadata: { error_type: 'rate_limit_exceeded' } }, 429],
    [{ code: 'server_error' }, undefined],
    [{ type: 'invalid_request_error', code: 'rate_limit_exceeded' }, 429],
    [{ code: 'insufficient_quota' }, 402],
    [{ code: 'context_length_exceeded' }, 400],
    [{ type: 'RateLimitError' }, 429],
    [{ status: 'RESOURCE_EXHAUSTED' }, 429],
    [{ status: 'DEADLINE_EXCEEDED' }, 504],
    [{ code: 'ThrottlingException' }, 429],
    [{ code: 'ServiceUnavailableException' }, 503],
    [{ status: 429 }, 429],
    [{ statusCode: '503' }, 503],
    [{ status_code: 200 }, undefined],
    [{ code: { toString: 1 } }, undefined],
    [{ type: 'constructor' }, undefined],
  ])('%j is %s', (error, status) => {
    expect(inStream({ message: 'x', ...error }).status).toBe(status);
  });

  it('is read beside the error, too', () => {
    expect(inStream({ message: 'x' }, { error: {}, error_type: 'timeout' }).status).toBe(504);
    expect(inStream({ message: 'x' }, { response: { error_type: 'not_found' } }).status).toBe(404);
    expect(inStream('Too many requests', { statusCode: 429, error: 'Too many requests' }).status).toBe(429);
    expect(inStream({ message: 'x' }, { status: 503, error: {} }).status).toBe(503);
  });

  it('decides whether a retry may help', () => {
    const codes = [
      'rate_limit_exceeded',
      'server_error',
      'server_is_overloaded',
      'insufficient_quota',
      'invalid_api_key',
    ];
    expect(codes.map((code) => inStream({ message: 'x', code }).retryable)).toEqual([true, true, true, false, false]);
  });

  it('gives way to a status that was sent', () => {
    expect(errorOfBody(under(400), wire('messages-error-envelope.json')).status).toBe(400);
    expect(inStream({ code: 402, error_type: 'timeout' }).status).toBe(402);
  });
});

describe('an error envelope', () => {
  it('of OAuth has its code as `error` and its words beside it', () => {
    expect(errorOfBody(under(400), wire('error-oauth.json'))).toMatchObject({
      name: 'BadRequestError',
      code: 'invalid_grant',
      message: '400: The subject token has expired',
    });
    expect(errorOfBody(under(401), '{"error":"Unauthorized"}').code).toBeUndefined();
  });

  it('of an intern reports whether a retry may help, also for creations', () => {
    const error = errorOfBody(under(409), wire('error-interns.json'));
    expect(error).toMatchObject({
      name: 'ConflictError',
      code: 'intern_busy',
      retryable: true,
      metadata: { reason: 'provisioning_in_progress' },
    });
    expect(shouldRetry(error, 'create', undefined)).toBe(true);
    const final = errorOfBody(under(503), '{"error":{"code":503,"message":"x","metadata":{"retryable":false}}}');
    expect(shouldRetry(final, 'safe', undefined)).toBe(false);
  });

  it('of a private endpoint keeps what was created anyway', () => {
    expect(errorOfBody(under(422), wire('error-private-endpoint.json'))).toMatchObject({
      name: 'UnprocessableEntityError',
      body: { data: { endpoint: { id: 'pep_w1' } } },
    });
  });

  it('of messages has words, type and request id; the chat envelope is read there, too', () => {
    expect(errorOfBody(under(400), wire('messages-error-envelope.json'))).toMatchObject({
      name: 'BadRequestError',
      errorType: 'invalid_request',
      message: '400: max_tokens: must be at least 1',
      body: { request_id: 'req_w1' },
    });
    expect(errorOfBody(under(402), wire('error-402.json')).name).toBe('PaymentRequiredError');
  });

  it('of a batch whose results are withheld is the batch', () => {
    expect(errorOfBody(under(402), wire('batch-402-at-poll.json'))).toMatchObject({
      name: 'PaymentRequiredError',
      body: { id: 'batch_w1', status: 'completed' },
    });
  });
});
