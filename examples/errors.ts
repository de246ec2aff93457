// What can go wrong, and the part of an answer that arrived before it did.
import { isAPIError, isOpenRouterError, OpenRouter, RateLimitError, type ChatCompletion } from 'openrouter-fetch';

const openrouter = new OpenRouter();
const messages = [{ role: 'user' as const, content: 'Tell me a short story.' }];

// Only the mock server heeds `Prefer`. The real API has no such model, either.
try {
  await openrouter.chat.completions.create({ model: 'acme/nothing', messages }, { headers: { Prefer: 'code=404' } });
} catch (error) {
  if (error instanceof RateLimitError) console.log(`Again in ${error.retryAfterMs} ms.`);
  else if (isAPIError(error)) console.log(`${error.name}: ${error.message} (retryable: ${error.retryable})`);
  else throw error;
}

// Found before anything is sent.
try {
  await openrouter.models.listEndpoints('no-author');
} catch (error) {
  if (isOpenRouterError(error)) console.log(`${error.name}: ${error.message}`);
}

// A stream that breaks: what had arrived is in `partial`.
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
