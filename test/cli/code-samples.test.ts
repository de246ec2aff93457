import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { arrangeProperties, tagGroups } from '../../src/cli/explore/arrange.ts';
import { codeSamples, type OperationCode } from '../../src/cli/explore/code-samples.ts';
import { explorable } from '../../src/cli/explore/explorable.ts';
import { listOperations } from '../../src/openapi/operations.ts';
import type { OpenApi } from '../../src/openapi/types.ts';

const own = JSON.parse(readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8')) as OpenApi;

const SHOP = {
  openapi: '3.1.0',
  info: { title: 'Shop' },
  servers: [{ url: 'https://shop.invalid/v1' }],
  paths: {
    '/things/{id}': {
      post: {
        operationId: 'things.update',
        description: 'Changes a thing.',
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string', example: "a'b" } },
          { name: 'mode', in: 'query', required: true, example: 'fast', schema: { type: 'string' } },
        ],
        requestBody: { content: { 'application/json': { example: { name: "it's", 'odd-name': [1] } } } },
        responses: {},
      },
    },
  },
} as unknown as OpenApi;

function codeOf(document: OpenApi, id: string): OperationCode | undefined {
  const entry = listOperations(document).find(({ operation }) => operation.operationId === id);
  return codeSamples(document).get(entry?.operation ?? {});
}

describe('code of an operation', () => {
  it('is a call of the generated client, and of curl, with the example of the document', () => {
    const code = codeOf(SHOP, 'things.update');
    expect(code?.method).toBe('shop.things.update');
    expect(code?.samples.map(({ label, source }) => `${label}\n${source}`)).toEqual([
      `Shop
import { Shop } from './shop/index.js';

const shop = new Shop();
const result = await shop.things.update('a\\'b', {
  name: 'it\\'s',
  'odd-name': [
    1,
  ],
});`,
      `curl
curl -X POST 'https://shop.invalid/v1/things/a'\\''b?mode=fast' \\
  -H "Authorization: Bearer $SHOP_API_KEY" \\
  -H 'Content-Type: application/json' \\
  -d '{
  "name": "it'\\''s",
  "odd-name": [
    1
  ]
}'`,
    ]);
  });

  it('is there for every operation of our document', () => {
    const all = [...codeSamples(own).values()];
    expect(all.length).toBeGreaterThan(150);
    expect(all.filter(({ method, samples }) => !method?.startsWith('openrouter.') || samples.length !== 2)).toEqual([]);
    expect(codeOf(own, 'chat.completions.create')?.samples[0]?.source).toMatch(
      /^import \{ OpenRouter \} from 'openrouter-fetch';\n\nconst openrouter = new OpenRouter\(\);\nconst result = await openrouter\.chat\.completions\.create\(\{\n {2}\w+: /,
    );
  });

  it('stands above the description of the operation', () => {
    const shown = explorable(SHOP, 'http://127.0.0.1:1/v1');
    const [entry] = listOperations(shown);
    expect(entry?.operation).toMatchObject({
      description: '`shop.things.update`\n\nChanges a thing.',
      'x-codeSamples': [{ label: 'Shop' }, { label: 'curl' }],
    });
    expect(JSON.stringify(SHOP)).not.toContain('x-codeSamples');
  });
});

describe('what is shown first', () => {
  it('is what requests need, then what they often have; deprecated properties come last', () => {
    const schema = {
      required: ['zeal', 'messages'],
      properties: { old: { deprecated: true }, other: {}, stream: {}, zeal: {}, messages: {}, model: {} },
    };
    arrangeProperties({ components: { schemas: { Params: schema } } } as unknown as OpenApi);
    expect(Object.keys(schema.properties)).toEqual(['model', 'messages', 'stream', 'zeal', 'other', 'old']);
  });

  it('groups every tag of our document by family', () => {
    const groups = tagGroups(own) ?? [];
    const tags = (own.tags as { name: string }[]).map(({ name }) => name);
    expect(groups.map(({ name }) => name)).toEqual([
      'Ask a model',
      'Models and providers',
      'Files and presets',
      'Usage and cost',
      'Administration',
    ]);
    expect(groups.flatMap((group) => group.tags).toSorted()).toEqual(tags.toSorted());
    expect(tagGroups(SHOP)).toBeUndefined();
  });
});
