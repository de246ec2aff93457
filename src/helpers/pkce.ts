import { InvalidRequestError } from '../errors/failures.ts';

/** A secret for signing a user in, and what may be shown of it. Keep `codeVerifier` until the exchange. */
export interface PkcePair {
  /** 43 to 128 characters of the unreserved set; here 43, from 32 random bytes. */
  readonly codeVerifier: string;
  /** base64url of the verifier's SHA-256, without padding. */
  readonly codeChallenge: string;
  readonly codeChallengeMethod: 'S256';
}

/** Makes a verifier with WebCrypto, and its S256 challenge. */
export async function createPkcePair(): Promise<PkcePair> {
  const codeVerifier = base64url(crypto.getRandomValues(new Uint8Array(32)));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
  return { codeVerifier, codeChallenge: base64url(new Uint8Array(digest)), codeChallengeMethod: 'S256' };
}

export interface AuthorizationOptions {
  /** Where the browser returns with `?code=…`: https, or http on localhost. Put a `state` of your own into its query, and compare it. */
  callbackURL: string | URL;
  /** From `createPkcePair`. */
  codeChallenge: string;
  /** Name of the key that the user is going to see. */
  keyLabel?: string | undefined;
  /** Spending limit of the key, in USD. */
  limit?: number | undefined;
  /** Page to send the user to. Default `https://openrouter.ai/auth`. */
  authURL?: string | URL | undefined;
}

/**
 * The page where a user allows your app to make a key. The `code` it returns is good once, for ten minutes: exchange it with
 * `oauth.exchangeAuthCode`. Throws `InvalidRequestError` for a callback that the page would refuse.
 */
export function authorizationURL(options: AuthorizationOptions): URL {
  const { codeChallenge, keyLabel, limit, authURL = 'https://openrouter.ai/auth' } = options;
  const callback = checkCallback(options.callbackURL);
  if (!/^[\w-]{43}$/.test(codeChallenge)) {
    throw new InvalidRequestError(
      '`codeChallenge` must be an S256 challenge: 43 characters of base64url, as `createPkcePair` makes.',
    );
  }
  if (limit !== undefined && !(limit > 0 && Number.isFinite(limit))) {
    throw new InvalidRequestError(`\`limit\` must be an amount in USD above 0, not ${limit}.`);
  }
  const url = new URL(authURL);
  url.searchParams.set('callback_url', callback);
  url.searchParams.set('code_challenge', codeChallenge);
  url.searchParams.set('code_challenge_method', 'S256');
  if (keyLabel !== undefined) url.searchParams.set('key_label', keyLabel);
  if (limit !== undefined) url.searchParams.set('limit', String(limit));
  return url;
}

function checkCallback(callback: string | URL): string {
  const url = URL.canParse(String(callback)) ? new URL(callback) : undefined;
  const local = url?.protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
  if (url && (url.protocol === 'https:' || local)) return url.href;
  throw new InvalidRequestError(
    `\`callbackURL\` must be an https URL, or http on localhost: ${JSON.stringify(String(callback))}.`,
  );
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replace(
    /[+/=]/g,
    (character) => ({ '+': '-', '/': '_' })[character] ?? '',
  );
}
