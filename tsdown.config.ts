import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { defineConfig, type UserConfig } from 'tsdown';
import { bundledPackages } from './scripts/build/bundled-packages.ts';
import { writeCommonJs } from './scripts/build/commonjs.ts';
import { sharedTypes, shrinkDeclarations } from './scripts/build/declarations.ts';
import { ownLineComments } from './scripts/build/own-line-comments.ts';
import { shrinkCode } from './scripts/build/shrink-code.ts';

const config: UserConfig = defineConfig({
  entry: {
    index: 'src/index.ts',
    operations: 'generated/operations.ts',
    paths: 'src/paths.ts',
    runtime: 'src/runtime.ts',
    server: 'src/server.ts',
    helpers: 'src/helpers/index.ts',
    bulk: 'src/bulk/index.ts',
    bullmq: 'src/bullmq/index.ts',
    drift: 'src/drift/index.ts',
    otel: 'src/otel/index.ts',
    wire: 'src/wire/index.ts',
    node: 'src/node/index.ts',
    mcp: 'src/mcp/index.ts',
    testing: 'src/testing/index.ts',
    'testing/msw': 'src/testing/msw.ts',
    cli: 'src/cli/bin.ts',
  },
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  // Of the entries that run on Node alone.
  deps: { neverBundle: [/^node:/, 'typescript', '@hey-api/openapi-ts', '@redocly/openapi-core', 'openapi-typescript'] },
  // A neutral platform knows no `main`; packages of the command have nothing else.
  inputOptions: { resolve: { mainFields: ['module', 'main'] } },
  plugins: [
    bundledPackages(),
    ownLineComments(),
    sharedTypes(),
    // The copy that ships, instead of a second one as code.
    {
      name: 'shipped-document',
      resolveId: (id) => (id.endsWith('generated/openapi.json') ? { id, external: true } : undefined),
      renderChunk: (code) => code.replace('import("../../generated/openapi.json"', 'import("./openapi.json"'),
    },
  ],
  // One file for what every call needs, and three for what fewer need: bundlers take a file of ours as one module, and each
  // module that two of their chunks share costs a chunk more.
  outputOptions: {
    // Docstrings are in the declarations.
    comments: { jsdoc: false },
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        { name: 'late', test: isLate },
        { name: 'streams', test: isOfStreams },
        { name: 'extras', test: isExtra },
        // Apart, because some descriptors name a writer of queries.
        { name: 'query', test: /[/]request[/]query[.]ts$/ },
        // Apart, because bundlers split off what a file may load even where nothing of it is used.
        {
          name: 'client',
          test: /[/](?:client[/](?:base-client|load-extras|resource-tree)|transport[/](?:call-slug|to-page-call))[.]ts$/,
        },
        { name: 'offer-streams', test: /[/]client[/](?:create-client|offer-streams)[.]ts$/ },
        // For errors and for streams, which are loaded separately.
        { name: 'mask', test: /[/]errors[/]mask[.]ts$/ },
        { name: 'core', test: isCore },
        { name: 'generated-code.d', test: isForGeneratedCode },
        // Apart, because nothing in them has a source that says more.
        { name: 'options.d', test: /[/]src[/](?:hooks|options|retry-options)[.]d[.]ts$/ },
      ],
    },
  },
  dts: { sourcemap: true },
  // For `await using` of streams: no other library of TypeScript that a program may have chosen knows the symbol.
  banner: { dts: '/// <reference lib="esnext.disposable" />' },
  onSuccess: shipFiles,
});

/** What is loaded by `src/load-late.ts`, and nothing else needs at its start. */
function isLate(id: string): boolean {
  return /[/](?:api-error|body-tap|connection-failure|emptiness|encode|error-types|fetch-alone|finish|from-wire|key-function|late|markup|mask-value|middleware|odd-answer|passed-response|path|reason|redirect|relayed-error|retry-hint|sniff|status-errors|unwrap|words)[.]ts$/.test(
    id,
  );
}

/** What reads event streams, loaded with the first one by `src/load-streams.ts`. */
function isOfStreams(id: string): boolean {
  return /[/]src[/](?:abandoned|fifo|json-end|streams|response[/]open-stream|stream[/](?:drain|full-kind|growing-text|late-bytes|parse-event|read-back|relay-response|source|sse|stream|tee|template-slot)|stream[/]kinds[/](?:chat|choices|completion|create-fold|events|json-text|keep|part|piece|quota|reasoning-details|tool-calls))[.]ts$/.test(
    id,
  );
}

