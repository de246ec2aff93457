import { describe, expect, it } from 'vitest';
import { eventSchemaOf, walkDocumentSchemas, walkSchema } from '../../../src/openapi/schemas.ts';
import type { Schema } from '../../../src/openapi/types.ts';

const named = (description: string, rest: Schema = {}): Schema => ({ description, ...rest });

describe('walkSchema', () => {
  it('visits a schema and all schemas in it, outermost first', () => {
    const found: unknown[] = [];
    const schema = named('root', {
      properties: { a: named('property'), b: true },
      items: named('items'),
      additionalProperties: false,
      allOf: [named('allOf', { not: named('not') })],
      prefixItems: [named('prefix')],
      $defs: { x: named('definition') },
      contentSchema: named('content'),
      example: named('not a schema'),
      enum: [{ description: 'not a schema either' }],
    });
    walkSchema(schema, ({ description }) => found.push(description));
    expect(found).toEqual(['root', 'items', 'content', 'allOf', 'not', 'prefix', 'property', 'definition']);
  });
});

describe('walkDocumentSchemas', () => {
  it('visits schemas of components, operations and webhooks, and no examples', () => {
    const found: unknown[] = [];
    const body = (description: string) => ({ content: { 'application/json': { schema: named(description) } } });
    walkDocumentSchemas(
      {
        openapi: '3.1.0',
        components: { schemas: { A: named('component') }, responses: { R: body('response') } },
        paths: { '/a': { post: { requestBody: body('request'), 'x-of-ours': { schema: named('no') } } } },
        webhooks: { done: { post: { requestBody: body('webhook') } } },
        examples: { schema: named('no') },
      },
      ({ description }) => found.push(description),
    );
    expect(found).toEqual(['component', 'request', 'webhook', 'response']);
  });
});

describe('eventSchemaOf', () => {
  const document = { components: { schemas: { Text: { type: 'string', contentSchema: named('content') } } } };
  it.each([
    [{ type: 'string', contentSchema: named('content') }, named('content')],
    [{ $ref: '#/components/schemas/Text' }, named('content')],
    [{ type: 'object', properties: { data: named('data'), id: {} } }, named('data')],
    [
      { type: 'object', properties: { id: {} } },
      { type: 'object', properties: { id: {} } },
    ],
    [{ type: 'string' }, undefined],
    [{ type: ['string', 'null'] }, undefined],
    [{ $ref: '#/nowhere' }, undefined],
  ])('of %j', (schema, expected) => {
    expect(eventSchemaOf(document, { value: schema, pointer: '#' })?.value).toEqual(expected);
  });
});
