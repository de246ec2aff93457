import { brotliCompressSync, gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import type { Measure } from '../measure.ts';
import { CONTENDERS } from '../measure.ts';
import type { Row } from '../results.ts';
import { figure } from '../statistics.ts';
import { clientOf97 } from '../documents.ts';

const HERE = fileURLToPath(new URL('..', import.meta.url));

/** What is used of esbuild, which is installed in this folder alone. */
interface Esbuild {
  build(options: Record<string, unknown>): Promise<{ outputFiles: { contents: Uint8Array }[] }>;
}

/** What a program with one plain and one streamed chat call weighs, as esbuild bundles it for browsers. */
export const bundle: Measure = {
  name: 'bundle',
  title: 'Bundle of a program with one plain and one streamed chat call',
  explain:
    'What esbuild makes of the program, minified, for a browser; everything in one file, also what a bundler that splits would load later.',
  async run() {
    const rows: Row[] = [];
    for (const contender of Object.keys(CONTENDERS)) {
      if (contender === 'ours-node' || contender === 'bare-node-fetch') continue; // not for browsers
      rows.push(...(await weigh(contender, `export { create } from './contenders/${contender}.mjs'`)));
    }
    const module = clientOf97();
    rows.push(...(await weigh('ours, 97 operations', `export { OpenRouter } from ${JSON.stringify(module)}`)));
    return rows;
  },
};

async function weigh(contender: string, contents: string): Promise<Row[]> {
  const { build } = (await import(`${HERE}node_modules/esbuild/lib/main.js`)) as Esbuild;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: HERE },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  const sizes = {
    minified: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes).length,
  };
  return Object.entries(sizes).map(([what, size]) => ({
    measure: 'bundle',
    what,
    unit: 'kB',
    contender,
    value: figure([size / 1000]),
  }));
}
