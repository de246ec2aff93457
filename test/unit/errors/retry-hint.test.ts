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

  it('takes availability before headers, and metadata after them', () => {
    expect(hint({ 'retry-after': '3' }, { availability: { retry_after: 40 } })).toBe(40_000);
    expect(hint({ 'retry-after': '3' }, { metadata: { retry_after_seconds: 16 } })).toBe(3_000);
    expect(hint({}, { metadata: { retry_after_seconds: 16 } })).toBe(16_000);
  });

  it('passes over hints in the error that are no number or negative', () => {
    expect(
      hint({ 'retry-after': '3' }, { availability: { retry_after: -1 }, metadata: { retry_after_seconds: 1 } }),
    ).toBe(3_000);
    expect(hint({}, { availability: { retry_after: '40' }, metadata: { retry_after_seconds: [1] } })).toBe(undefined);
  });

  it('takes a reset time in the metadata for a limit only', () => {
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
