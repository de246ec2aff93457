import { afterEach, describe, expect, it } from 'vitest';
import { createPaths } from '../../src/client/create-paths.ts';
import { jsonSchema, parse, runTools, tool } from '../../src/helpers/index.ts';
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
  choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: '{}' } }],
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
    [
      'with the names of options of openapi-fetch',
      {
        params: { query: { evil: 'EVIL' }, header: { 'x-evil': 'EVIL' } },
        bodySerializer: () => 'EVIL',
        querySerializer: () => 'evil=EVIL',
        header: { 'x-evil': 'EVIL' },
        baseUrl: 'https://evil.example',
      },
    ],
    ['with the names of options of schemas and tools', { name: 'EVIL', description: 'EVIL', strict: 'EVIL' }],
    ['that would lead to another host', { server: '.evil.example' }],
    ['with the names of parameters', { category: 'EVIL', temperature: 'EVIL', model: 'EVIL' }],
  ])('%s are not sent', async (_, properties) => {
    const fetch = scriptedFetch(json(COMPLETION));
    pollute(properties);
    const openrouter = new OpenRouter({ apiKey: 'sk-or-test', fetch });
    await openrouter.chat.completions.create({ messages: [{ role: 'user', content: 'x' }] });
    await openrouter.models.list({}, {});
    await openrouter.keys.list();
    await openrouter.request('GET', '/models', {});
    await openrouter.fetch('/models', {});
    await createPaths(openrouter).GET('/models', { params: {} });
    await createPaths(openrouter).POST('/chat/completions', { body: { messages: [{ role: 'user', content: 'x' }] } });
    await parse(openrouter, { messages: [{ role: 'user', content: 'x' }] }, jsonSchema({ type: 'object' }));
    const { definition } = tool({ name: 'add', parameters: { type: 'object', properties: {} }, execute: () => 1 });
    await openrouter.chat.completions.create({ messages: [], tools: [definition] });
    const text = fetch.sent.map(({ url, headers, body }) => [url, ...headers].join(' ') + String(body)).join(' ');
    expect(fetch.sent).toHaveLength(9);
    expect(text).not.toMatch(/evil/i);
  });

  it('are not counted in what arrives, although each contains itself by inheritance', async () => {
    pollute({ first: { a: 1 }, second: { b: 1 }, third: { c: 1 } });
    const openrouter = new OpenRouter({ apiKey: 'k', fetch: scriptedFetch(json(COMPLETION)) });
    const add = tool({ name: 'add', parameters: { type: 'object', properties: {} }, execute: () => 1 });
    const { text } = await runTools(openrouter, { messages: [{ role: 'user', content: 'x' }], tools: [add] });
    expect(text).toBe('{}');
  });

  it('are not read by `fetch`, from its options', async () => {
    pollute({ body: 'EVIL', credentials: 'include', cache: 'EVIL', integrity: 'EVIL' });
    let read: RequestInit = {};
    const openrouter = new OpenRouter({ apiKey: 'k', fetch: async (_, init) => ((read = init), json({ data: [] })) });
    await openrouter.models.list();
    expect([read.body, read.credentials, read.cache, read.integrity]).toEqual(Array(4).fill(undefined));
  });
});
