import { describe, expect, it } from 'vitest';
import { importsOf } from './imports.ts';
import { filesBelow, read } from './tree.ts';

/** From the top down. A module imports modules of its own layer and of those below, never from one above. */
const LAYERS: readonly RegExp[] = [
  // Nothing that ships imports what does not ship.
  /^scripts\//,
  /^src\/(index|server)\.ts$/,
  /^src\/cli\//,
  /^src\/bullmq\//,
  /^src\/(bulk|codegen|mcp|otel|testing|wire)\//,
  /^src\/(helpers|drift|node)\//,
  /^src\/(client\/create-paths|paths)\.ts$/,
  /^src\/openapi\//,
  /^src\/client\/open-router\.ts$/,
  /^generated\/(?!types\.ts$)/,
  /^src\/(client\/|runtime\.ts$)/,
  /^src\/(transport\/|(late|streams)\.ts$)/,
  /^src\/response\//,
  /^src\/request\//,
  /^src\/exchange\.ts$/,
  /^src\/operation\.ts$/,
  /^src\/retry\//,
  /^src\/stream\//,
  /^src\/(errors\/|(abandoned|body-tap|call-scope|create-id|fifo|hooks|json|json-cost|json-end|json-pointer|load-late|load-streams|log|media-type|options|percent-decode|retry-options|settings|time)\.ts$)/,
  // The API's vocabulary, only types.
  /^generated\/types\.ts$/,
];

/** Runs only on Node. Of the parts that ship, each folder is behind its own entry. */
const NODE_ALONE = /^(scripts|src\/(bullmq|node|testing|codegen|cli))\//;

/** Peer dependencies of entries, needed only by their users. */
const OF_ENTRIES = /^src\/otel\/[\w-]+\.ts → @opentelemetry\/api$/;

/** Packages that are imported at run time, when they are first needed. */
const LAZY: ReadonlySet<string> = new Set([
  'src/mcp/on-tools-changed.ts → @modelcontextprotocol/sdk/types.js',
  'src/mcp/on-tools-changed.ts → @modelcontextprotocol/sdk/client/index.js',
  'src/drift/validator.ts → ajv/dist/2020.js',
  'src/drift/own-document.ts → generated/openapi.json',
]);

/** The only upward imports: parts that higher layers provide are loaded from the bottom. */
const LATE =
  /^src\/(load-late|load-streams|errors\/load-reader|response\/read-result|transport\/transport)\.ts → src\/(late|streams)\.ts$/;

/** Upward imports of types only, as `from → to`. */
const TYPE_ONLY_EXCEPTIONS: ReadonlySet<string> = new Set();

/** What generated code may use at run time. */
const RUNTIME_VALUES = new Set([
  'call',
  'callSlug',
  'pageCall',
  'delimited',
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
  'resourceProperties',
  'image',
  'message',
  'response',
  'bytes',
  'form',
  'jsonOrMultipart',
  'multipart',
]);

const modules = ['src', 'generated', 'scripts'].flatMap((folder) => filesBelow(folder, /\.ts$/));
const graph = new Map(
  modules.map((path) => [path, importsOf(path).filter(({ target }) => !LATE.test(`${path} → ${target}`))]),
);
const layerOf = (path: string): number => LAYERS.findIndex((layer) => layer.test(path));

describe('modules', () => {
  it('each have a layer', () => {
    expect(modules.length).toBeGreaterThan(40);
    expect(modules.filter((path) => layerOf(path) < 0)).toEqual([]);
  });

  it('import downwards only', () => {
    const upward = [...graph].flatMap(([path, imports]) =>
      imports
        .filter(({ target }) => graph.has(target) && layerOf(target) < layerOf(path))
        .map(({ target, typeOnly }) => ({ edge: `${path} → ${target}`, typeOnly }))
        .filter(({ edge, typeOnly }) => !(typeOnly && TYPE_ONLY_EXCEPTIONS.has(edge)))
        .map(({ edge }) => edge),
    );
    expect(upward).toEqual([]);
  });

  it('have no cycle among what is left at run time', () => {
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      if (done.has(path)) return;
      done.add(path);
      for (const { target, typeOnly } of graph.get(path) ?? []) if (!typeOnly) visit(target, [...trail, path]);
    };
    for (const path of modules) visit(path, []);
    expect(cycles).toEqual([]);
  });

  it('import files that exist, and one package, in one place', () => {
    const outside = [...graph].flatMap(([path, imports]) =>
      imports.filter(({ target }) => !graph.has(target)).map(({ target }) => `${path} → ${target}`),
    );
    const core = outside.filter((edge) => !NODE_ALONE.test(edge) && !OF_ENTRIES.test(edge));
    expect(core.filter((edge) => !LAZY.has(edge))).toEqual(['src/client/create-paths.ts → openapi-fetch']);
  });

  it('use only web standards', () => {
    // Environment variables and built-in modules are used only if they exist.
    const globals = /\b(?:Buffer|__dirname|__filename|setImmediate)\b|\bprocess\.(?!env\b|getBuiltinModule\b)/;
    const using = modules.filter(
      (path) => path.startsWith('src/') && !NODE_ALONE.test(path) && globals.test(withoutComments(read(path))),
    );
    expect(using).toEqual([]);
  });
});

describe('generated modules', () => {
  it('use nothing at run time but the call functions and the stream kinds', () => {
    const used = [...graph].flatMap(([path, imports]) =>
      path.startsWith('generated/') ? imports.filter(({ target }) => target.startsWith('src/')) : [],
    );
    expect(used.map(({ target }) => target)).toEqual(used.map(() => 'src/runtime.ts'));
    expect(used.flatMap(({ values }) => values).filter((name) => !RUNTIME_VALUES.has(name))).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[^]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
