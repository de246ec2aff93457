import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { authorizationURL, createPkcePair } from '../../../src/helpers/pkce.ts';

const codeChallenge = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';

describe('createPkcePair', () => {
  it('makes a verifier of unreserved characters and its S256 challenge', async () => {
    const { codeVerifier, codeChallenge: challenge, codeChallengeMethod } = await createPkcePair();
    expect(codeVerifier).toMatch(/^[A-Za-z0-9\-._~]{43,128}$/);
    expect(challenge).toBe(createHash('sha256').update(codeVerifier).digest('base64url'));
    expect(codeChallengeMethod).toBe('S256');
  });

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

  it.each(['http://example.com/cb', 'not a URL', 'ftp://localhost/x'])('refuses callback %s', (callbackURL) => {
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
