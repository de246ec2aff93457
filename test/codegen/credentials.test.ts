// Which credentials are sent, by which operation, and in which part of the request.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BaseClient, createClient } from '../../src/runtime.ts';
import { generateText, RUNTIME, temporaryFolder } from './harness.ts';
import { typeErrors } from '../helpers/type-errors.ts';

const SCHEMES = {
  token: { type: 'http', scheme: 'Bearer' },
  login: { type: 'http', scheme: 'basic' },
  digest: { type: 'http', scheme: 'Digest' },
  head: { type: 'apiKey', in: 'header', name: 'X-App-Id' },
  param: { type: 'apiKey', in: 'query', name: 'appid' },
  biscuit: { type: 'apiKey', in: 'cookie', name: 'sid' },
  oauth: { type: 'oauth2', flows: {} },
  certificate: { type: 'mutualTLS' },
};

type Requirement = Partial<Record<keyof typeof SCHEMES, string[]>>;

const operation = (operationId: string, security?: readonly Requirement[], more: object = {}): object => ({
  operationId,
  ...(security && { security }),
  responses: { 200: { description: 'ok' } },
  ...more,
});

const DOCUMENT = JSON.stringify({
  openapi: '3.1.1',
  info: { title: 'Pets', version: '1' },
  servers: [{ url: 'https://pets.invalid/v1' }],
  security: [{ token: [] }],
  paths: {
    '/token': { get: operation('a.token') },
    '/login': { get: operation('a.login', [{ login: [] }]) },
    '/digest': { get: operation('a.digest', [{ digest: [] }]) },
    '/head': { get: operation('a.head', [{ head: [] }]) },
    '/param': { get: operation('a.param', [{ param: [] }]) },
    '/biscuit': { get: operation('a.biscuit', [{ biscuit: [] }]) },
    '/oauth': { get: operation('a.oauth', [{ oauth: [] }]) },
    '/certificate': { get: operation('a.certificate', [{ certificate: [] }]) },
    '/either': { get: operation('a.either', [{ oauth: [] }, { head: [] }]) },
    '/both': { get: operation('a.both', [{ head: [], param: [] }]) },
    '/none': { get: operation('a.none', []) },
    '/optional': { get: operation('a.optional', [{}, { token: [] }]) },
    '/elsewhere': { get: operation('a.elsewhere', undefined, { servers: [{ url: 'https://files.invalid/up/' }] }) },
    '/free': { get: operation('a.free', [], { servers: [{ url: 'https://files.invalid' }] }) },
    '/send': {
      post: operation('a.send', undefined, {
        requestBody: { content: { 'application/json': { schema: { type: 'object' } } } },
      }),
    },
  },
  components: { securitySchemes: SCHEMES },
});

type Call = (params?: unknown, options?: object) => Promise<unknown>;
interface Module {
  Pets: new (options?: object) => BaseClient & { a: Record<string, Call> };
  createClient(options?: object): object;
  aToken(client: object, query?: object, options?: object): Promise<unknown>;
  aSend(client: object, params?: object, options?: object): Promise<unknown>;
}

let module: Module;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let sent: string[];

beforeEach(async () => {
  sent = [];
  vi.stubEnv('OPENROUTER_API_KEY', 'openrouter-secret');
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const shown = ['authorization', 'x-app-id', 'cookie'].flatMap((name) => new Headers(init.headers).get(name) ?? []);
    sent.push([url.replace('https://pets.invalid/v1', ''), ...shown].join(' '));
    return Response.json({});
  });
  if (module) return;
  const { files } = await generateText(DOCUMENT, { runtime: RUNTIME, extension: '.ts' });
  folder = await temporaryFolder();
  await folder.write({ ...Object.fromEntries(files), 'package.json': '{ "type": "module" }' });
  module = (await import(pathToFileURL(join(folder.path, 'index.ts')).href)) as Module;
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

const one = async (name: string, options: object, call: object = {}): Promise<string> => {
  await new module.Pets({ maxRetries: 0, ...options }).a[name]?.(undefined, call);
  return sent.join(' | ');
};

