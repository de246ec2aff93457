// Prism in this process: a request in, a response out, with the violations of both. No socket.
import type { IHttpConfig, IHttpRequest } from '@stoplight/prism-http';
import {
  isDocumentHeader,
  preferencesOf,
  queryOf,
  refusal,
  wantsStream,
  type Answerer,
  type CheckedAnswer,
  type Preferences,
} from './answer.ts';
import { importPrism } from './import-prism.ts';
import { isJSON } from '../../media-type.ts';
import { showInText } from '../../openapi/data-references.ts';
import type { OpenApi } from '../../openapi/types.ts';
import { documentedAnswer } from './documented.ts';
import { type HttpOperations, PrismOperations } from './prism-operations.ts';
import { Routes } from './routes.ts';

const CONFIG: IHttpConfig = {
  mock: { dynamic: false },
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  errors: false,
  upstreamProxy: undefined,
  isProxy: false,
};

/**
 * Loads a bundled OpenAPI document (an object); responses are its examples, selected by `Prefer: code=…, example=…`.
 * They are checked only on request: compiling their schemas takes as long as everything else. `isKnown`: the document
 * is this package's own, which need not be checked again.
 */
export async function loadPrism(
  document: object,
  { checkResponses = true, isKnown = false }: { checkResponses?: boolean; isKnown?: boolean } = {},
): Promise<Answerer> {
  const config = { ...CONFIG, validateResponse: checkResponses };
  const { createInstance, createLogger, getHttpOperationsFromSpec, ProblemJsonError } = await importPrism();
  const operations = new PrismOperations(document as OpenApi, getHttpOperationsFromSpec, isKnown);
  let routes: Routes | undefined;
  const prism = createInstance(config, { logger: createLogger('mock', { enabled: false }) });

  async function ask(
    input: IHttpRequest,
    candidates: HttpOperations,
    preferences: Preferences,
  ): Promise<CheckedAnswer & { readonly documented: boolean }> {
    const result = await prism.request(input, candidates, { ...config, mock: { dynamic: false, ...preferences } })();
    if (result._tag === 'Left') {
      // Unknown path, missing example, or invalid request.
      const error = result.left as Parameters<typeof ProblemJsonError.toProblemJson>[0];
      const { status = 500, detail, title, ...metadata } = ProblemJsonError.toProblemJson(error);
      return { ...refused(status, detail || title, { title, ...metadata }), documented: false };
    }
    const { output, validations } = result.right;
    const headers = Object.fromEntries(
      Object.entries(output.headers ?? {})
        .filter(([name]) => isDocumentHeader(name))
        .map(([name, value]) => [name.toLowerCase(), String(value)]),
    );
    return {
      documented: true,
      status: output.statusCode,
      headers,
      body: bodyText(output.body, headers['content-type']),
      violations: { request: validations.input.map(describe), answer: validations.output.map(describe) },
    };
  }

  return async ({ method, url, headers, body }) => {
    const target = parseURL(url);
    if (!target) return refusal(400, 'The request target is not a valid path.');
    const input: IHttpRequest = { method: method.toLowerCase() as IHttpRequest['method'], url: target, headers };
    if (body !== undefined && body !== '') {
      const parsed = parseBody(body, headers['content-type']);
      // Prism never responds to a malformed JSON body.
      if (parsed === MALFORMED) return refusal(400, 'The request body is not valid JSON.');
      input.body = parsed;
    }
    // Prism selects the response only by `Accept`.
    const { accept } = headers;
    if (!accept?.startsWith('text/event-stream') && wantsStream(accept, input.body))
      input.headers = { ...headers, accept: EITHER };
    const candidates = await operations.for(input.method, input.url.path);
    if (!candidates) {
      routes ??= new Routes(document as OpenApi);
      const route = routes.match(method, url);
      const stream = wantsStream(accept, input.body);
      if (route) return documentedAnswer(document as OpenApi, route, { ...preferencesOf(headers['prefer']), stream });
      return refusal(404, `The document has no ${method} ${target.path}.`);
    }
    const preferences = preferencesOf(headers['prefer']);
    const { documented, ...answer } = await ask(input, candidates, preferences);
    if (preferences.code === undefined || (documented && answer.status === preferences.code)) return answer;
    // If only an event stream is accepted, Prism ignores errors, which are JSON; the API sends them anyway.
    const asJSON = { ...input, headers: { ...headers, accept: 'application/json' } };
    const { documented: found, ...plain } = await ask(asJSON, candidates, preferences);
    // A refusal can have the requested status: a missing example is a 500.
    return found && plain.status === preferences.code ? plain : answer;
  };
}

/** Refusals that concern the request; the others mean that the document has no matching response. */
const OF_REQUESTS =
  /#(?:UNPROCESSABLE_ENTITY|UNAUTHORIZED|INVALID_CONTENT_TYPE|NO_PATH_MATCHED_ERROR|NO_METHOD_MATCHED_ERROR)$/;

/** Prism's refusal, with a line for each problem it lists. */
function refused(status: number, message: string, metadata: Record<string, unknown>): CheckedAnswer {
  const answer = refusal(status, message, metadata);
  if (!OF_REQUESTS.test(String(metadata['type']))) return { ...answer, violations: { request: [], answer: [message] } };
  const named = metadata['validation'];
  if (!Array.isArray(named) || named.length === 0) return answer;
  const request = (named as { location?: string[]; message: string; code?: string }[]).map(({ location, ...rest }) =>
    describe({ ...rest, path: location ?? [] }),
  );
  return { ...answer, violations: { request, answer: [] } };
}

function parseURL(url: string): IHttpRequest['url'] | undefined {
  if (!URL.canParse(url, 'http://mock')) return undefined;
  const { pathname, searchParams } = new URL(url, 'http://mock');
  return { path: pathname, query: queryOf(searchParams) };
}

/** Sent by the client to request a stream. */
const EITHER = 'text/event-stream, application/json';
const MALFORMED = Symbol('malformed');

function parseBody(text: string, contentType = ''): unknown {
  if (!isJSON(contentType)) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return MALFORMED;
  }
}

/** Text bodies are unchanged, everything else is JSON. */
function bodyText(body: unknown, contentType = 'application/json'): string {
  if (body === undefined) return '';
  return typeof body === 'string' && !isJSON(contentType) ? body : showInText(JSON.stringify(body));
}

interface Violation {
  path?: readonly (string | number)[];
  message: string;
  code?: string | number;
}

function describe({ path, message, code }: Violation): string {
  return `${path?.join('.') ?? ''} ${message} (${code})`.trim();
}
