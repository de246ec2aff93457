import { describe, expect, it } from 'vitest';
import { InvalidRequestError } from '../../../src/errors/failures.ts';
import { audio, image, pdf, text, video } from '../../../src/helpers/content/parts.ts';
import { sumUSD } from '../../../src/helpers/cost/money.ts';
import { sumUsage } from '../../../src/helpers/cost/usage.ts';
import { authorizationURL } from '../../../src/helpers/pkce.ts';
import { reasoningDeltas } from '../../../src/helpers/reasoning.ts';
import { relay } from '../../../src/helpers/relay.ts';
import { runTools } from '../../../src/helpers/run-tools/run-tools.ts';
import { tool } from '../../../src/helpers/run-tools/tool.ts';
import { waitForGeneration } from '../../../src/helpers/wait-for-generation.ts';
import { accumulate } from '../../../src/wire/accumulate.ts';
import { testClient } from '../../helpers/operations.ts';
import { rejection } from '../../helpers/replies.ts';

type Helper = (given: never) => unknown;

/** The error of a helper, thrown or rejected with, at the call or by the loop over its result. */
async function errorOf(helper: Helper, given: unknown): Promise<Error> {
  return rejection(
    (async () => {
      const result: any = await helper(given as never);
      if (result?.[Symbol.asyncIterator]) for await (const _ of result);
    })(),
  );
}

describe('what is not a list', () => {
  const helpers: [string, Helper][] = [
    ['sumUSD', sumUSD],
    ['sumUsage', sumUsage],
    ['reasoningDeltas', reasoningDeltas],
    ['accumulate', accumulate],
  ];
  it.each(
    helpers.flatMap(([name, helper]) => [undefined, null, 5, {}, true].map((given) => [name, given, helper] as const)),
  )('is an invalid argument of %s: %j', async (name, given, helper) => {
    const error = await errorOf(helper, given);
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error.message).toMatch(new RegExp(`^${name} takes a \\w+.*, not `));
  });
});

describe('options', () => {
  const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
  const helpers: [string, Helper][] = [
    ['text', (options) => text('x', options)],
    ['image', (options) => image(bytes, options)],
    ['pdf', (options) => pdf(bytes, options)],
    ['video', (options) => video(bytes, options)],
    ['audio', (options) => audio(bytes, options)],
    ['relay', (options) => relay(() => Promise.reject(new Error('x')), options)],
    ['waitForGeneration', (options) => waitForGeneration(testClient({}), 'gen-1', options)],
    ['runTools', (options) => runTools(testClient({}), { messages: [], tools: [] } as never, options)],
  ];
  it.each(helpers)('of %s must be an object', async (_, helper) => {
    for (const given of [null, 5]) {
      const error = await errorOf(helper, given);
      expect(error).toBeInstanceOf(InvalidRequestError);
      expect(error.message).toMatch(/must be an object, not (null|(a )?number)/i);
    }
  });

  it.each<[string, Helper]>([
    ['tool', tool],
    ['authorizationURL', authorizationURL],
    ['runTools', (params) => runTools(testClient({}), params)],
  ])('of %s must not be missing', async (_, helper) => {
    expect((await errorOf(helper, undefined)).message).toMatch(/must be an object, not undefined/);
  });
});
