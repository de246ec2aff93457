import { OpenRouter } from 'openrouter-fetch';
import { startMockServer } from 'openrouter-fetch/testing';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { answer, summarize } from '../src/assistant.ts';

const mock = await startMockServer();
const openrouter = new OpenRouter({ apiKey: 'test', baseURL: mock.url, retry: { initialDelay: 1 } });

// Fails the test that sent a request which violates the API document, even if the code under test caught the error.
afterEach(() => mock.reset());
afterAll(() => mock.close());

const CHAT = 'chat.completions.create';

describe('summarize', () => {
  it('asks for a summary of the text', async () => {
    mock.reply(CHAT, { choices: [{ message: { content: 'A fox jumps over a dog.' } }] });
    expect(await summarize(openrouter, 'The quick brown fox …')).toBe('A fox jumps over a dog.');
    expect(mock.requests).toMatchObject([
      {
        operation: CHAT,
        body: { model: 'openai/gpt-4o', messages: [{ role: 'system' }, { content: 'The quick brown fox …' }] },
      },
    ]);
  });

  it('asks a free model where there are no credits', async () => {
    mock.fail(CHAT, { status: 402 });
    mock.reply(CHAT, { choices: [{ message: { content: 'For free.' } }] });
    expect(await summarize(openrouter, 'The quick brown fox …')).toBe('For free.');
    expect(mock.requests.map(({ body }) => (body as { model: string }).model)).toEqual([
      'openai/gpt-4o',
      'meta-llama/llama-3.3-70b-instruct:free',
    ]);
  });

  it('gets over a limit', async () => {
    mock.fail(CHAT, { status: 429 });
    await summarize(openrouter, 'The quick brown fox …');
    expect(mock.requests.map(({ status }) => status)).toEqual([429, 200]);
  });

  it('passes other errors on', async () => {
    mock.fail(CHAT, { status: 401 });
    await expect(summarize(openrouter, 'The quick brown fox …')).rejects.toMatchObject({ status: 401 });
  });
});

describe('answer', () => {
  const answerOf = async (question: string): Promise<string[]> => {
    const written: string[] = [];
    await answer(openrouter, question, (text) => written.push(text));
    return written;
  };

  it('writes piece by piece', async () => {
    mock.reply(CHAT, { choices: [{ message: { content: 'Because of scattering.' } }] });
    expect(await answerOf('Why is the sky blue?')).toEqual(['Because ', 'of ', 'scattering.']);
  });

  it('writes what the document has for an answer', async () => {
    expect((await answerOf('Why is the sky blue?')).join('')).toContain('Hello');
  });

  it('marks an answer that breaks off', async () => {
    mock.fail(CHAT, { cutAfter: 2, answer: { choices: [{ message: { content: 'Because of scattering.' } }] } });
    expect(await answerOf('Why is the sky blue?')).toEqual(['Because ', 'of ', ' […]']);
  });

  it('marks an answer that stops with an error', async () => {
    mock.reply(CHAT, [
      { choices: [{ index: 0, delta: { content: 'Because' } }] },
      { error: { code: 502, message: 'Provider disconnected' }, choices: [] },
    ]);
    expect(await answerOf('Why is the sky blue?')).toEqual(['Because', ' […]']);
  });
});
