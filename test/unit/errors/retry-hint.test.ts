import { describe, expect, it } from 'vitest';
import { retryHint } from '../../../src/errors/retry-hint.ts';

const NOW = Date.UTC(2026, 0, 1, 12, 0, 0);
const hint = (headers: Record<string, string>, error?: unknown): number | undefined =>
  retryHint(new Headers(headers), error, NOW);

describe('retryHint', () => {
  it.each([
    ['seconds', { 'retry-after': '3' }, 3_000],
    ['fractional seconds', { 'retry-after': '1.5' }, 1_500],
    ['hundredths of seconds', { 'retry-after': '1.25' }, 1_250],
    ['a year', { 'retry-after': '31536000' }, 31_536_000_000],
    ["a date without the day's name", { 'retry-after': '01 Jan 2026 12:00:10 GMT' }, undefined],
    ['reset now', { 'x-ratelimit-reset': String(NOW) }, undefined],
    ['zero', { 'retry-after': '0' }, 0],
    ['HTTP date', { 'retry-after': 'Thu, 01 Jan 2026 12:00:10 GMT' }, 10_000],
    ['HTTP date in the past', { 'retry-after': 'Thu, 01 Jan 2026 11:00:00 GMT' }, 0],
    ['milliseconds', { 'retry-after-ms': '250' }, 250],
    ['milliseconds before seconds', { 'retry-after-ms': '250', 'retry-after': '9' }, 250],
    ['a day', { 'retry-after': '86400' }, 86_400_000],
    ['reset in milliseconds', { 'x-ratelimit-reset': String(NOW + 5_000) }, 5_000],
    ['reset in seconds', { 'x-ratelimit-reset': String(NOW / 1000 + 5) }, 5_000],
    ['reset in the past', { 'x-ratelimit-reset': String(NOW - 5_000) }, undefined],
    ['reset as an ISO date', { 'x-ratelimit-reset': '2026-01-01T12:00:05.000Z' }, 5_000],
    ['reset as an HTTP date', { 'x-ratelimit-reset': 'Thu, 01 Jan 2026 12:00:05 GMT' }, 5_000],
    ['reset in seconds from now', { 'x-ratelimit-reset': '30' }, 30_000],
    ["the standard's reset", { 'ratelimit-reset': '7' }, 7_000],
    ['reset that is negative', { 'x-ratelimit-reset': '-30' }, undefined],
    ['two resets', { 'x-ratelimit-reset': '30, 40' }, undefined],
    ['a date in ISO format', { 'retry-after': '2026-01-01T12:00:05Z' }, 5_000],
    ['a date of RFC 850', { 'retry-after': 'Thursday, 01-Jan-26 12:00:10 GMT' }, 10_000],
    ['a date of asctime', { 'retry-after': 'Thu Jan  1 12:00:10 2026' }, 10_000],
    ['a unit', { 'retry-after': '20s' }, undefined],
    ['a sign', { 'retry-after': '+5' }, undefined],
    ['milliseconds that are negative', { 'retry-after-ms': '-1', 'retry-after': '3' }, 3_000],
    ['twenty digits', { 'retry-after': '99999999999999999999' }, undefined],
    ['negative', { 'retry-after': '-5' }, undefined],
    ['NaN', { 'retry-after': 'NaN' }, undefined],
    ['word', { 'retry-after': 'soon' }, undefined],
    ['hexadecimal', { 'retry-after': '0x10' }, undefined],
    ['exponent', { 'retry-after': '1e9' }, undefined],
    ['empty', { 'retry-after': '' }, undefined],
    ['two values', { 'retry-after': '5, 10' }, undefined],
    ['centuries', { 'retry-after': '9999999999' }, 9_999_999_999_000],
    ['none', {}, undefined],
  ])('%s', (_, headers, ms) => {
    expect(hint(headers as Record<string, string>)).toBe(ms);
  });

  it("compares a date with the server's clock, so that a wrong local clock does not matter", () => {
    const headers = { 'retry-after': 'Thu, 01 Jan 2026 13:00:10 GMT', date: 'Thu, 01 Jan 2026 13:00:00 GMT' };
    expect(hint(headers)).toBe(10_000);
  });

  it('prefers availability to headers, and headers to metadata', () => {
    expect(hint({ 'retry-after': '3' }, { availability: { retry_after: 40 } })).toBe(40_000);
    expect(hint({ 'retry-after': '3' }, { metadata: { retry_after_seconds: 16 } })).toBe(3_000);
    expect(hint({}, { metadata: { retry_after_seconds: 16 } })).toBe(16_000);
  });

  it('ignores hints in the error that are not a number or negative', () => {
    expect(
      hint({ 'retry-after': '3' }, { availability: { retry_after: -1 }, metadata: { retry_after_seconds: 1 } }),
    ).toBe(3_000);
    expect(hint({}, { availability: { retry_after: '40' }, metadata: { retry_after_seconds: [1] } })).toBe(undefined);
  });

  it.each<[string, unknown, number | undefined]>([
    ['retry_after', { retry_after: 4 }, 4_000],
    ['retry_after_ms', { retry_after_ms: 400 }, 400],
    ['retry_after in the metadata', { metadata: { retry_after: 0.5 } }, 500],
    ['headers of an upstream', { code: 429, metadata: { headers: { 'Retry-After': '4' } } }, 4_000],
    ['a code as text', { code: '429', metadata: { headers: { 'X-RateLimit-Reset': String(NOW + 4_000) } } }, 4_000],
    ['headers that are none', { code: 429, metadata: { headers: { 'Retry-After': 'a\nb', 'a b': '1' } } }, undefined],
    ['Google', { code: 429, details: [{ '@type': 'x.RetryInfo', retryDelay: '21.5s' }] }, 21_500],
    ['Google behind a provider', { metadata: { raw: '{"error":{"details":[{"retryDelay": "21s"}]}}' } }, 21_000],
    ['Google in JSON in JSON', { metadata: { raw: JSON.stringify(JSON.stringify({ retryDelay: '3s' })) } }, 3_000],
    ['a delay in the prompt', { metadata: { raw: 'retryDelay 3s' } }, undefined],
    [
      'negative, infinite',
      { retry_after: -1, metadata: { retry_after: Infinity, retry_after_ms: Number.NaN } },
      undefined,
    ],
  ])('finds a hint in the error: %s', (_, error, ms) => expect(hint({}, error)).toBe(ms));

  it('finds a hint beside the error', () => {
    expect(retryHint(new Headers(), {}, NOW, { body: { error: {}, retry_after: 5 } })).toBe(5_000);
  });

  it('takes a reset time, which servers send with every response, for a limit only', () => {
    const headers = new Headers({ 'x-ratelimit-reset': String(NOW + 3_600_000) });
    expect(retryHint(headers, {}, NOW, { status: 429 })).toBe(3_600_000);
    for (const status of [500, 502, 503]) expect(retryHint(headers, {}, NOW, { status })).toBeUndefined();
    expect(retryHint(headers, { code: 503 }, NOW, { status: 429 })).toBeUndefined();
  });

  it('reads a reset time in the metadata only for a limit', () => {
    const metadata = { headers: { 'X-Other': '7', 'x-ratelimit-reset': NOW + 2_000 } };
    expect(hint({}, { code: 429, metadata })).toBe(2_000);
    expect(hint({}, { code: 500, metadata })).toBe(undefined);
    expect(hint({}, { code: 429, metadata: { headers: { 'x-ratelimit-reset': { at: NOW + 2_000 } } } })).toBe(
      undefined,
    );
    expect(hint({}, { code: 429, metadata: { headers: { 'X-Other': NOW + 2_000 } } })).toBe(undefined);
  });

  it('finds a reset time in the metadata of a platform limit', () => {
    const error = { code: 429, metadata: { headers: { 'X-RateLimit-Reset': String(NOW + 2_000) } } };
    expect(hint({}, error)).toBe(2_000);
  });
});
