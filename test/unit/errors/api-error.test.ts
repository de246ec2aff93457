import { isAPIError } from '../../../src/errors/failures.ts';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { APIError } from '../../../src/errors/api-error.ts';
import { isOpenRouterError, type OpenRouterError } from '../../../src/errors/open-router-error.ts';
import * as failures from '../../../src/errors/failures.ts';
import * as statusErrors from '../../../src/errors/status-errors.ts';
import { json, wire } from '../../helpers/replies.ts';
import { CallScope } from '../../../src/call-scope.ts';
import type { Exchange } from '../../../src/exchange.ts';
import { shouldRetry } from '../../../src/retry/policy.ts';
import { readAPIError } from '../../../src/response/read-body.ts';

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
  const raw = (value: unknown) => ({ code: 429, message: 'Provider returned error', metadata: { raw: value } });
  const inner = JSON.stringify({ error: { code: null, message: 'Rate limit exceeded', type: 'rate_limit' } });

  it.each<[string, unknown, string]>([
    [
      'upstream text',
      { code: 429, message: 'Provider returned error', metadata: { raw: 'slow down', provider_name: 'Acme' } },
      '429 Acme: slow down',
    ],
    ['JSON in text', raw('{"error":{"message":"too long"}}'), '429: too long'],
    ['JSON in JSON', raw(JSON.stringify(JSON.stringify({ detail: 'deep down' }))), '429: deep down'],
    ['object', raw({ error: { msg: 'inner words' } }), '429: inner words'],
    [
      'object whose text is JSON under another name',
      raw({ __kind: 'OK', data: `${inner}\n` }),
      '429: Rate limit exceeded',
    ],
    ['list', raw([{ error: { message: 'Quota is gone' } }]), '429: Quota is gone'],
    ['text in a list', raw(['Try again at noon']), '429: Try again at noon'],
    ['JSON behind words', raw(`Upstream error: ${inner}\n`), '429: Upstream error: Rate limit exceeded'],
    [
      'JSON without words behind words',
      raw('Keep the details. Upstream error: {"error":{"code":400}}\n'),
      '429: Keep the details. Upstream error: {"error":{"code":400}}',
    ],
    [
      'an error in the error',
      { error: { message: 'More credits are required.', code: 402 }, code: 402 },
      '402: More credits are required.',
    ],
    [
      'a list of issues as JSON text',
      { code: 400, message: JSON.stringify([{ code: 'custom', message: 'Only one may be set', path: [] }]) },
      '400: Only one may be set',
    ],
    [
      'details of a summary that says nothing',
      { code: 400, message: 'Validation failed', details: [{ field: 'top_p', issue: 'must be at most 1' }] },
      '400: top_p: must be at most 1',
    ],
    [
      'details of a summary that says something',
      {
        code: 400,
        message: 'The tool is unknown.',
        details: { inner: { error: { message: 'No tool named weather' } } },
      },
      '400: The tool is unknown: No tool named weather',
    ],
    [
      'details that repeat the summary',
      { code: 400, message: 'Too long', errors: [{ message: 'Too long by 5 tokens' }] },
      '400: Too long by 5 tokens',
    ],
    [
      'words by parameter',
      { code: 422, message: 'Unprocessable Entity', errors: { temperature: ['must be at most 2'] } },
      '422: must be at most 2',
    ],
    [
      'FastAPI',
      { code: 422, detail: [{ loc: ['body', 'model'], msg: 'field required', type: 'missing' }] },
      '422: body.model: field required',
    ],
    [
      'Google',
      {
        code: 400,
        message: 'Request contains an invalid argument.',
        status: 'INVALID_ARGUMENT',
        details: [
          {
            '@type': 'x/BadRequest',
            fieldViolations: [{ field: 'contents', description: 'contents is not specified' }],
          },
        ],
      },
      '400: Request contains an invalid argument: contents: contents is not specified',
    ],
    [
      'containers of other names',
      { code: 500, message: 'Internal Server Error', upstream: { result: { message: 'The disk is full' } } },
      '500: The disk is full',
    ],
    ['a page in an error', raw('<html><head><title>Down for repair</title></head></html>'), '429: Down for repair'],
    ['own message', { code: 402, message: 'no credits', metadata: { provider_name: null } }, '402: no credits'],
    ['a summary alone', { code: 502, message: 'Provider returned error' }, '502: Provider returned error'],
    ['a code alone', { code: 'server_error' }, '500: server_error'],
    ['nothing', { code: 500 }, '500: The API reported an error without a message.'],
  ])('%s', (_, error, message) => expect(make(error, 500).message).toBe(message));

  it('is in the envelope where the error is only a code', () => {
    const body = { error: 'invalid_grant', error_description: 'The subject token has expired' };
    const error = createAPIError({ httpStatus: 400, headers: new Headers(), body, error: body.error });
    expect(error.message).toBe('400: The subject token has expired');
  });

  it('does not repeat what the caller sent', () => {
    const metadata = { reasons: ['violence'], flagged_input: 'my secret plan', raw: 'Your input was flagged' };
    expect(make({ code: 403, metadata }).message).toBe('403: Your input was flagged');
  });

  it('takes bounded time for any nesting', () => {
    let text = '"x"';
    for (let depth = 0; depth < 12; depth++) text = JSON.stringify({ message: text });
    let nested: unknown = { message: 'at the bottom' };
    for (let depth = 0; depth < 5_000; depth++) nested = depth % 2 ? [nested] : { error: nested };
    const wide = Array.from({ length: 50_000 }, (_, n) => ({ message: `message ${n}` }));
    for (const error of [text, nested, { errors: wide }, { message: '['.repeat(60_000) }]) {
      const started = performance.now();
      expect(make(error, 500).message.length).toBeLessThan(9_000);
      expect(performance.now() - started).toBeLessThan(500);
    }
  });

  it('contains no control characters, terminal escapes or changes of direction', () => {
    const hostile = 'red \x1b[31mtext\x1b[0m\x07 \x1b]0;title\x07 \u202egnp\u2066 \x9b1m\r\0 tab\tline\nend';
    expect(make({ message: hostile, code: 400 }).message).toBe('400: red text  gnp  tab\tline\nend');
  });

  it('is truncated when the upstream sends a book', () => {
    expect(make({ message: 'x'.repeat(100_000) }).message.length).toBeLessThan(2_100);
  });

  it.each([
    ['Duplicate custom_id: "first"', 'Duplicate custom_id: "first"'],
    ['Use one of ["low", "high"]', 'Use one of ["low", "high"]'],
    ['Unknown name "stop"', 'Unknown name "stop"'],
    ['400 {"error":{"message":"too \\"long\\""}}', '400 too "long"'],
    ['Upstream: [{"msg":"no such model"}]', 'Upstream: no such model'],
    ['"quoted as a whole"', 'quoted as a whole'],
  ])('keeps the quotes of a sentence: %s', (message, wanted) => {
    expect(make({ message }).message).toMatch(
      new RegExp(`^(\\d+: )?${wanted.replace(/[[\](){}.*+?^$|\\]/g, '\\$&')}$`),
    );
    expect(make({ message: 'Provider returned error', metadata: { raw: message } }).message).toContain(wanted);
  });

  it('shows the title of an HTML page', async () => {
    const html = new Response(wire('error-html-gateway.html'), {
      status: 502,
      headers: { 'content-type': 'text/html' },
    });
    expect(await readAPIError(html, exchange())).toMatchObject({ status: 502, message: '502: 502 Bad Gateway' });
  });
});

