import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { publint } from 'publint';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isBuilt } from '../helpers/build.ts';
import { TSC } from '../helpers/type-errors.ts';
import { filesBelow } from '../repository/tree.ts';
import { openEditor, type Editor } from './documented.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const run = (command: string, args: string[], cwd: string): string =>
  execFileSync(join(ROOT, 'node_modules/.bin', command), args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

let folder: string;
let installed: string;
let packed: { size: number; unpackedSize: number; files: { path: string }[] };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'openrouter-fetch-package-'));
  if (!isBuilt()) run('tsdown', ['--logLevel', 'warn'], ROOT);
  const output = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const result = JSON.parse(output) as unknown;
  const [entry] = Array.isArray(result) ? result : Object.values(result as object);
  packed = entry as typeof packed & { filename: string };
  const modules = join(folder, 'node_modules');
  installed = join(modules, 'openrouter-fetch');
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', [
    '-xzf',
    join(folder, (entry as { filename: string }).filename),
    '-C',
    installed,
    '--strip-components=1',
  ]);
  for (const name of [
    '@opentelemetry/api',
    'bullmq',
    'ioredis',
    'msw',
    'openapi-fetch',
    'openapi-typescript-helpers',
  ]) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
  }
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The entries that applications and their tests import. */
const COMMON_JS = ['openrouter-fetch', 'openrouter-fetch/helpers', 'openrouter-fetch/testing'];

/** Everything a program can import; a new name must be added here on purpose. */
const ENTRIES: Record<string, string[]> = {
  'openrouter-fetch': [
    'APIError',
    'AuthenticationError',
    'BadGatewayError',
    'BadRequestError',
    'ConflictError',
    'ConnectionError',
    'EmptyCompletionError',
    'GatewayTimeoutError',
    'InternalServerError',
    'InvalidRequestError',
    'NotFoundError',
    'OpenRouter',
    'OpenRouterError',
    'PayloadTooLargeError',
    'PaymentRequiredError',
    'PermissionDeniedError',
    'ProviderOverloadedError',
    'RateLimitError',
    'RequestTimeoutError',
    'ResponseParseError',
    'ServiceUnavailableError',
    'Stream',
    'StreamIncompleteError',
    'TimeoutError',
    'UnprocessableEntityError',
    'UserAbortError',
    'chat',
    'completion',
    'createClient',
    'createGuardedFetch',
    'events',
    'image',
    'isAPIError',
    'isConnectionError',
    'isContextOverflow',
    'isEmptyCompletionError',
    'isFreeLimit',
    'isInvalidRequestError',
    'isModeration',
    'isNoEndpoints',
    'isOpenRouterError',
    'isQuotaExhausted',
    'isResponseParseError',
    'isStreamIncompleteError',
    'isTimeoutError',
    'isUserAbortError',
    'message',
    'reasonOf',
    'response',
    'shared',
  ],
  // One function for each operation of the document.
  'openrouter-fetch/operations': operationNames(),
  'openrouter-fetch/paths': ['createFetch', 'createPaths'],
  'openrouter-fetch/runtime': [
    'BaseClient',
    'Stream',
    'bytes',
    'call',
    'callSlug',
    'callStream',
    'chat',
    'completion',
    'cookieStyles',
    'cookies',
    'createClient',
    'delimited',
    'describeAPI',
    'events',
    'form',
    'formStyles',
    'headerStyles',
    'image',
    'jsonLines',
    'jsonOrMultipart',
    'lazyBytes',
    'lazyChat',
    'lazyCompletion',
    'lazyDelimited',
    'lazyEvents',
    'lazyForm',
    'lazyImage',
    'lazyJSONOrMultipart',
    'lazyMessage',
    'lazyMultipart',
    'lazyPageCall',
    'lazyResponse',
    'loadExtras',
    'message',
    'multipart',
    'multipartTypes',
    'pageCall',
    'pathStyles',
    'queryStyles',
    'resourceProperties',
    'response',
    'value',
  ],
  'openrouter-fetch/helpers': [
    'BudgetExceededError',
    'JobFailedError',
    'StructuredOutputError',
    'WebhookVerificationError',
    'audio',
    'authorizationURL',
    'batchResults',
    'createLedger',
    'createPkcePair',
    'createVideo',
    'decodeEmbedding',
    'downloadVideo',
    'embeddingVectors',
    'image',
    'isBudgetExceededError',
    'isJobFailedError',
    'isStructuredOutputError',
    'isWebhookVerificationError',
    'jsonSchema',
    'parse',
    'parseMessage',
    'parseMessageStream',
    'parseResponse',
    'parseResponseStream',
    'parseStream',
    'pdf',
    'reasoningDeltas',
    'relay',
    'runBatch',
    'runTools',
    'speechToWav',
    'sumUSD',
    'sumUsage',
    'text',
    'textOf',
    'tool',
    'toolRunOf',
    'usageOf',
    'verifyWebhook',
    'video',
    'waitForBatch',
    'waitForGeneration',
    'waitForVideo',
  ],
  'openrouter-fetch/bulk': ['runMany'],
  'openrouter-fetch/bullmq': [
    'RedisError',
    'RowError',
    'checkRedis',
    'clearQueue',
    'createRedisStore',
    'createWorker',
    'enqueueMany',
  ],
  'openrouter-fetch/otel': ['tracing'],
  'openrouter-fetch/wire': [
    'accumulate',
    'isContextOverflow',
    'isFreeLimit',
    'isModeration',
    'isNoEndpoints',
    'isQuotaExhausted',
    'reasonOf',
    'textOf',
    'upstreamReason',
    'usageOf',
  ],
  'openrouter-fetch/drift': ['reportDrift'],
  'openrouter-fetch/node': [
    'audioFile',
    'createNodeFetch',
    'imageFile',
    'nodeFetch',
    'pdfFile',
    'saveImages',
    'saveSpeech',
    'saveVideo',
    'transcribeFile',
    'videoFile',
  ],
  'openrouter-fetch/testing': ['ContractError', 'fakeOpenRouter', 'recordingFetch', 'startMockServer', 'streamOf'],
  'openrouter-fetch/mcp': ['McpToolError', 'mcpTools', 'onToolsChanged'],
  'openrouter-fetch/testing/msw': ['openRouterHandlers'],
};

