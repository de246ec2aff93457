// Prints a completion while it is written, then its cost. Ctrl-C also ends the request.
import { isUserAbortError, OpenRouter } from 'openrouter-fetch';

const openrouter = new OpenRouter();
const stopped = new AbortController();
process.once('SIGINT', () => stopped.abort());

try {
  const stream = await openrouter.chat.completions.create(
    { model: 'openrouter/auto', messages: [{ role: 'user', content: 'Tell me a short story.' }], stream: true },
    { signal: stopped.signal },
  );
  for await (const text of stream.textDeltas()) process.stdout.write(text);

  // The same completion as without `stream`, assembled from the chunks.
  const { model, usage } = await stream.final();
  console.log(`\n${model}: ${usage?.completion_tokens} tokens, $${usage?.cost}, generation ${stream.generationId}`);
} catch (error) {
  if (!isUserAbortError(error)) throw error;
  console.log('\nStopped.');
}
