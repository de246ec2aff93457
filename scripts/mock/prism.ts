// Prism in this process: a request in, an answer out, with what was wrong with either. No socket.
import { createLogger } from '@stoplight/prism-core';
import { createInstance, getHttpOperationsFromSpec, ProblemJsonError } from '@stoplight/prism-http';

export interface MockRequest {
  method: string;
  /** Path and query below the server's base path. */
  url: string;
  headers: Record<string, string>;
  /** Parsed JSON, or text. */
  body?: unknown;
}

export interface MockAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
  /** What the document says against the request, and against the answer, in a line each. */
  violations: { request: string[]; answer: string[] };
}

export type Mock = (request: MockRequest) => Promise<MockAnswer>;

/** Loads a bundled OpenAPI document (an object); the mock answers with its examples, as `Prefer: code=…, example=…` asks. */
export async function loadPrism(document: object): Promise<Mock> {
  const operations = await getHttpOperationsFromSpec(document);
  const logger = createLogger('mock', { enabled: false });
  const config = {
    mock: { dynamic: false },
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    errors: false,
    upstreamProxy: undefined,
    isProxy: false,
  } as const;
  const prism = createInstance(config, { logger });
  return async ({ method, url, headers, body }) => {
    const { pathname, searchParams } = new URL(url, 'http://mock');
    const query = Object.fromEntries([...new Set(searchParams.keys())].map((key) => [key, oneOrAll(searchParams.getAll(key))]));
    const input = { method: method.toLowerCase() as 'get', url: { path: pathname, query }, headers, body };
    const result = await prism.request(input, operations, { ...config, mock: { dynamic: false, ...preferences(headers['prefer']) } })();
    if (result._tag === 'Left') return problem(result.left);
    const { output, validations } = result.right;
    return {
      status: output.statusCode,
      headers: Object.fromEntries(Object.entries(output.headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)])),
      body: output.body === undefined ? '' : typeof output.body === 'string' && !isJSON(output.headers) ? output.body : JSON.stringify(output.body),
      violations: { request: validations.input.map(describe), answer: validations.output.map(describe) },
    };
  };
}

function preferences(prefer: string | undefined): { code?: number; exampleKey?: string } {
  const code = /\bcode=(\d{3})/.exec(prefer ?? '')?.[1];
  const exampleKey = /\bexample=([\w.-]+)/.exec(prefer ?? '')?.[1];
  return { ...(code && { code: Number(code) }), ...(exampleKey && { exampleKey }) };
}

function problem(error: Error): MockAnswer {
  const { status = 500, detail, ...rest } = ProblemJsonError.toProblemJson(error as never);
  const body = JSON.stringify({ error: { code: status, message: detail || rest.title, metadata: rest } });
  const violations = { request: [`${rest.title}: ${detail}`], answer: [] };
  return { status, headers: { 'content-type': 'application/json' }, body, violations };
}

function describe({ path, message, code }: { path?: string[]; message: string; code?: string | number }): string {
  return `${path?.join('.') ?? ''} ${message} (${code})`.trim();
}

function isJSON(headers: Record<string, unknown> | undefined): boolean {
  const type = Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === 'content-type')?.[1];
  return /json/.test(String(type ?? 'application/json'));
}

function oneOrAll(values: string[]): string | string[] {
  return values.length === 1 ? (values[0] as string) : values;
}
