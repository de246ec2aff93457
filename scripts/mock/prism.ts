// Prism in this process: a request in, an answer out, with what was wrong with either. No socket.
import { createLogger } from '@stoplight/prism-core';
import { createInstance, getHttpOperationsFromSpec, ProblemJsonError } from '@stoplight/prism-http';
import type { IHttpConfig, IHttpRequest } from '@stoplight/prism-http';

export interface MockRequest {
  method: string;
  /** Path and query below the server's base path. */
  url: string;
  /** Names in lower case. */
  headers: Record<string, string>;
  /** The body's text. */
  body?: string;
}

export interface MockAnswer {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  body: string;
  /** What the document says against the request, and against the answer, in a line each. */
  violations: { request: string[]; answer: string[] };
}

export type Mock = (request: MockRequest) => Promise<MockAnswer>;

const CONFIG: IHttpConfig = {
  mock: { dynamic: false },
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  errors: false,
  upstreamProxy: undefined,
  isProxy: false,
};

/** Loads a bundled OpenAPI document (an object); the mock answers with its examples, as `Prefer: code=…, example=…` asks. */
export async function loadPrism(document: object): Promise<Mock> {
  const operations = await getHttpOperationsFromSpec(document);
  const prism = createInstance(CONFIG, { logger: createLogger('mock', { enabled: false }) });

  async function ask(input: IHttpRequest, preferences: Preferences): Promise<MockAnswer> {
    const result = await prism.request(input, operations, { ...CONFIG, mock: { dynamic: false, ...preferences } })();
    if (result._tag === 'Left') return problem(result.left);
    const { output, validations } = result.right;
    const headers = Object.fromEntries(
      Object.entries(output.headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]),
    );
    return {
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
      // Prism never answers a malformed JSON body.
      if (parsed === MALFORMED) return refusal(400, 'The request body is not valid JSON.');
      input.body = parsed;
    }
    if (wantsStream(headers['accept'], input.body)) input.headers = { ...headers, accept: EITHER };
    const preferences = preferencesOf(headers['prefer']);
    const answer = await ask(input, preferences);
    if (preferences.code === undefined || answer.status === preferences.code) return answer;
    // Where only an event stream is accepted, Prism passes over errors, which are JSON; the API sends them all the same.
    const plain = await ask({ ...input, headers: { ...headers, accept: 'application/json' } }, preferences);
    return plain.status === preferences.code ? plain : answer;
  };
}

/** As the client asks for streams. */
const EITHER = 'text/event-stream, application/json';
const MALFORMED = Symbol('malformed');

/** Prism chooses by `Accept` alone; for those who accept anything (curl), `stream: true` in the body is to count, as in the API. */
function wantsStream(accept = '*/*', body: unknown): boolean {
  return accept.trim() === '*/*' && typeof body === 'object' && (body as { stream?: unknown } | null)?.stream === true;
}

interface Preferences {
  code?: number;
  exampleKey?: string;
}

function preferencesOf(prefer = ''): Preferences {
  const code = /\bcode="?(\d{3})/.exec(prefer)?.[1];
  const exampleKey = /\bexample="?([\w.-]+)/.exec(prefer)?.[1];
  return { ...(code && { code: Number(code) }), ...(exampleKey && { exampleKey }) };
}

function parseURL(url: string): IHttpRequest['url'] | undefined {
  if (!URL.canParse(url, 'http://mock')) return undefined;
  const { pathname, searchParams } = new URL(url, 'http://mock');
  const names = new Set(searchParams.keys());
  return {
    path: pathname,
    query: Object.fromEntries(Array.from(names, (name) => [name, oneOrAll(searchParams.getAll(name))])),
  };
}

function oneOrAll(values: string[]): string | string[] {
  return values.length === 1 ? (values[0] as string) : values;
}

function parseBody(text: string, contentType = ''): unknown {
  if (!/json/.test(contentType)) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return MALFORMED;
  }
}

/** Text bodies come as they are, everything else as JSON. */
function bodyText(body: unknown, contentType = 'application/json'): string {
  if (body === undefined) return '';
  return typeof body === 'string' && !/json/.test(contentType) ? body : JSON.stringify(body);
}

/** Prism's refusals (unknown path, no such example, wrong request) in the API's own error envelope. */
function problem(error: Error): MockAnswer {
  const {
    status = 500,
    detail,
    title,
    ...metadata
  } = ProblemJsonError.toProblemJson(error as Parameters<typeof ProblemJsonError.toProblemJson>[0]);
  return refusal(status, detail || title, { title, ...metadata });
}

function refusal(status: number, message: string, metadata?: object): MockAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ error: { code: status, message, ...(metadata && { metadata }) } }),
    violations: { request: [message], answer: [] },
  };
}

function describe({
  path,
  message,
  code,
}: {
  path?: readonly (string | number)[];
  message: string;
  code?: string | number;
}): string {
  return `${path?.join('.') ?? ''} ${message} (${code})`.trim();
}
