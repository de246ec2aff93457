// Serves the API reference of our document, with a mock behind its "send".
//
//   npm run explore [-- --port 4011]
//
// The viewer is large, so it is no dependency of the project: the first run installs it into scripts/explore.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startExplorer, type Explorer } from '../src/cli/explore/explorer.ts';
import { streamAware } from '../src/cli/explore/stream-aware.ts';
import { viewerPath } from '../src/cli/explore/viewer.ts';
import { basePathOf, readDocument } from './mock/document.ts';
import { loadPrism } from './mock/prism.ts';
import { serveMock } from './mock/server.ts';

const FOLDER = fileURLToPath(new URL('explore/', import.meta.url));

/** Starts the mock and the explorer; `close` ends both. */
export async function explore(viewer: string, port = 0): Promise<Explorer> {
  const document = readDocument();
  const prism = await loadPrism(document);
  const mock = await serveMock((request) => prism(streamAware(request)), { basePath: basePathOf(document), delay: 40 });
  const explorer = await startExplorer({ document: { ...document }, mockURL: mock.url, viewer, port });
  return { url: explorer.url, close: async () => void (await Promise.all([explorer.close(), mock.close()])) };
}

/** The viewer, installed on first use. */
export function installedViewer(): string {
  try {
    return viewerPath([FOLDER]);
  } catch {
    console.error('Installing the viewer into scripts/explore, once …');
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: FOLDER, stdio: 'inherit' });
    return viewerPath([FOLDER]);
  }
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '4011' } } });
  try {
    const { url } = await explore(installedViewer(), Number(values.port));
    console.log(`API reference on ${url}; its requests go to a mock on this machine.`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
