import {
  APIError,
  ConnectionError,
  createClient,
  InvalidRequestError,
  PaymentRequiredError,
  ResponseParseError,
} from 'openrouter-fetch';
import { chatCompletionsCreate } from 'openrouter-fetch/operations';
import { createPaths } from 'openrouter-fetch/paths';
import { equal, ok, rejects } from './assert.js';
import { HI } from './scenario.js';

export const calls = {
  async 'answers from the document'({ documented }) {
    const { choices, usage } = await documented().chat.completions.create(HI);
    ok(choices[0].message.content, 'text');
    ok(usage.total_tokens > 0, 'usage');
  },

  async 'one operation alone'({ options }) {
    const { choices } = await chatCompletionsCreate(createClient(options('plain')), HI);
    equal(choices[0].message.content, 'Hello 🌍');
  },

  async 'sends key, body and content type'({ client, seen }) {
    await client('plain').chat.completions.create(HI);
    const { method, headers, body } = (await seen('plain')).at(-1);
    equal(method, 'POST');
    equal(headers.authorization, 'Bearer key-of-the-suite');
    equal(headers['content-type'], 'application/json');
    equal(JSON.parse(body), HI);
  },

  async 'escapes path and query'({ client, seen }) {
    await client('list')
      .models.listEndpoints('a b', 'ü/c')
      .catch(() => {});
    await client('list').models.list({ category: 'programming' });
    const [first, second] = (await seen('list')).slice(-2).map(({ path }) => path);
    equal(first, '/models/a%20b/%C3%BC%2Fc/endpoints');
    equal(second, '/models?category=programming');
  },

  async 'tells id, attempts and response'({ client }) {
    const { data, response, generationId, attempts } = await client('plain').chat.completions.create(HI).withResponse();
    equal([data.id, response.status, generationId, attempts], ['gen-1', 200, 'gen-of-header', 1]);
  },

  async 'walks a list'({ documented }) {
    let count = 0;
    for await (const model of documented().models.list().items()) {
      ok(model.id, 'id of a model');
      count++;
    }
    ok(count > 0, 'models');
  },

  async 'paths give errors as values'({ client }) {
    const { data, error, response } = await createPaths(client('broke')).POST('/chat/completions', { body: HI });
    equal([data, error.error.code, response.status], [undefined, 402, 402]);
  },

  async 'is a fetch: for strings, URLs and Requests, with errors as responses'({ client, options, seen }) {
    const { fetch } = client('broke');
    const url = `${options('broke').baseURL}/chat/completions`;
    const init = { method: 'POST', body: JSON.stringify(HI), headers: { 'content-type': 'application/json' } };
    for (const input of ['/chat/completions', url, new URL(url), new Request(url, init)]) {
      const response = await fetch(input, input instanceof Request ? undefined : init);
      equal([response.status, (await response.json()).error.code], [402, 402]);
      const { method, body, headers } = (await seen('broke')).at(-1);
      equal([method, JSON.parse(body), headers.authorization], ['POST', HI, 'Bearer key-of-the-suite']);
    }
    await rejects(fetch('https://example.com/'), InvalidRequestError);
  },

  async 'throws for a status'({ client }) {
    const error = await rejects(client('broke').chat.completions.create(HI), PaymentRequiredError);
    equal([error.status, error.code], [402, 402]);
    ok(error.message.includes('credits'), 'message');
  },

  async 'throws for an error in a 200'({ client }) {
    const error = await rejects(client('error-in-200').chat.completions.create(HI, { maxRetries: 0 }), APIError);
    equal(error.status, 502);
  },

  async 'throws for a page'({ client }) {
    await rejects(client('page').chat.completions.create(HI, { maxRetries: 0 }), ResponseParseError);
  },

  async 'throws for a cut body'({ client }) {
    await rejects(client('cut-body').chat.completions.create(HI, { maxRetries: 0 }), ConnectionError);
  },

  async 'throws where nobody listens'({ client, closed }) {
    const refused = client('plain', { baseURL: closed, maxRetries: 0 });
    await rejects(refused.chat.completions.create(HI), ConnectionError);
  },

  async 'throws before it sends'({ client }) {
    await rejects(client('list').models.listEndpoints('..', 'x'), InvalidRequestError);
  },

  async 'a key by function'({ client, seen }) {
    const keyed = client('plain', { apiKey: async () => 'from-a-function' });
    await keyed.chat.completions.create(HI);
    equal((await seen('plain')).at(-1).headers.authorization, 'Bearer from-a-function');
  },

  async 'middleware sees the attempt'({ client }) {
    const log = [];
    const watched = client('plain', {
      middleware: [
        async (ctx, next) => {
          const response = await next(ctx);
          log.push(ctx.operation, ctx.attempt, response.status);
          return response;
        },
      ],
    });
    await watched.chat.completions.create(HI);
    equal(log, ['chat.completions.create', 1, 200]);
  },

  async 'a path outside the document'({ client }) {
    const answer = await client('plain').request('POST', '/anything', { body: HI });
    equal(answer.id, 'gen-1');
  },
};
