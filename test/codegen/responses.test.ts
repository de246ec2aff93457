// Successful responses of other APIs, and how they are read.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { documentOf, generateText, RUNTIME, temporaryFolder } from './harness.ts';

const json = (schema: string): string => `description: ok, content: { application/json: { schema: ${schema} } }`;

const PATHS = `
/empty: { get: { operationId: a.empty, responses: { '200': { description: ok } } } }
/accepted: { post: { operationId: a.accepted, responses: { '202': { description: ok } } } }
/head: { head: { operationId: a.head, responses: { '200': { ${json('{ type: object }')} } } } }
/default: { get: { operationId: a.onlyDefault, responses: { default: { ${json('{ type: object, properties: { a: { type: number } } }')} } } } }
/range: { get: { operationId: a.range, responses: { 2XX: { ${json('{ type: object, properties: { a: { type: number } } }')} }, default: { description: error } } } }
/any: { get: { operationId: a.any, responses: { '200': { description: ok, content: { '*/*': { schema: { type: object, properties: { a: { type: number } } } } } } } } }
/anytext: { get: { operationId: a.anyText, responses: { '200': { description: ok, content: { '*/*': { schema: { type: string } } } } } } }
/bytes: { get: { operationId: a.raw, responses: { '200': { description: ok, content: { '*/*': { schema: { type: string, format: binary } } } } } } }
/error: { get: { operationId: a.job, responses: { '200': { ${json('{ type: object, properties: { error: { type: string } } }')} } } } }
/strict: { get: { operationId: a.strict, x-error-in-body: true, responses: { '200': { ${json('{ type: object, properties: { error: { type: string } } }')} } } } }
/vendor: { get: { operationId: a.vendor, responses: { '200': { description: ok, content: { application/vnd.pets+json: { schema: { type: object } } } } } } }
/moved: { get: { operationId: a.moved, responses: { '302': { description: moved } } } }
/text: { get: { operationId: a.text, responses: { '200': { description: ok, content: { text/plain: { schema: { type: string } } } } } } }`;

interface Reply {
  readonly body?: string | null;
  readonly type?: string;
  readonly status?: number;
}

describe('a success', { timeout: 60_000 }, () => {
  let calls: (fetch: unknown) => Record<string, () => Promise<unknown>>;
  let operations: string;

  beforeAll(async () => {
    const { files } = await generateText(documentOf(PATHS), { runtime: RUNTIME, extension: '.ts' });
    operations = files.get('operations.ts') ?? '';
    const folder = await temporaryFolder();
    await folder.write({ ...Object.fromEntries(files), 'package.json': '{ "type": "module" }' });
    const { Test } = (await import(pathToFileURL(join(folder.path, 'index.ts')).href)) as {
      Test: new (options: object) => { a: ReturnType<typeof calls> };
    };
    calls = (fetch) => new Test({ apiKey: 'k', maxRetries: 0, fetch }).a;
    await folder[Symbol.asyncDispose]();
  }, 60_000);

  const call = async (
    name: string,
    { body = null, type, status = 200 }: Reply,
  ): Promise<{ value: unknown; accept: string | null }> => {
    let accept: string | null = null;
    const fetch = async (_: string, init: RequestInit): Promise<Response> => {
      accept = new Headers(init.headers).get('accept');
      return new Response(body, { status, ...(type && { headers: { 'content-type': type } }) });
    };
    return { value: await calls(fetch)[name]?.(), accept };
  };

  it.each([
    ['empty', {}, undefined],
    ['empty', { body: 'OK', type: 'text/plain' }, 'OK'],
    ['accepted', { status: 202 }, undefined],
    ['accepted', { status: 204 }, undefined],
    ['empty', { status: 205 }, undefined],
    ['head', { type: 'application/json' }, undefined],
    ['onlyDefault', { body: '{"a":1}', type: 'application/json' }, { a: 1 }],
    ['range', { body: '{"a":1}', type: 'application/json', status: 201 }, { a: 1 }],
    ['range', { type: 'application/json' }, undefined],
    ['any', { body: '{"a":1}', type: 'application/json' }, { a: 1 }],
    ['any', { body: '{"a":1}', type: 'application/hal+json' }, { a: 1 }],
    ['anyText', { body: 'hi', type: 'text/plain' }, 'hi'],
    ['job', { body: '{"error":"late"}', type: 'application/json' }, { error: 'late' }],
    ['vendor', { body: '{"a":1}', type: 'application/vnd.pets+json' }, { a: 1 }],
    ['text', { body: '1', type: 'text/plain' }, '1'],
    ['onlyDefault', { body: 'OK', type: 'text/plain' }, 'OK'],
  ] as const)('of %s with %j is %j', async (name, reply, value) => {
    expect((await call(name, reply)).value).toEqual(value);
  });

  it.each([
    ['onlyDefault', { body: '<html>Log in</html>', type: 'text/html' }],
    ['onlyDefault', { body: '{"a":', type: 'application/json' }],
    ['strict', { body: '{"error":"late"}', type: 'application/json' }],
  ] as const)('of %s with %j is still a failure', async (name, reply) => {
    await expect(call(name, reply)).rejects.toThrow();
  });

  it('is requested by its media type', async () => {
    expect((await call('vendor', { body: '{}', type: 'application/vnd.pets+json' })).accept).toBe(
      'application/vnd.pets+json',
    );
    expect((await call('any', { body: '{}', type: 'application/json' })).accept).toBe('application/json, */*');
    expect((await call('raw', { body: 'x', type: 'image/png' })).value).toBeInstanceOf(Response);
  });

  it('has the type of the response', () => {
    const returns = (name: string): string =>
      new RegExp(`function ${name}\\(.*\\): (.*) \\{`).exec(operations)?.[1] ?? '';
    expect(['aEmpty', 'aAccepted', 'aHead', 'aOnlyDefault', 'aRange', 'aAny', 'aAnyText', 'aRaw'].map(returns)).toEqual(
      [
        'Call<void>',
        'Call<void>',
        'Call<void>',
        'Call<AOnlyDefaultResult>',
        'Call<ARangeResult>',
        'Call<AAnyResult>',
        'Call<string>',
        'Call<Response>',
      ],
    );
  });
});
