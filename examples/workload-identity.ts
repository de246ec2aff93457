// Calls without an OpenRouter key: the token of a workload (a CI job, a pod) is exchanged for an access token that
// lasts minutes, and again shortly before it expires. Needs the path of the token in WORKLOAD_TOKEN_FILE and the policy
// in FEDERATION_POLICY_ID.
import { readFile } from 'node:fs/promises';
import { OpenRouter } from 'openrouter-fetch';
import { tokenSource } from './workload-identity/token-source.ts';

const file = process.env['WORKLOAD_TOKEN_FILE'];
const openrouter = new OpenRouter({
  apiKey: tokenSource(
    new OpenRouter(),
    async () => (file ? (await readFile(file, 'utf8')).trim() : 'token-of-the-workload'),
    process.env['FEDERATION_POLICY_ID'] ?? '00000000-0000-4000-8000-000000000000',
  ),
});

const { data } = await openrouter.keys.getCurrent();
console.log(`${data.label}: $${data.usage} used`);
// The same access token, because it has not expired.
const completion = await openrouter.chat.completions.create({
  model: 'openrouter/auto',
  messages: [{ role: 'user', content: 'Say hello.' }],
});
console.log(completion.choices[0]?.message.content);