/** `chat.completions.create` of the document is `chatCompletionsCreate`. */
function operationNames(): string[] {
  const { paths } = JSON.parse(readFileSync(join(ROOT, 'generated/openapi.json'), 'utf8')) as {
    paths: Record<string, Record<string, { operationId?: string }>>;
  };
  return Object.values(paths)
    .flatMap((item) => Object.values(item).flatMap(({ operationId }) => operationId ?? []))
    .map((id) => id.replace(/[._-](\w)/g, (_, letter: string) => letter.toUpperCase()));
}

describe('the packed tarball', () => {
  it('contains what ships and nothing else', () => {
    const names = packed.files.map(({ path }) => path);
    for (const name of [
      'package.json',
      'README.md',
      'LICENSE',
      'llms.txt',
      'docs/start.md',
      'dist/index.js',
      'dist/index.cjs',
      'dist/index.d.ts',
      'dist/openapi.json',
      'src/index.ts',
    ]) {
      expect(names).toContain(name);
    }
    expect(
      names.filter(
        (name) =>
          !/^(dist\/|src\/|overlays\/|docs\/[a-z-]+\.md$|package\.json$|README\.md$|LICENSE$|llms\.txt$)/.test(name),
      ),
    ).toEqual([]);
    expect(packed.unpackedSize).toBeLessThan(3_738_000);
  });

  it('has no problem known to publint', async () => {
    const { messages } = await publint({ pkgDir: installed, strict: true });
    expect(messages.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([]);
  });

  it('has types that every resolution finds', () => {
    const output = run(
      'attw',
      [
        join(folder, readTarball()),
        '--profile',
        'esm-only',
        '--format',
        'ascii',
        '--exclude-entrypoints',
        './openapi.json',
      ],
      folder,
    );
    // It exits with an error if a relevant resolution has a problem.
    expect(output).toContain('node16 (from ESM): 🟢 (ESM)');
    expect(output.match(/node16 \(from CJS\): \(ignored\) 🟢 \(CJS\)/g)).toHaveLength(COMMON_JS.length);
  });

  it.each(COMMON_JS)('%s has CommonJS for Jest, with what the ES module exports', (entry) => {
    // Without this ability, Node accepts what Jest accepts.
    const args = ['--no-experimental-require-module', '-p', `JSON.stringify(Object.keys(require('${entry}')))`];
    const names = JSON.parse(run('node', args, folder)) as string[];
    expect(names.toSorted()).toEqual(ENTRIES[entry]?.toSorted());
    const declared = readFileSync(join(installed, `dist/${entry.split('/')[1] ?? 'index'}.d.cts`), 'utf8');
    expect(names.filter((name) => !declared.includes(`const ${name}: `))).toEqual([]);
  });

  describe.each(['imported', 'required'])('%s', (how) => {
    let exported: Record<string, string[]>;

    beforeAll(() => {
      const load = how === 'imported' ? 'await import(entry)' : 'createRequire(import.meta.url)(entry)';
      const code = `import { createRequire } from 'node:module';
        const exported = {};
        for (const entry of ${JSON.stringify(Object.keys(ENTRIES))}) exported[entry] = Object.keys(${load});
        console.log(JSON.stringify(exported));`;
      exported = JSON.parse(run('node', ['--input-type=module', '-e', code], folder)) as typeof exported;
    });

    it.each(Object.entries(ENTRIES))('%s exports what it should', (entry, names) => {
      expect(exported[entry]?.toSorted()).toEqual(names.toSorted());
    });
  });

  it('keeps the names of functions and short lines for stack traces', () => {
    const code = `const renamed = [];
      for (const entry of ${JSON.stringify(Object.keys(ENTRIES).filter((entry) => !entry.endsWith('/runtime')))})
        for (const [name, value] of Object.entries(await import(entry)))
          if (typeof value === 'function' && value.name && value.name !== name) renamed.push(entry + ': ' + name + ' is ' + value.name);
      console.log(JSON.stringify(renamed));`;
    expect(JSON.parse(run('node', ['--input-type=module', '-e', code], folder))).toEqual([]);
    const minified = readFileSync(join(installed, 'dist/node.js'), 'utf8').split('\n');
    expect(minified.length).toBeGreaterThan(50);
    expect(minified.filter((line) => line.length > 2_000)).toEqual([]);
  });

  it('exports the document and its own description', () => {
    const title = run(
      'node',
      [
        '-p',
        "require('openrouter-fetch/openapi.json').info.title + ' ' + require('openrouter-fetch/package.json').name",
      ],
      folder,
    );
    expect(title.trim()).toBe('OpenRouter API openrouter-fetch');
  });

  it('has the licence of every package that is bundled', () => {
    const chunks = filesBelow('dist', /\.js$/).map((path) => readFileSync(join(ROOT, path), 'utf8'));
    const bundled = chunks.flatMap((code) =>
      Array.from(code.matchAll(/^\/\*! Contains (.*?): see/gm), ([, names = '']) => names.split(', ')).flat(),
    );
    expect(bundled).toContain('csv-parse');
    const notices = readFileSync(join(installed, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8');
    expect([...new Set(bundled)].filter((name) => !notices.includes(`\n${name} `))).toEqual([]);
    expect(notices).toContain('Permission is hereby granted');
  });

  it('detects types of bytes with web standards only', () => {
    const code = `const { log } = console;
      for (const name of ['process', 'Buffer', 'global', 'setImmediate']) delete globalThis[name];
      const { image } = await import('openrouter-fetch/helpers');
      log((await image(new TextEncoder().encode('GIF89a' + ' '.repeat(40)))).image_url.url.slice(0, 22));`;
    expect(run('node', ['--input-type=module', '-e', code], folder).trim()).toBe('data:image/gif;base64,');
  });

  it('leads from every map to a source that ships', () => {
    const maps = filesBelow('dist', /\.map$/).map((path) => {
      const { sources } = JSON.parse(readFileSync(join(installed, path), 'utf8')) as { sources: string[] };
      return { path, sources };
    });
    expect(maps.length).toBeGreaterThan(5);
    expect(maps.flatMap(({ sources }) => sources)).toContain('../src/client/open-router.ts');
    const dead = maps.flatMap(({ path, sources }) =>
      sources.filter((source) => !existsSync(join(installed, 'dist', source))).map((source) => `${path} → ${source}`),
    );
    expect(dead).toEqual([]);
    const targets = new Set(['src/index.ts', ...maps.flatMap(({ sources }) => sources.map((path) => path.slice(3)))]);
    const shipped = packed.files.map(({ path }) => path).filter((path) => path.startsWith('src/'));
    expect(shipped.filter((path) => !targets.has(path))).toEqual([]);
  });

  it('returns and streams', () => {
    cpSync(join(ROOT, 'test/package/use.mjs'), join(folder, 'use.mjs'));
    expect(run('node', ['use.mjs'], folder).trim()).toBe('Hello Hello stop');
  });

  it.each(['nodenext', 'bundler'])(
    'type-checks in a project with module resolution %s, without skipLibCheck',
    (moduleResolution) => {
      writeFileSync(
        join(folder, 'use.ts'),
        `import { OpenRouter, type ChatCompletion } from 'openrouter-fetch';
       import { chatCompletionsCreate } from 'openrouter-fetch/operations';
       import type { paths } from 'openrouter-fetch/paths';
       export type * as bulk from 'openrouter-fetch/bulk';
       export type * as helpers from 'openrouter-fetch/helpers';
       export type * as runtime from 'openrouter-fetch/runtime';
       export type * as wire from 'openrouter-fetch/wire';
       const openrouter = new OpenRouter();
       export const answer: ChatCompletion = await openrouter.chat.completions.create({ messages: [{ role: 'user', content: 'x' }] });
       export const stream = await chatCompletionsCreate(openrouter, { messages: [{ role: 'user', content: 'x' }], stream: true });
       export type Path = keyof paths;`,
      );
      const module = moduleResolution === 'nodenext' ? 'nodenext' : 'esnext';
      const lib = ['es2022', 'dom', 'dom.iterable', 'esnext.disposable'];
      const compilerOptions = {
        noEmit: true,
        strict: true,
        target: 'es2022',
        lib,
        types: [],
        module,
        moduleResolution,
      };
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }));
      const { stdout } = spawnSync(process.execPath, [TSC, '-p', 'tsconfig.json'], { cwd: folder, encoding: 'utf8' });
      expect(stdout).toBe('');
    },
  );
});

