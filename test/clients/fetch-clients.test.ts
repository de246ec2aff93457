// Clients that accept a `fetch`, with `openrouter.fetch`.
import { createClient as createSDK } from '@hey-api/openapi-ts';
import ky, { HTTPError } from 'ky';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { OpenRouter } from '../../src/index.ts';
import { documentOf, ROOT, temporaryFolder, type Folder } from '../codegen/harness.ts';
import { typeErrors } from '../helpers/type-errors.ts';
import { KEY } from '../helpers/operations.ts';
import { json, rejection, scriptedFetch, sse, type Reply, type SentRequest } from '../helpers/replies.ts';

const BASE = 'http://127.0.0.1:9/v1';
const busy: Reply = () => json({ error: { code: 429, message: 'slow down' } }, { status: 429 });
const missing: Reply = () => json({ error: { code: 404, message: 'none' } }, { status: 404 });
const ok: Reply = () => json({ data: [{ id: 'a/b' }] });

function openrouterWith(...replies: Reply[]) {
  const fetch = scriptedFetch(...replies);
  const openrouter = new OpenRouter({ apiKey: KEY, baseURL: BASE, fetch, retry: { initialDelay: 0, maxDelay: 0 } });
  return { openrouter, sent: fetch.sent };
}
const linesOf = (sent: SentRequest[]) =>
  sent.map(({ method, url, headers }) => [method, url.slice(BASE.length), headers.get('authorization')]);
const bodyText = (body: unknown): Promise<string> => new Response(body as BodyInit).text();

describe('ky', () => {
  const create = (openrouter: OpenRouter) =>
    ky.create({ prefix: BASE, fetch: openrouter.fetch, retry: 0, timeout: false });

  it('gets and posts JSON with the key, after the retries of this client', async () => {
    const { openrouter, sent } = openrouterWith(busy, ok);
    expect(
      await create(openrouter)
        .get('models', { searchParams: { category: 'programming' } })
        .json(),
    ).toEqual({
      data: [{ id: 'a/b' }],
    });
    await create(openrouter).post('chat/completions', { json: { model: 'a/b' } });
    expect(linesOf(sent)).toEqual([
      ['GET', '/models?category=programming', `Bearer ${KEY}`],
      ['GET', '/models?category=programming', `Bearer ${KEY}`],
      ['POST', '/chat/completions', `Bearer ${KEY}`],
    ]);
    expect([await bodyText(sent[2]?.body), sent[2]?.headers.get('content-type')]).toEqual([
      '{"model":"a/b"}',
      'application/json',
    ]);
  });

  it('throws its own error for a status, with the body to read', async () => {
    const error = await rejection(create(openrouterWith(missing).openrouter).get('models').json());
    expect(error).toBeInstanceOf(HTTPError);
    expect((error as HTTPError).response.status).toBe(404);
  });

  it('streams', async () => {
    const { openrouter } = openrouterWith(() => sse('data: 1\n\ndata: [DONE]\n\n'));
    const response = await create(openrouter).post('chat/completions', { json: { stream: true } });
    expect(await response.text()).toBe('data: 1\n\ndata: [DONE]\n\n');
  });
});

describe("hey-api's client", () => {
  const DOCUMENT = documentOf(`
/models/{author}:
  get:
    operationId: getModel
    parameters:
      - { name: author, in: path, required: true, schema: { type: string } }
      - { name: limit, in: query, schema: { type: integer } }
    responses: { '200': { description: OK, content: { application/json: { schema: { type: object } } } } }
/chat/completions:
  post:
    operationId: chat
    requestBody: { content: { application/json: { schema: { type: object, properties: { model: { type: string } } } } } }
    responses: { '200': { description: OK, content: { application/json: { schema: { type: object } } } } }`);
  const USE = `
    import type { BaseClient } from '${ROOT}/src/client/base-client.ts';
    import { createClient } from './client/index.ts';
    import { chat, getModel } from './sdk.gen.ts';

    declare const openrouter: BaseClient;
    const client = createClient({ baseUrl: '${BASE}', fetch: openrouter.fetch });
    void getModel({ client, path: { author: 'a b' }, query: { limit: 1 } });
    void chat({ client, body: { model: 'a/b' } });`;

  /** hey-api's output: its client, and functions that call it. */
  async function generate(): Promise<Folder> {
    const folder = await temporaryFolder();
    await createSDK({
      input: parse(DOCUMENT),
      output: { path: folder.path, module: { extension: '.ts' } },
      plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'],
      logs: { level: 'silent', file: false },
      interactive: false,
    });
    return folder;
  }

  it('accepts `fetch`, and returns data after the retries of this client and errors as `error`', async () => {
    await using folder = await generate();
    const { createClient } = await import(`${folder.path}/client/index.ts`);
    const { chat, getModel } = await import(`${folder.path}/sdk.gen.ts`);
    const { openrouter, sent } = openrouterWith(busy, ok, ok, missing);
    const client = createClient({ baseUrl: BASE, fetch: openrouter.fetch });
    const { data } = await getModel({ client, path: { author: 'a b' }, query: { limit: 1 } });
    expect(data).toEqual({ data: [{ id: 'a/b' }] });
    await chat({ client, body: { model: 'a/b' } });
    expect(linesOf(sent)).toEqual([
      ['GET', '/models/a%20b?limit=1', `Bearer ${KEY}`],
      ['GET', '/models/a%20b?limit=1', `Bearer ${KEY}`],
      ['POST', '/chat/completions', `Bearer ${KEY}`],
    ]);
    expect(await bodyText(sent[2]?.body)).toBe('{"model":"a/b"}');
    const { error, response } = await getModel({ client, path: { author: 'a' } });
    expect([error, response?.status]).toEqual([{ error: { code: 404, message: 'none' } }, 404]);
  });

  it('accepts `fetch` in its types', { timeout: 60_000 }, async () => {
    await using folder = await generate();
    const file = await folder.write({ 'use.ts': USE, 'package.json': '{"type":"module"}' });
    // hey-api's code is not as strict as this project.
    const loose = { exactOptionalPropertyTypes: false, noUncheckedIndexedAccess: false, isolatedDeclarations: false };
    expect(typeErrors([file], { ...loose, noImplicitOverride: false })).toEqual([]);
  });
});
