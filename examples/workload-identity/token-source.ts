import { shared, type OpenRouter } from 'openrouter-fetch';

/**
 * A function for `apiKey`: exchanges the token of a workload for an access token, and again a minute before that expires (half-way,
 * where it lasts less than two minutes). Calls that need a token at the same time share one exchange. A failed exchange fails
 * the calls that wait for it; the next call tries again.
 */
export function tokenSource(
  /** Needs no key: none is sent with the exchange. */
  openrouter: OpenRouter,
  /** Runs before each exchange, since the platform replaces the token. */
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
