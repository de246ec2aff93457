import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { apiOf } from '../../src/codegen/api.ts';
import type { OpenApi } from '../../src/openapi/types.ts';
import { generateText, RUNTIME, temporaryFolder } from './harness.ts';
import { typeErrors } from '../helpers/type-errors.ts';

type Listed = { pets: { list(): Promise<unknown> }; request(method: string, path: string): Promise<unknown> };
type Class = new (options?: object) => Listed & { withOptions(options: object): Listed };
interface Module {
  readonly [name: string]: unknown;
  createClient(options?: object): object;
  petsList(client: object): Promise<unknown>;
}

/** Every request of the test, as `origin+path key`. */
let sent: string[];

beforeEach(() => {
  sent = [];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const headers = Object.fromEntries(new Headers(init.headers));
    sent.push(`${url} ${headers['authorization'] ?? 'without key'}`);
    expect(JSON.stringify(headers)).not.toContain('openrouter');
    return Response.json({});
  });
  for (const name of ['API_KEY', 'MANAGEMENT_KEY', 'HTTP_REFERER', 'APP_TITLE', 'APP_CATEGORIES'])
    vi.stubEnv(`OPENROUTER_${name}`, 'openrouter-secret');
  vi.stubEnv('OPENROUTER_BASE_URL', 'https://openrouter.invalid');
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

const documentWith = (servers: unknown, title = 'Pet Store'): string =>
  JSON.stringify({
    openapi: '3.1.1',
    info: { title, version: '1' },
    ...(servers === undefined ? {} : { servers }),
    security: [{ key: [] }],
    paths: { '/pets': { get: { operationId: 'pets.list', responses: { 204: { description: 'ok' } } } } },
    components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
  });

async function withModule(
  document: string,
  use: (module: Module) => Promise<void>,
  name?: string,
  check = false,
): Promise<void> {
  const { files } = await generateText(document, { runtime: RUNTIME, extension: '.ts', name });
  await using folder = await temporaryFolder();
  await folder.write({ ...Object.fromEntries(files), 'package.json': '{ "type": "module" }' });
  const index = join(folder.path, 'index.ts');
  if (check) expect(typeErrors([index])).toEqual([]);
  await use((await import(pathToFileURL(index).href)) as Module);
}

