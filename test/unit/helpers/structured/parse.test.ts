import { toStandardJsonSchema } from '@valibot/to-json-schema';
import { type } from 'arktype';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { InvalidRequestError } from '../../../../src/errors/failures.ts';
import { parse, type ParseOptions } from '../../../../src/helpers/structured/parse.ts';
import { jsonSchema, type JsonSchema, type StandardSchema } from '../../../../src/helpers/structured/schema.ts';
import {
  isStructuredOutputError,
  type StructuredOutputError,
} from '../../../../src/helpers/structured/structured-output-error.ts';
import { testClient } from '../../../helpers/operations.ts';
import { json, rejection, scriptedFetch } from '../../../helpers/replies.ts';

const MESSAGES = [{ role: 'user' as const, content: 'Where is Oslo?' }];
const City = z.object({ city: z.string(), population: z.number() });
const OSLO = { city: 'Oslo', population: 717_710 };

/** A completion whose choice is `choice`. */
const completion = (message: object, finish_reason = 'stop') => ({
  id: 'gen-1',
  object: 'chat.completion',
  created: 1,
  model: 'acme/widget-1',
  choices: [{ index: 0, finish_reason, message: { role: 'assistant', ...message } }],
  usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2, cost: 0.001 },
});

/** Parses a completion, and records what was sent. */
function ask(answer: object, schema: StandardSchema | JsonSchema = City, options?: ParseOptions) {
  const fetch = scriptedFetch(json(answer));
  const parsed = parse(
    testClient({ fetch }),
    { model: 'acme/widget-1', messages: MESSAGES },
    schema as StandardSchema,
    options,
  );
  parsed.catch(() => {});
  const body = async (): Promise<{ response_format: { type: string; json_schema: Record<string, unknown> } }> => {
    await parsed;
    return JSON.parse(String(fetch.sent[0]?.body));
  };
  return { parsed, body, sent: fetch.sent };
}

const fails = async (answer: object, schema?: StandardSchema | JsonSchema): Promise<StructuredOutputError> => {
  const error = await rejection(ask(answer, schema).parsed);
  expect(isStructuredOutputError(error)).toBe(true);
  return error as StructuredOutputError;
};

describe('parse', () => {
  it('returns the completion and its value', async () => {
    const answer = completion({ content: JSON.stringify(OSLO) });
    expect(await ask(answer).parsed).toEqual({ ...answer, parsed: OSLO });
  });

  it.each([
    ['zod', City],
    ['arktype', type({ city: 'string', population: 'number' })],
    ['valibot', toStandardJsonSchema(v.object({ city: v.string(), population: v.number() }))],
    [
      'a plain JSON Schema',
      {
        type: 'object',
        properties: { city: { type: 'string' }, population: { type: 'number' } },
        required: ['city', 'population'],
      },
    ],
  ])('sends the schema of %s in the strict form', async (_, schema) => {
    const { parsed, body } = ask(completion({ content: JSON.stringify(OSLO) }), schema);
    expect((await parsed).parsed).toEqual(OSLO);
    expect((await body()).response_format).toEqual({
      type: 'json_schema',
      json_schema: {
        name: 'answer',
        strict: true,
        schema: {
          type: 'object',
          properties: { city: { type: 'string' }, population: { type: 'number' } },
          required: ['city', 'population'],
          additionalProperties: false,
        },
      },
    });
  });

  it("returns the validator's output", async () => {
    const schema = z.object({ at: z.string().transform((text) => new Date(text)) });
    const { parsed } = await ask(completion({ content: '{"at":"2026-01-01T00:00:00Z"}' }), schema).parsed;
    expect(parsed).toEqual({ at: new Date('2026-01-01T00:00:00Z') });
  });

  it('passes on everything else of the request', async () => {
    const fetch = scriptedFetch(json(completion({ content: '{}' })));
    const params = { messages: MESSAGES, temperature: 0, provider: { require_parameters: true } };
    await parse(testClient({ fetch }), params, { type: 'object' }, { headers: { 'x-session-id': 's' } });
    expect(JSON.parse(String(fetch.sent[0]?.body))).toMatchObject(params);
    expect(fetch.sent[0]?.headers.get('x-session-id')).toBe('s');
  });

  it.each([
    ['an optional member', z.object({ a: z.string().optional() })],
    ['free members', z.record(z.string(), z.number())],
    ['a list at the top', z.array(z.string())],
    ['a free list', { type: 'object', properties: { list: { type: 'array' } }, required: ['list'] }],
    ['anything', { type: 'object', properties: { any: {} }, required: ['any'] }],
    ['a deep optional member', z.object({ list: z.array(z.object({ a: z.string(), b: z.number().optional() })) })],
  ])('does not request strict mode with %s', async (_, schema) => {
    const content = JSON.stringify(schema instanceof z.ZodArray ? [] : { list: [], any: 1 });
    const { body } = ask(completion({ content }), jsonSchema('~standard' in schema ? withoutChecks(schema) : schema));
    expect((await body()).response_format.json_schema['strict']).toBe(false);
  });

  it('takes a name, a description and `strict` from the caller', async () => {
    const options = { name: 'place', description: 'A place.', strict: false };
    const { body } = ask(completion({ content: JSON.stringify(OSLO) }), City, options);
    expect((await body()).response_format.json_schema).toEqual({
      ...options,
      schema: expect.not.objectContaining({ additionalProperties: false }) as unknown,
    });
  });

  it('takes the title of the schema as its name', async () => {
    const { body } = ask(completion({ content: JSON.stringify(OSLO) }), City.meta({ title: 'City' }));
    expect((await body()).response_format.json_schema['name']).toBe('City');
  });

  it('reads JSON inside a Markdown fence', async () => {
    const content = `\n\`\`\`json\n${JSON.stringify(OSLO, undefined, 2)}\n\`\`\`\n`;
    expect((await ask(completion({ content })).parsed).parsed).toEqual(OSLO);
  });

  it('reads text that comes in parts', async () => {
    const content = [
      { type: 'text', text: '{"city":"Oslo",' },
      { type: 'text', text: '"population":717710}' },
    ];
    expect((await ask(completion({ content })).parsed).parsed).toEqual(OSLO);
  });
});

