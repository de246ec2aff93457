import type { Resources } from '../../generated/resources.ts';
import { OpenRouter } from '../client/open-router.ts';
import type { FetchFunction, OpenRouterOptions } from '../options.ts';
import { openDocument } from './document/load.ts';
import { answerInProcess } from './in-process.ts';
import { createMock, withControls } from './mock.ts';
import type { MockControls, MockOptions } from './types.ts';

export interface FakeOptions extends MockOptions {
  /** Options of the client. Retries wait 1 ms unless `retry` is given. */
  readonly client?: OpenRouterOptions;
}

/** A client that sends nothing, and the controls of its replies. */
export interface FakeOpenRouter extends MockControls<Resources> {
  /** A real client on an in-process `fetch`. */
  readonly client: OpenRouter;
  /** That `fetch`, for code under test that creates its own client. */
  readonly fetch: FetchFunction;
}

const ORIGIN = 'https://openrouter.invalid';

/**
 * A client for unit tests, without a server, a port or Prism: retries, errors and streams are those of the real one, the replies
 * are scripted, or the examples of the API document. Requests are recorded, not checked.
 */
export function fakeOpenRouter({ client: options, ...mockOptions }: FakeOptions = {}): FakeOpenRouter {
  const loaded = openDocument(undefined);
  const mock = createMock(loaded, mockOptions);
  const basePaths = [loaded.basePath, ...loaded.otherPaths];
  const fetch: FetchFunction = async (url, init) =>
    // Node requires `duplex` for a body that is a stream.
    answerInProcess(mock, new Request(url, { ...init, duplex: 'half' } as RequestInit), basePaths);
  const client = new OpenRouter({
    apiKey: 'fake',
    retry: { initialDelay: 1, maxDelay: 1 },
    ...options,
    baseURL: `${ORIGIN}${loaded.basePath}`,
    fetch,
  });
  return withControls({ client, fetch }, mock.controls);
}
