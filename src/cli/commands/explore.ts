import { ownDocument } from '../../testing/document/own-document.ts';
import { startMockServer } from '../../testing/index.ts';
import { startExplorer } from '../explore/explorer.ts';
import { viewerPath } from '../explore/viewer.ts';
import { EXIT, type IO } from '../io.ts';
import { wholeNumber } from '../numbers.ts';
import { requirePeers } from '../peers.ts';
import { readWholeSpec } from '../read-spec.ts';
import { untilStopped } from '../until-stopped.ts';
import { reasonOf, UsageError } from '../usage-error.ts';

export interface ExploreFlags {
  readonly port: string;
  readonly spec?: string;
  readonly json?: boolean;
}

/** Serves the API reference of a document as a page, with a mock behind its requests, until it is stopped. */
export async function explore({ spec, json = false, ...flags }: ExploreFlags, io: IO): Promise<number> {
  const port = wholeNumber('--port', flags.port, 65_535);
  requirePeers('explore');
  const document = spec === undefined ? ownDocument() : await readWholeSpec(spec);
  const viewer = viewerPath([import.meta.dirname, process.cwd()]);
  const mock = await startMockServer({ document, delay: 40 });
  const explorer = await startExplorer({ document, mockURL: mock.url, viewer, port }).catch(async (error: unknown) => {
    await mock.close();
    throw new UsageError(reasonOf(error));
  });
  if (json) io.out(`${JSON.stringify({ url: explorer.url, mock: mock.url })}\n`);
  else io.out(`API reference on ${explorer.url}\nIts requests go to a mock on ${mock.url}\n`);
  await untilStopped(io.signal);
  await explorer.close();
  await mock.close().catch(() => {});
  return EXIT.ok;
}
