import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { APIError, isAPIError } from '../../../src/errors/api-error.ts';
import { isOpenRouterError, type OpenRouterError } from '../../../src/errors/open-router-error.ts';
import * as failures from '../../../src/errors/failures.ts';
import * as statusErrors from '../../../src/errors/status-errors.ts';
import { json, wire } from '../../helpers/replies.ts';
import { CallScope } from '../../../src/call-scope.ts';
import type { Exchange } from '../../../src/exchange.ts';
import { readAPIError } from '../../../src/response/failure.ts';

const exchange = (key?: string): Exchange => ({ key, scope: new CallScope(undefined, Infinity) }) as Exchange;
const { createAPIError } = statusErrors;
const make = (error: unknown, httpStatus = 200): APIError =>
  createAPIError({ httpStatus, headers: new Headers({ 'x-generation-id': 'gen-1' }), body: { error }, error });

describe('status and class', () => {
  it.each([
    [400, 'BadRequestError'],
    [401, 'AuthenticationError'],
    [402, 'PaymentRequiredError'],
    [403, 'PermissionDeniedError'],
    [404, 'NotFoundError'],
    [408, 'RequestTimeoutError'],
    [409, 'ConflictError'],
    [413, 'PayloadTooLargeError'],
    [422, 'UnprocessableEntityError'],
    [429, 'RateLimitError'],
    [500, 'InternalServerError'],
    [502, 'BadGatewayError'],
    [503, 'ServiceUnavailableError'],
    [504, 'GatewayTimeoutError'],
    [524, 'GatewayTimeoutError'],
    [529, 'ProviderOverloadedError'],
    [599, 'InternalServerError'],
    [418, 'APIError'],
  ])('%i is a %s', (status, name) => {
    const error = make({ code: status, message: 'x' });
    expect(error).toBeInstanceOf(APIError);
    expect([error.name, error.constructor.name, error.status]).toEqual([name, name, status]);
  });

  it('prefers error.code, then http_status, then the HTTP status', () => {
    expect(make({ code: 429, http_status: 503 }, 500).status).toBe(429);
    expect(make({ code: 'server_error', http_status: 503 }, 500).status).toBe(503);
    expect(make({ code: 'server_error' }, 500).status).toBe(500);
    expect(make({ code: 'server_error' }, 200)).toMatchObject({ status: undefined, code: 'server_error' });
    expect(make({ code: '429' }).status).toBe(429);
    expect(make('just text', 502)).toMatchObject({ status: 502, message: '502: just text' });
  });

  it('takes any JSON as error', () => {
    for (const error of [null, 1, [], true, {}, { message: { deep: 1 } }]) expect(make(error, 500).status).toBe(500);
  });
});

describe('message', () => {
  it.each([
    [
      'upstream text',
      { code: 429, message: 'Provider returned error', metadata: { raw: 'slow down', provider_name: 'Acme' } },
      '429 Acme: slow down',
    ],
    [
      'JSON in text',
      { code: 400, message: 'Provider returned error', metadata: { raw: '{"error":{"message":"too long"}}' } },
      '400: too long',
    ],
    ['JSON in JSON', { code: 400, metadata: { raw: JSON.stringify(JSON.stringify({ detail: 'deep' })) } }, '400: deep'],
    ['object', { code: 400, metadata: { raw: { error: { msg: 'inner' } } } }, '400: inner'],
    ['own message', { code: 402, message: 'no credits', metadata: { provider_name: null } }, '402: no credits'],
    ['nothing', { code: 500 }, '500: The API answered with an error and no message.'],
  ])('%s', (_, error, message) => expect(make(error).message).toBe(message));

  it('is cut when the upstream sends a book', () => {
    expect(make({ message: 'x'.repeat(100_000) }).message.length).toBeLessThan(2_100);
  });

  it('shows the title of an HTML page', async () => {
    const html = new Response(wire('error-html-gateway.html'), {
      status: 502,
      headers: { 'content-type': 'text/html' },
    });
    expect(await readAPIError(html, exchange())).toMatchObject({ status: 502, message: '502: 502 Bad Gateway' });
  });
});

describe('members', () => {
  it('carries the wire shape of an upstream limit', async () => {
    const error = await readAPIError(json(wire('error-429-upstream.json'), { status: 429 }), exchange());
    expect(error).toMatchObject({
      name: 'RateLimitError',
      code: 429,
      providerName: 'Acme',
      retryAfterMs: 16_000,
      retryable: true,
      message: '429 Acme: acme/widget-1:free is temporarily rate-limited upstream. Please retry shortly',
    });
  });

  it('reads an availability error, which has no code', async () => {
    const error = await readAPIError(json(wire('error-availability-no-code.json'), { status: 429 }), exchange());
    expect(error).toMatchObject({
      status: 429,
      code: undefined,
      errorType: 'rate_limit_exceeded',
      retryAfterMs: 40_000,
      retryable: true,
    });
    expect(error.availability?.fallback_models).toEqual(['acme/widget-mini']);
  });

  it('masks keys that the server echoes', async () => {
    const body = { error: { code: 401, message: 'bad key sk-or-v1-abcdef0123 and custom-secret' } };
    const error = await readAPIError(json(body, { status: 401 }), exchange('custom-secret'));
    expect(inspect(error, { depth: 9 })).not.toMatch(/abcdef0123|custom-secret/);
  });
});

describe('guards', () => {
  it('know errors of another copy of the package', () => {
    const foreign = Object.assign(new Error('x'), { [Symbol.for('openrouter-fetch.error')]: 'api' });
    expect(isAPIError(foreign)).toBe(true);
    expect(isOpenRouterError(foreign)).toBe(true);
    expect(isOpenRouterError(new Error('x'))).toBe(false);
    expect(isOpenRouterError(null)).toBe(false);
  });

  it('tell the direct children apart', () => {
    const errors: [OpenRouterError, (error: unknown) => boolean][] = [
      [new failures.ConnectionError('x'), failures.isConnectionError],
      [new failures.TimeoutError('idle', 5), failures.isTimeoutError],
      [new failures.UserAbortError(), failures.isUserAbortError],
      [new failures.StreamIncompleteError(), failures.isStreamIncompleteError],
      [new failures.ResponseParseError('x'), failures.isResponseParseError],
      [new failures.InvalidRequestError('x'), failures.isInvalidRequestError],
      [make({}), isAPIError],
    ];
    for (const [error] of errors) expect(errors.filter(([, guard]) => guard(error))).toHaveLength(1);
    expect(errors[1]?.[0].message).toBe('The stream sent no data for 5 ms (option `streamIdleTimeout`).');
  });
});
