import { createClient } from '../../src/client/create-client.ts';
import type { Client } from '../../src/transport/client.ts';
import { nodeFetch } from '../../src/node/fetch.ts';
import type { OpenRouterOptions } from '../../src/options.ts';
import type { Operation } from '../../src/operation.ts';
import { chat } from '../../src/stream/kinds/chat.ts';
import { completion } from '../../src/stream/kinds/completion.ts';
import { image } from '../../src/stream/kinds/image.ts';
import { message } from '../../src/stream/kinds/message.ts';

// Descriptors as the generator writes them, so that the transport's tests need no generated code.
export const CHAT: Operation = {
  id: 'chat.completions.create',
  method: 'POST',
  path: '/chat/completions',
  body: 'json',
  stream: chat,
  billed: true,
};
export const COMPLETION: Operation = {
  id: 'completions.create',
  method: 'POST',
  path: '/completions',
  body: 'json',
  stream: completion,
  billed: true,
};
export const MESSAGE: Operation = {
  id: 'messages.create',
  method: 'POST',
  path: '/messages',
  body: 'json',
  stream: message,
  billed: true,
};
export const IMAGE: Operation = {
  id: 'images.generate',
  method: 'POST',
  path: '/images',
  body: 'json',
  stream: image,
  billed: true,
};
export const MODEL: Operation = {
  id: 'models.get',
  method: 'GET',
  path: '/models/{author}/{slug}',
  security: 'optional',
};
export const CREATE_KEY: Operation = {
  id: 'keys.create',
  method: 'POST',
  path: '/keys',
  body: 'json',
  security: 'managementKey',
};

export const KEY = 'sk-or-v1-0123456789abcdef';

/** The default `fetch` of tests: the platform's, or `nodeFetch` in the run named after it. */
const fetchUnderTest: OpenRouterOptions = process.env['FETCH_UNDER_TEST'] === 'node' ? { fetch: nodeFetch } : {};

/** A client that logs nothing and does not retry by default. */
export function testClient(options: OpenRouterOptions): Client {
  const defaults = { apiKey: KEY, baseURL: 'http://127.0.0.1:9', maxRetries: 0, logLevel: 'off' } as const;
  return createClient({ ...defaults, ...fetchUnderTest, ...options });
}
