// Credits of the account (needs OPENROUTER_MANAGEMENT_KEY), and the remaining limit of the key in use.
import { OpenRouter } from 'openrouter-fetch';

const openrouter = new OpenRouter();

const { data: credits } = await openrouter.credits.get();
console.log(`$${(credits.total_credits - credits.total_usage).toFixed(2)} of $${credits.total_credits} left`);

const { data: key } = await openrouter.keys.getCurrent();
console.log(`${key.label}: ${key.limit === null ? 'no limit' : `$${key.limit_remaining} of $${key.limit} left`}`);