describe('a client of another API', { timeout: 60_000 }, () => {
  it.each([
    ['no servers', undefined],
    ['no server in the list', []],
    ['a relative server', [{ url: '/api/v1' }]],
    ['a server without a scheme', [{ url: '//pets.invalid/v1' }]],
    ['a variable without a default', [{ url: 'https://{host}/v1', variables: {} }]],
    ['a file server', [{ url: 'file:///pets' }]],
    ['a server with credentials', [{ url: 'https://user:pass@pets.invalid/v1' }]],
  ])('requires baseURL before anything is sent, with %s', async (_, servers) => {
    await withModule(documentWith(servers), async (module) => {
      const PetStore = module['PetStore'] as Class;
      const wanted = /give `baseURL`, or set the environment variable PET_STORE_BASE_URL/;
      expect(() => new PetStore({ apiKey: 'k' })).toThrow(wanted);
      expect(() => module.createClient({ apiKey: 'k' })).toThrow(wanted);
      expect(sent).toEqual([]);
      const client = new PetStore({ apiKey: 'k', baseURL: 'https://mine.invalid/v2' });
      await client.withOptions({ maxRetries: 0 }).pets.list();
      expect(sent).toEqual(['https://mine.invalid/v2/pets Bearer k']);
    });
  });

  it('calls the server of the document with the key of its own environment variable', async () => {
    const servers = [
      {
        url: 'https://{region}.pets.invalid:{port}/{version}',
        variables: { region: { default: 'eu' }, port: { default: 8443 }, version: { default: 'v3' } },
      },
    ];
    const use = async (module: Module): Promise<void> => {
      const PetStore = module['PetStore'] as Class;
      await expect(new PetStore().pets.list()).rejects.toThrow(
        'set option `apiKey` or the environment variable PET_STORE_API_KEY',
      );
      await expect(module.petsList(module.createClient())).rejects.toThrow('PET_STORE_API_KEY');
      await expect(new PetStore().request('GET', '/free')).rejects.toThrow('PET_STORE_API_KEY');
      expect(sent).toEqual([]);
      vi.stubEnv('PET_STORE_API_KEY', 'pets');
      await new PetStore().withOptions({}).pets.list();
      await module.petsList(module.createClient());
      vi.stubEnv('PET_STORE_BASE_URL', 'https://staging.invalid');
      await new PetStore().pets.list();
      expect(sent).toEqual([
        'https://eu.pets.invalid:8443/v3/pets Bearer pets',
        'https://eu.pets.invalid:8443/v3/pets Bearer pets',
        'https://staging.invalid/pets Bearer pets',
      ]);
    };
    await withModule(documentWith(servers), use, undefined, true);
  });

  it('needs no baseURL for operations with servers of their own, and sends nothing else anywhere', async () => {
    const document = JSON.parse(documentWith(undefined)) as { paths: Record<string, Record<string, unknown>> };
    document.paths['/pets'] = { ...document.paths['/pets'], servers: [{ url: 'https://pets.invalid/v1' }] };
    document.paths['/others'] = { get: { operationId: 'others.list', responses: { 204: { description: '' } } } };
    await withModule(
      JSON.stringify(document),
      async (module) => {
        const PetStore = module['PetStore'] as Class;
        const client = new PetStore({ apiKey: 'k', maxRetries: 0 });
        const unknown = /the server is not known: give `baseURL`, or set the environment variable PET_STORE_BASE_URL/;
        await client.pets.list();
        const { others } = client as unknown as { others: { list(): Promise<unknown> } };
        await expect(others.list()).rejects.toThrow(unknown);
        await expect(client.request('GET', '/free')).rejects.toThrow(unknown);
        const { fetch } = client as unknown as { fetch(url: string): Promise<unknown> };
        await expect(fetch('/free')).rejects.toThrow(unknown);
        expect(sent).toEqual(['https://pets.invalid/v1/pets Bearer k']);
        const named = new PetStore({ apiKey: 'k', baseURL: 'https://mine.invalid/v2', maxRetries: 0 });
        await named.pets.list();
        await named.request('GET', '/free');
        expect(sent.slice(1)).toEqual([
          'https://mine.invalid/v1/pets Bearer k',
          'https://mine.invalid/v2/free Bearer k',
        ]);
      },
      undefined,
      true,
    );
  });

  it('takes its names from --name where there is one', async () => {
    const use = async (module: Module): Promise<void> => {
      expect(() => new (module['AnimalShop'] as Class)()).toThrow('ANIMAL_SHOP_BASE_URL');
    };
    await withModule(documentWith(undefined), use, 'animal shop');
  });
});

describe('what a client is called, and which environment it reads', () => {
  const api = (title: unknown, url?: string, name?: string): string[] => {
    const document = { info: { title }, ...(url && { servers: [{ url }] }) } as unknown as OpenApi;
    const { name: className, env } = apiOf(document, name);
    return [className, env];
  };

  it.each([
    [['Pet Store REST API v2'], ['PetStore', 'PET_STORE']],
    [['Petstore - OpenAPI 3.0'], ['Petstore', 'PETSTORE']],
    [['API'], ['API', 'API']],
    [['Bücher'], ['Bucher', 'BUCHER']],
    [['3scale'], ['_3scale', '_3SCALE']],
    [
      ['動物', 'https://pets.invalid/v1'],
      ['PetsInvalid', 'PETS_INVALID'],
    ],
    [['動物'], ['Client', 'CLIENT']],
    [[undefined], ['Client', 'CLIENT']],
  ] as const)('%j: %j', ([title, url], expected) => {
    expect(api(title, url)).toEqual(expected);
  });

  it("keeps OpenRouter's variables for OpenRouter's hosts", () => {
    expect(api('OpenRouter API', 'https://openrouter.ai/api/v1')).toEqual(['OpenRouter', 'OPENROUTER']);
    expect(api('Anything', 'https://eu.openrouter.ai/api/v1', 'Mine')).toEqual(['Mine', 'OPENROUTER']);
    for (const url of [
      undefined,
      'https://proxy.invalid/api/v1',
      'http://openrouter.ai/api/v1',
      'https://openrouter.ai.invalid/api/v1',
      'https://notopenrouter.ai/api/v1',
      'https://openrouter.ai@evil.invalid/api/v1',
    ]) {
      expect(api('OpenRouter', url)).toEqual(['OpenRouter', 'OPENROUTER_CLIENT']);
      expect(api('Other', url, 'openrouter')[1]).toBe('OPENROUTER_CLIENT');
    }
  });
});
