import { createHmac } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  isWebhookVerificationError,
  verifyWebhook,
  WebhookVerificationError,
  type WebhookFailure,
} from '../../../../src/helpers/index.ts';
import { InvalidRequestError, isOpenRouterError } from '../../../../src/index.ts';

const SECRET = 'a-signing-secret';
const NOW = 1_790_000_000;
const BODY = JSON.stringify({
  type: 'video.generation.completed',
  created_at: '2026-09-21T14:13:20Z',
  data: {
    id: 'job_1',
    status: 'completed',
    generation_id: 'gen-1',
    model: 'acme/film-1',
    unsigned_urls: ['https://x/é'],
  },
});

/** Signs like the sender, with another implementation than the one under test. */
const hmac = (text: string | Uint8Array, secret: string, time: number | string = NOW): string =>
  createHmac('sha256', secret).update(`${time},`).update(text).digest('hex');
const sign = (text: string | Uint8Array, secret: string = SECRET, time: number | string = NOW): string =>
  `t=${time},v1=${hmac(text, secret, time)}`;
const headersOf = (signature: string): Record<string, string> => ({ 'x-openrouter-signature': signature });

async function reasonOf(verified: Promise<unknown>): Promise<WebhookFailure> {
  const error: unknown = await verified.then(
    () => undefined,
    (failure: unknown) => failure,
  );
  expect(error).toBeInstanceOf(WebhookVerificationError);
  expect(isWebhookVerificationError(error) && isOpenRouterError(error)).toBe(true);
  return (error as WebhookVerificationError).reason;
}

