// What can go wrong, and how to get the part of a completion that had arrived.
import { isAPIError, isOpenRouterError, OpenRouter, RateLimitError, type ChatCompletion } from 'openrouter-fetch';

const openrouter = new OpenRouter();
const messages = [{ role: 'user' as const, content: 'Tell me a short story.' }];

// Only the mock server supports `Prefer`. The real API does not have this model, either.
try {
  await openrouter.chat.completions.create({ model: 'acme/nothing', messages }, { headers: { Prefer: 'code=404' } });
} catch (error) {
  if (error instanceof RateLimitError) console.log(`Again in ${error.retryAfterMs} ms.`);
  else if (isAPIError(error)) console.log(`${error.name}: ${error.message} (retryable: ${error.retryable})`);
  else throw error;
}

// Detected before anything is sent.
try {
  await openrouter.models.listEndpoints('no-author');
} catch (error) {
  if (isOpenRouterError(error)) console.log(`${error.name}: ${error.message}`);
}

// A stream that fails: the part that had arrived is in `partial`.
try {
  const stream = await openrouter.chat.completions.create(
    { model: 'openrouter/auto', messages, stream: true },
    { headers: { Prefer: 'example=mid-stream-error' } },
  );
  console.log((await stream.final()).choices[0]?.message.content);
} catch (error) {
  if (!isOpenRouterError(error)) throw error;
  const partial = error.partial as ChatCompletion | undefined;
  console.log(`${error.name}: ${error.message}; so far: ${JSON.stringify(partial?.choices[0]?.message.content)}`);
}
