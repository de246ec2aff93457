// The companies that serve models.
import { OpenRouter } from 'openrouter-fetch';

const openrouter = new OpenRouter();

const { data } = await openrouter.providers.list();
for (const { name, slug, privacy_policy_url } of data) {
  console.log(`${name} (${slug}): ${privacy_policy_url ?? 'no privacy policy'}`);
}
