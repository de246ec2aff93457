import type { Resources } from '../../generated/resources.ts';
import { loadDocument } from './document/load.ts';
import { serveHttp } from './http-server.ts';
import { createMock, withControls } from './mock.ts';
import { deliver } from './script/deliver.ts';
import type { MockServer, MockServerOptions } from './types.ts';

/**
 * Starts a mock of the API on 127.0.0.1. It checks each request against the API document, and sends the test's scripted
 * replies, otherwise the document's examples.
 *
 * Throws if Prism, which does the checking, is not installed.
 */
export function startMockServer(options?: MockServerOptions & { document?: undefined }): Promise<MockServer<Resources>>;
/** The same for another document; pass the resource tree of its client as type parameter to type names and responses. */
export function startMockServer<Tree = unknown>(options: MockServerOptions): Promise<MockServer<Tree>>;
export async function startMockServer(options: MockServerOptions = {}): Promise<unknown> {
  const { port = 0, validate = true } = options;
  const loaded = await loadDocument(options.document, validate);
  const { controls, play } = createMock(loaded, options, () => server.endAnswers());
  const server = await serveHttp({
    port,
    basePath: loaded.basePath,
    otherPaths: loaded.otherPaths,
    handle: async (request, response, left) => deliver(response, await play(request, left)),
  });
  const close = async (): Promise<void> => {
    await server.close();
    controls.reset();
  };
  const mock: MockServer = withControls({ url: server.url, close, [Symbol.asyncDispose]: close }, controls);
  return mock;
}
