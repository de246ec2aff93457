// The code under test. It takes the client as an argument, so that tests can pass one that talks to the mock.
import { isOpenRouterError, PaymentRequiredError, type OpenRouter } from 'openrouter-fetch';

const MODEL = 'openai/gpt-4o';
const FREE_MODEL = 'meta-llama/llama-3.3-70b-instruct:free';

/** Summarizes a text in one sentence, with a free model if the account has no credits. */
export async function summarize(openrouter: OpenRouter, text: string): Promise<string> {
  const ask = async (model: string): Promise<string> => {
    const { choices } = await openrouter.chat.completions.create({
      model,
      messages: [
        { role: 'system', content: 'Summarize the text of the user in one sentence.' },
        { role: 'user', content: text },
      ],
      temperature: 0,
    });
    return String(choices[0]?.message.content ?? '');
  };
  try {
    return await ask(MODEL);
  } catch (error) {
    if (error instanceof PaymentRequiredError) return ask(FREE_MODEL);
    throw error;
  }
}

/** Writes an answer while it arrives, and marks one that breaks off. */
export async function answer(openrouter: OpenRouter, question: string, write: (text: string) => void): Promise<void> {
  const stream = await openrouter.chat.completions.create({
    model: MODEL,
    messages: [{ role: 'user', content: question }],
    stream: true,
  });
  try {
    for await (const text of stream.textDeltas()) write(text);
  } catch (error) {
    if (!isOpenRouterError(error)) throw error;
    write(' […]');
  }
}