const EDITED = `
import { OpenRouter, type ModelId } from 'openrouter-fetch';
declare module 'openrouter-fetch' {
  interface KnownModels { 'acme/widget-1': true }
}
const openrouter = new OpenRouter({ apiKey: 'x', maxRetries: 1, defaultHeaders: {}, timeout: 1 });
const completion = await openrouter.chat.completions.create(
  {
    model: '',
    messages: [{ role: 'user', content: [{ type: 'text', text: 'Hi', cache_control: { type: 'ephemeral' } }] }],
    max_tokens: 5,
    temperature: 1,
    provider: { order: [''], max_price: {}, sort: 'price' },
    plugins: [],
    tools: [],
    reasoning: { effort: 'low' },
    models: [],
  },
  { signal: AbortSignal.timeout(1), headers: {} },
);
const choice = completion.choices[0]!;
export const seen = [choice.message.content, choice.finish_reason, completion.usage?.cost, completion.usage?.prompt_tokens];
const model = (await openrouter.models.list()).data[0];
export const length = model?.context_length;
export const known: ModelId = 'acme/widget-1';
`;

describe('what an editor shows of the package', () => {
  let editor: Editor;

  beforeAll(() => {
    editor = openEditor(folder, EDITED);
  });

  it.each([
    'maxRetries',
    'defaultHeaders',
    'timeout: 1',
    'create(',
    'model:',
    'messages:',
    'cache_control',
    'max_tokens',
    'temperature',
    'provider:',
    'order:',
    'max_price',
    'plugins',
    'tools:',
    'reasoning:',
    'effort',
    'models: []',
    'signal',
    'headers: {} }',
    'choices',
    'finish_reason',
    'cost',
    'prompt_tokens',
    'context_length',
  ])('documents %s', (text) => {
    expect(editor.comment(text)).toMatch(/\w+ \w+/);
  });

  it('documents at least 99 of 100 properties', () => {
    const properties = editor.properties('index.d.ts');
    const silent = properties.filter(({ documented }) => !documented).map(({ name }) => name);
    expect(properties.length).toBeGreaterThan(3000);
    expect(silent.length / properties.length, silent.join(', ')).toBeLessThanOrEqual(0.01);
  });

  it('completes models, those that a program adds, and providers', () => {
    expect(editor.completions("model: ''")).toEqual(expect.arrayContaining(['openrouter/auto', 'acme/widget-1']));
    expect(editor.completions("order: [''")).toEqual(expect.arrayContaining(['amazon-bedrock', 'openai']));
  });
});

