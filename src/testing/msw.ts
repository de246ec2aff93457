import { http, HttpResponse, type HttpHandler } from 'msw';
import type { Resources } from '../../generated/resources.ts';
import { DEFAULT_BASE_URL } from '../options.ts';
import { loadDocument } from './document/load.ts';
import { answerInProcess } from './in-process.ts';
import { createMock, withControls } from './mock.ts';
import type { MockControls, MockOptions } from './types.ts';

export interface HandlersOptions extends MockOptions {
  /** Base URL of the client under test. @default that of OpenRouter */
  readonly baseURL?: string;
  /** Whether requests are checked against the API document, which needs Prism. @default false */
  readonly validate?: boolean;
}

/** Handlers for msw, and the controls of their replies. */
export interface MockHandlers extends MockControls<Resources> {
  readonly handlers: HttpHandler[];
}

/**
 * Handlers for msw that respond like the API: with the test's scripted replies, otherwise with the examples of the API
 * document, plain and streamed.
 *
 * @example
 * const openrouter = await openRouterHandlers();
 * const server = setupServer(...openrouter.handlers);
 */
export async function openRouterHandlers({
  baseURL = DEFAULT_BASE_URL,
  validate = false,
  ...options
}: HandlersOptions = {}): Promise<MockHandlers> {
  if (!URL.canParse(baseURL)) throw new TypeError(`\`baseURL\` is not a valid URL: ${baseURL}`);
  const { origin, pathname } = new URL(baseURL);
  const loaded = await loadDocument(undefined, validate);
  const mock = createMock(loaded, options);
  const basePaths = [withoutEndSlashes(pathname), ...loaded.otherPaths];
  const handlers = basePaths.map((path) =>
    http.all(`${origin}${path}/*`, async ({ request }) => {
      try {
        return await answerInProcess(mock, request, basePaths);
      } catch (error) {
        if (request.signal.aborted) throw error;
        return HttpResponse.error();
      }
    }),
  );
  return withControls({ handlers }, mock.controls);
}

function withoutEndSlashes(path: string): string {
  let end = path.length;
  while (path[end - 1] === '/') end--;
  return path.slice(0, end);
}
