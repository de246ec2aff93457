import { afterEach, describe, expect, it } from 'vitest';
import { OpenRouter } from '../../src/index.ts';
import { json, scriptedFetch } from '../helpers/replies.ts';

const polluted: string[] = [];
/** Simulates prototype pollution by another part of a program. */
function pollute(properties: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(properties)) {
    polluted.push(name);
    Object.defineProperty(Object.prototype, name, { value, configurable: true, enumerable: true, writable: true });
  }
}
afterEach(() => {
  for (const name of polluted.splice(0)) Reflect.deleteProperty(Object.prototype, name);
});

const COMPLETION = {
  id: 'gen-1',
  object: 'chat.completion',
  choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'Hi' } }],
  data: [],
};

describe('properties of Object.prototype', () => {
  it.each<[string, Record<string, unknown>]>([
    ['of any name', { evil: 'EVIL', 'x-evil': 'EVIL' }],
    [
      'with the names of options',
      { headers: { 'x-evil': 'EVIL' }, query: { evil: 'EVIL' }, extraBody: { evil: 'EVIL' } },
    ],
    [
      'with the names of options of a client',
      { defaultHeaders: { 'x-evil': 'EVIL' }, defaultQuery: { evil: 'EVIL' }, appTitle: 'EVIL', managementKey: 'EVIL' },
    ],
    ['with the names of parameters', { category: 'EVIL', temperature: 'EVIL', model: 'EVIL' }],
  ])('%s are not sent', async (_, properties) => {
    const fetch = scriptedFetch(json(COMPLETION));
    pollute(properties);
    const openrouter = new OpenRouter({ apiKey: 'sk-or-test', fetch });
    await openrouter.chat.completions.create({ messages: [{ role: 'user', content: 'x' }] });
    await openrouter.models.list({}, {});
    await openrouter.keys.list();
    await openrouter.request('GET', '/models', {});
    const text = fetch.sent.map(({ url, headers, body }) => [url, ...headers].join(' ') + String(body)).join(' ');
    expect(fetch.sent).toHaveLength(4);
    expect(text).not.toMatch(/evil/i);
  });
});