/** What is loaded by `src/client/load-extras.ts`. */
function isExtra(id: string): boolean {
  return /[/]src[/](?:client[/](?:client-fetch|extras|raw-request)|request[/](?:any-body|form-body|query-styles|resolve-url)|response[/](?:bytes|follow-body|pass-response)|stream[/]kinds[/](?:image|item-keys|message|message-fold|part-places|response|response-fold|response-text|wire-objects)|stream[/]typed-kinds|transport[/](?:next-page|pages))[.]ts$/.test(
    id,
  );
}

/** What a plain chat call needs. */
function isCore(id: string): boolean {
  return (
    /[/]src[/](?:(?:errors|request|response|retry|stream|stream[/]kinds|transport)[/])?[a-z-]+[.]ts$/.test(id) &&
    !/[/](?:abandoned|cookies|described-api|encode-events|fifo|index|json-end|json-lines|json-pointer|json-value|page-call|path-styles|paths|query|runtime|server|shared-key|value)[.]ts$/.test(
      id,
    )
  );
}

/** Declarations of what generated code calls, which nobody writes by hand. */
function isForGeneratedCode(id: string): boolean {
  return /[/]src[/](?:client[/](?:extras|load-extras|resource-tree)|request[/](?:cookies|described-api|form-body|header-styles|path-styles|query|query-styles)|response[/](?:bytes|json-lines|value)|stream[/](?:lazy-kinds|kinds[/](?:chat|completion|image|message|response))|transport[/](?:call-slug|call-stream|page-call))[.]d[.]ts$/.test(
    id,
  );
}

/** The document, without indentation, which is a third of it; and the rules of the command for documents of others. */
async function shipFiles(): Promise<void> {
  const document: unknown = JSON.parse(readFileSync('generated/openapi.json', 'utf8'));
  writeFileSync('dist/openapi.json', JSON.stringify(document));
  copyFileSync('src/codegen/foreign.redocly.yaml', 'dist/foreign.redocly.yaml');
  dropNeedlessMaps();
  for (const entry of ['index', 'runtime']) writeServerEntry(entry);
  await shrinkCode();
  shrinkDeclarations();
  await writeCommonJs();
}

/**
 * Maps of declarations make maps of code, too, which is as readable as the sources that they lead to. Nor does a map help that
 * leads to a source that does not ship (`files` in package.json): no program is written against those, or their declarations are
 * the same text.
 */
function dropNeedlessMaps(): void {
  const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: string[] };
  const absent = ['../generated/', ...files.flatMap(absentPaths)];
  for (const name of readdirSync('dist', { encoding: 'utf8', recursive: true }).filter((file) =>
    file.endsWith('.map'),
  )) {
    const { sources } = JSON.parse(readFileSync(`dist/${name}`, 'utf8')) as { sources: string[] };
    const ships = sources.every((source) => !absent.some((start) => source.replace('../../', '../').startsWith(start)));
    if (ships && !name.endsWith('.js.map')) continue;
    rmSync(`dist/${name}`);
    const mapped = `dist/${name.slice(0, -'.map'.length)}`;
    writeFileSync(mapped, readFileSync(mapped, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'));
  }
}

/** What `!src/room/{a,b}.ts` and `!src/{a,b}` of `files` leave out, as maps in `dist` name it. */
function absentPaths(pattern: string): string[] {
  const [, room = '', names = '', end = ''] = /^!src\/(.*)\{(.*)\}(\.ts)?$/.exec(pattern) ?? [];
  return names === '' ? [] : names.split(',').map((name) => `../src/${room}${name}${end || '/'}`);
}

/**
 * Bundlers for pages split off what is loaded when it is needed. On servers, reading more at the start costs less than a wait
 * in the middle of a call, which fake timers of tests would not see the end of: there an entry is this file, by the condition
 * `node` in package.json, which Bun and Deno take, too. Templates are for servers alone.
 */
function writeServerEntry(entry: string): void {
  writeFileSync(`dist/${entry}.node.js`, `import "./server.js";\nexport * from "./${entry}.js";\n`);
}

export default config;
