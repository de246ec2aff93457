import { toStandardJsonSchema } from '@valibot/to-json-schema';
import { type } from 'arktype';
import * as v from 'valibot';
import { describe, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import {
  isStructuredOutputError,
  jsonSchema,
  parse,
  parseMessage,
  parseMessageStream,
  parseResponse,
  parseStream,
  type DeepPartial,
  type ParsedStream,
} from '../../src/helpers/index.ts';
import { OpenRouter, type ChatCompletion, type Message, type ResponsesResult } from '../../src/index.ts';

// Checked by the compiler: nothing here is sent.
const openrouter = new OpenRouter({ apiKey: 'k' });
const never = (run: () => unknown): void => void run.name;
const params = { messages: [{ role: 'user' as const, content: 'Hi' }] };

interface City {
  city: string;
  population: number;
}

describe('parse', () => {
  it('types `parsed` by the schema', () => {
    never(async () => {
      const schema = z.object({ city: z.string(), population: z.number() });
      expectTypeOf(parse(openrouter, params, schema)).resolves.toEqualTypeOf<ChatCompletion & { parsed: City }>();
      expectTypeOf((await parse(openrouter, params, schema)).parsed).toEqualTypeOf<City>();
      const ark = type({ city: 'string', population: 'number' });
      expectTypeOf((await parse(openrouter, params, ark)).parsed).toEqualTypeOf<City>();
      const valibot = toStandardJsonSchema(v.object({ city: v.string(), population: v.number() }));
      expectTypeOf((await parse(openrouter, params, valibot)).parsed).toEqualTypeOf<City>();
    });
  });

  it('takes the type of a plain JSON Schema from the caller', () => {
    never(async () => {
      expectTypeOf((await parse<City>(openrouter, params, { type: 'object' })).parsed).toEqualTypeOf<City>();
      expectTypeOf((await parse(openrouter, params, { type: 'object' })).parsed).toEqualTypeOf<unknown>();
      expectTypeOf((await parse(openrouter, params, jsonSchema<City>({}))).parsed).toEqualTypeOf<City>();
    });
  });

  it('gives the output of a schema that changes values', () => {
    never(async () => {
      const schema = z.object({ at: z.string().transform((text) => new Date(text)) });
      expectTypeOf((await parse(openrouter, params, schema)).parsed.at).toEqualTypeOf<Date>();
      const stream = await parseStream(openrouter, params, schema);
      for await (const value of stream) expectTypeOf(value).toEqualTypeOf<{ at?: string }>();
      expectTypeOf((await stream.final()).parsed.at).toEqualTypeOf<Date>();
    });
  });

  it('refuses what it sets itself, and a validator without JSON Schema', () => {
    never(() => {
      // @ts-expect-error: the schema says the format
      void parse(openrouter, { ...params, response_format: { type: 'text' } }, z.object({}));
      // @ts-expect-error: `parseStream` streams
      void parse(openrouter, { ...params, stream: true }, z.object({}));
    });
  });
});

describe('messages and responses', () => {
  const message = { ...params, model: 'acme/widget-1' };

  it('are typed like completions', () => {
    never(async (error?: unknown) => {
      const schema = z.object({ city: z.string(), population: z.number() });
      const response = parseResponse<City>(openrouter, { input: 'Hi' }, { type: 'object' });
      expectTypeOf(parseMessage(openrouter, message, schema)).resolves.toEqualTypeOf<Message & { parsed: City }>();
      expectTypeOf(response).resolves.toEqualTypeOf<ResponsesResult & { parsed: City }>();
      const stream = await parseMessageStream(openrouter, message, schema);
      expectTypeOf((await stream.final()).content).toEqualTypeOf<Message['content']>();
      if (isStructuredOutputError<Message>(error)) expectTypeOf(error.completion).toEqualTypeOf<Message>();
      if (isStructuredOutputError(error)) expectTypeOf(error.completion).toEqualTypeOf<ChatCompletion>();
    });
  });

  it('take no format of their own', () => {
    never(() => {
      const format = { type: 'json_schema' as const, schema: {} };
      // @ts-expect-error: the schema is the format
      void parseMessage(openrouter, { ...message, output_config: { format } }, z.object({}));
      // @ts-expect-error: the schema is the format
      void parseResponse(openrouter, { input: 'Hi', text: { format: { ...format, name: 'x' } } }, z.object({}));
    });
  });
});

describe('partial values', () => {
  it('have everything optional, at any depth', () => {
    expectTypeOf<DeepPartial<{ a: string; b: { c: number[] }[]; d: string | null; e: unknown }>>().toEqualTypeOf<{
      a?: string;
      b?: { c?: number[] }[];
      d?: string | null;
      e?: unknown;
    }>();
    expectTypeOf<DeepPartial<{ kind: 'a'; x: number } | { kind: 'b' }>>().toEqualTypeOf<
      { kind?: 'a'; x?: number } | { kind?: 'b' }
    >();
    expectTypeOf<DeepPartial<readonly string[]>>().toEqualTypeOf<string[]>();
    expectTypeOf<DeepPartial<[string, { a: number }]>>().toEqualTypeOf<[string?, { a?: number }?]>();
    expectTypeOf<DeepPartial<'a' | 1>>().toEqualTypeOf<'a' | 1>();
  });

  it('are what a stream gives', () => {
    never(() => {
      const stream = parseStream<City>(openrouter, params, { type: 'object' });
      expectTypeOf(stream).resolves.toEqualTypeOf<ParsedStream<City, City>>();
    });
  });
});
