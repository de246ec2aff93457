import type { Answerer, CheckedAnswer, HttpRequest } from '../../src/testing/document/answer.ts';
import { loadPrism } from '../../src/testing/document/prism.ts';
import { OpenRouter, type FetchFunction } from '../../src/index.ts';
import { API_KEY, invoke, MANAGEMENT_KEY, type CallInput, type Result } from './call-case.ts';
import type { CallCase } from './document-cases.ts';

/** The client's result for one call, and what Prism observed. */
export interface Outcome extends Result {
  request: HttpRequest;
  answer: CheckedAnswer;
}

export type Caller = (operation: CallCase, input: CallInput) => Promise<Outcome>;

/** Calls operations through the client by their dotted names, as people do, with Prism behind `fetch` in this process. */
export async function createCaller(document: object): Promise<Caller> {
  const mock = await loadPrism(document);
  return async (operation, input) => {
    const exchanges: { request: HttpRequest; answer: CheckedAnswer }[] = [];
    const openrouter = new OpenRouter({
      apiKey: API_KEY,
      managementKey: MANAGEMENT_KEY,
      baseURL: 'http://127.0.0.1',
      maxRetries: 0,
      logLevel: 'off',
      fetch: fetchFrom(mock, (exchange) => exchanges.push(exchange)),
    });
    const result = await invoke(openrouter, operation, input);
    if (exchanges.length !== 1)
      throw new Error(`${operation.id} sent ${exchanges.length} requests`, { cause: result.error });
    return { ...result, ...(exchanges[0] as { request: HttpRequest; answer: CheckedAnswer }) };
  };
}

function fetchFrom(
  mock: Answerer,
  record: (exchange: { request: HttpRequest; answer: CheckedAnswer }) => void,
): FetchFunction {
  return async (url, { method = 'GET', headers, body }) => {
    const { pathname, search } = new URL(url);
    const request: HttpRequest = {
      method,
      url: pathname + search,
      headers: Object.fromEntries(new Headers(headers).entries()),
    };
    if (typeof body === 'string') request.body = body;
    else if (body instanceof FormData || body instanceof URLSearchParams) {
      // As fetch writes it: the fields, and a media type with the boundary.
      const written = new Response(body);
      request.headers['content-type'] = written.headers.get('content-type') ?? '';
      request.body = await written.text();
    }
    const answer = await mock(request);
    record({ request, answer });
    return new Response(answer.status === 204 ? null : answer.body, { status: answer.status, headers: answer.headers });
  };
}
