// Calls without a key of OpenRouter's: the token of a workload (a CI job, a pod) is exchanged for one that lasts minutes, and again
// shortly before it expires. Needs the token in WORKLOAD_TOKEN_FILE and the policy in FEDERATION_POLICY_ID.
import { readFile } from 'node:fs/promises';
import { OpenRouter } from 'openrouter-fetch';

const openrouter = new OpenRouter({ apiKey: tokenSource() });

const { data } = await openrouter.keys.getCurrent();
console.log(`${data.label}: $${data.usage} used`);
// The same token, since it has not expired.
const completion = await openrouter.chat.completions.create({
  model: 'openrouter/auto',
  messages: [{ role: 'user', content: 'Say hello.' }],
});
console.log(completion.choices[0]?.message.content);

/** A function for `apiKey`: it runs for each attempt, so one call refreshes for all that come meanwhile. */
function tokenSource(): () => Promise<string> {
  // Without a key: none is sent with the exchange.
  const exchange = new OpenRouter();
  let current: Promise<{ token: string; expiresAt: number }> | undefined;

  async function request(): Promise<{ token: string; expiresAt: number }> {
    const started = Date.now();
    const file = process.env['WORKLOAD_TOKEN_FILE'];
    const { access_token, expires_in } = await exchange.oauth.exchangeToken({
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      // Read anew each time: the platform replaces the file.
      subject_token: file ? (await readFile(file, 'utf8')).trim() : 'token-of-the-workload',
      federation_policy_id: process.env['FEDERATION_POLICY_ID'] ?? '00000000-0000-4000-8000-000000000000',
    });
    console.log(`New token for ${expires_in} s`);
    return { token: access_token, expiresAt: started + expires_in * 1_000 };
  }

  return async () => {
    const known = await current?.catch(() => undefined);
    // A minute early, or half the time where a token lasts less than two minutes.
    if (!known || Date.now() > known.expiresAt - 60_000) current = request();
    const { token } = await (current as NonNullable<typeof current>);
    return token;
  };
}
