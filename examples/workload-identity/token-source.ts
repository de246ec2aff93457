import { shared, type OpenRouter } from 'openrouter-fetch';

/**
 * Returns a function for `apiKey` that exchanges the token of a workload for an access token, and renews it a minute
 * before it expires (half-way if it lasts less than two minutes). Concurrent calls that need a token share one
 * exchange. A failed exchange fails the calls that wait for it; the next call tries again.
 */
export function tokenSource(
  /** Needs no key: the exchange is sent without one. */
  openrouter: OpenRouter,
  /** Called before each exchange, because the platform replaces the token. */
  readWorkloadToken: () => Promise<string>,
  federationPolicyId: string,
): () => Promise<string> {
  let token = '';
  let renewAt = 0;
  return shared(async () => {
    const now = Date.now();
    if (now < renewAt) return token;
    const { access_token, expires_in } = await openrouter.oauth.exchangeToken({
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      subject_token: await readWorkloadToken(),
      federation_policy_id: federationPolicyId,
    });
    console.log(`New token for ${expires_in} s`);
    token = access_token;
    renewAt = now + Math.max(expires_in - 60, expires_in / 2) * 1_000;
    return token;
  });
}
