// The stock command of @stoplight/prism-cli as a separate process, as people run it.
import { createRequire } from 'node:module';
import { startMock, type MockServer } from '../mocks/server.ts';

const require = createRequire(import.meta.url);
const COMMAND = require.resolve('@stoplight/prism-cli/dist/index.js');

/** Serves a document on a free port. Prism reads all of it before it listens: seconds, or a minute on a busy machine. */
export async function startPrism(document: string, timeout?: number): Promise<MockServer> {
  // `--errors`: a response of the document that violates the document is an error, as a request is.
  return startMock('Prism', [COMMAND, 'mock', document, '--host', '127.0.0.1', '--port', '0', '--errors'], timeout);
}
