import { brotliCompressSync, gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import type { Measure } from '../measure.ts';
import { CONTENDERS } from '../measure.ts';
import type { Row } from '../results.ts';
import { figure } from '../statistics.ts';

const HERE = fileURLToPath(new URL('..', import.meta.url));
const DEFINED = { 'process.env.NODE_ENV': '"production"' };

/** The part of esbuild that is used; it is installed only in this folder. */
interface Esbuild {
  build(options: Record<string, unknown>): Promise<{ outputFiles: { contents: Uint8Array }[] }>;
}

/**
 * The size for browsers of a program with one plain and one streamed chat call: as one file, and what it loads at
 * startup.
 */
export const bundle: Measure = {
  name: 'bundle',
  title: 'Bundle of a program with one plain and one streamed chat call',
  explain:
    'Minified, for a browser. The first three are of one file by esbuild, with what a bundler that splits would load later; at the start: what a page loads before the program runs, by Rolldown, where `import()` loads the rest when it is needed.',
  async run() {
    const rows: Row[] = [];
    for (const contender of Object.keys(CONTENDERS)) {
      if (contender === 'ours-node' || contender === 'bare-node-fetch') continue; // not for browsers
      rows.push(...(await weigh(contender, `export { create } from './contenders/${contender}.mjs'`)));
    }
    return rows;
  },
};

async function weigh(contender: string, contents: string): Promise<Row[]> {
  const single = await asOneFile(contents);
  const start = await filesAtStart(contents);
  const sizes = {
    minified: single.length,
    gzip: gzipped(single),
    brotli: brotliCompressSync(single).length,
    'gzip, at the start': start.reduce((sum, code) => sum + gzipped(code), 0),
  };
  return Object.entries(sizes).map(([what, size]) => ({
    measure: 'bundle',
    what,
    unit: 'kB',
    contender,
    value: figure([size / 1000]),
  }));
}

export const gzipped = (code: Uint8Array | string): number => gzipSync(code, { level: 9 }).length;

export async function asOneFile(contents: string): Promise<Uint8Array> {
  const { build } = (await import(`${HERE}node_modules/esbuild/lib/main.js`)) as Esbuild;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: HERE },
    // Without the repository's path mappings, which point to its sources: users bundle the package.
    tsconfigRaw: '{}',
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'error',
    define: DEFINED,
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

/** The files loaded before the program runs, as bundled by Vite; `import()` loads the others when they are needed. */
export async function filesAtStart(contents: string): Promise<string[]> {
  const entry = `${HERE}program.js`;
  const build = await rolldown({
    input: entry,
    cwd: HERE,
    platform: 'browser',
    logLevel: 'silent',
    tsconfig: false,
    transform: { define: DEFINED },
    plugins: [
      {
        name: 'program',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? contents : null),
      },
    ],
  });
  const { output } = await build.generate({ format: 'esm', minify: true });
  const chunks = output.filter((chunk) => chunk.type === 'chunk');
  const reached = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  for (const name of reached)
    chunks.find(({ fileName }) => fileName === name)?.imports.forEach((imported) => reached.add(imported));
  return chunks.filter(({ fileName }) => reached.has(fileName)).map(({ code }) => code);
}
