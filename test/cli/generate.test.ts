import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { folderOf, run, SHOP } from './run-command.ts';

const OVERLAY = {
  overlay: '1.0.0',
  info: { title: 'More', version: '1' },
  actions: [
    { target: "$.paths['/things'].get", update: { summary: 'Every thing', tags: ['a'] } },
    { target: "$.paths['/things/{id}']", remove: true },
  ],
};

describe('generate', { timeout: 60_000 }, () => {
  it('writes a client, reports it, and leaves an unchanged one alone', async () => {
    using folder = folderOf({ 'api.json': SHOP });
    const args = ['generate', '--spec', folder.path('api.json'), '--out', folder.path('src/shop')];
    const first = await run(...args);
    expect(first).toMatchObject({ code: 0, out: expect.stringContaining('2 operations, 11 files written.') as string });
    expect(first.error).toMatch(/document .*\n.*path types .*\n.*named types/);
    expect(readFileSync(folder.path('src/shop/index.ts'), 'utf8')).toContain("from 'openrouter-fetch/runtime'");
    expect((await run(...args)).out).toContain('unchanged');
    expect(readFileSync(folder.path('src/shop/index.ts'), 'utf8')).toContain('export class Shop extends');
    expect((await run(...args, '--name', 'Corner Shop')).code).toBe(0);
    expect(readFileSync(folder.path('src/shop/index.ts'), 'utf8')).toContain('export class CornerShop extends');
    const { code, error } = await run(...args, '--name', 'a(b)');
    expect({ code, error }).toEqual({ code: 2, error: expect.stringContaining('--name must be letters') as string });
  });

  it('accepts YAML, and applies overlays in order', async () => {
    using folder = folderOf({
      'api.yaml': JSON.stringify(SHOP, undefined, 2).replace('{\n', '# YAML\n{\n'),
      'one.json': OVERLAY,
      'two.yaml': `overlay: 1.0.0\nactions:\n  - target: $.paths['/things'].get\n    update:\n      summary: Last words\n`,
    });
    const overlays = ['--overlay', folder.path('one.json'), '--overlay', folder.path('two.yaml')];
    const { code, out } = await run(
      'generate',
      '--spec',
      folder.path('api.yaml'),
      '--out',
      folder.path('out'),
      ...overlays,
      '--json',
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      operations: 1,
      changed: true,
      files: expect.arrayContaining(['types.ts']) as string[],
    });
    const operations = readFileSync(folder.path('out/operations.ts'), 'utf8');
    expect(operations).toContain('Last words');
    expect(operations).not.toContain('thingsGet');
  });

  it('compares with --check, and prints the command that fixes a difference', async () => {
    using folder = folderOf({ 'api.json': SHOP });
    const args = ['generate', '--spec', folder.path('api.json'), '--out', folder.path('out')];
    await run(...args);
    expect((await run(...args, '--check')).code).toBe(0);
    writeFileSync(folder.path('out/types.ts'), '// edited\n');
    const { code, error } = await run(...args, '--check');
    expect(code).toBe(1);
    expect(error).toContain('types.ts:1');
    expect(error).toContain(`To fix it, run: npx openrouter-fetch generate --spec ${folder.path('api.json')}`);
    expect(readFileSync(folder.path('out/types.ts'), 'utf8')).toBe('// edited\n');
  });

  it('refuses a folder with files of others, unless forced', async () => {
    using folder = folderOf({ 'api.json': SHOP });
    mkdirSync(folder.path('mine'));
    writeFileSync(folder.path('mine/notes.txt'), 'mine');
    const args = ['generate', '--spec', folder.path('api.json'), '--out', folder.path('mine')];
    const { code, error } = await run(...args);
    expect(code).toBe(2);
    expect(error).toContain('notes.txt was not written by the generator');
    expect(readdirSync(folder.path('mine'))).toEqual(['notes.txt']);
    expect((await run(...args, '--force')).code).toBe(0);
    expect(readdirSync(folder.path('mine'))).toEqual(expect.arrayContaining(['notes.txt', 'index.ts']));
  });

  it('runs again when the document changes, with --watch', async () => {
    using folder = folderOf({ 'api.json': SHOP });
    const controller = new AbortController();
    let out = '';
    let error = '';
    const args = ['generate', '--spec', folder.path('api.json'), '--out', folder.path('out'), '--watch'];
    const ended = main(args, {
      out: (text) => (out += text),
      error: (text) => (error += text),
      signal: controller.signal,
    });
    await vi.waitFor(() => expect(error).toContain('Watching'), { timeout: 20_000 });
    writeFileSync(folder.path('api.json'), JSON.stringify({ ...SHOP, paths: { '/things': SHOP['paths']['/things'] } }));
    await vi.waitFor(() => expect(out).toContain('1 operation,'), { timeout: 20_000 });
    controller.abort();
    expect(await ended).toBe(0);
  });
});

