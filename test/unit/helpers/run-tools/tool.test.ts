import { toStandardJsonSchema } from '@valibot/to-json-schema';
import { type } from 'arktype';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { InvalidRequestError } from '../../../../src/errors/failures.ts';
import type { JsonSchema, StandardSchema } from '../../../../src/helpers/structured/schema.ts';
import { tool, type ToolOptions } from '../../../../src/helpers/run-tools/tool.ts';

const City = z.object({ city: z.string() });
const PLAIN = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] };

/** A tool as JavaScript may make it. */
const make = (options: Partial<ToolOptions<string, unknown, never, unknown>>) =>
  tool({
    name: 'weather',
    parameters: City,
    execute: () => 'sun',
    ...options,
  } as ToolOptions<string, StandardSchema, unknown, unknown>);

describe('tool', () => {
  it.each<[string, StandardSchema | JsonSchema]>([
    ['zod', City],
    ['arktype', type({ city: 'string' })],
    ['valibot', toStandardJsonSchema(v.object({ city: v.string() }))],
    ['a plain JSON Schema', PLAIN],
  ])('describes itself to the API with the schema of %s', (_, parameters) => {
    const { name, definition } = make({ parameters, description: 'The weather of a city.' });
    expect(name).toBe('weather');
    expect(definition).toMatchObject({
      type: 'function',
      function: { name: 'weather', description: 'The weather of a city.', parameters: PLAIN },
    });
    expect(definition.function).not.toHaveProperty('strict');
  });

  it('describes what a model has to write, not what the validator makes of it', () => {
    const parameters = z.object({ at: z.string().transform((text) => new Date(text)), limit: z.number().default(5) });
    expect(make({ parameters }).definition.function.parameters).toMatchObject({
      properties: { at: { type: 'string' }, limit: { type: 'number' } },
      required: ['at'],
    });
  });

  it('closes the schema where it is to be followed strictly', () => {
    expect(make({ parameters: PLAIN, strict: true }).definition.function).toEqual({
      name: 'weather',
      strict: true,
      parameters: { ...PLAIN, additionalProperties: false },
    });
    expect(make({ parameters: PLAIN, strict: false }).definition.function).toEqual({
      name: 'weather',
      strict: false,
      parameters: PLAIN,
    });
  });

  it('keeps the schema as it is where it has no strict form', () => {
    const parameters = { type: 'object', properties: { city: { type: 'string' } } };
    expect(make({ parameters, strict: true }).definition.function).toMatchObject({ strict: true, parameters });
  });

  it.each([
    [{ name: 'get weather' }, 'not "get weather"'],
    [{ name: '' }, '1 to 64 letters'],
    [{ name: 'a'.repeat(65) }, '1 to 64 letters'],
    [{ execute: undefined as never }, 'Tool weather needs a function `execute`'],
    [{ timeout: 0 }, '`timeout` of tool weather must be a number of ms above 0, not 0'],
    [{ timeout: Number.NaN }, 'not NaN'],
    [{ parameters: z.string() }, '`parameters` of tool weather must describe an object, not "string"'],
    [{ parameters: { type: 'array' } }, 'must describe an object, not "array"'],
    [{ parameters: v.object({}) }, 'toStandardJsonSchema'],
    [{ parameters: z.object({ at: z.date() }) }, 'JSON Schema cannot express'],
    [{ parameters: undefined }, '`parameters` of tool weather must be a JSON Schema or a validator'],
  ])('refuses %o', (options, message) => {
    expect(() => make(options)).toThrow(InvalidRequestError);
    expect(() => make(options)).toThrow(message);
  });
});
