import type { OpenApi } from '../../openapi/types.ts';
import { ownDocument } from '../../testing/document/own-document.ts';
import { startMockServer } from '../../testing/index.ts';
import { startExplorer, type Explorer } from '../explore/explorer.ts';
import { viewerPath } from '../explore/viewer.ts';
import { EXIT, untilStopped, type IO } from '../io.ts';
import { requirePeers } from '../peers.ts';
import type { Project } from '../project.ts';
import { readWholeSpec } from '../read-spec.ts';
import { reasonOf, UsageError, wholeNumber } from '../usage-error.ts';

export interface ExploreFlags {
  readonly port: string;
  readonly spec?: string;
  readonly overlay?: readonly string[];
  readonly json?: boolean;
}

/** Serves the API reference of a document as a page, with a mock behind its requests, until it is stopped. */
export async function explore(
  { spec, overlay, json = false, ...flags }: ExploreFlags,
  io: IO,
  project?: Project,
): Promise<number> {
  const port = wholeNumber('--port', flags.port, 65_535);
  requirePeers(project ? 'mock' : 'explore');
  const document = spec === undefined ? ownDocument() : await readWholeSpec(spec, overlay);
  const viewer = project ? project.viewer() : viewerPath([import.meta.dirname, process.cwd()]);
  const reference = await startReference(document, viewer, port);
  if (json) io.out(`${JSON.stringify({ url: reference.url, mock: reference.mockURL })}\n`);
  else io.out(`API reference on ${reference.url}\nIts requests go to a mock on ${reference.mockURL}\n`);
  await untilStopped(io);
  await reference.close();
  return EXIT.ok;
}

/** Starts the page and its mock; `viewer` is the path of its script. */
export async function startReference(
  document: OpenApi,
  viewer: string,
  port = 0,
): Promise<Explorer & { readonly mockURL: string }> {
  const mock = await startMockServer({ document, delay: 40 });
  // Requests that violated the document were reported to their sender.
  const stopMock = (): Promise<void> => mock.close().catch(() => {});
  try {
    const { url, close } = await startExplorer({ document, mockURL: mock.url, viewer, port });
    return { url, mockURL: mock.url, close: async () => void (await Promise.all([close(), stopMock()])) };
  } catch (error) {
    await stopMock();
    throw new UsageError(reasonOf(error));
  }
}
