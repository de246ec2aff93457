import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { authorizationURL, createPkcePair } from '../../../src/helpers/pkce.ts';

const codeChallenge = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';

describe('createPkcePair', () => {
  it('makes a verifier of unreserved characters and its S256 challenge', async () => {
    const { codeVerifier, codeChallenge: challenge, codeChallengeMethod } = await createPkcePair();
    expect(codeVerifier).toMatch(/^[A-Za-z0-9\-._~]{43,128}$/);
    expect(challenge).toBe(createHash('sha256').update(codeVerifier).digest('base64url'));
    expect(codeChallengeMethod).toBe('S256');
  });

  it.each([[undefined], [{ getRandomValues: (bytes: Uint8Array) => bytes }]])(
    'reports what is missing where crypto is %o',
    async (crypto) => {
      vi.stubGlobal('crypto', crypto);
      const error = await createPkcePair().catch((cause: unknown) => cause);
      vi.unstubAllGlobals();
      expect(error).toMatchObject({ name: 'InvalidRequestError', message: expect.stringContaining('crypto.subtle') });
    },
  );

  it('makes another one each time', async () => {
    const pairs = await Promise.all(Array.from({ length: 20 }, createPkcePair));
    expect(new Set(pairs.map(({ codeVerifier }) => codeVerifier)).size).toBe(20);
  });
});

describe('authorizationURL', () => {
  it('has everything that the page needs', () => {
    const url = authorizationURL({
      callbackURL: 'http://localhost:3000/cb?state=a b',
      codeChallenge,
      keyLabel: 'My app',
      limit: 5,
    });
    expect(url.origin + url.pathname).toBe('https://openrouter.ai/auth');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      callback_url: 'http://localhost:3000/cb?state=a%20b',
      code_challenge: codeChallenge,
      code_challenge_method: 'S256',
      key_label: 'My app',
      limit: '5',
    });
  });

  it('omits the callback where there is none: the page shows the code', () => {
    expect(authorizationURL({ codeChallenge }).searchParams.has('callback_url')).toBe(false);
  });

  it.each([
    'vscode://acme.extension/openrouter',
    'cursor://acme.x/cb?state=1',
    'com.example.app://cb/',
    'http://127.0.0.1:1/',
    'http://[::1]:1/',
  ])('accepts callback %s', (callbackURL) => {
    expect(authorizationURL({ callbackURL, codeChallenge }).searchParams.get('callback_url')).toBe(callbackURL);
  });

  it.each([
    'http://example.com/cb',
    'not a URL',
    'ftp://localhost/x',
    'javascript:alert(1)',
    'javascript://x/%0aalert(1)',
    'data:text/html,x',
    'file:///etc/x',
    'vscode:x',
    'ws://localhost/',
  ])('refuses callback %s', (callbackURL) => {
    expect(() => authorizationURL({ callbackURL, codeChallenge })).toThrow(/`callbackURL` must be an https URL/);
  });

  it.each([
    ['codeChallenge', { codeChallenge: 'short' }],
    ['limit', { limit: -1 }],
    ['limit', { limit: Infinity }],
  ])('refuses a wrong %s', (name, change) => {
    expect(() => authorizationURL({ callbackURL: 'https://app.example/cb', codeChallenge, ...change })).toThrow(name);
  });
});