/**
 * A program that imports from the package, minified and split into chunks: those loaded at startup, and those loaded
 * when needed.
 */
async function bundle(
  code: string,
  codeSplitting = true,
): Promise<{ initial: string[]; later: string[]; files: Map<string, string> }> {
  const entry = join(folder, 'entry.js');
  writeFileSync(entry, code);
  const build = await rolldown({
    input: entry,
    cwd: folder,
    platform: 'neutral',
    resolve: { mainFields: ['module', 'main'] },
    logLevel: 'silent',
  });
  const { output } = await build.generate({ format: 'esm', minify: true, codeSplitting });
  const chunks = output.filter((chunk) => chunk.type === 'chunk');
  const reached = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  for (const name of reached)
    chunks.find(({ fileName }) => fileName === name)?.imports.forEach((imported) => reached.add(imported));
  return {
    initial: chunks.filter(({ fileName }) => reached.has(fileName)).map(({ code: text }) => text),
    later: chunks.filter(({ fileName }) => !reached.has(fileName)).map(({ code: text }) => text),
    files: new Map(chunks.map(({ fileName, code: text }) => [fileName, text])),
  };
}

/** Bytes of the chunks, each compressed separately. */
function weigh(chunks: readonly string[]): number {
  return chunks.reduce((sum, code) => sum + gzipSync(code, { level: 9 }).length, 0);
}

