import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { parse, parseStream } from '../../../../src/helpers/structured/parse.ts';
import { jsonSchema, type StandardSchema } from '../../../../src/helpers/structured/schema.ts';
import { testClient } from '../../../helpers/operations.ts';
import { json, rejection, scriptedFetch } from '../../../helpers/replies.ts';

const Any = z.object({ a: z.number() });
const params = { messages: [{ role: 'user' as const, content: 'x' }] };

function ask(choices: unknown, schema: StandardSchema, streamed: boolean): Promise<unknown> {
  const client = testClient({ fetch: scriptedFetch(json({ id: 'gen-1', choices })), maxRetries: 0 });
  return streamed
    ? parseStream(client, params, schema).then((stream) => stream.final())
    : parse(client, params, schema);
}

/** A schema whose validator is `validate`. */
const judged = (validate: unknown): StandardSchema =>
  ({ '~standard': { ...jsonSchema({ type: 'object' })['~standard'], validate } }) as StandardSchema;
const VALID = [{ index: 0, finish_reason: 'stop', message: { content: '{"a":1}' } }];

describe.each([
  ['parse', false],
  ['parseStream', true],
])('%s', (_, streamed) => {
  it.each<[string, unknown]>([
    ['a number for a choice', [1]],
    ['null for a choice', [null]],
    ['an empty choice', [{}]],
    ['a message that is text', [{ message: 'x' }]],
    ['content of a number', [{ message: { content: 5 } }]],
    ['content of parts that are none', [{ message: { content: [null, 5, { text: 5 }] } }]],
    ['calls that are not a list', [{ message: { content: '', tool_calls: {} } }]],
    ['a refusal that is not a string', [{ message: { content: '', refusal: {} } }]],
    ['a finish reason that is not a string', [{ message: { content: '' }, finish_reason: {} }]],
  ])('throws a typed error with the completion for %s', async (_name, choices) => {
    const error = await rejection(ask(choices, Any, streamed));
    expect(error).toMatchObject({ name: expect.stringMatching(/^(?!TypeError)/), partial: { id: 'gen-1' } });
  });

  it('reads choice 0, wherever it is in the list', async () => {
    const choices = [{ index: 1, finish_reason: 'stop', message: { content: '{"a":2}' } }, VALID[0]];
    expect(await ask(choices, Any, streamed)).toMatchObject({ parsed: { a: 1 } });
  });

  it.each<[string, unknown, string]>([
    [
      'throws',
      () => {
        throw new RangeError('db is down');
      },
      'db is down',
    ],
    ['rejects', async () => Promise.reject(new RangeError('db is down')), 'db is down'],
    [
      'throws what has no text',
      () => {
        throw Object.create(null);
      },
      'an object without a message',
    ],
    ['returns nothing', () => {}, 'neither a value nor issues'],
    ['returns a number', () => 5, 'neither a value nor issues'],
  ])('has the completion where the validator %s', async (_name, validate, message) => {
    const error = await rejection(ask(VALID, judged(validate), streamed));
    expect(error).toMatchObject({
      name: 'StructuredOutputError',
      reason: 'validator_failed',
      completion: { id: 'gen-1' },
    });
    expect(error.message).toContain(message);
  });

  it.each<[string, unknown, object[]]>([
    ['are one text', 'no', [{ message: 'Invalid value', path: '' }]],
    [
      'are not objects',
      [null, 5],
      [
        { message: 'Invalid value', path: '' },
        { message: 'Invalid value', path: '' },
      ],
    ],
    ['have a path of another kind', [{ message: 'no', path: 'a' }], [{ message: 'no', path: '' }]],
    ['have a path with null', [{ message: 'no', path: [null, { key: 'b' }] }], [{ message: 'no', path: '/null/b' }]],
  ])('reads issues that %s', async (_name, issues, expected) => {
    const error = await rejection(
      ask(
        VALID,
        judged(() => ({ issues })),
        streamed,
      ),
    );
    expect(error).toMatchObject({ reason: 'schema_violation', issues: expected });
  });

  const circle: Record<string, unknown> = { type: 'object' };
  circle['properties'] = { self: circle };
  it.each<[string, unknown]>([
    ['a schema that refers to itself', circle],
    ['a schema with a big integer', { type: 'object', properties: { a: { const: 1n } } }],
    ['no validator at all', { '~standard': null }],
    ['a validator without `validate`', { '~standard': { ...jsonSchema({})['~standard'], validate: 5 } }],
    [
      'a converter that returns nothing',
      { '~standard': { ...jsonSchema({})['~standard'], jsonSchema: { input: () => null } } },
    ],
    [
      'a converter that throws',
      {
        '~standard': {
          ...jsonSchema({})['~standard'],
          jsonSchema: {
            input: () => {
              throw new Error('no');
            },
          },
        },
      },
    ],
  ])('refuses %s', async (_name, schema) => {
    const error = await rejection(ask(VALID, schema as StandardSchema, streamed));
    expect(error).toMatchObject({ name: 'InvalidRequestError' });
  });
});
