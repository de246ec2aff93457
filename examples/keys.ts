// Creates a key, disables it, lists all keys, deletes it. Needs a management key: OPENROUTER_MANAGEMENT_KEY.
import { OpenRouter } from 'openrouter-fetch';

const openrouter = new OpenRouter();

const { data: made, key } = await openrouter.keys.create({ name: 'Workshop', limit: 5, limit_reset: 'monthly' });
console.log(`Made ${made.name}: ${key.slice(0, 12)}… (the whole key is shown only once: store it)`);

const { data: changed } = await openrouter.keys.update(made.hash, { disabled: true });
console.log(`Disabled: ${changed.disabled}`);

// `null` removes the limit; omitted properties are unchanged.
await openrouter.keys.update(made.hash, { limit: null });

for await (const { name, disabled, usage } of openrouter.keys.list({ include_disabled: true }).items()) {
  console.log(`- ${name}${disabled ? ' (disabled)' : ''}: $${usage}`);
}

const { deleted } = await openrouter.keys.delete(made.hash);
console.log(`Deleted: ${deleted}`);
