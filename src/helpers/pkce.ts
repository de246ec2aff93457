import { InvalidRequestError } from '../errors/failures.ts';
import { checkGiven } from '../settings.ts';

/** A secret for signing in a user, and its public challenge. Keep `codeVerifier` until the exchange. */
export interface PkcePair {
  /** 43 to 128 characters of the unreserved set; here 43, from 32 random bytes. */
  readonly codeVerifier: string;
  /** base64url of the verifier's SHA-256, without padding. */
  readonly codeChallenge: string;
  readonly codeChallengeMethod: 'S256';
}

/**
 * Creates a verifier with WebCrypto, and its S256 challenge.
 *
 * @throws `InvalidRequestError` without `crypto.subtle`: on web pages served over http.
 */
export async function createPkcePair(): Promise<PkcePair> {
  const { subtle } = (globalThis as { crypto?: Partial<Crypto> }).crypto ?? {};
  if (!subtle) {
    throw new InvalidRequestError(
      'createPkcePair needs `crypto.subtle`, which web pages have only over https or on localhost.',
    );
  }
  const codeVerifier = base64url(crypto.getRandomValues(new Uint8Array(32)));
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
  return { codeVerifier, codeChallenge: base64url(new Uint8Array(digest)), codeChallengeMethod: 'S256' };
}

export interface AuthorizationOptions {
  /**
   * Where the browser returns with `?code=…`: https, http on localhost, or a scheme of an app or editor (`vscode://…`). Add
   * your own `state` to its query, and compare it. Without a callback, the page shows the code to the user.
   */
  callbackURL?: string | URL | undefined;
  /** From `createPkcePair`. */
  codeChallenge: string;
  /** Name of the key, shown to the user. */
  keyLabel?: string | undefined;
  /** Spending limit of the key, in USD. */
  limit?: number | undefined;
  /** Page to send the user to. @default 'https://openrouter.ai/auth' */
  authURL?: string | URL | undefined;
}

/**
 * The URL of the page where a user allows your app to create a key. The `code` it returns is valid once, for ten minutes:
 * exchange it with `oauth.exchangeAuthCode`. Throws `InvalidRequestError` for a callback that the page would refuse.
 */
export function authorizationURL(options: AuthorizationOptions): URL {
  checkGiven(options, 'The options of a sign-in');
  const { codeChallenge, keyLabel, limit, authURL = 'https://openrouter.ai/auth' } = options;
  const callback = options.callbackURL === undefined ? undefined : checkCallback(options.callbackURL);
  if (!/^[\w-]{43}$/.test(codeChallenge)) {
    throw new InvalidRequestError(
      '`codeChallenge` must be an S256 challenge: 43 characters of base64url, as `createPkcePair` makes.',
    );
  }
  if (limit !== undefined && !(limit > 0 && Number.isFinite(limit))) {
    throw new InvalidRequestError(`\`limit\` must be an amount in USD above 0, not ${limit}.`);
  }
  const url = new URL(authURL);
  if (callback !== undefined) url.searchParams.set('callback_url', callback);
  url.searchParams.set('code_challenge', codeChallenge);
  url.searchParams.set('code_challenge_method', 'S256');
  if (keyLabel !== undefined) url.searchParams.set('key_label', keyLabel);
  if (limit !== undefined) url.searchParams.set('limit', String(limit));
  return url;
}

function checkCallback(callback: string | URL): string {
  const url = URL.canParse(String(callback)) ? new URL(callback) : undefined;
  const local = url?.protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
  if (url && (url.protocol === 'https:' || local || isAppScheme(url))) return url.href;
  throw new InvalidRequestError(
    `\`callbackURL\` must be an https URL, http on localhost, or a URL of an app (\`vscode://…\`): ${JSON.stringify(String(callback))}.`,
  );
}

/** Schemes that do not belong to an app: a code must not be sent there. */
const NO_APP = /^(?:https?|ftp|wss?|file|data|blob|about|javascript|vbscript|mailto|tel|view-source):$/;

function isAppScheme({ protocol, host }: URL): boolean {
  return host !== '' && !NO_APP.test(protocol);
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replace(
    /[+/=]/g,
    (character) => ({ '+': '-', '/': '_' })[character] ?? '',
  );
}