describe('a completion that does not match the schema', () => {
  it.each([
    ['refusal', completion({ content: null, refusal: 'I cannot.' }), 'I cannot.', /refused: I cannot\./],
    ['refusal', completion({ content: '{"ci' }, 'content_filter'), '{"ci', /filter/],
    [
      'length',
      completion({ content: '{"city":"Os' }, 'length'),
      '{"city":"Os',
      /truncated at its length limit after 11/,
    ],
    ['no_content', completion({ content: null, tool_calls: [{ id: 'c' }] }, 'tool_calls'), '', /called tools/],
    ['no_content', completion({ content: ' \n' }), ' \n', /finish_reason: stop/],
    ['invalid_json', completion({ content: 'Oslo is in Norway.' }), 'Oslo is in Norway.', /is not JSON/],
  ])('%s', async (reason, answer, text, message) => {
    const error = await fails(answer);
    expect(error).toMatchObject({ reason, text, issues: [], completion: answer, partial: answer });
    expect(error.message).toMatch(message);
  });

  it('has the issues of a schema violation, each with its location', async () => {
    const schema = z.object({ 'a/b': z.array(z.object({ n: z.number() })) });
    const error = await fails(completion({ content: '{"a/b":[{"n":1},{"n":"2"}]}' }), schema);
    expect(error.reason).toBe('schema_violation');
    expect(error.issues).toEqual([{ path: '/a~1b/1/n', message: expect.stringContaining('number') as unknown }]);
    expect(error.message).toMatch(/\/a~1b\/1\/n: /);
  });

  it('is checked by the function given with a plain JSON Schema', async () => {
    const odd = jsonSchema<number>({ type: 'number' }, (value) =>
      value === 3 ? [] : [{ message: 'not three', path: '/x' }],
    );
    expect((await ask(completion({ content: '3' }), odd).parsed).parsed).toBe(3);
    expect((await fails(completion({ content: '4' }), odd)).issues).toEqual([{ message: 'not three', path: '/x' }]);
  });

  it('is reported without a choice', async () => {
    const error = await rejection(ask({ ...completion({}), choices: [] }).parsed);
    expect(error).toMatchObject({ name: expect.stringMatching(/EmptyCompletionError/) as unknown });
  });
});

describe('a schema that cannot be sent', () => {
  it.each([
    ['a validator without JSON Schema', v.object({}) as never, /valibot.*toStandardJsonSchema/],
    ['a type JSON cannot express', z.object({ at: z.date() }), /cannot express \(zod\).*[Dd]ate/s],
    ['null', null as never, /not null/],
    ['a string', 'object' as never, /not string/],
  ])('is an InvalidRequestError before anything is sent: %s', async (_, schema: StandardSchema, message) => {
    const { parsed, sent } = ask({}, schema);
    const error = await rejection(parsed);
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect((error as Error).message).toMatch(message);
    expect(sent).toEqual([]);
  });

  it('and so is a name that the API would refuse', async () => {
    const { parsed, sent } = ask({}, City, { name: 'my schema' });
    expect(((await rejection(parsed)) as Error).message).toContain('"my schema"');
    expect(sent).toEqual([]);
  });
});

/** The JSON Schema of a validator, without its checks. */
function withoutChecks(schema: StandardSchema): JsonSchema {
  return schema['~standard'].jsonSchema.input({ target: 'draft-2020-12' });
}