describe('what cannot be generated from', () => {
  const documents = {
    'swagger.yaml': 'swagger: "2.0"\ninfo: {}\n',
    'other.json': '{"name":"x"}',
    'broken.yaml': 'openapi: 3.1.0\n  info: [\n',
    'broken.json': '{"openapi": ',
    'four.yaml': 'openapi: 4.0.0\n',
    'api.json': SHOP,
    'nothing.json': { overlay: '1.0.0', actions: [{ target: '$.nowhere', remove: true }] },
    'no-overlay.json': { actions: [] },
    'bad-path.json': { overlay: '1.0.0', actions: [{ target: '$[', remove: true }] },
    'idle.json': { overlay: '1.0.0', actions: [{ target: '$.info' }] },
  };

  it.each([
    [['--spec', 'missing.yaml'], 'missing.yaml does not exist.'],
    [['--spec', '.'], ' is a folder.'],
    [['--spec', 'swagger.yaml'], 'swagger.yaml is Swagger 2.0; convert it to OpenAPI 3.0 or 3.1 first.'],
    [['--spec', 'other.json'], 'other.json is not an OpenAPI document'],
    [['--spec', 'four.yaml'], 'four.yaml is OpenAPI 4.0.0; only 3.0, 3.1 and 3.2 are supported.'],
    [['--spec', 'broken.yaml'], /broken\.yaml:\d+:\d+ is not YAML: /],
    [['--spec', 'broken.json'], 'broken.json is not JSON: '],
    [['--spec', 'api.json', '--overlay', 'missing.json'], 'missing.json does not exist.'],
    [
      ['--spec', 'api.json', '--overlay', 'nothing.json'],
      'nothing.json: action 1: $.nowhere matches nothing in the document.',
    ],
    [['--spec', 'api.json', '--overlay', 'no-overlay.json'], 'no-overlay.json is not an OpenAPI overlay'],
    [['--spec', 'api.json', '--overlay', 'bad-path.json'], '$[ is not a valid JSONPath'],
    [['--spec', 'api.json', '--overlay', 'idle.json'], 'neither updates nor removes'],
    [['--spec', 'api.json', '--import-extension', 'mjs'], '--import-extension must be ts or js, not "mjs".'],
    [['--spec', 'https://127.0.0.1/x', '--watch'], '--watch needs a file'],
  ])('%j', async (args, message) => {
    using folder = folderOf(documents);
    const placed = args.map((arg) => (/\.(ya?ml|json)$|^\.$/.test(arg) ? folder.path(arg === '.' ? '' : arg) : arg));
    const { code, error } = await run('generate', ...placed, '--out', folder.path('out'));
    expect(code).toBe(2);
    expect(error).toMatch(message);
    expect(existsSync(folder.path('out'))).toBe(false);
  });

  it('is a URL that cannot be reached, or responds with an error', async () => {
    const server = createServer((_, response) => response.writeHead(404).end());
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api.yaml`;
    using folder = folderOf({});
    const args = ['generate', '--spec', url, '--out', folder.path('out')];
    expect(await run(...args)).toEqual({ code: 2, out: '', error: `${url} responded with status 404.\n` });
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
    expect(await run(...args)).toEqual({ code: 2, out: '', error: `${url} cannot be reached: ECONNREFUSED\n` });
  });
});

describe('the command', () => {
  it.each([
    [[], /Usage: openrouter-fetch/],
    [['frobnicate'], /unknown command 'frobnicate'/],
    [['generate'], /required option '--spec/],
    [['mock', '--port', '70000'], /--port must be a whole number from 0 to 65535, not "70000"\./],
    [['mock', '--delay', '-1'], /--delay must be a whole number/],
    [['verify', '--base-url', 'nonsense'], /--base-url is not a valid URL: nonsense/],
  ])('%j is refused with exit code 2', async (args, message) => {
    const { code, error } = await run(...args);
    expect(code).toBe(2);
    expect(error).toMatch(message);
  });

  it('prints its version and its help', async () => {
    expect(await run('--version')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
    });
    const { code, out } = await run('--help');
    expect(code).toBe(0);
    for (const command of ['generate', 'mock', 'verify', 'explore']) expect(out).toContain(command);
    expect((await run('generate', '--help')).out).toContain('--overlay');
  });
});