const CHAT = "{ model: 'a/b', messages: [], stream: true }";
const READ = 'for await (const text of stream.textDeltas()) console.log(text);';

/**
 * Bytes after minifying and gzip, for one streamed chat call: what is loaded at startup if a bundler splits code, and all of it
 * as a single file. `budget` is the target for startup with all 159 operations; `ceiling` is the limit, which may only be
 * lowered.
 */
const BUNDLES = [
  {
    name: 'through the class',
    code: `import { OpenRouter } from 'openrouter-fetch';
      const stream = await new OpenRouter().chat.completions.create(${CHAT}); ${READ}`,
    budget: 18_500,
    ceiling: { initial: 15_050, single: 43_550 },
  },
  {
    name: 'through a standalone operation',
    code: `import { createClient } from 'openrouter-fetch';
      import { chatCompletionsCreate } from 'openrouter-fetch/operations';
      const stream = await chatCompletionsCreate(createClient(), ${CHAT}); ${READ}`,
    budget: 13_500,
    ceiling: { initial: 11_650, single: 32_350 },
  },
];

describe.each(BUNDLES)('the bundle of one streamed chat $name', ({ code, budget, ceiling }) => {
  it('does not grow', async () => {
    const initial = weigh((await bundle(code)).initial);
    const single = weigh((await bundle(code, false)).initial);
    console.log(`${initial} bytes at the start (budget ${budget}), ${single} bytes as one file; minified and gzipped`);
    expect(initial, `${initial} bytes`).toBeLessThanOrEqual(ceiling.initial);
    expect(single, `${single} bytes`).toBeLessThanOrEqual(ceiling.single);
  });

  it('loads the code that reads errors with the first error', async () => {
    const { initial, later } = await bundle(code);
    expect(initial.join('')).not.toContain('free-models-per-day');
    expect(later.join('')).toContain('free-models-per-day');
  });

  it('loads the code that reads streams with the first streaming call', async () => {
    const { initial, later } = await bundle(code);
    expect(initial.join('')).not.toContain('native_finish_reason');
    expect(later.join('')).toContain('[DONE]');
    expect(initial.join('')).not.toContain('[DONE]');
  });

  it('contains no helper', async () => {
    const { initial, later } = await bundle(code);
    expect(readFileSync(join(installed, 'dist/helpers.js'), 'utf8')).toContain('S256');
    expect([...initial, ...later].join('')).not.toContain('S256');
  });
});

