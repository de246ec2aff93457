// The runtimes, and how each starts the suite.
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { arch, platform } from 'node:os';
import { join } from 'node:path';
import { launchBrowser, missingBrowser } from './browser.ts';
import { HERE, installed, load, run } from './tools.ts';

export interface Servers {
  url: string;
  prism: string;
  closed: string;
  run: string;
}

export interface Result {
  name: string;
  ms: number;
  error?: string;
}

export interface Runtime {
  readonly name: string;
  /** Why it cannot run here, in a few words. */
  readonly missing?: string | undefined;
  version(): Promise<string>;
  run(folder: string, servers: Servers): Promise<Result[]>;
}

export const NODES: readonly string[] = ['22.12', '22', '24', '26'];

export function runtimes(): Runtime[] {
  return [...NODES.map(node), bun(), deno(), workerd(), chromium()];
}

/** Started by its path: an npm script would find the project's own version first. */
function node(version: string): Runtime {
  return program(`Node ${version}`, nodePath(version), []);
}

/** The installed one, or the one that runs this script. */
export function nodePath(version: string): string | undefined {
  const path = platform() === 'linux' ? installed(`node-${version}-linux-${arch()}/bin/node`) : undefined;
  return path ?? (process.version.startsWith(`v${version}.`) ? process.execPath : undefined);
}

function bun(): Runtime {
  return program('Bun', bunPath(), []);
}

export function bunPath(): string | undefined {
  const { cpu, system } = { cpu: arch() === 'arm64' ? 'aarch64' : 'x64', system: platform() };
  return installed(`@oven/bun-${system}-${cpu}/bin/bun`);
}

/** Without permission to read files or the environment: only the local network. */
function deno(): Runtime {
  return program('Deno', denoPath(), [
    'run',
    '--no-prompt',
    '--no-lock',
    '--node-modules-dir=manual',
    '--allow-net=127.0.0.1',
  ]);
}

export function denoPath(): string | undefined {
  return installed(`@deno/${platform()}-${arch()}-glibc/deno`, `@deno/${platform()}-${arch()}/deno`);
}

function program(name: string, path: string | undefined, flags: string[]): Runtime {
  return {
    name,
    missing: path ? undefined : 'not installed',
    async version() {
      const { output } = await run(path ?? '', ['--version']);
      return /\d+\.\d+\.\d+/.exec(output)?.[0] ?? '?';
    },
    async run(folder, servers) {
      const args = [...flags, join(folder, 'doors/process.js'), JSON.stringify(servers)];
      const env = { PATH: process.env['PATH'], HOME: folder, NO_COLOR: '1', DENO_NO_UPDATE_CHECK: '1' };
      const { output } = await run(path ?? '', args, { cwd: folder, env });
      const [, results] = /^@results (.*)$/m.exec(output) ?? [];
      if (!results) throw new Error(`${name} gave no results:\n${output.slice(0, 4000)}`);
      return JSON.parse(results) as Result[];
    },
  };
}

interface Esbuild {
  build(options: object): Promise<{ outputFiles: { text: string }[] }>;
}
interface Miniflare {
  dispatchFetch(url: string, init: object): Promise<Response>;
  dispose(): Promise<void>;
}

/** A Worker, bundled into one file by esbuild. */
function workerd(): Runtime {
  return {
    name: 'workerd',
    missing: installed('miniflare') && installed('esbuild') ? undefined : 'not installed',
    version: async () => versionOf('workerd'),
    async run(folder, servers) {
      const esbuild = await load<Esbuild>('esbuild');
      const { outputFiles } = await esbuild.build({
        entryPoints: [join(folder, 'doors/worker.js')],
        bundle: true,
        write: false,
        format: 'esm',
        target: 'es2022',
        conditions: ['workerd', 'worker'],
        logLevel: 'silent',
      });
      const { Miniflare } = await load<{ Miniflare: new (options: object) => Miniflare }>('miniflare');
      const worker = new Miniflare({
        // Listed, because Miniflare follows only imports with a literal target.
        modules: [{ type: 'ESModule', path: 'worker.js', contents: outputFiles[0]?.text }],
        compatibilityDate: '2026-07-01',
        cf: false,
      });
      try {
        const response = await worker.dispatchFetch('http://suite/', { method: 'POST', body: JSON.stringify(servers) });
        const text = await response.text();
        if (!response.ok) throw new Error(`workerd answered ${response.status}:\n${text.slice(0, 4000)}`);
        return JSON.parse(text) as Result[];
      } finally {
        await worker.dispose();
      }
    },
  };
}

interface Vite {
  build(options: object): Promise<unknown>;
}
interface Page {
  goto(url: string): Promise<unknown>;
  evaluate<T>(code: (servers: Servers) => Promise<T>, servers: Servers): Promise<T>;
}
interface Browser {
  version(): string;
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

/** A page built by Vite, on one origin; the API is on another. */
function chromium(): Runtime {
  const launch = (): Promise<Browser> => launchBrowser<Browser>();
  return {
    name: 'Chromium',
    missing: installed('vite') ? missingBrowser() : 'not installed',
    async version() {
      const browser = await launch();
      const version = browser.version();
      await browser.close();
      return version;
    },
    async run(folder, servers) {
      const site = await serveFolder(await buildPage(folder));
      const browser = await launch();
      try {
        const page = await browser.newPage();
        await page.goto(site.url);
        return await page.evaluate((servers) => (globalThis as unknown as SuitePage).runSuite(servers), servers);
      } finally {
        await browser.close();
        site.close();
      }
    },
  };
}

interface SuitePage {
  runSuite(servers: Servers): Promise<Result[]>;
}

async function buildPage(folder: string): Promise<string> {
  const { build } = await load<Vite>('vite');
  const outDir = join(folder, 'page');
  await build({
    root: join(folder, 'doors'),
    base: './',
    configFile: false,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, target: 'es2022' },
  });
  return outDir;
}

async function serveFolder(folder: string): Promise<{ url: string; close(): void }> {
  const server = createServer((request, response) => {
    const path = join(folder, new URL(request.url ?? '/', 'http://x').pathname.replace(/^\/$/, '/index.html'));
    if (!existsSync(path)) return void response.writeHead(404).end();
    response.setHeader('content-type', path.endsWith('.html') ? 'text/html; charset=utf-8' : 'text/javascript');
    return void response.end(readFileSync(path));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => void server.close().closeAllConnections(),
  };
}

function versionOf(name: string): string {
  const { version } = JSON.parse(readFileSync(`${HERE}node_modules/${name}/package.json`, 'utf8')) as {
    version: string;
  };
  return version;
}
