// The servers of examples/frameworks, each started as a reader would start it, against a mock.
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installed, load } from '../runtimes/tools.ts';

export const FRAMEWORKS: string = fileURLToPath(new URL('../../examples/frameworks/', import.meta.url));
const KEY = 'sk-or-v1-0123456789abcdef';

/** A running example. */
export interface Running {
  readonly url: string;
  close(): Promise<void>;
}

export interface Server {
  readonly name: string;
  /** Why it cannot run here. */
  readonly missing?: string | undefined;
  /** It only notices at its next write that a reader has disconnected. */
  readonly noticesAtWrite?: boolean;
  /** `api`: the base URL of the mock. */
  start(api: string): Promise<Running>;
}

export const nodeHttp: Server = program('node:http', ['node-http/server.ts']);
export const hono: Server = program('Hono', ['hono/server.ts']);
export const express: Server = program('Express', ['express/server.ts']);
export const next: Server = program('Next.js', [
  'node_modules/next/dist/bin/next',
  'start',
  'next',
  '--port',
  '0',
  '--hostname',
  '127.0.0.1',
]);
export const worker: Server = {
  name: 'a Cloudflare Worker',
  noticesAtWrite: true,
  get missing() {
    return installed('miniflare') && installed('esbuild') ? undefined : 'Miniflare is not installed';
  },
  start: startWorker,
};

/** A program that prints the URL it listens on. */
function program(name: string, args: readonly string[]): Server {
  return {
    name,
    async start(api) {
      const child = spawn(process.execPath, args, {
        cwd: FRAMEWORKS,
        env: { ...process.env, PORT: '0', OPENROUTER_API_KEY: KEY, OPENROUTER_BASE_URL: api, ...QUIET },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      return { url: await printedURL(child), close: () => end(child) };
    },
  };
}

export const QUIET: Readonly<Record<string, string>> = { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };

async function printedURL(child: ChildProcess): Promise<string> {
  let output = '';
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => child.kill(), 30_000);
    const read = (text: Buffer): void => {
      output += text.toString();
      const [url] = /http:\/\/[\w.]+:\d+/.exec(output) ?? [];
      if (!url) return;
      clearTimeout(timer);
      resolve(url);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('close', (code) => reject(new Error(`It ended (${code}) before it listened:\n${output}`)));
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGKILL');
  await ended;
}

interface Esbuild {
  build(options: object): Promise<{ outputFiles: { text: string }[] }>;
}
interface Miniflare {
  readonly ready: Promise<URL>;
  dispose(): Promise<void>;
}

/** Bundled like Wrangler does, with the key as a binding. */
async function startWorker(api: string): Promise<Running> {
  const esbuild = await load<Esbuild>('esbuild');
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(FRAMEWORKS, 'worker/worker.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['workerd', 'worker', 'browser'],
    logLevel: 'silent',
  });
  const { Miniflare } = await load<{ Miniflare: new (options: object) => Miniflare }>('miniflare');
  const miniflare = new Miniflare({
    modules: [{ type: 'ESModule', path: 'worker.js', contents: outputFiles[0]?.text }],
    compatibilityDate: '2026-07-01',
    bindings: { OPENROUTER_API_KEY: KEY, OPENROUTER_BASE_URL: api },
    cf: false,
  });
  return { url: (await miniflare.ready).href.replace(/\/$/, ''), close: () => miniflare.dispose() };
}