it('runs as one file, including the code that is loaded later', async () => {
  const { initial, later } = await bundle(
    `import { OpenRouter } from 'openrouter-fetch';
     const respond = (body, status, type) => async () => new Response(body, { status, headers: { 'content-type': type } });
     const client = (fetch) => new OpenRouter({ apiKey: 'k', fetch });
     const refused = await client(respond('{"error":{"message":"No.","code":403}}', 403, 'application/json')).models.list().catch((e) => e);
     const { status } = await client(respond('[]', 200, 'application/json')).fetch('/models');
     const events = 'data: {"type":"message_start","message":{}}\\n\\ndata: {"type":"message_stop"}\\n\\n';
     const message = await (await client(respond(events, 200, 'text/event-stream')).messages.create({ stream: true })).final();
     console.log(refused.name, refused.message, status, message.type);`,
    false,
  );
  expect(later).toEqual([]);
  writeFileSync(join(folder, 'single.mjs'), initial.join(''));
  expect(run('node', ['single.mjs'], folder).trim()).toBe('PermissionDeniedError 403: No. 200 message');
});

it('streams in chunks of a bundler, with everything that a stream can do', async () => {
  const { files } = await bundle(
    `import { createClient, OpenRouter } from 'openrouter-fetch';
     import { chatCompletionsCreate } from 'openrouter-fetch/operations';
     const events = 'data: {"choices":[{"delta":{"content":"Hi"},"finish_reason":"stop"}]}\\n\\ndata: [DONE]\\n\\n';
     const fetch = async () => new Response(events, { headers: { 'content-type': 'text/event-stream' } });
     const params = { model: 'a/b', messages: [], stream: true };
     const ask = () => new OpenRouter({ apiKey: 'k', fetch }).chat.completions.create(params);
     const textOf = async (stream) => (await stream.final()).choices[0].message.content;
     const [left, right] = (await ask()).tee();
     const bytes = (await ask()).toReadableStream();
     const response = (await ask()).toResponse();
     const Stream = left.constructor;
     const standalone = await chatCompletionsCreate(createClient({ apiKey: 'k', fetch }), params);
     const all = [left, right, Stream.fromReadableStream(bytes), await Stream.fromResponse(response), standalone];
     console.log((await Promise.all(all.map(textOf))).join(), all.every((stream) => stream instanceof Stream));`,
  );
  mkdirSync(join(folder, 'split'), { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, 'split', name), text);
  writeFileSync(join(folder, 'split/package.json'), '{"type":"module"}');
  expect(run('node', ['split/entry.js'], folder).trim()).toBe('Hi,Hi,Hi,Hi,Hi true');
});

it('loads nothing in the middle of a call where it runs unbundled', () => {
  const code = `import { OpenRouter } from 'openrouter-fetch';
    const json = async () => new Response('{"error":{"message":"No."}}', { status: 403 });
    const openrouter = new OpenRouter({ apiKey: 'k', fetch: json });
    const names = [];
    openrouter.models.list().catch((error) => names.push(error.name));
    openrouter.fetch('/models').then(({ status }) => names.push(status));
    openrouter.request('GET', '/models').catch((error) => names.push(error.name));
    let turns = 0;
    while (names.length < 3 && turns++ < 5) await new Promise(setImmediate);
    console.log(names.length, turns < 5);`;
  expect(run('node', ['--input-type=module', '-e', code], folder).trim()).toBe('3 true');
});

describe('the bundle of helpers', () => {
  it('does not grow, with the detection of byte types', async () => {
    const { initial, later } = await bundle(
      `import { image } from 'openrouter-fetch/helpers'; console.log(await image(''))`,
    );
    console.log(`image(): ${weigh(initial)} bytes minified and gzipped`);
    expect(initial.join('')).toContain('image/avif');
    expect([...initial, ...later].join('')).not.toContain('THIRD-PARTY-LICENSES.txt');
    expect(weigh(initial)).toBeLessThanOrEqual(5_250);
  });

  it('loads nothing else for a helper that reads no bytes', async () => {
    const { initial } = await bundle(`import { text, verifyWebhook } from 'openrouter-fetch/helpers';
      console.log(text, verifyWebhook);`);
    expect(initial.join('')).not.toContain('import(');
    expect(initial.join('')).not.toContain('data: URL');
  });
});

function readTarball(): string {
  return (packed as unknown as { filename: string }).filename;
}