describe('credentials', { timeout: 60_000 }, () => {
  it.each([
    ['token', { apiKey: 'k' }, '/token Bearer k'],
    ['token', { auth: { token: async () => 't' } }, '/token Bearer t'],
    [
      'login',
      { auth: { login: { username: 'ü', password: 'p:q' } } },
      `/login Basic ${Buffer.from('ü:p:q').toString('base64')}`,
    ],
    ['login', { apiKey: 'sk_1' }, `/login Basic ${btoa('sk_1:')}`],
    ['digest', { apiKey: 'abc' }, '/digest Digest abc'],
    ['head', { apiKey: 'k' }, '/head k'],
    ['param', { apiKey: 'k&' }, '/param?appid=k%26'],
    ['biscuit', { apiKey: 'k' }, '/biscuit sid=k'],
    ['oauth', { auth: { oauth: () => 'fresh' } }, '/oauth Bearer fresh'],
    ['certificate', {}, '/certificate'],
    ['either', { apiKey: 'k' }, '/either k'],
    ['either', { auth: { oauth: 'o' } }, '/either Bearer o'],
    ['both', { auth: { head: 'h', param: 'p' } }, '/both?appid=p h'],
    ['both', { apiKey: 'p', auth: { head: 'h' } }, '/both?appid=p h'],
    ['none', { apiKey: 'k', auth: { token: 't' } }, '/none'],
    ['optional', { apiKey: 'k' }, '/optional Bearer k'],
    ['optional', {}, '/optional'],
    ['elsewhere', { apiKey: 'k' }, 'https://files.invalid/up/elsewhere Bearer k'],
    ['free', { apiKey: 'k' }, 'https://files.invalid/free'],
    ['elsewhere', { apiKey: 'k', baseURL: 'http://127.0.0.1:9' }, 'http://127.0.0.1:9/up/elsewhere Bearer k'],
  ])('%s with %j: %s', async (name, options, wanted) => {
    expect(await one(name, options)).toBe(wanted);
  });

  it('come from the environment by the names of their schemes', async () => {
    vi.stubEnv('PETS_HEAD', 'h');
    vi.stubEnv('PETS_PARAM', 'p');
    expect(await one('both', {})).toBe('/both?appid=p h');
  });

  it('of a call replace those of the client', async () => {
    expect(await one('token', { apiKey: 'k' }, { auth: { token: 't' } })).toBe('/token Bearer t');
  });

  it.each([
    [
      'token',
      {},
      'a.token needs the credential `token` (Authorization: Bearer): set option `apiKey` or the environment variable PETS_API_KEY.',
    ],
    ['head', {}, '`head` (header X-App-Id): set option `apiKey`'],
    [
      'both',
      { auth: { head: 'h' } },
      '`param` (query appid): set option `auth` with a property of this name, or the environment variable PETS_PARAM.',
    ],
    ['both', { apiKey: 'k' }, '`head` (header X-App-Id): set option `auth`'],
    ['either', {}, '; or `oauth` (OAuth 2 token)'],
    ['login', { auth: { login: 7 } }, 'The credential `login` must be a non-empty string'],
    ['token', { auth: { token: { username: 'u', password: 'p' } } }, 'The credential `token` must be a string.'],
    [
      'token',
      {
        auth: {
          token: () => {
            throw new Error('vault');
          },
        },
      },
      'The credential `token` is a function, and it threw.',
    ],
  ])('%s with %j is refused: %s', async (name, options, message) => {
    await expect(one(name, options)).rejects.toThrow(message);
    expect(sent).toEqual([]);
  });

  it('are in no log, wherever they are sent', async () => {
    const lines: string[] = [];
    const write = (...line: unknown[]): void => void lines.push(JSON.stringify(line));
    const logger = { error: write, warn: write, info: write, debug: write };
    await one('both', { auth: { head: 'secret-1', param: 'secret-2' }, logger, logLevel: 'debug' });
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.join('\n')).not.toContain('secret');
  });

  it('go to no other origin with a redirect', async () => {
    const seen: string[] = [];
    const fetch = async (url: string, init: RequestInit): Promise<Response> => {
      seen.push(`${new URL(url).host} ${new Headers(init.headers).get('x-app-id')}`);
      return seen.length > 1
        ? Response.json({})
        : new Response(null, { status: 302, headers: { location: 'https://evil.invalid/' } });
    };
    await one('head', { apiKey: 'k', fetch });
    expect(seen).toEqual(['pets.invalid k', 'evil.invalid null']);
  });
});

describe("OpenRouter's own client with another API's functions", { timeout: 60_000 }, () => {
  it('is refused before anything is sent', async () => {
    for (const client of [createClient(), createClient({ apiKey: 'k' }), new BaseClient({ apiKey: 'k' })]) {
      await expect(module.aToken(client)).rejects.toThrow(
        "a.token is not an operation of this client's API (https://openrouter.ai)",
      );
      await expect(module.aSend(client, { secret: 1 })).rejects.toThrow('give it `baseURL`');
    }
    expect(sent).toEqual([]);
  });

  it('is sent where the caller says, without the key of OpenRouter', async () => {
    const client = createClient({ baseURL: 'http://127.0.0.1:9' });
    await expect(module.aToken(client)).rejects.toThrow('PETS_API_KEY');
    await module.aToken(createClient({ baseURL: 'http://127.0.0.1:9', apiKey: 'mine' }));
    expect(sent).toEqual(['http://127.0.0.1:9/token Bearer mine']);
  });

  it("and the folder's own client calls the API in each of its ways", async () => {
    await module.aToken(module.createClient({ apiKey: 'k' }));
    const pets = new module.Pets({ apiKey: 'k' });
    await pets.request('GET', '/raw');
    await pets.fetch('/raw');
    expect(sent).toEqual(['/token Bearer k', '/raw Bearer k', '/raw Bearer k']);
  });

  it('has types that prevent it', () => {
    expect(typeErrors([join(folder.path, 'index.ts')], { noUnusedLocals: true })).toEqual([]);
  });
});
