// Features that need the runtime's WebCrypto: signing users in, and verifying signatures.
import { authorizationURL, createPkcePair, verifyWebhook, WebhookVerificationError } from 'openrouter-fetch/helpers';
import { equal, ok, rejects } from './assert.js';

const base64url = (bytes) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const pkce = {
  async 'challenge fits the verifier'() {
    const { codeVerifier, codeChallenge, codeChallengeMethod } = await createPkcePair();
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
    equal([codeChallenge, codeChallengeMethod], [base64url(new Uint8Array(digest)), 'S256']);
    ok(/^[\w-]{43}$/.test(codeVerifier), 'verifier');
  },

  async 'page and exchange'({ documented, client, seen }) {
    const { codeVerifier, codeChallenge } = await createPkcePair();
    const url = authorizationURL({ callbackURL: 'https://app.example/back', codeChallenge });
    equal(url.searchParams.get('code_challenge'), codeChallenge);
    const exchange = { code: 'auth_code_1', code_verifier: codeVerifier, code_challenge_method: 'S256' };
    ok((await documented().oauth.exchangeAuthCode(exchange)).key, 'key');
    await client('key').oauth.exchangeAuthCode(exchange);
    equal(JSON.parse((await seen('key')).at(-1).body), exchange);
  },
};

const SECRET = 'whsec_of_the_suite';
const BODY = JSON.stringify({ type: 'video.generation.completed', note: 'ü 🌍' });

/** Headers of a genuine delivery. */
async function signed(body, seconds = Math.floor(Date.now() / 1000)) {
  const encoder = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', encoder.encode(SECRET), algorithm, false, ['sign']);
  const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(`${seconds},${body}`)));
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return new Headers({ 'x-openrouter-signature': `t=${seconds},v1=${hex}` });
}

const reasonOf = async (promise) => (await rejects(promise, WebhookVerificationError)).reason;

const webhooks = {
  async genuine() {
    equal((await verifyWebhook(BODY, await signed(BODY), SECRET)).note, 'ü 🌍');
    const request = new Request('https://app.example/hook', {
      method: 'POST',
      body: BODY,
      headers: await signed(BODY),
    });
    ok(await verifyWebhook(await request.arrayBuffer(), request.headers, ['another', SECRET]), 'event');
  },

  async 'changed, foreign, old'() {
    const headers = await signed(BODY);
    equal(await reasonOf(verifyWebhook(`${BODY} `, headers, SECRET)), 'signature_mismatch');
    equal(await reasonOf(verifyWebhook(BODY, headers, 'another')), 'signature_mismatch');
    equal(await reasonOf(verifyWebhook(BODY, await signed(BODY, 1_700_000_000), SECRET)), 'outside_tolerance');
    equal(await reasonOf(verifyWebhook(BODY, new Headers(), SECRET)), 'missing_signature');
  },
};

export const sign = { pkce, webhooks };
