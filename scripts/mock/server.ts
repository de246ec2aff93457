// HTTP in front of the mock: what the document answers, unchecked by any test.
import { deliver } from '../../src/testing/script/deliver.ts';
import { serveHttp } from '../../src/testing/http-server.ts';
import type { Mock, MockAnswer, MockRequest } from './prism.ts';

export interface MockServerOptions {
  /** 0, the default, takes any free port. */
  port?: number;
  /** Between two events of a stream, in ms; default 0. */
  delay?: number;
  /** Path of the document's server, served beside the bare origin. */
  basePath?: string;
  /** Called with each request and its answer, for tests and logs. */
  onExchange?: (request: MockRequest, answer: MockAnswer) => void;
}

export interface MockServer {
  /** Origin and base path: what `baseURL` is to be. */
  readonly url: string;
  /** Ends streams that are still running, too. */
  close(): Promise<void>;
}

/** Serves the mock on 127.0.0.1; rejects with a line for people where the port is taken. */
export async function serveMock(mock: Mock, options: MockServerOptions = {}): Promise<MockServer> {
  const { port = 0, delay = 0, basePath = '', onExchange } = options;
  return serveHttp({
    port,
    basePath,
    async handle(request, response) {
      const answer = await mock(request);
      onExchange?.(request, answer);
      await deliver(response, { ...answer, delay });
    },
  });
}
