import { describe, expect, it } from 'vitest';
import { chatCompletionsCreate, modelsList } from '../../../generated/operations.ts';
import { runMany } from '../../../src/bulk/index.ts';
import { createPaths } from '../../../src/client/create-paths.ts';
import {
  createVideo,
  jsonSchema,
  parse,
  parseStream,
  runBatch,
  runTools,
  waitForBatch,
  waitForGeneration,
  waitForVideo,
} from '../../../src/helpers/index.ts';
import type { Client } from '../../../src/transport/client.ts';

const params = { messages: [{ role: 'user' as const, content: 'x' }] };
const schema = jsonSchema({ type: 'object' });
const CALLS: Record<string, (client: Client) => unknown> = {
  chatCompletionsCreate: (client) => chatCompletionsCreate(client, params),
  modelsList: (client) => modelsList(client),
  createPaths,
  createVideo: (client) => createVideo(client, { model: 'm', prompt: 'x' }),
  parse: (client) => parse(client, params, schema),
  parseStream: (client) => parseStream(client, params, schema),
  runBatch: (client) =>
    runBatch(client, { endpoint: '/v1/chat/completions', model: 'm', requests: [{ custom_id: 'a', body: params }] }),
  runMany: async (client) => {
    for await (const _ of runMany(client, [{ params }] as never)) break;
  },
  runTools: (client) => runTools(client, { ...params, tools: [] }),
  waitForBatch: (client) => waitForBatch(client, 'b'),
  waitForGeneration: (client) => waitForGeneration(client, 'g'),
  waitForVideo: (client) => waitForVideo(client, 'v'),
};

describe('a first argument that is not a client', () => {
  it.each(Object.keys(CALLS))('is refused by %s', async (name) => {
    for (const value of [undefined, null, {}, 'sk-or-v1-x', { apiKey: 'x' }]) {
      const error = await (async () => CALLS[name]?.(value as never))().catch((error: unknown) => error);
      expect(error).toMatchObject({
        name: 'InvalidRequestError',
        message: 'The first argument must be a client of this copy of openrouter-fetch.',
      });
    }
  });
});