describe('errorType', () => {
  it.each<[string, unknown, string | undefined]>([
    ['OpenRouter', { code: 429, error_type: 'rate_limit_exceeded', type: 'other_type' }, 'rate_limit_exceeded'],
    [
      'OpenAI',
      { message: 'x', type: 'invalid_request_error', code: 'context_length_exceeded' },
      'invalid_request_error',
    ],
    [
      'OpenAI behind a provider',
      { code: 429, metadata: { raw: '{"error":{"type":"insufficient_quota"}}' } },
      'insufficient_quota',
    ],
    ['a code in words', { code: 'server_error', message: 'x' }, 'server_error'],
    ['an event', { type: 'error', message: 'x' }, undefined],
  ])('of %s', (_, error, type) => expect(make(error, 400).errorType).toBe(type));
});

describe('properties', () => {
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

  it('has one property for whether a retry may help', () => {
    const retried = Array.from({ length: 200 }, (_, n) => 400 + n).filter((status) => make({}, status).retryable);
    expect(retried).toEqual([
      408,
      429,
      ...Array.from({ length: 100 }, (_, n) => 500 + n).filter((n) => n !== 501 && n !== 505),
    ]);
    const policy = Array.from({ length: 200 }, (_, n) => 400 + n).filter((status) =>
      shouldRetry(make({}, status), 'safe', undefined),
    );
    expect(policy).toEqual(retried);
    for (const retryable of [true, false]) {
      expect(make({ metadata: { retryable } }, 409).retryable).toBe(retryable);
      expect(make({ availability: { retryable }, metadata: { retryable: !retryable } }, 503).retryable).toBe(retryable);
    }
  });
});

describe('secrets', () => {
  const key = 'corp/4f9a"8b7c6d';
  const escaped = '\\u0063orp/4f9a\\"8b7c6d';

  it.each<[string, unknown]>([
    ['plainly', { message: `bad key sk-or-v1-abcdef0123 and ${key}` }],
    ['in nested JSON, escaped', { message: 'x', metadata: { raw: `{"detail":"no ${escaped}"}` } }],
    ['in JSON in JSON', { metadata: { raw: JSON.stringify(JSON.stringify({ detail: key })) } }],
    ['as the name of a property', { metadata: { [key]: 1 } }],
    ['behind a scheme', { message: `sent Bearer ${key}` }],
    ['in upper case', { message: `no ${key.toUpperCase()}`, metadata: { raw: key.toUpperCase() } }],
    ['as JSON in a sentence', { message: `no ${JSON.stringify(key)} here` }],
    ['in a URL', { message: `https://x.example/?q=${encodeURIComponent(key)}` }],
  ])('that the server echoes %s are masked', async (_, error) => {
    const body = { error: { code: 401, ...(error as object) } };
    const headers = {
      'x-generation-id': `gen-${key}`,
      'x-echo': JSON.stringify(key),
      'x-sent': `Bearer ${key}`,
      'content-type': 'application/json',
    };
    const failure = await readAPIError(json(body, { status: 401, headers }), exchange(key));
    const seen = [
      inspect(failure, { depth: 9 }),
      JSON.stringify(failure),
      failure.message,
      String(failure.generationId),
    ];
    expect(seen.join('\n').replaceAll('\\', '')).not.toMatch(/abcdef0123|4f9a"|u0063orp|4f9a%22/i);
  });

  it('leave the rest of the error unchanged', async () => {
    const error = {
      code: 400,
      message: 'a "b" \\',
      metadata: { raw: '{"a": "\\u00e4",  "b": [1.0]}', list: [null, true, 1] },
    };
    expect((await readAPIError(json({ error }, { status: 400 }), exchange(key))).body).toEqual({ error });
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

  it('distinguish the direct subclasses', () => {
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
