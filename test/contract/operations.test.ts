import { beforeAll, describe, expect, it } from 'vitest';
import * as descriptors from '../../generated/descriptors.ts';
import { basePathOf, readDocument } from '../../scripts/mock/document.ts';
import { loadPrism, type Mock, type MockAnswer, type MockRequest } from '../../scripts/mock/prism.ts';
import { serveMock } from '../../scripts/mock/server.ts';
import { createAPIError } from '../../src/errors/status-errors.ts';
import { OpenRouter } from '../../src/index.ts';
import type { FetchFunction } from '../../src/options.ts';
import type { Operation } from '../../src/transport/operation.ts';
import { operationCases, transcriptEvents, type AnswerCase, type OperationCase } from './document-cases.ts';

const document = readDocument();
const cases = operationCases(document);
const operations = new Map(Object.values(descriptors as unknown as Record<string, Operation>).map((operation) => [operation.id, operation]));
const exchanges: { request: MockRequest; answer: MockAnswer }[] = [];
let mock: Mock;
let openrouter: OpenRouter;

/** `fetch` that asks Prism in this process, so that what it found wrong can be seen. */
const fetch: FetchFunction = async (url, init) => {
  const { pathname, search } = new URL(url);
  const headers = Object.fromEntries(new Headers(init.headers).entries());
  const request: MockRequest = { method: init.method ?? 'GET', url: pathname + search, headers };
  if (typeof init.body === 'string') request.body = JSON.parse(init.body);
  const answer = await mock(request);
  exchanges.push({ request, answer });
  return new Response(answer.status === 204 ? null : answer.body, { status: answer.status, headers: answer.headers });
};

beforeAll(async () => {
  mock = await loadPrism(document);
  openrouter = new OpenRouter({ apiKey: 'sk-or-v1-contract', managementKey: 'sk-or-v1-management', baseURL: 'http://127.0.0.1', fetch, maxRetries: 0, logLevel: 'off' });
});

/** Calls the operation by its dotted name, as people do. */
function invoke(operation: OperationCase, params: object | undefined, prefer: string, client: OpenRouter = openrouter): Promise<any> {
  const path = operation.id.split('.');
  const owner = path.slice(0, -1).reduce((node: any, key) => node[key], client);
  const options = { headers: { Prefer: prefer } };
  const last = Object.keys(operation.bodies).length > 0 || operations.get(operation.id)?.body ? [params, options] : operation.method === 'DELETE' ? [options] : [params, options];
  return owner[path.at(-1) as string](...operation.pathArgs, ...last);
}

/** The first request body that goes with the wanted kind of answer. */
function bodyFor({ bodies }: OperationCase, streaming: boolean): any {
  const body = Object.values(bodies).find((value) => Boolean(value?.stream) === streaming) ?? Object.values(bodies)[0];
  if (body === undefined || !('stream' in body || streaming)) return body;
  return { ...body, stream: streaming };
}

async function outcome(operation: OperationCase, answer: AnswerCase): Promise<{ chunks: any[]; value?: any; error?: any; final?: any }> {
  const streaming = answer.media === 'text/event-stream';
  const params = operation.method === 'GET' ? operation.query : bodyFor(operation, streaming);
  const prefer = `code=${answer.status}${answer.name && `, example=${answer.name}`}`;
  const chunks: any[] = [];
  try {
    const value = await invoke(operation, params, prefer);
    if (!streaming) return { chunks, value };
    for await (const chunk of value) chunks.push(chunk);
    return { chunks, final: await value.final() };
  } catch (error) {
    return { chunks, error };
  }
}

describe.each(cases.map((operation) => [operation.id, operation] as const))('%s', (id, operation) => {
  const descriptor = operations.get(id);
  const kind = descriptor?.stream;

  it('has a descriptor that says what the document says', () => {
    expect(descriptor).toMatchObject({ id, method: operation.method, path: operation.path });
  });

  it.each(operation.answers.map((answer) => [`${answer.status} ${answer.media} ${answer.name}`, answer] as const))('%s', async (_, answer) => {
    exchanges.length = 0;
    const { chunks, value, error, final } = await outcome(operation, answer);
    expect(exchanges).toHaveLength(1);
    const { status, violations } = exchanges[0]?.answer as MockAnswer;
    expect({ status, ...violations }, String(error)).toEqual({ status: answer.status, request: [], answer: [] });
    if (answer.status >= 400) {
      const { name } = createAPIError({ httpStatus: status, headers: new Headers(), body: null, error: null });
      expect(error).toMatchObject({ name, status: answer.status, attempts: 1, ...(answer.value === undefined ? undefined : { body: answer.value }) });
    } else if (answer.media === 'text/event-stream') {
      const events = transcriptEvents(answer.value);
      const failing = events.findIndex((event) => kind?.failure(event) !== undefined);
      expect(chunks).toEqual(failing < 0 ? events : events.slice(0, failing));
      if (failing >= 0) expect(error).toMatchObject({ attempts: expect.any(Number), body: events[failing] });
      else expect([error, final]).toEqual([undefined, expect.objectContaining({})]);
    } else if (kind?.failure(answer.value) !== undefined) {
      expect(error).toMatchObject({ partial: answer.value });
    } else {
      expect(error).toBeUndefined();
      if (answer.media.includes('json')) expect(value).toEqual(answer.value);
    }
  });

  it.each(Object.entries(operation.bodies))('sends request %s as it was meant', async (_, body) => {
    exchanges.length = 0;
    const ok = operation.answers.find(({ status }) => status < 300);
    const code = ok?.status ?? operation.answers[0]?.status;
    await invoke(operation, body, `code=${code}`).catch(() => {});
    expect(exchanges[0]?.request.body).toEqual(body);
    expect(exchanges[0]?.answer.violations.request).toEqual([]);
  });

  if (operation.method === 'GET') {
    it('sends every query parameter as it was meant', async () => {
      exchanges.length = 0;
      await invoke(operation, operation.query, '').catch(() => {});
      const sent = new URL(exchanges[0]?.request.url ?? '', 'http://x').searchParams;
      expect(Object.fromEntries(sent)).toEqual(Object.fromEntries(Object.entries(operation.query).map(([key, value]) => [key, String(value)])));
      expect(exchanges[0]?.answer.violations.request).toEqual([]);
    });
  }
});

describe('over a socket', () => {
  it('streams come event by event, under the base path and without it', async () => {
    const server = await serveMock(mock, { basePath: basePathOf(document), delay: 1 });
    try {
      for (const baseURL of [server.url, new URL(server.url).origin]) {
        const client = new OpenRouter({ apiKey: 'k', baseURL, maxRetries: 0, logLevel: 'off' });
        const stream = await client.chat.completions.create({ model: 'acme/widget-1', messages: [{ role: 'user', content: 'Hi' }], stream: true });
        let pieces = 0;
        for await (const _ of stream.textDeltas()) pieces++;
        expect(pieces).toBeGreaterThan(1);
        expect((await stream.final()).choices[0]?.finish_reason).toBe('stop');
      }
    } finally {
      await server.close();
    }
  });

  it('a body that is not JSON gets a 400, and a wrong one the documented error', async () => {
    const server = await serveMock(mock);
    try {
      const post = (body: string) =>
        globalThis.fetch(`${server.url}/chat/completions`, { method: 'POST', body, headers: { 'content-type': 'application/json', authorization: 'Bearer k' } });
      expect((await post('{"messages":')).status).toBe(400);
      expect((await post('{"messages":[]}')).status).toBe(422);
    } finally {
      await server.close();
    }
  });
});
