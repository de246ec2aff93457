import { describe, expect, it } from 'vitest';
import { ConnectionError, StreamIncompleteError, TimeoutError, UserAbortError } from '../../../src/errors/failures.ts';
import type { OpenRouterError } from '../../../src/errors/open-router-error.ts';
import { createAPIError } from '../../../src/errors/status-errors.ts';
import { shouldRetry } from '../../../src/retry/policy.ts';

const api = (status: number, extra: object = {}, retryAfterMs?: number): OpenRouterError =>
  createAPIError({
    httpStatus: status,
    headers: new Headers(),
    body: {},
    error: { code: status, ...extra },
    retryAfterMs,
  });

const notSent = new ConnectionError('refused', { sent: false });
const lost = new ConnectionError('reset');
const cut = new StreamIncompleteError();
const timeout = new TimeoutError('attempt', 1);
const idle = new TimeoutError('idle', 1);

/**
 * The error, whether the classes safe, inference and create retry it, then inference with `ambiguous` true and false.
 */
const TABLE: [string, OpenRouterError, [boolean, boolean, boolean], [boolean, boolean]][] = [
  ['nothing was sent', notSent, [true, true, true], [true, true]],
  ['429', api(429), [true, true, true], [true, true]],
  ['503 with a hint', api(503, {}, 1_000), [true, true, true], [true, true]],
  ['500 with a hint', api(500, {}, 1_000), [true, true, false], [true, true]],
  ['503 without', api(503), [true, true, false], [true, true]],
  ['availability.retryable', api(404, { availability: { retryable: true } }), [true, true, true], [true, true]],
  [
    'availability.retryable false',
    api(503, { availability: { retryable: false } }, 1_000),
    [false, false, false],
    [false, false],
  ],
  ...[408, 500, 502, 504, 524, 529, 599].map(
    (status) => [String(status), api(status), [true, true, false], [true, true]] as (typeof TABLE)[number],
  ),
  ...[400, 401, 402, 403, 404, 409, 410, 413, 422, 501, 505].map(
    (status) => [String(status), api(status), [false, false, false], [false, false]] as (typeof TABLE)[number],
  ),
  ['connection lost after sending', lost, [true, true, false], [true, false]],
  ['body cut short', cut, [true, true, false], [true, false]],
  ['attempt timeout', timeout, [true, false, false], [true, false]],
  ['silence before content', idle, [true, false, false], [true, false]],
  ['total timeout', new TimeoutError('total', 1), [false, false, false], [false, false]],
  ['abort', new UserAbortError(), [false, false, false], [false, false]],
];

describe('shouldRetry', () => {
  it.each(TABLE)('%s', (_, error, byClass, byAmbiguous) => {
    expect((['safe', 'inference', 'create'] as const).map((c) => shouldRetry(error, c, undefined))).toEqual(byClass);
    expect([true, false].map((ambiguous) => shouldRetry(error, 'inference', ambiguous))).toEqual(byAmbiguous);
  });

  it('lets `ambiguous: true` repeat creations too, and leaves reads alone with false', () => {
    expect(shouldRetry(lost, 'create', true)).toBe(true);
    expect(shouldRetry(lost, 'safe', false)).toBe(true);
  });
});
