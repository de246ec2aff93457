import type { Answerer, CheckedAnswer, HttpRequest } from '../../src/testing/document/answer.ts';
import { loadPrism } from '../../src/testing/document/prism.ts';
import { OpenRouter, type FetchFunction } from '../../src/index.ts';
import type { AnswerCase, CallCase } from './document-cases.ts';

export const API_KEY = 'sk-or-v1-contract';
export const MANAGEMENT_KEY = 'sk-or-v1-management';

/** What the client did with one call, and what Prism saw of it. */
export interface Outcome {
  request: HttpRequest;
  answer: CheckedAnswer;
  /** What the call resolved to. */
  value?: any;
  response?: Response;
  generationId?: string | undefined;
  /** What a stream yielded, and what it added up to. */
  chunks: unknown[];
  final?: any;
  /** What the call, or its stream, threw. */
  error?: any;
}

/** What one call sends besides the operation's path values. */
export interface CallInput {
  params?: object | undefined;
  headers?: Record<string, string> | undefined;
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
    const result = await settle(invoke(openrouter, operation, input));
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
      // As fetch writes it: the fields, and a media type, which names the boundary of parts.
      const written = new Response(body);
      request.headers['content-type'] = written.headers.get('content-type') ?? '';
      request.body = await written.text();
    }
    const answer = await mock(request);
    record({ request, answer });
    return new Response(answer.status === 204 ? null : answer.body, { status: answer.status, headers: answer.headers });
  };
}

/** Path values, then body or query where the operation has a place for one, then options. */
function invoke(openrouter: OpenRouter, operation: CallCase, { params, headers = {} }: CallInput): any {
  const names = operation.id.split('.');
  const owner = names.slice(0, -1).reduce((node: any, name) => node[name], openrouter);
  const hasParams = operation.hasBody || operation.method === 'GET' || Object.keys(operation.query).length > 0;
  return owner[names.at(-1) as string](...operation.pathValues, ...(hasParams ? [params] : []), { headers });
}

async function settle(call: any): Promise<Omit<Outcome, 'request' | 'answer'>> {
  const chunks: unknown[] = [];
  try {
    const { data, response, generationId } = await call.withResponse();
    if (typeof data?.final !== 'function') return { chunks, value: data, response, generationId };
    for await (const chunk of data) chunks.push(chunk);
    return { chunks, value: data, response, generationId, final: await data.final() };
  } catch (error) {
    return { chunks, error };
  }
}

/** A request of the wanted kind: streaming or not, with an example as its body or query. */
export function inputFor(operation: CallCase, answer: AnswerCase, streaming: boolean): CallInput {
  const prefer = `code=${answer.status}${answer.name && `, example=${answer.name}`}`;
  const other = answer.media !== '' && !/json|event-stream/.test(answer.media);
  return {
    params: paramsFor(operation, streaming),
    headers: { Prefer: prefer, ...(other && { Accept: answer.media }) },
  };
}

function paramsFor({ hasBody, bodies, query, streams }: CallCase, streaming: boolean): object | undefined {
  if (!hasBody) return query;
  const all = Object.values(bodies);
  const body = all.find((value) => (value['stream'] === true) === streaming) ?? all[0];
  // An operation that only streams has no other requests.
  const always = all.length > 0 && all.every((value) => value['stream'] === true);
  return streams ? { ...body, stream: streaming || always } : body;
}
