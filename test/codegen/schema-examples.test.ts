import { describe, expect, it } from 'vitest';
import { ownDocument } from '../../src/testing/document/own-document.ts';
import { listOperations } from '../../src/openapi/operations.ts';
import { withSchemaExamples } from '../../src/codegen/schema-examples.ts';
import { OpenRouter } from '../../src/index.ts';
import { json } from '../helpers/replies.ts';

const NAMES = [
  'ChatCompletion',
  'CompletionResponse',
  'ImagesResponse',
  'InternChatSteeredResponse',
  'Message',
  'ResponsesResult',
];

describe('the document in mock servers that respond by its schemas', () => {
  const schemas = ownDocument().components?.schemas as Record<string, { example?: object }>;

  it('has an example in each schema of a completion, and in no other of a response', () => {
    const streaming = listOperations(ownDocument()).filter(({ operation }) => operation['x-stream'] !== undefined);
    expect(streaming.length).toBeGreaterThanOrEqual(NAMES.length);
    const shown = Object.entries(schemas).filter(([, schema]) => 'example' in schema);
    expect(shown.map(([name]) => name).sort()).toEqual(NAMES);
  });

  it('serves the client, plain and where it asks for a stream', async () => {
    const ask = { model: 'a/b', messages: [{ role: 'user' as const, content: 'Hi' }] };
    const example = schemas['ChatCompletion']?.example as object;
    const client = new OpenRouter({ apiKey: 'test', fetch: async () => json(example) });
    expect((await client.chat.completions.create(ask)).choices[0]?.message.content).toMatch(/^Hello/);
    const stream = await client.chat.completions.create({ ...ask, stream: true });
    expect((await stream.final()).choices[0]?.message.content).toMatch(/^Hello/);
  });
});

it('keeps an example that a schema has, and changes no document', () => {
  const response = (name: string): object => ({
    'x-stream': 'chat',
    responses: {
      200: {
        description: 'ok',
        content: {
          'application/json': {
            schema: { $ref: `#/components/schemas/${name}` },
            examples: { a: { $ref: '#/components/examples/a' }, b: { value: 'b' } },
          },
        },
      },
    },
  });
  const document = {
    openapi: '3.1.1',
    info: { title: 'T', version: '1' },
    paths: { '/a': { post: response('A') }, '/b': { post: response('B') }, '/c': { post: response('Gone') } },
    components: { schemas: { A: { type: 'string' }, B: { example: 'own' } }, examples: { a: { value: 'a' } } },
  };
  const before = structuredClone(document);
  expect(withSchemaExamples(document as never).components?.schemas).toEqual({
    A: { type: 'string', example: 'a' },
    B: { example: 'own' },
  });
  expect(document).toEqual(before);
});