beforeEach(() => void vi.useFakeTimers({ now: NOW * 1000, toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

describe('verifyWebhook', () => {
  it('returns the event of a genuine delivery', async () => {
    const event = await verifyWebhook(BODY, headersOf(sign(BODY)), SECRET);
    expect(event).toEqual(JSON.parse(BODY));
  });

  it('agrees with a signature written down beforehand', async () => {
    // printf '1790000000,{"type":"video.generation.expired"}' | openssl dgst -sha256 -hmac a-signing-secret
    const body = '{"type":"video.generation.expired"}';
    const signature = '3e9c239e49cb60cb7c254bf5d5c274173c91344d9b90fe2e121694cdda511e86';
    await expect(verifyWebhook(body, headersOf(`t=1790000000,v1=${signature}`), SECRET)).resolves.toEqual({
      type: 'video.generation.expired',
    });
  });

  it('accepts the body as text, bytes, a view into a larger buffer, or an ArrayBuffer', async () => {
    const bytes = new TextEncoder().encode(BODY);
    const larger = new Uint8Array(bytes.length + 20).fill(32);
    larger.set(bytes, 7);
    const view = larger.subarray(7, 7 + bytes.length);
    for (const body of [BODY, bytes, Buffer.from(BODY), view, bytes.buffer]) {
      await expect(verifyWebhook(body, headersOf(sign(BODY)), SECRET)).resolves.toMatchObject({
        data: { id: 'job_1' },
      });
    }
  });

  it("accepts headers as Headers, as Node's, and as a plain object in any case", async () => {
    const signature = sign(BODY);
    const incoming: IncomingHttpHeaders = { host: 'x', 'x-openrouter-signature': signature };
    const all = [
      new Headers({ 'X-OpenRouter-Signature': signature }),
      incoming,
      { 'X-OpenRouter-Signature': signature, Other: undefined },
      { 'X-OPENROUTER-SIGNATURE': [signature] },
    ];
    for (const headers of all) await expect(verifyWebhook(BODY, headers, SECRET)).resolves.toBeTypeOf('object');
  });

  it('takes any of several signatures', async () => {
    const wrong = `v1=${'0'.repeat(64)}`;
    const right = `v1=${hmac(BODY, SECRET)}`;
    const all = [
      `t=${NOW},${wrong},${right}`,
      `t=${NOW},${right},${wrong}`,
      `t=${NOW}, v0=abc, ${right}, v2=${'1'.repeat(64)}`,
      // Two headers, as joined by fetch: each signature belongs to its own time.
      `t=${NOW - 5},${wrong}, t=${NOW},${right}`,
    ];
    for (const signature of all) {
      await expect(verifyWebhook(BODY, headersOf(signature), SECRET), signature).resolves.toBeTypeOf('object');
    }
    const twice = { 'x-openrouter-signature': [`t=${NOW - 5},${wrong}`, `t=${NOW},${right}`] };
    await expect(verifyWebhook(BODY, twice, SECRET)).resolves.toBeTypeOf('object');
  });

  it('takes any of several secrets, so that one can be changed', async () => {
    for (const made of ['old', 'new']) {
      await expect(verifyWebhook(BODY, headersOf(sign(BODY, made)), ['new', 'old'])).resolves.toBeTypeOf('object');
    }
    expect(await reasonOf(verifyWebhook(BODY, headersOf(sign(BODY, 'older')), ['new', 'old']))).toBe(
      'signature_mismatch',
    );
  });

  it('passes types of events that are not known', async () => {
    const body = '{"type":"quota.reached","data":null}';
    await expect(verifyWebhook(body, headersOf(sign(body)), SECRET)).resolves.toEqual({
      type: 'quota.reached',
      data: null,
    });
  });

  it.each<[string, string, string]>([
    ['another body', BODY.replace('job_1', 'job_2'), sign(BODY)],
    ['a body written anew by a JSON parser', JSON.stringify(JSON.parse(BODY), null, 1), sign(BODY)],
    ['another secret', BODY, sign(BODY, 'guessed')],
    ['another time', BODY, sign(BODY).replace(String(NOW), String(NOW + 1))],
    [
      'the separator of another scheme',
      BODY,
      `t=${NOW},v1=${createHmac('sha256', SECRET).update(`${NOW}.${BODY}`).digest('hex')}`,
    ],
    [
      'one bit that is wrong',
      BODY,
      `t=${NOW},v1=${hmac(BODY, SECRET).replace(/.$/, (digit) => (digit === '0' ? '1' : '0'))}`,
    ],
  ])('refuses %s', async (_, body, signature) => {
    expect(await reasonOf(verifyWebhook(body, headersOf(signature), SECRET))).toBe('signature_mismatch');
  });

  it.each([
    '',
    'garbage',
    `t=${NOW}`,
    `v1=${hmac(BODY, SECRET)}`,
    `v1=${hmac(BODY, SECRET)},t=${NOW}`,
    `t=${NOW},v1=`,
    `t=${NOW},v1=${hmac(BODY, SECRET).slice(2)}`,
    `t=${NOW},v1=${hmac(BODY, SECRET)}00`,
    `t=soon,v1=${hmac(BODY, SECRET, 'soon')}`,
    `t=-1,v1=${hmac(BODY, SECRET, -1)}`,
    `t=1e9,v1=${hmac(BODY, SECRET, '1e9')}`,
    `t=${NOW},t=soon,v1=${hmac(BODY, SECRET)}`,
  ])('refuses the header %j', async (signature) => {
    expect(await reasonOf(verifyWebhook(BODY, headersOf(signature), SECRET))).toBe('malformed_signature');
  });

  it('refuses a delivery without signature', async () => {
    for (const headers of [new Headers(), {}, { 'x-openrouter-signature': undefined }]) {
      expect(await reasonOf(verifyWebhook(BODY, headers, SECRET))).toBe('missing_signature');
    }
  });

  it('looks at a few signatures at most', async () => {
    const verify = vi.spyOn(crypto.subtle, 'verify');
    const flood = `t=${NOW}${`,v1=${'0'.repeat(64)}`.repeat(5000)}`;
    expect(await reasonOf(verifyWebhook(BODY, headersOf(flood), SECRET))).toBe('signature_mismatch');
    expect(verify).toHaveBeenCalledTimes(8);
    verify.mockRestore();
  });

  it('refuses a genuine body that is not an event', async () => {
    for (const body of ['', 'no JSON', 'null', '[]', '"text"', '{"data":{}}', '{"type":7}']) {
      expect(await reasonOf(verifyWebhook(body, headersOf(sign(body)), SECRET)), body).toBe('invalid_payload');
    }
    const broken = Buffer.from('{"type":"\xff"}', 'latin1');
    expect(await reasonOf(verifyWebhook(broken, headersOf(sign(broken)), SECRET))).toBe('invalid_payload');
  });

  it('lets five minutes pass either way, in seconds', async () => {
    for (const time of [NOW - 300, NOW, NOW + 300]) {
      await expect(verifyWebhook(BODY, headersOf(sign(BODY, SECRET, time)), SECRET)).resolves.toBeTypeOf('object');
    }
    for (const time of [NOW - 301, NOW + 301, 0]) {
      const late = verifyWebhook(BODY, headersOf(sign(BODY, SECRET, time)), SECRET);
      expect(await reasonOf(late)).toBe('outside_tolerance');
    }
    await expect(verifyWebhook(BODY, headersOf(sign(BODY, SECRET, NOW - 301)), SECRET)).rejects.toThrow(
      'signed 301 s ago, more than the 300 s',
    );
    await expect(verifyWebhook(BODY, headersOf(sign(BODY, SECRET, NOW + 400)), SECRET)).rejects.toThrow(
      'signed 400 s in the future',
    );
  });

  it('takes another tolerance', async () => {
    const old = headersOf(sign(BODY, SECRET, NOW - 20));
    expect(await reasonOf(verifyWebhook(BODY, old, SECRET, { tolerance: 19 }))).toBe('outside_tolerance');
    for (const tolerance of [20, Infinity, undefined]) {
      await expect(verifyWebhook(BODY, old, SECRET, { tolerance })).resolves.toBeTypeOf('object');
    }
    await expect(verifyWebhook(BODY, headersOf(sign(BODY)), SECRET, { tolerance: 0 })).resolves.toBeTypeOf('object');
  });

  it('does not reveal the age of a forged delivery', async () => {
    const forged = headersOf(sign(BODY, 'guessed', NOW - 5000));
    expect(await reasonOf(verifyWebhook(BODY, forged, SECRET))).toBe('signature_mismatch');
  });

  it('shows neither the secret nor the signature in an error', async () => {
    const refused: [string, Record<string, string>][] = [
      [BODY, headersOf(sign(BODY, 'guessed'))],
      [BODY, headersOf(sign(BODY, SECRET, NOW - 900))],
      [BODY, headersOf('t=1')],
      ['no', headersOf(sign('no'))],
    ];
    for (const [body, headers] of refused) {
      const error = (await verifyWebhook(body, headers, SECRET).catch((cause: unknown) => cause)) as Error;
      expect(error).toBeInstanceOf(WebhookVerificationError);
      const shown = `${error.stack}${JSON.stringify(error)}${String(error.cause)}`;
      expect(shown).not.toContain(SECRET);
      expect(shown).not.toMatch(/[\da-f]{32}/);
    }
  });

  it('reports what is wrong with arguments that can never verify', async () => {
    const headers = headersOf(sign(BODY));
    const refused: [() => Promise<unknown>, RegExp][] = [
      [() => verifyWebhook(JSON.parse(BODY) as string, headers, SECRET), /`rawBody`.*parsed body cannot be verified/],
      [() => verifyWebhook(undefined as unknown as string, headers, SECRET), /`rawBody`/],
      [() => verifyWebhook(BODY, headers, ''), /`secret`.*missing or empty/],
      [() => verifyWebhook(BODY, headers, []), /`secret`/],
      [() => verifyWebhook(BODY, headers, ['new', '']), /`secret`/],
      [() => verifyWebhook(BODY, headers, undefined as unknown as string), /`secret`/],
      [() => verifyWebhook(BODY, headers, SECRET, { tolerance: Number.NaN }), /`tolerance`.*seconds.*NaN/],
      [() => verifyWebhook(BODY, headers, SECRET, { tolerance: -1 }), /`tolerance`.*-1/],
    ];
    for (const [call, message] of refused) {
      const error: unknown = await call().catch((cause: unknown) => cause);
      expect(error).toBeInstanceOf(InvalidRequestError);
      expect((error as Error).message).toMatch(message);
      expect((error as Error).message).not.toContain(SECRET);
    }
  });
});
